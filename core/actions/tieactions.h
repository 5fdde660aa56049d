// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What is still to be decided about the tie of a vote: its quick runoffs have settled some of it.
struct TieState
{
    static constexpr int MostOverPlaces = 2; ///< so many too many may enter together
    static constexpr int MostRunoffs = 2;    ///< one, and one over those that tie again

    QList<Id<Idea>> sure =
        {}; ///< came first in a runoff that left others tied; they go in with the rest
    QList<Id<Idea>> tied = {};
    int seatsLeft = 0; ///< for those tied
    int runoffs = 0;   ///< that were closed
    std::optional<Id<Vote>> openRunoff = {};

    bool mayAllEnter() const { return tied.size() - seatsLeft <= MostOverPlaces; }
    bool mayRunOff() const { return runoffs < MostRunoffs; }
};

/// A closed first selection whose ideas tie; the Error says that nothing is tied.
Result<TieState> readTie(const WorkshopDocument &document, Id<Vote> vote);

/// Lets every tied idea of a first selection in, where they may all enter: «pasan 11».
Result<Decision> admitAllTied(WorkshopDocument &document, Id<Vote> id);
/// Lets \a ideas in, as many of the tied ones as there are places left, for a reason.
Result<Decision> decideTie(WorkshopDocument &document,
                           Id<Vote> id,
                           const QList<Id<Idea>> &ideas,
                           const QString &reason);
/// What was decided before the counts changed holds on these counts, as the result stands now: an idea
/// that does not enter any more is no longer part of it. One step.
Result<void> confirmDecisions(WorkshopDocument &document, Id<Vote> id);
/// The tie is open again, what its quick votes settled included.
Result<void> withdrawDecision(WorkshopDocument &document, Id<Decision> id);

/// Lets in whom the public draw of RFC 3797 chooses among the tied ideas, in the order of their cards,
/// by the numbers that three people said.
Result<Decision> drawTie(WorkshopDocument &document, Id<Vote> id, const QList<quint32> &numbers);
/// Lets \a ideas in, which \a drawer drew from a bag before \a witness, the first one first.
Result<Decision> drawTieFromBag(WorkshopDocument &document,
                                Id<Vote> id,
                                const QList<Id<Idea>> &ideas,
                                const QString &drawer,
                                const QString &witness);

/// Opens a vote over the tied ideas alone, in which each person raises a hand as often as there are
/// places left. Once more at most, over those that tie again.
Result<Vote> openRunoff(WorkshopDocument &document, Id<Vote> id, int present);
/// Closes it; where it leaves no tie, what came out is at once a decision about its parent's, in the
/// same step.
Result<Vote> closeRunoff(WorkshopDocument &document, Id<Vote> id);

} // namespace Tallerista
