// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// How a vote is to be held; frozen once it is open.
struct VotePlan
{
    VoteMethod method = VoteMethod::Agreement;
    int seats = 10;
    int present = 0; ///< people who vote
    int dots = 0;    ///< each person's, with Dots
};

/// Opens the first selection of \a mesa over every idea of it that stands for itself, in the words it
/// has now.
Result<Vote> openFirstSelection(WorkshopDocument &document, Id<Mesa> mesa, const VotePlan &plan);
/// Never below what an idea has got already.
Result<Vote> changeVoters(WorkshopDocument &document, Id<Vote> id, int present);
/// Takes the place of what was counted for \a idea before; nothing: as if it had not been counted.
Result<void>
countVotes(WorkshopDocument &document, Id<Vote> id, Id<Idea> idea, std::optional<int> count);
/// With Agreement: puts \a idea into the table's list, or takes it out.
Result<void> markIdea(WorkshopDocument &document, Id<Vote> id, Id<Idea> idea, bool marked);
/// With Agreement: the one reason for the whole list.
Result<Vote> giveListReason(WorkshopDocument &document, Id<Vote> id, const QString &reason);

/// From now on the room may see the result.
Result<Vote> closeVote(WorkshopDocument &document, Id<Vote> id);
/// Counting goes on; what was decided about a tie stays and is looked at again.
Result<Vote> reopenVote(WorkshopDocument &document, Id<Vote> id);
/// Takes the whole vote back, counts and all, so that another can be opened.
Result<void> withdrawVote(WorkshopDocument &document, Id<Vote> id);

} // namespace Tallerista
