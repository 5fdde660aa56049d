// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "core/room/roomfacts.h"

namespace Tallerista {

/// How near its end the block is; None while nothing runs.
RoomPhase roomPhase(const AgendaSnapshot &agenda);

/// It says when the block ends and what comes then, never how late it is.
TimerCard timerCard(const RoomFacts &facts);

HourCard hourCard(const RoomFacts &facts);

Result<TablesCard> tablesCard(const RoomFacts &facts);

} // namespace Tallerista
