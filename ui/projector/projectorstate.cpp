// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorstate.h"

namespace Tallerista {

QString ProjectorState::sentence() const
{
    if (!onWall)
        return wanted ? tr("Projector: no second screen") : tr("Projector: off");
    if (black)
        return tr("Projector: image off");
    switch (mode) {
    case RoomMode::Automatic:
        return tr("Projector: automatic");
    case RoomMode::Timer:
        return tr("Projector: clock");
    case RoomMode::Tables:
        return tr("Projector: two tables");
    case RoomMode::HowItIsDecided:
        return tr("Projector: how it is decided");
    case RoomMode::Result:
        return tr("Projector: result");
    case RoomMode::Five:
        return tr("Projector: final selection");
    case RoomMode::Black:
        break;
    }
    return tr("Projector: image off");
}

} // namespace Tallerista
