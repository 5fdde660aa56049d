// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consolidationrecord.h"
#include "core/domain/mesa.h"
#include "core/domain/voterecord.h"

#include <QHash>
#include <QList>

namespace Tallerista {

/// A plenary as the file holds it: its vote and the actions that were put to it, in their order.
struct PlenaryRecord
{
    Vote vote;
    QList<ConsolidationRecord> actions;
    QList<VoteRecord> tables = {};    ///< of the tables whose hands were counted apart, by number
    QList<BallotRecord> ballots = {}; ///< by slip, where the vote is by slips
    QList<Mesa> mesas = {};           ///< of the workshop, by number
    QHash<Id<Idea>, Id<Mesa>> homes = {}; ///< the table of every idea

    bool isBySlips() const { return vote->method == VoteMethod::Ranked; }

    friend bool operator==(const PlenaryRecord &, const PlenaryRecord &) = default;
};

} // namespace Tallerista
