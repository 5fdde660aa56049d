// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "ui/projector/wall.h"

namespace Tallerista {

/// The small clock at the top right of a page.
struct WallClock
{
    QString time; ///< empty: no clock
    RoomPhase phase = RoomPhase::None;
    QString phaseWord;
};

struct WallCorner
{
    WallPage page;
    QSizeF size; ///< empty without a clock
};

/// \a clock at the top right of \a area.
WallCorner cornerClock(const Wall &wall, const WallClock &clock, const QRectF &area);

} // namespace Tallerista
