// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What the verbs of votes have in common.

/// The vote \a id with what belongs to it, while it may still be counted in: it is open, and no later one
/// has taken its place.
Result<VoteRecord> openVote(const WorkshopDocument &document, Id<Vote> id);

/// The error where \a idea is not one of the vote's.
Result<void>
checkPutTo(const WorkshopDocument &document, const VoteRecord &record, const Id<Idea> &idea);

/// "M1-07".
Result<QString> codeOfIdea(const WorkshopDocument &document, Id<Idea> id);

/// Puts \a ideas to \a vote, in their present words.
Result<void>
putIdeasTo(WorkshopDocument &document, Edit &edit, const Vote &vote, const QList<Idea> &ideas);

/// Takes everything that belongs to the vote and the vote itself away.
void removeVote(Edit &edit, const VoteRecord &record);

} // namespace Tallerista
