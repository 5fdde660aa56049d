// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "ui/projector/wall.h"

namespace Tallerista {

/// A word on a plate of its own.
struct Pill
{
    QString word;
    InkOnGround look;
    double size = 40;
};

/// The size of \a pill on \a wall.
QSizeF pillSize(const Wall &wall, const Pill &pill);
/// \a pill in the middle of \a rect.
WallPage pillItems(const Wall &wall, const Pill &pill, const QRectF &rect);

/// Whether a phase is worth a word on the wall: not while the block simply runs.
bool hasPill(RoomPhase phase);
/// Calm: near its end a block is never red here.
InkOnGround phaseLook(RoomPhase phase, const Colors &colors);
InkOnGround bandLook(RoomBand band, const Colors &colors);

} // namespace Tallerista
