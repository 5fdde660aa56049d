// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/ballotactions.h"
#include "tests/support/testselection.h"

namespace Tallerista::Testing {

/// A vote of table 1 counted by slips, over ideas on cards 1, 2, 3 …
struct SlipVote
{
    SlipVote(TestWorkshop &workshop, int count, const VotePlan &plan)
        : document(*workshop.document)
        , ideas(writeIdeas(workshop, 1, count))
        , id(CountedVote::open(workshop, plan))
    {}

    static VotePlan ranked(int seats, int present, int places)
    {
        VotePlan plan{VoteMethod::Ranked, seats, present};
        plan.places = places;
        return plan;
    }

    static VotePlan dots(int seats, int present, int each, int onOne = 1)
    {
        VotePlan plan{VoteMethod::Dots, seats, present, each, onOne};
        plan.dotCounting = DotCounting::Slips;
        return plan;
    }

    static VotePlan scores(int seats, int present)
    {
        VotePlan plan{VoteMethod::Scores, seats, present};
        plan.relevanceWeight = 1;
        return plan;
    }

    /// The ideas of \a cards, the best first; with stickers, one for each time that a card is there.
    BallotDraft draft(const QList<int> &cards) const
    {
        BallotDraft draft;
        for (const int card : cards) {
            const Id<Idea> idea = ideas.at(card - 1);
            const auto same =
                std::find_if(draft.marks.begin(), draft.marks.end(), [&](const MarkDraft &mark) {
                    return mark.idea == idea && byDots;
                });
            if (same != draft.marks.end())
                ++same->dots;
            else
                draft.marks.append({idea, byDots ? 1 : 0});
        }
        return draft;
    }

    Result<Ballot> cast(const QList<int> &cards) const
    {
        return castBallot(document, id, draft(cards));
    }

    QList<int> cards(const QList<Id<Idea>> &chosen) const
    {
        QList<int> numbers;
        for (const Id<Idea> &idea : chosen)
            numbers.append(int(ideas.indexOf(idea)) + 1);
        return numbers;
    }

    WorkshopDocument &document;
    QList<Id<Idea>> ideas;
    Id<Vote> id;
    bool byDots = document.stores().votes.get(id)->fields().method == VoteMethod::Dots;
};

} // namespace Tallerista::Testing
