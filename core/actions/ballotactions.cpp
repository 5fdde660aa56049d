// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ballotactions.h"

#include "core/actions/votesteps.h"
#include "core/rules/selection/ballotrules.h"
#include "core/rules/selection/tiechain.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct BallotActions
{
    Q_DECLARE_TR_FUNCTIONS(BallotActions)
};

const BallotRecord *findBallot(const VoteRecord &record, const Id<Ballot> &id)
{
    const auto found =
        std::find_if(record.ballots.cbegin(), record.ballots.cend(), [&](const BallotRecord &cast) {
            return cast.ballot.id() == id;
        });
    return found == record.ballots.cend() ? nullptr : &*found;
}

/// The first number that no slip has.
int freeSlip(const VoteRecord &record)
{
    int slip = 1; // slips come by their numbers
    for (const BallotRecord &cast : record.ballots) {
        if (cast.ballot->slip == slip)
            ++slip;
    }
    return slip;
}

/// Cards are called by their number at their own table, and by their code before the whole room.
Result<QString>
cardNameOf(const WorkshopDocument &document, const VoteRecord &record, const Id<Idea> &id)
{
    if (!record.vote->mesa)
        return codeOfIdea(document, id);
    const auto idea = document.stores().ideas.get(id);
    return idea ? Result<QString>(QString::number((*idea)->number)) : idea.error();
}

Result<void> checkSlipMarks(const WorkshopDocument &document,
                            const VoteRecord &record,
                            const QList<MarkDraft> &marks)
{
    if (!isBySlips(record.vote.fields()))
        return Error{BallotActions::tr("This vote is counted by totals and not by slips.")};
    QList<SlipMark> named;
    for (const MarkDraft &mark : marks) {
        if (auto put = checkPutTo(document, record, mark.idea); !put)
            return put;
        const auto name = cardNameOf(document, record, mark.idea);
        if (!name)
            return name.error();
        named.append({*name, mark.dots, mark.importance, mark.relevance});
    }
    if (const QString problem = slipProblem(record.vote.fields(), named); !problem.isEmpty())
        return Error{problem};
    return {};
}

/// Whether \a fields, which is to be the ballot \a own or a new one, stands beside the others. Two computers
/// that counted at once may both have a slip of one number: neither has to change it.
Result<void> checkSlipAmong(const VoteRecord &record,
                            const BallotFields &fields,
                            const std::optional<Id<Ballot>> &own = {})
{
    if (!record.vote->secret && !fields.participant)
        return Error{BallotActions::tr("Say whose slip it is: this vote is not secret.")};
    const BallotRecord *before = own ? findBallot(record, *own) : nullptr;
    const bool numberIsNew = !before || before->ballot->slip != fields.slip;
    for (const BallotRecord &cast : record.ballots) {
        if (own && cast.ballot.id() == *own)
            continue;
        if (cast.ballot->slip == fields.slip && numberIsNew)
            return Error{BallotActions::tr("Slip %1 is here already.").arg(fields.slip)};
        if (fields.participant && cast.ballot->participant == fields.participant)
            return Error{BallotActions::tr("This person has a slip here already: number %1.")
                             .arg(cast.ballot->slip)};
    }
    return {};
}

BallotFields ballotFields(const VoteRecord &record, const BallotDraft &draft, int slip)
{
    return {record.vote.id(),
            draft.slip.value_or(slip),
            record.vote->secret ? std::nullopt : draft.participant,
            draft.mesa ? draft.mesa : record.vote->mesa};
}

Result<void> insertSlipMarks(WorkshopDocument &document,
                             Edit &edit,
                             VoteMethod method,
                             const Id<Ballot> &ballot,
                             const QList<MarkDraft> &marks)
{
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const MarkDraft &mark = marks.at(i);
        BallotMarkFields fields{ballot, mark.idea};
        if (method == VoteMethod::Ranked)
            fields.place = int(i) + 1;
        else if (method == VoteMethod::Dots)
            fields.dots = mark.dots;
        fields.importance = mark.importance;
        fields.relevance = mark.relevance;
        const auto written = BallotMark::create(document.newId<BallotMark>(), fields);
        if (!written)
            return written.error();
        edit.insert(*written);
    }
    return {};
}

Step ballotStep(StepKind kind, const VoteRecord &record, int slip)
{
    return {kind, Scope::of(record.vote->mesa), QString::number(slip)};
}

/// The open vote that \a id was cast in.
Result<VoteRecord> openVoteOfBallot(const WorkshopDocument &document, Id<Ballot> id)
{
    const auto ballot = document.stores().ballots.get(id);
    return ballot ? openVote(document, (*ballot)->vote) : ballot.error();
}

} // namespace

Result<Ballot> castBallot(WorkshopDocument &document, Id<Vote> vote, const BallotDraft &draft)
{
    const auto record = openVote(document, vote);
    if (!record)
        return record.error();
    if (auto fine = checkSlipMarks(document, *record, draft.marks); !fine)
        return fine.error();
    const int present = record->vote->present;
    if (record->ballots.size() >= present)
        return Error{
            BallotActions::tr("There are as many slips as people who vote: %1.").arg(present)};
    const BallotFields fields = ballotFields(*record, draft, freeSlip(*record));
    if (auto fine = checkSlipAmong(*record, fields); !fine)
        return fine.error();
    auto ballot = Ballot::create(document.newId<Ballot>(), fields);
    if (!ballot)
        return ballot;
    return document.edit(
        ballotStep(StepKind::CastBallot, *record, fields.slip), [&](Edit &edit) -> Result<Ballot> {
            edit.insert(*ballot);
            if (auto put = insertSlipMarks(
                    document, edit, record->vote->method, ballot->id(), draft.marks);
                !put)
                return put.error();
            return *ballot;
        });
}

Result<Ballot> changeBallot(WorkshopDocument &document, Id<Ballot> id, const BallotDraft &draft)
{
    const auto record = openVoteOfBallot(document, id);
    if (!record)
        return record.error();
    const BallotRecord *before = findBallot(*record, id);
    if (auto fine = checkSlipMarks(document, *record, draft.marks); !fine)
        return fine.error();
    const BallotFields fields = ballotFields(*record, draft, before->ballot->slip);
    if (auto fine = checkSlipAmong(*record, fields, id); !fine)
        return fine.error();
    auto ballot = Ballot::create(id, fields);
    if (!ballot)
        return ballot;
    return document.edit(
        ballotStep(StepKind::ChangeBallot, *record, fields.slip),
        [&](Edit &edit) -> Result<Ballot> {
            edit.update(*ballot);
            for (const BallotMark &mark : before->marks)
                edit.remove(mark.id());
            if (auto put = insertSlipMarks(document, edit, record->vote->method, id, draft.marks);
                !put)
                return put.error();
            return *ballot;
        });
}

Result<void> removeBallot(WorkshopDocument &document, Id<Ballot> id)
{
    const auto record = openVoteOfBallot(document, id);
    if (!record)
        return record.error();
    const BallotRecord *cast = findBallot(*record, id);
    return document.edit(ballotStep(StepKind::RemoveBallot, *record, cast->ballot->slip),
                         [&](Edit &edit) {
                             for (const BallotMark &mark : cast->marks)
                                 edit.remove(mark.id());
                             edit.remove(id);
                             return Result<void>();
                         });
}

} // namespace Tallerista
