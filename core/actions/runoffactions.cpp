// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/decisionsteps.h"
#include "core/actions/tieactions.h"
#include "core/actions/votesteps.h"
#include "core/rules/selection/tiechain.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

struct RunoffActions
{
    Q_DECLARE_TR_FUNCTIONS(RunoffActions)
};

Result<QList<Idea>> ideasCalled(const WorkshopDocument &document, const QList<Id<Idea>> &ids)
{
    auto ideas = document.stores().ideas.all(); // by their numbers
    if (ideas)
        ideas->removeIf([&](const Idea &idea) { return !ids.contains(idea.id()); });
    return ideas;
}

VoteFields runoffFields(const VoteFields &of, const Id<Vote> &parent, int seats, int present)
{
    VoteFields fields;
    fields.mesa = of.mesa;
    fields.purpose = VotePurpose::Runoff;
    fields.method = VoteMethod::Hands;
    fields.parent = parent;
    fields.seats = seats;
    fields.present = present;
    fields.relevanceWeight = 0;
    fields.tieChain = tieChainText(VoteMethod::Hands, DotCounting::Totals, false);
    return fields;
}

} // namespace

Result<Vote> openRunoff(WorkshopDocument &document, Id<Vote> id, int present)
{
    const auto of = document.stores().votes.get(id);
    const auto tie = readTie(document, id);
    if (!of)
        return of.error();
    if (!tie)
        return tie.error();
    if ((*of)->isOpen())
        return Error{RunoffActions::tr("Close the vote before its tie is decided.")};
    if (tie->openRunoff)
        return Error{RunoffActions::tr("A quick vote over this tie is open already.")};
    if (!tie->mayRunOff())
        return Error{
            RunoffActions::tr("The quick vote was repeated once: decide the tie in another way.")};
    const auto ideas = ideasCalled(document, tie->tied);
    if (!ideas)
        return ideas.error();
    VoteFields fields = runoffFields(of->fields(), id, tie->seatsLeft, present);
    fields.openedAt = document.clock().nowUtcMs();
    auto vote = Vote::create(document.newId<Vote>(), fields);
    if (!vote)
        return vote;
    return document.edit({StepKind::OpenVote, Scope::of(fields.mesa)},
                         [&](Edit &edit) -> Result<Vote> {
                             edit.insert(*vote);
                             if (auto put = putIdeasTo(document, edit, *vote, *ideas); !put)
                                 return put.error();
                             return *vote;
                         });
}

Result<Vote> closeRunoff(WorkshopDocument &document, Id<Vote> id)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    if (record->vote->purpose != VotePurpose::Runoff || !record->vote->parent)
        return Error{RunoffActions::tr("This is not a quick vote over a tie.")};
    const FirstSelection runoff(*record);
    if (runoff.total() == 0)
        return Error{RunoffActions::tr("Nothing has been counted yet.")};
    const auto parent = document.stores().votes.record(*record->vote->parent);
    const auto tie = readTie(document, *record->vote->parent);
    if (!parent)
        return parent.error();
    if (!tie)
        return tie.error();
    const FirstSelection selection(*parent);
    auto closed = record->vote.with(
        [&](VoteFields &fields) { fields.closedAt = document.clock().nowUtcMs(); });
    if (!closed)
        return closed;
    const bool settles = runoff.tied().isEmpty() && runoff.entered().size() == runoff.vote().seats;
    return document.edit(
        {StepKind::CloseVote, Scope::of(record->vote->mesa)}, [&](Edit &edit) -> Result<Vote> {
            edit.update(*closed);
            if (!settles)
                return *closed;
            const auto decided =
                insertDecision(document,
                               edit,
                               selection,
                               {tie->sure + runoff.entered()},
                               decisionOn(document, selection, DecisionFields::Kind::Runoff));
            if (!decided)
                return decided.error();
            return *closed;
        });
}

} // namespace Tallerista
