// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "ui/projector/wallclock.h"

namespace Tallerista {

/// The text in the largest letters that hold it whole; one that is longer than a page goes on.
QList<WallPage> textPages(const Wall &wall, const TextCard &card, const WallClock &clock);

} // namespace Tallerista
