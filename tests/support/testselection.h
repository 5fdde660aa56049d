// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/finalactions.h"
#include "core/actions/judgingactions.h"
#include "core/actions/selectionreading.h"
#include "core/actions/tieactions.h"
#include "core/actions/voteactions.h"
#include "tests/support/testworkshop.h"

namespace Tallerista::Testing {

/// \a count ideas on cards 1, 2, 3 … of table \a mesaNumber, called "Idea 1" and so on.
inline QList<Id<Idea>> writeIdeas(TestWorkshop &workshop, int mesaNumber, int count)
{
    QList<Id<Idea>> ideas;
    for (int card = 1; card <= count; ++card) {
        IdeaDraft draft;
        draft.number = card;
        draft.text = QStringLiteral("Idea %1").arg(card);
        const auto idea = captureIdea(*workshop.document, workshop.mesa(mesaNumber), draft);
        if (!idea)
            qFatal("%s", qPrintable(idea.error().message));
        ideas.append(idea->id());
    }
    return ideas;
}

/// A first selection of table 1 in which idea n got \a counts[n - 1], still open.
struct CountedVote
{
    CountedVote(TestWorkshop &workshop,
                VoteMethod method,
                const QList<int> &counts,
                int seats,
                int present = 12)
        : ideas(writeIdeas(workshop, 1, int(counts.size())))
        , id(open(workshop, {method, seats, present, 20}))
    {
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (auto counted = countVotes(*workshop.document, id, ideas.at(i), counts.at(i));
                !counted)
                qFatal("%s", qPrintable(counted.error().message));
        }
    }

    static Id<Vote> open(TestWorkshop &workshop, const VotePlan &plan)
    {
        const auto vote = openFirstSelection(*workshop.document, workshop.mesa(1), plan);
        if (!vote)
            qFatal("%s", qPrintable(vote.error().message));
        return vote->id();
    }

    /// The numbers of \a chosen, which are among the ideas.
    QList<int> cards(const QList<Id<Idea>> &chosen) const
    {
        QList<int> numbers;
        for (const Id<Idea> &idea : chosen)
            numbers.append(int(ideas.indexOf(idea)) + 1);
        return numbers;
    }

    QList<Id<Idea>> ideas;
    Id<Vote> id;
};

inline FirstSelection firstSelection(const TestWorkshop &workshop)
{
    return **readFirstSelection(workshop.document->stores(), workshop.mesa(1));
}

} // namespace Tallerista::Testing
