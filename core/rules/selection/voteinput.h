// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/voterecord.h"
#include "core/rules/ranking/ballots.h"

#include <QHash>

namespace Tallerista {

/// By the tables that slips name: their numbers, from 1.
using TableNumbers = QHash<Id<Mesa>, int>;

/// How \a vote is counted, as Ranking has it. What a vote of before there were chains did not say counts
/// as it did then, so that what was decided on it does not go stale.
Ranking::Rule ruleOf(const VoteFields &vote);

/// Everything that was counted and decided in \a record. Items are places in record.items, and voters
/// are places in record.ballots; a slip of a table that is not among \a tables is of none. Ideas that
/// were joined since still stand apart.
Ranking::Input inputOf(const VoteRecord &record, const TableNumbers &tables = {});

/// The kind by which Ranking knows a decision.
Ranking::Decision::Kind kindOf(DecisionFields::Kind kind);

/// \a input as if the ideas of \a record that were joined to others of the same vote had been one when
/// people voted; see Ranking::joined().
Ranking::Input joinedInput(const Ranking::Input &input, const VoteRecord &record);

/// The ideas of \a record that were joined to another of the same vote, with that one.
QList<std::pair<Id<Idea>, Id<Idea>>> joinedWithin(const VoteRecord &record);

} // namespace Tallerista
