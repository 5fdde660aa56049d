// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/voteopening.h"

#include "core/actions/selectionreading.h"
#include "core/actions/votesteps.h"
#include "core/rules/selection/voteadvice.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace Tallerista {

namespace {

struct VoteOpening
{
    Q_DECLARE_TR_FUNCTIONS(VoteOpening)
};

Result<QList<Idea>> standingIdeas(const WorkshopDocument &document, Id<Mesa> mesa)
{
    auto ideas = document.stores().ideas.all(); // by their numbers
    if (!ideas)
        return ideas;
    ideas->removeIf(
        [&](const Idea &idea) { return idea->mesa != mesa || !standsForItself(idea.fields()); });
    return ideas;
}

/// What there is to choose from after \a sieve.
Result<QList<Idea>> ideasAfter(const WorkshopDocument &document,
                               Id<Mesa> mesa,
                               const std::optional<FirstSelection> &sieve)
{
    auto ideas = standingIdeas(document, mesa);
    if (!ideas || !sieve)
        return ideas;
    if (!sieve->isShown())
        return Error{VoteOpening::tr("Close the preselection of this table first.")};
    const QList<Id<Idea>> passed = passedBy(*sieve);
    ideas->removeIf([&](const Idea &idea) { return !passed.contains(idea.id()); });
    return ideas;
}

Result<void> checkNoVoteYet(const WorkshopDocument &document, VotePurpose purpose, Id<Mesa> mesa)
{
    const auto before = document.stores().votes.latest(purpose, mesa);
    if (!before)
        return before.error();
    if (*before)
        return Error{VoteOpening::tr("This table has a vote already. Withdraw it first.")};
    return {};
}

/// \a besides is done in the same step.
Result<Vote> openOver(
    WorkshopDocument &document,
    VoteFields fields,
    const QList<Idea> &ideas,
    const std::function<Result<void>(Edit &)> &besides = [](Edit &) { return Result<void>(); })
{
    if (ideas.isEmpty())
        return Error{VoteOpening::tr("This table has no ideas to choose from yet.")};
    fields.openedAt = document.clock().nowUtcMs();
    auto vote = Vote::create(document.newId<Vote>(), fields);
    if (!vote)
        return vote;
    return document.edit({StepKind::OpenVote, Scope::of(fields.mesa)},
                         [&](Edit &edit) -> Result<Vote> {
                             edit.insert(*vote);
                             if (auto put = putIdeasTo(document, edit, *vote, ideas); !put)
                                 return put.error();
                             if (auto done = besides(edit); !done)
                                 return done.error();
                             return *vote;
                         });
}

/// The final selection of \a mesa where it may be voted on.
Result<FinalSelection> crowdedSelection(const WorkshopDocument &document, const Id<Mesa> &mesa)
{
    auto selection = readFinalSelection(document.stores(), mesa);
    const auto isOver = isJudgingOver(document.stores(), mesa);
    if (!selection)
        return selection.error();
    if (!isOver)
        return isOver.error();
    if (!*selection || !*isOver || (*selection)->unjudged() > 0)
        return Error{VoteOpening::tr("First the evaluation of this table has to be over.")};
    if (!(*selection)->isCrowded())
        return Error{VoteOpening::tr("There are places for all the feasible ideas: nobody has to "
                                     "vote.")};
    return **selection;
}

/// Not once it is finished.
Result<void> forgetShortlist(const WorkshopDocument &document, Edit &edit, const Id<Mesa> &mesa)
{
    const auto record = document.stores().shortlists.ofMesa(mesa);
    const auto entries = document.stores().shortlistIdeas.all();
    if (!record)
        return record.error();
    if (!entries)
        return entries.error();
    if (!*record)
        return {};
    if ((*record)->shortlist->finishedAt)
        return Error{VoteOpening::tr(
            "The final selection of this table is finished. Open that again first.")};
    for (const ShortlistIdea &entry : *entries) {
        if (entry->shortlist == (*record)->shortlist.id())
            edit.remove(entry.id());
    }
    edit.remove((*record)->shortlist.id());
    return {};
}

} // namespace

VoteFields fieldsOf(const VotePlan &plan, qsizetype ideas)
{
    const bool byDots = plan.method == VoteMethod::Dots;
    const bool asksTwo = plan.method == VoteMethod::Scores
                         || (plan.method == VoteMethod::Hands && plan.relevanceWeight > 0);
    VoteFields fields;
    fields.method = plan.method;
    fields.seats = plan.seats;
    fields.present = plan.present;
    if (plan.method == VoteMethod::Ranked)
        fields.places = plan.places > 0 ? std::min(plan.places, mostPlaces(ideas))
                                        : usualPlaces(ideas, plan.seats);
    if (byDots) {
        fields.dots = plan.dots;
        fields.dotsPerIdea = plan.dotsPerIdea;
    }
    if (asksTwo)
        fields.importanceWeight = plan.importanceWeight;
    fields.relevanceWeight = plan.relevanceWeight;
    if (plan.method == VoteMethod::Scores)
        fields.relevanceWeight = std::max(1, plan.relevanceWeight);
    else if (!asksTwo)
        fields.relevanceWeight = 0;
    fields.quorumPercent = plan.quorumPercent;
    fields.tieChain = tieChainText(plan.method, plan.dotCounting, asksTwo);
    fields.secret = plan.secret || !isBySlips(fields);
    return fields;
}

Result<Vote> openFirstSelection(WorkshopDocument &document, Id<Mesa> mesa, const VotePlan &plan)
{
    if (auto free = checkNoVoteYet(document, VotePurpose::FirstSelection, mesa); !free)
        return free.error();
    const auto sieve = readSieve(document.stores(), mesa);
    if (!sieve)
        return sieve.error();
    const auto ideas = ideasAfter(document, mesa, *sieve);
    if (!ideas)
        return ideas.error();
    VoteFields fields = fieldsOf(plan, ideas->size());
    fields.mesa = mesa;
    if (*sieve)
        fields.parent = (*sieve)->record().vote.id();
    return openOver(document, fields, *ideas);
}

Result<Vote> openSieve(WorkshopDocument &document, Id<Mesa> mesa, const VotePlan &plan)
{
    for (const VotePurpose purpose : {VotePurpose::FirstSelection, VotePurpose::Sieve}) {
        if (auto free = checkNoVoteYet(document, purpose, mesa); !free)
            return free.error();
    }
    const auto ideas = standingIdeas(document, mesa);
    if (!ideas)
        return ideas.error();
    if (plan.method != VoteMethod::Dots)
        return Error{VoteOpening::tr("A preselection is made with stickers.")};
    VoteFields fields = fieldsOf(plan, ideas->size());
    fields.mesa = mesa;
    fields.purpose = VotePurpose::Sieve;
    return openOver(document, fields, *ideas);
}

Result<Vote> openFinalVote(WorkshopDocument &document, Id<Mesa> mesa, const VotePlan &plan)
{
    if (auto free = checkNoVoteYet(document, VotePurpose::FinalSelection, mesa); !free)
        return free.error();
    const auto selection = crowdedSelection(document, mesa);
    if (!selection)
        return selection.error();
    auto ideas = document.stores().ideas.all(); // by their numbers
    if (!ideas)
        return ideas.error();
    ideas->removeIf([&](const Idea &idea) { return !selection->isFeasible(idea.id()); });
    VotePlan asked = plan;
    asked.seats = selection->seats();
    VoteFields fields = fieldsOf(asked, ideas->size());
    fields.mesa = mesa;
    fields.purpose = VotePurpose::FinalSelection;
    fields.parent = selection->first().record().vote.id();
    return openOver(document, fields, *ideas, [&](Edit &edit) {
        return forgetShortlist(document, edit, mesa);
    });
}

} // namespace Tallerista
