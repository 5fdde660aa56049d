// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consolidationrecord.h"
#include "core/domain/voterecord.h"

#include <QList>

namespace Tallerista {

/// A plenary as the file holds it: its vote and the actions that were put to it, in their order.
struct PlenaryRecord
{
    Vote vote;
    QList<ConsolidationRecord> actions;
    QList<VoteRecord> tables = {}; ///< of the tables whose hands were counted apart, by number

    friend bool operator==(const PlenaryRecord &, const PlenaryRecord &) = default;
};

/// In the order in which they are shown.
enum class PlenaryPlace {
    In,
    Tied, ///< one of several for fewer places
    Out,
    Uncounted,
};

/// Why those in are in.
enum class PlenaryEnd {
    Open,        ///< nothing is settled, nothing may be shown
    Everyone,    ///< there are no more actions than places: nobody has to vote
    Count,       ///< the hands alone decide
    TieOpen,     ///< the room still has to decide
    TieAdmitted, ///< all who tied at the line enter
    TieChosen,   ///< as many of them as there were places, for a reason
    Team,        ///< the technical team chose, whatever the hands say
    Floor,       ///< some places went to the best of each table before the hands decided
    Skipped,     ///< there was no plenary: all go on
};

/// What follows from a plenary. It knows no order but that of the hands.
struct PlenaryOutcome
{
    struct Row
    {
        PlenaryPlace byHands; ///< what the count alone says
        PlenaryPlace place;   ///< with what was decided about it

        friend bool operator==(const Row &, const Row &) = default;
    };

    PlenaryEnd end = PlenaryEnd::Open;
    QList<Row> rows;   ///< of each action, in their order
    int seatsLeft = 0; ///< for those who tie by hands

    /// How many are in \a place.
    int count(PlenaryPlace place) const;
    int tiedByHands() const;
    int uncounted() const;
};

/// What each of PlenaryRecord::tables gave to \a action; empty where that was not counted apart.
QList<int> handsByTable(const PlenaryRecord &plenary, const ConsolidationRecord &action);

/// Gives the places of the vote to the actions with most hands. Who has none, or has not been called,
/// never enters; who ties at the line waits for a decision.
PlenaryOutcome plenaryOutcome(const PlenaryRecord &plenary);

} // namespace Tallerista
