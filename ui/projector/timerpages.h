// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "ui/projector/wall.h"

namespace Tallerista {

/// The clock as large as it fits, with what is to be done meanwhile.
WallPage timerPage(const Wall &wall, const TimerCard &card);

/// The hour alone, likewise.
WallPage hourPage(const Wall &wall, const HourCard &card);

/// What all tables do and how each one stands; more than MaxPanels tables turn pages.
QList<WallPage> tablesPages(const Wall &wall, const TablesCard &card);

constexpr int MaxPanels = 6;

} // namespace Tallerista
