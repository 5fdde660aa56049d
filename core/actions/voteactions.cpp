// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/voteactions.h"

#include "core/actions/onestep.h"
#include "core/actions/selectionreading.h"
#include "core/actions/tieactions.h"
#include "core/actions/votesteps.h"
#include "core/rules/selection/tiechain.h"
#include "core/rules/selection/voteinput.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct VoteActions
{
    Q_DECLARE_TR_FUNCTIONS(VoteActions)
};

const Tally *tallyOf(const VoteRecord &record, const Id<Idea> &idea)
{
    const auto found = std::find_if(record.tallies.cbegin(),
                                    record.tallies.cend(),
                                    [&](const Tally &tally) { return tally->idea == idea; });
    return found == record.tallies.cend() ? nullptr : &*found;
}

/// The most that one idea can get of \a present people.
int mostFor(const VoteFields &vote, int present)
{
    return vote.method == VoteMethod::Dots ? present * vote.dotsPerIdea : present;
}

Result<void> checkCount(const VoteRecord &record, const Id<Idea> &idea, int count)
{
    const VoteFields &vote = record.vote.fields();
    if (count < 0)
        return Error{VoteActions::tr("A count cannot be less than nothing.")};
    const bool byDots = vote.method == VoteMethod::Dots;
    if (const int most = mostFor(vote, vote.present); count > most)
        return Error{
            most == vote.present
                ? VoteActions::tr("%1 is more than the %n person(s) who vote.", nullptr, most)
                      .arg(count)
                : VoteActions::tr("%1 is more than the %2 stickers that one idea can get.")
                      .arg(count)
                      .arg(most)};
    const bool isRunoff = vote.purpose == VotePurpose::Runoff;
    if (!byDots && !isRunoff)
        return {};
    int total = count;
    for (const Tally &tally : record.tallies) {
        if (tally->idea != idea)
            total += tally->count.value_or(0);
    }
    const int each = isRunoff ? vote.seats : vote.dots;
    const int most = vote.present * each;
    if (total <= most)
        return {};
    return Error{(isRunoff
                      ? VoteActions::tr("With this there would be %1 hands, but %2 people have "
                                        "%3 each: %4 at most. Count again.")
                      : VoteActions::tr("With this there would be %1 stickers, but %2 people "
                                        "have %3 each: %4 at most. Count again."))
                     .arg(total)
                     .arg(vote.present)
                     .arg(each)
                     .arg(most)};
}

/// What was joined to \a idea since is counted with it now.
void dropJoined(Edit &edit, const VoteRecord &record, const Id<Idea> &idea)
{
    for (const auto &[joined, into] : joinedWithin(record)) {
        const Tally *own = into == idea ? tallyOf(record, joined) : nullptr;
        if (own)
            edit.remove(own->id());
    }
}

/// Writes what \a idea has got in one step.
Result<void> writeTally(WorkshopDocument &document,
                        const VoteRecord &record,
                        const Id<Idea> &idea,
                        StepKind kind,
                        const TallyFields &fields)
{
    const auto code = codeOfIdea(document, idea);
    if (!code)
        return code.error();
    const Tally *before = tallyOf(record, idea);
    const auto tally = Tally::create(before ? before->id() : document.newId<Tally>(), fields);
    if (!tally)
        return tally.error();
    QString detail = *code;
    if (fields.count)
        detail += u": %1"_s.arg(*fields.count);
    if (fields.relevance)
        detail += u" · %1"_s.arg(*fields.relevance);
    return document.edit({kind, Scope::of(record.vote->mesa), detail}, [&](Edit &edit) {
        if (before)
            edit.update(*tally);
        else
            edit.insert(*tally);
        dropJoined(edit, record, idea);
        return Result<void>();
    });
}

template <typename Change>
Result<Vote>
changeVote(WorkshopDocument &document, const Vote &vote, StepKind kind, const Change &change)
{
    return updateInOneStep(document, {kind, Scope::of(vote->mesa)}, vote.with(change));
}

Result<void> checkReadyToClose(const FirstSelection &selection)
{
    if (selection.total() == 0) {
        if (selection.vote().method == VoteMethod::Agreement)
            return Error{VoteActions::tr("No idea is marked yet.")};
        return Error{selection.isBySlips() ? VoteActions::tr("No slip says anything yet.")
                                           : VoteActions::tr("Nothing has been counted yet.")};
    }
    if (selection.vote().method == VoteMethod::Agreement && selection.vote().reason.isEmpty())
        return Error{VoteActions::tr("Write why the table agreed on these ideas.")};
    return {};
}

/// A finished final selection stands on its vote.
Result<void> checkNotBuiltOn(const WorkshopDocument &document, const Vote &vote)
{
    if (!vote->mesa || vote->purpose == VotePurpose::Runoff)
        return {};
    const bool isSieve = vote->purpose == VotePurpose::Sieve;
    const auto above = document.stores().votes.under(
        vote.id(), isSieve ? VotePurpose::FirstSelection : VotePurpose::FinalSelection);
    if (!above)
        return above.error();
    if (!above->isEmpty())
        return Error{isSieve ? VoteActions::tr("The first selection stands on this vote. Withdraw "
                                               "that one first.")
                             : VoteActions::tr("The vote over the feasible ideas stands on this "
                                               "one. Withdraw that one first.")};
    const auto shortlist = document.stores().shortlists.ofMesa(*vote->mesa);
    if (!shortlist)
        return shortlist.error();
    if (*shortlist && (**shortlist).shortlist->finishedAt)
        return Error{VoteActions::tr(
            "The final selection of this table is finished. Open that again first.")};
    return {};
}

} // namespace

Result<Vote> changeVoters(WorkshopDocument &document, Id<Vote> id, int present)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    for (const Tally &tally : record->tallies) {
        if (tally->count.value_or(0) > mostFor(record->vote.fields(), present))
            return Error{
                VoteActions::tr("An idea has got %1 already: at least so many people vote.")
                    .arg(*tally->count)};
        if (tally->relevance.value_or(0) > present)
            return Error{
                VoteActions::tr("An idea has got %1 already: at least so many people vote.")
                    .arg(*tally->relevance)};
    }
    if (record->ballots.size() > present)
        return Error{VoteActions::tr("There are %1 slips already: at least so many people vote.")
                         .arg(record->ballots.size())};
    return changeVote(document,
                      record->vote,
                      StepKind::ChangeVoters,
                      [present](VoteFields &fields) { fields.present = present; });
}

Result<void> countVotes(WorkshopDocument &document,
                        Id<Vote> id,
                        Id<Idea> idea,
                        std::optional<int> count,
                        std::optional<int> relevance)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    if (auto put = checkPutTo(document, *record, idea); !put)
        return put;
    if (isBySlips(record->vote.fields()))
        return Error{VoteActions::tr("This vote is counted by slips and not by totals.")};
    if (count.has_value() != relevance.has_value() && record->vote->asksTwo())
        return Error{VoteActions::tr("Two questions were asked: count the hands of both.")};
    if (relevance && !record->vote->asksTwo())
        return Error{VoteActions::tr("One question was asked: one count is enough.")};
    for (const auto &number : {count, relevance}) {
        if (!number)
            continue;
        if (auto fine = checkCount(*record, idea, *number); !fine)
            return fine;
    }
    return writeTally(
        document, *record, idea, StepKind::CountVotes, {id, idea, count, false, relevance});
}

Result<void> markIdea(WorkshopDocument &document, Id<Vote> id, Id<Idea> idea, bool marked)
{
    const auto record = openVote(document, id);
    if (!record)
        return record.error();
    if (auto put = checkPutTo(document, *record, idea); !put)
        return put;
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
    if (record->vote->purpose == VotePurpose::Runoff)
        return closeRunoff(document, id);
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
    if ((*vote)->purpose == VotePurpose::Sieve || (*vote)->purpose == VotePurpose::FinalSelection) {
        if (auto free = checkNotBuiltOn(document, *vote); !free)
            return free.error();
    }
    return changeVote(
        document, *vote, StepKind::ReopenVote, [](VoteFields &fields) { fields.closedAt.reset(); });
}

Result<void> withdrawVote(WorkshopDocument &document, Id<Vote> id)
{
    const auto record = document.stores().votes.record(id);
    if (!record)
        return record.error();
    if (auto free = checkNotBuiltOn(document, record->vote); !free)
        return free;
    const auto runoffs = document.stores().votes.under(id, VotePurpose::Runoff);
    if (!runoffs)
        return runoffs.error();
    return document.edit({StepKind::WithdrawVote, Scope::of(record->vote->mesa)},
                         [&](Edit &edit) -> Result<void> {
                             for (const VoteRecord &runoff : *runoffs)
                                 removeVote(edit, runoff);
                             removeVote(edit, *record);
                             return {};
                         });
}

} // namespace Tallerista
