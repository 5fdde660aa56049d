// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plenaryrecord.h"
#include "core/rules/ranking/ballots.h"

#include <QList>

namespace Tallerista {

/// In the order in which they are shown.
enum class PlenaryPlace {
    In,
    Tied, ///< one of several for fewer places
    Out,
    Uncounted,
};

/// Why those in are in.
enum class PlenaryEnd {
    Open,         ///< nothing is settled, nothing may be shown
    Everyone,     ///< there are no more actions than places: nobody has to vote
    Count,        ///< the hands or slips alone decide
    TieOpen,      ///< the room still has to decide
    TieAdmitted,  ///< all who tied at the line enter
    TieChosen,    ///< as many of them as there were places, for a reason
    Team,         ///< the technical team chose, whatever the votes say
    Floor,        ///< some places went to the best of each table before the votes decided
    Skipped,      ///< there was no plenary: all go on
    Proportional, ///< the places were shared out among those who agree: «Reparto»
};

/// What follows from a plenary. It knows no order but that of the votes.
struct PlenaryOutcome
{
    struct Row
    {
        PlenaryPlace byVotes;               ///< what the count alone says
        PlenaryPlace place;                 ///< with what was decided about it
        std::optional<int> count = {};      ///< hands or points; none: not counted
        std::optional<int> supporters = {}; ///< slips that name it, where slips are counted

        friend bool operator==(const Row &, const Row &) = default;
    };

    PlenaryEnd end = PlenaryEnd::Open;
    QList<Row> rows;   ///< of each action, in their order
    int seatsLeft = 0; ///< for those who tie by votes

    /// How many are in \a place.
    int count(PlenaryPlace place) const;
    int tiedByVotes() const;
    int uncounted() const;
};

/// What each of PlenaryRecord::tables gave to \a action; empty where that was not counted apart.
QList<int> handsByTable(const PlenaryRecord &plenary, const ConsolidationRecord &action);

/// The numbers of the tables that \a action comes from, ascending.
QList<int> tablesOf(const PlenaryRecord &plenary, const ConsolidationRecord &action);

/// The votes as they are counted. Items are places in PlenaryRecord::actions, each with the tables that it
/// comes from; a mark for any of the ideas of an action is a mark for it, and the best of them counts.
Ranking::Input plenaryInput(const PlenaryRecord &plenary);

/// Gives the places of the vote to the actions with most hands or points. Who has none, or has not been
/// called, never enters; who ties at the line waits for a decision.
PlenaryOutcome plenaryOutcome(const PlenaryRecord &plenary);

} // namespace Tallerista
