// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What somebody put beside one idea of a slip.
struct MarkDraft
{
    Id<Idea> idea;
    int dots = 0;                       ///< with Dots
    std::optional<int> importance = {}; ///< with Scores
    std::optional<int> relevance = {};
};

/// A slip as it is handed in.
struct BallotDraft
{
    QList<MarkDraft> marks = {};                     ///< the best first, with Ranked; none: blank
    std::optional<int> slip = {};                    ///< none: the first number that is free
    std::optional<Id<Participant>> participant = {}; ///< of a named slip
    std::optional<Id<Mesa>> mesa = {};               ///< none: the table of the vote
};

/// Takes a slip of one person. The Error says in one sentence what is wrong with it: more slips than
/// people, an idea that was not put to the vote, one that is there twice, too many marks, marks out of
/// range; a named vote asks for a person, of whom there is one slip at most.
Result<Ballot> castBallot(WorkshopDocument &document, Id<Vote> vote, const BallotDraft &draft);
/// Puts \a draft in the place of what stood on the slip.
Result<Ballot> changeBallot(WorkshopDocument &document, Id<Ballot> id, const BallotDraft &draft);
/// Its number is free again.
Result<void> removeBallot(WorkshopDocument &document, Id<Ballot> id);

} // namespace Tallerista
