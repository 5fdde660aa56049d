// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "core/room/roomfacts.h"

namespace Tallerista {

// Cards of the table with the number \a table, or of every table where it is 0. A table that has
// nothing to show has no card.

/// The rules of the votes that were opened; one card where the tables decide alike.
Result<QList<HowCard>> howCards(const RoomFacts &facts, int table);

/// Of the votes that are closed: first who enters and who ties, then who does not.
Result<QList<ResultCard>> resultCards(const RoomFacts &facts, int table);

/// Of the final selections that are finished.
Result<QList<FiveCard>> fiveCards(const RoomFacts &facts, int table);

} // namespace Tallerista
