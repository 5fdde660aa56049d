// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/selection/tiechain.h"

namespace Tallerista {

/// How a vote is to be held; frozen once it is open.
struct VotePlan
{
    VoteMethod method = VoteMethod::Agreement;
    int seats = 10;
    int present = 0; ///< people who vote
    int dots = 0;    ///< each person's, with Dots
    int dotsPerIdea = 1;
    DotCounting dotCounting = DotCounting::Totals;
    int places =
        0; ///< that each person orders, with Ranked; 0: as usual for so many ideas and seats
    int importanceWeight = 1;
    int relevanceWeight = 0; ///< 0: hands answer one question; Scores always ask two
    int quorumPercent = 50;  ///< with Scores
    bool secret = true;      ///< of slips
};

/// The vote that \a plan comes to, as far as it is not bound to a table and an hour.
VoteFields fieldsOf(const VotePlan &plan, qsizetype ideas);

/// Opens the first selection of \a mesa over every idea of it that stands for itself, or over those that
/// passed its sieve, in the words they have now.
Result<Vote> openFirstSelection(WorkshopDocument &document, Id<Mesa> mesa, const VotePlan &plan);

/// Opens the sieve of \a mesa, before its first selection: stickers over every idea that stands for
/// itself, of which some \a plan.seats go on (passedBy()).
Result<Vote> openSieve(WorkshopDocument &document, Id<Mesa> mesa, const VotePlan &plan);

/// Opens a vote of \a mesa over its feasible ideas for the places of its final selection. An Error unless the
/// evaluation is over and there are more of them than places. What the table had marked by itself is
/// forgotten.
Result<Vote> openFinalVote(WorkshopDocument &document, Id<Mesa> mesa, const VotePlan &plan);

} // namespace Tallerista
