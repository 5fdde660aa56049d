// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/domain/vote.h"

#include <QList>

namespace Tallerista {

struct DecisionRecord
{
    Decision decision;
    QList<DecisionIdea> ideas; ///< that it lets in

    friend bool operator==(const DecisionRecord &, const DecisionRecord &) = default;
};

/// A vote and everything that belongs to it.
struct VoteRecord
{
    Vote vote;
    QList<VoteItem> items; ///< by the number of their idea
    QList<Tally> tallies;  ///< at most one for each item
    QList<Objection> objections;
    QList<DecisionRecord> decisions; ///< in the order in which they were taken

    friend bool operator==(const VoteRecord &, const VoteRecord &) = default;
};

} // namespace Tallerista
