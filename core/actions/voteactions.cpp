// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/voteactions.h"

#include "core/actions/onestep.h"
#include "core/actions/selectionreading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct VoteActions
{
    Q_DECLARE_TR_FUNCTIONS(VoteActions)
};

/// A vote with what belongs to it, while it may still be counted in.
Result<VoteRecord> openVote(const WorkshopDocument &document, Id<Vote> id)
{
    const auto vote = document.stores().votes.get(id);
    if (!vote)
        return vote.error();
    if (!(*vote)->isOpen())
        return Error{VoteActions::tr("This vote is closed. Open it again to change it.")};
    const auto record = document.stores().votes.latest((*vote)->purpose, (*vote)->mesa);
    if (!record)
        return record.error();
    if (!*record || (*record)->vote.id() != id)
        return Error{VoteActions::tr("Another vote has taken the place of this one.")};
    return **record;
}

Result<QString> codeOf(const WorkshopDocument &document, Id<Idea> id)
{
    const auto idea = document.stores().ideas.get(id);
    if (!idea)
        return idea.error();
    const auto mesa = document.stores().mesas.get((*idea)->mesa);
    if (!mesa)
        return mesa.error();
    return ideaCode((*mesa)->number, (*idea)->number);
}

const Tally *tallyOf(const VoteRecord &record, const Id<Idea> &idea)
{
    const auto found = std::find_if(record.tallies.cbegin(),
                                    record.tallies.cend(),
                                    [&](const Tally &tally) { return tally->idea == idea; });
    return found == record.tallies.cend() ? nullptr : &*found;
}

bool isPutTo(const VoteRecord &record, const Id<Idea> &idea)
{
    return std::any_of(record.items.begin(), record.items.end(), [&](const VoteItem &item) {
        return item->idea == idea;
    });
}

Result<void> checkCount(const VoteRecord &record, const Id<Idea> &idea, int count)
{
    const VoteFields &vote = record.vote.fields();
    if (count < 0)
        return Error{VoteActions::tr("A count cannot be less than nothing.")};
    if (count > vote.present)
        return Error{
            VoteActions::tr("%1 is more than the %n person(s) who vote.", nullptr, vote.present)
                .arg(count)};
    if (vote.method != VoteMethod::Dots)
        return {};
    int total = count;
    for (const Tally &tally : record.tallies) {
        if (tally->idea != idea)
            total += tally->count.value_or(0);
    }
    const int most = vote.present * vote.dots;
    if (total > most)
        return Error{VoteActions::tr("With this there would be %1 stickers, but %2 people have %3 "
                                     "each: %4 at most. Count again.")
                         .arg(total)
                         .arg(vote.present)
                         .arg(vote.dots)
                         .arg(most)};
    return {};
}

/// Writes what \a idea has got in one step.
Result<void> writeTally(WorkshopDocument &document,
                        const VoteRecord &record,
                        const Id<Idea> &idea,
                        StepKind kind,
                        const TallyFields &fields)
{
    const auto code = codeOf(document, idea);
    if (!code)
        return code.error();
    const Tally *before = tallyOf(record, idea);
    const auto tally = Tally::create(before ? before->id() : document.newId<Tally>(), fields);
    if (!tally)
        return tally.error();
    const QString detail = fields.count ? u"%1: %2"_s.arg(*code).arg(*fields.count) : *code;
    return document.edit({kind, Scope::of(record.vote->mesa), detail}, [&](Edit &edit) {
        if (before)
            edit.update(*tally);
        else
            edit.insert(*tally);
        return Result<void>();
    });
}

Result<void> notOnTheList(const WorkshopDocument &document, const Id<Idea> &idea)
{
    const auto code = codeOf(document, idea);
    if (!code)
        return code.error();
    return Error{VoteActions::tr("%1 was not put to this vote.").arg(*code)};
}

template <typename Change>
Result<Vote>
changeVote(WorkshopDocument &document, const Vote &vote, StepKind kind, const Change &change)
{
    return updateInOneStep(document, {kind, Scope::of(vote->mesa)}, vote.with(change));
}

Result<void> checkReadyToClose(const FirstSelection &selection)
{
    if (selection.total() == 0)
        return Error{selection.vote().method == VoteMethod::Agreement
                         ? VoteActions::tr("No idea is marked yet.")
                         : VoteActions::tr("Nothing has been counted yet.")};
    if (selection.vote().method == VoteMethod::Agreement && selection.vote().reason.isEmpty())
        return Error{VoteActions::tr("Write why the table agreed on these ideas.")};
    return {};
}

/// A finished final selection stands on its vote.
Result<void> checkNotBuiltOn(const WorkshopDocument &document, const Vote &vote)
{
    if (!vote->mesa)
        return {};
    const auto shortlist = document.stores().shortlists.ofMesa(*vote->mesa);
    if (!shortlist)
        return shortlist.error();
    if (*shortlist && (**shortlist).shortlist->finishedAt)
        return Error{VoteActions::tr(
            "The final selection of this table is finished. Open that again first.")};
    return {};
}

VoteFields fieldsOf(Id<Mesa> mesa, const VotePlan &plan)
{
    VoteFields fields;
    fields.mesa = mesa;
    fields.method = plan.method;
    fields.seats = plan.seats;
    fields.present = plan.present;
    fields.dots = plan.method == VoteMethod::Dots ? plan.dots : 0;
    return fields;
}

/// Puts every idea of the table to \a vote, in its present words.
Result<void> putIdeasTo(WorkshopDocument &document, Edit &edit, const Vote &vote)
{
    const auto ideas = document.stores().ideas.all();
    if (!ideas)
        return ideas.error();
    bool any = false;
    for (const Idea &idea : *ideas) {
        if (idea->mesa != vote->mesa || !standsForItself(idea.fields()))
            continue;
        const auto item =
            VoteItem::create(document.newId<VoteItem>(), {vote.id(), idea.id(), idea->text});
        if (!item)
            return item.error();
        edit.insert(*item);
        any = true;
    }
    return any ? Result<void>()
               : Error{VoteActions::tr("This table has no ideas to choose from yet.")};
}

} // namespace

Result<Vote> openFirstSelection(WorkshopDocument &document, Id<Mesa> mesa, const VotePlan &plan)
{
    const auto before = document.stores().votes.latest(VotePurpose::FirstSelection, mesa);
    if (!before)
        return before.error();
    if (*before)
        return Error{VoteActions::tr("This table has a vote already. Withdraw it first.")};
    VoteFields fields = fieldsOf(mesa, plan);
    fields.openedAt = document.clock().nowUtcMs();
    auto vote = Vote::create(document.newId<Vote>(), fields);
    if (!vote)
        return vote;
    return document.edit({StepKind::OpenVote, Scope::of(mesa)}, [&](Edit &edit) -> Result<Vote> {
        edit.insert(*vote);
        if (auto put = putIdeasTo(document, edit, *vote); !put)
            return put.error();
        return *vote;
    });
}

Result<Vote> changeVoters(WorkshopDocument &document, Id<Vote> id, int present)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    for (const Tally &tally : record->tallies) {
        if (tally->count.value_or(0) > present)
            return Error{
                VoteActions::tr("An idea has got %1 already: at least so many people vote.")
                    .arg(*tally->count)};
    }
    return changeVote(document,
                      record->vote,
                      StepKind::ChangeVoters,
                      [present](VoteFields &fields) { fields.present = present; });
}

Result<void>
countVotes(WorkshopDocument &document, Id<Vote> id, Id<Idea> idea, std::optional<int> count)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    if (!isPutTo(*record, idea))
        return notOnTheList(document, idea);
    if (count) {
        if (auto fine = checkCount(*record, idea, *count); !fine)
            return fine;
    }
    return writeTally(document, *record, idea, StepKind::CountVotes, {id, idea, count, false});
}

Result<void> markIdea(WorkshopDocument &document, Id<Vote> id, Id<Idea> idea, bool marked)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    if (!isPutTo(*record, idea))
        return notOnTheList(document, idea);
    return writeTally(document, *record, idea, StepKind::MarkIdea, {id, idea, {}, marked});
}

Result<Vote> giveListReason(WorkshopDocument &document, Id<Vote> id, const QString &reason)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    return changeVote(document,
                      record->vote,
                      StepKind::GiveListReason,
                      [&reason](VoteFields &fields) { fields.reason = reason; });
}

Result<Vote> closeVote(WorkshopDocument &document, Id<Vote> id)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    if (auto ready = checkReadyToClose(FirstSelection(*record)); !ready)
        return ready.error();
    const qint64 now = document.clock().nowUtcMs();
    return changeVote(document, record->vote, StepKind::CloseVote, [now](VoteFields &fields) {
        fields.closedAt = now;
    });
}

Result<Vote> reopenVote(WorkshopDocument &document, Id<Vote> id)
{
    auto vote = document.stores().votes.get(id);
    if (!vote)
        return vote;
    return changeVote(
        document, *vote, StepKind::ReopenVote, [](VoteFields &fields) { fields.closedAt.reset(); });
}

Result<void> withdrawVote(WorkshopDocument &document, Id<Vote> id)
{
    const auto vote = document.stores().votes.get(id);
    if (!vote)
        return vote.error();
    if (auto free = checkNotBuiltOn(document, *vote); !free)
        return free;
    const auto record = document.stores().votes.latest((*vote)->purpose, (*vote)->mesa);
    if (!record)
        return record.error();
    return document.edit({StepKind::WithdrawVote, Scope::of((*vote)->mesa)},
                         [&](Edit &edit) -> Result<void> {
                             for (const VoteItem &item : (*record)->items)
                                 edit.remove(item.id());
                             for (const Tally &tally : (*record)->tallies)
                                 edit.remove(tally.id());
                             for (const Objection &objection : (*record)->objections)
                                 edit.remove(objection.id());
                             for (const DecisionRecord &decided : (*record)->decisions) {
                                 for (const DecisionIdea &entry : decided.ideas)
                                     edit.remove(entry.id());
                                 edit.remove(decided.decision.id());
                             }
                             edit.remove(id);
                             return {};
                         });
}

} // namespace Tallerista
