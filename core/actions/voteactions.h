// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/voteopening.h"

namespace Tallerista {

/// What happens in a vote once it is open (voteopening.h).

/// Never below what an idea has got already.
Result<Vote> changeVoters(WorkshopDocument &document, Id<Vote> id, int present);
/// Takes the place of what was counted for \a idea before; nothing: as if it had not been counted.
/// \a relevance is the second count, where two questions were asked.
Result<void> countVotes(WorkshopDocument &document,
                        Id<Vote> id,
                        Id<Idea> idea,
                        std::optional<int> count,
                        std::optional<int> relevance = {});
/// With Agreement: puts \a idea into the table's list, or takes it out.
Result<void> markIdea(WorkshopDocument &document, Id<Vote> id, Id<Idea> idea, bool marked);
/// With Agreement: the one reason for the whole list.
Result<Vote> giveListReason(WorkshopDocument &document, Id<Vote> id, const QString &reason);

/// From now on the room may see the result.
Result<Vote> closeVote(WorkshopDocument &document, Id<Vote> id);
/// Counting goes on; what was decided about a tie stays and is looked at again.
Result<Vote> reopenVote(WorkshopDocument &document, Id<Vote> id);
/// Takes the whole vote back, counts, slips and runoffs, so that another can be opened.
Result<void> withdrawVote(WorkshopDocument &document, Id<Vote> id);

} // namespace Tallerista
