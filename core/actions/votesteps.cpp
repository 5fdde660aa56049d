// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/votesteps.h"

#include "core/rules/ideacodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

struct VoteSteps
{
    Q_DECLARE_TR_FUNCTIONS(VoteSteps)
};

} // namespace

Result<VoteRecord> openVote(const WorkshopDocument &document, Id<Vote> id)
{
    const auto vote = document.stores().votes.get(id);
    if (!vote)
        return vote.error();
    if (!(*vote)->isOpen())
        return Error{VoteSteps::tr("This vote is closed. Open it again to change it.")};
    const auto record = document.stores().votes.latest((*vote)->purpose, (*vote)->mesa);
    if (!record)
        return record.error();
    if (!*record || (*record)->vote.id() != id)
        return Error{VoteSteps::tr("Another vote has taken the place of this one.")};
    return **record;
}

Result<void>
checkPutTo(const WorkshopDocument &document, const VoteRecord &record, const Id<Idea> &idea)
{
    if (std::any_of(record.items.begin(), record.items.end(), [&](const VoteItem &item) {
            return item->idea == idea;
        }))
        return {};
    const auto code = codeOfIdea(document, idea);
    if (!code)
        return code.error();
    return Error{VoteSteps::tr("%1 was not put to this vote.").arg(*code)};
}

Result<QString> codeOfIdea(const WorkshopDocument &document, Id<Idea> id)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    const auto mesa = document.stores().mesas.get((*idea)->mesa);
    if (!mesa)
        return mesa.error();
    return ideaCode((*mesa)->number, (*idea)->number);
}

Result<void>
putIdeasTo(WorkshopDocument &document, Edit &edit, const Vote &vote, const QList<Idea> &ideas)
{
    for (const Idea &idea : ideas) {
        const auto item =
            VoteItem::create(document.newId<VoteItem>(), {vote.id(), idea.id(), idea->text});
        if (!item)
            return item.error();
        edit.insert(*item);
    }
    return {};
}

void removeVote(Edit &edit, const VoteRecord &record)
{
    for (const VoteItem &item : record.items)
        edit.remove(item.id());
    for (const Tally &tally : record.tallies)
        edit.remove(tally.id());
    for (const BallotRecord &cast : record.ballots) {
        for (const BallotMark &mark : cast.marks)
            edit.remove(mark.id());
        edit.remove(cast.ballot.id());
    }
    for (const Objection &objection : record.objections)
        edit.remove(objection.id());
    for (const DecisionRecord &decided : record.decisions) {
        for (const DecisionIdea &entry : decided.ideas)
            edit.remove(entry.id());
        edit.remove(decided.decision.id());
    }
    edit.remove(record.vote.id());
}

} // namespace Tallerista
