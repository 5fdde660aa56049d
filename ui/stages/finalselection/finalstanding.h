// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/finalselection.h"

#include <optional>

namespace Tallerista {

/// How far a table is with its final selection.
struct FinalStanding
{
    FinalSelection selection;
    std::optional<ShortlistRecord> shortlist; ///< what the table marked, or finished with
    bool isOver = false;                      ///< the evaluation

    bool isFinished() const { return shortlist && shortlist->shortlist->finishedAt; }
    bool isVoting() const { return selection.again() && !selection.isDecidedAgain(); }
    /// Whether the table may vote once more, on its feasible ideas.
    bool mayVoteAgain() const { return isOver && !isFinished() && selection.isCrowded(); }
    /// Those that go on, as things stand.
    QList<Id<Idea>> chosen() const
    {
        QList<Id<Idea>> ideas = shortlist ? shortlist->ideas : selection.proposed();
        ideas.removeIf([this](const Id<Idea> &idea) { return !selection.isFeasible(idea); });
        return ideas;
    }
};

} // namespace Tallerista
