// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "core/room/roomfacts.h"

namespace Tallerista {

/// The actions of the whole workshop; while the room has still to decide about a tie, who enters and
/// who ties. Nothing before the plenary is closed.
Result<std::optional<RoomCard>> plenaryCard(const RoomFacts &facts);

/// Whether the plenary is what the room is at: it has begun, and no block of an earlier stage runs.
Result<bool> isAtPlenary(const RoomFacts &facts);

/// While the plenary is open: how it is decided, and the actions by the numbers that they are called by.
Result<QList<HowCard>> plenaryHowCards(const RoomFacts &facts);
Result<QList<VotingCard>> plenaryVotingCards(const RoomFacts &facts);

} // namespace Tallerista
