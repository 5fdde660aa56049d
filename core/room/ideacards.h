// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "core/room/roomfacts.h"

namespace Tallerista {

// Of the table with the number \a table, or of every table where it is 0.

/// Every idea, table by table: under its heading where the table has any, in the order of the cards.
/// Ideas that were joined stand there once. With \a follow the latest of all is marked.
Result<QList<IdeasCard>> ideaCards(const RoomFacts &facts, int table, bool follow);

/// How many there are, while they are not to be read yet.
Result<MessageCard> waitingIdeasCard(const RoomFacts &facts, int table);

/// The latest few, the newest first.
Result<std::optional<IdeasCard>> newestIdeasCard(const RoomFacts &facts, int table);

/// What is put to the vote, in short titles: a table a column, or one table in two. Ideas that were
/// joined to another or set aside are not in it.
Result<QList<VotingCard>> votingCards(const RoomFacts &facts, int table);
/// Two \a columns side by side, or the parts of one alone; none where they are empty.
QList<VotingCard> votingCardsOf(const RoomFacts &facts, const QList<VotingColumn> &columns);

} // namespace Tallerista
