// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/domain/vote.h"

#include <QHash>
#include <QList>

namespace Tallerista {

struct DecisionRecord
{
    Decision decision;
    QList<DecisionIdea> ideas; ///< that it lets in

    friend bool operator==(const DecisionRecord &, const DecisionRecord &) = default;
};

/// A slip with what stands on it.
struct BallotRecord
{
    Ballot ballot;
    QList<BallotMark> marks; ///< the best place first

    friend bool operator==(const BallotRecord &, const BallotRecord &) = default;
};

/// A vote and everything that belongs to it.
struct VoteRecord
{
    Vote vote;
    QList<VoteItem> items; ///< by the number of their idea
    QList<Tally> tallies;  ///< at most one for each item
    QList<Objection> objections;
    QList<DecisionRecord> decisions;         ///< in the order in which they were taken
    QList<BallotRecord> ballots = {};        ///< by slip
    QHash<Id<Idea>, Id<Idea>> joinedTo = {}; ///< of its ideas, those joined to another since

    friend bool operator==(const VoteRecord &, const VoteRecord &) = default;
};

} // namespace Tallerista
