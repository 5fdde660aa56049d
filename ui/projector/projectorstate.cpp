// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorstate.h"

#include "ui/projector/modetable.h"

namespace Tallerista {

QString ProjectorState::sentence() const
{
    if (!onWall)
        return wanted ? tr("Projector: no second screen") : tr("Projector: off");
    return tr("Projector: %1").arg(modeName(black ? RoomMode::Black : mode));
}

} // namespace Tallerista
