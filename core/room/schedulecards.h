// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "core/room/roomfacts.h"

namespace Tallerista {

// Hours are those of the agenda as it was printed: the room is never told how late it is.

/// Whether the room reads of \a row before it runs and afterwards: not of the facilitator's notes, nor
/// of unplanned words, which are on nobody's paper.
bool isForTheRoom(const AgendaRow &row);

/// Every block that is held, without the facilitator's notes; of a long agenda only the latest of
/// what is over.
ScheduleCard agendaCard(const RoomFacts &facts);

/// «Los pasos de hoy»: one for each stretch of the agenda. Unplanned words belong to the step in which
/// they fall.
ScheduleCard stepsCard(const RoomFacts &facts);

} // namespace Tallerista
