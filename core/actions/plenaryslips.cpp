// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryslips.h"

#include "core/actions/plenarytables.h"
#include "core/actions/voteopening.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

struct PlenarySlips
{
    Q_DECLARE_TR_FUNCTIONS(PlenarySlips)
};

/// An action as it is put to a vote by slips.
Result<void> putToSlips(WorkshopDocument &document,
                        Edit &edit,
                        const Vote &vote,
                        const ConsolidationRecord &record)
{
    const auto item = VoteItem::create(document.newId<VoteItem>(),
                                       {vote.id(), record.origins.first(), record.action->wording});
    if (!item)
        return item.error();
    edit.insert(*item);
    if (!record.action->hands)
        return {};
    const auto uncounted =
        record.action.with([](ConsolidationFields &fields) { fields.hands.reset(); });
    if (!uncounted)
        return uncounted.error();
    edit.update(*uncounted);
    return dropTableHands(document, edit, record.origins);
}

} // namespace

Result<Vote> voteBySlips(WorkshopDocument &document)
{
    const auto plenary = openPlenary(document.stores());
    if (!plenary)
        return plenary.error();
    if (plenary->isBySlips())
        return plenary->vote;
    const qsizetype actions = plenary->actions.size();
    if (actions <= plenary->vote->seats)
        return Error{PlenarySlips::tr("There are places for all: nobody has to vote.")};
    const VoteFields before = plenary->vote.fields();
    VoteFields fields = fieldsOf({.method = VoteMethod::Ranked,
                                  .seats = before.seats,
                                  .present = before.present,
                                  .places = placesOnPlenarySlip(actions)},
                                 actions);
    fields.purpose = before.purpose;
    fields.openedAt = before.openedAt;
    auto vote = Vote::create(plenary->vote.id(), fields);
    if (!vote)
        return vote;
    return document.edit({StepKind::VoteBySlips, Scope::workshop()},
                         [&](Edit &edit) -> Result<Vote> {
                             edit.update(*vote);
                             for (const ConsolidationRecord &record : plenary->actions) {
                                 if (auto put = putToSlips(document, edit, *vote, record); !put)
                                     return put.error();
                             }
                             return vote;
                         });
}

Result<Vote> voteByHands(WorkshopDocument &document)
{
    const auto plenary = openPlenary(document.stores());
    if (!plenary)
        return plenary.error();
    const auto record = document.stores().votes.latest(VotePurpose::Plenary, std::nullopt);
    if (!record)
        return record.error();
    auto vote = plenary->vote.with([](VoteFields &fields) {
        fields.method = VoteMethod::Hands;
        fields.places = 0;
        fields.tieChain.clear();
    });
    if (!vote)
        return vote;
    return document.edit({StepKind::VoteByHands, Scope::workshop()}, [&](Edit &edit) {
        edit.update(*vote);
        for (const VoteItem &item : (*record)->items)
            edit.remove(item.id());
        for (const BallotRecord &cast : (*record)->ballots) {
            for (const BallotMark &mark : cast.marks)
                edit.remove(mark.id());
            edit.remove(cast.ballot.id());
        }
        return vote;
    });
}

int placesOnPlenarySlip(qsizetype actions)
{
    constexpr qsizetype usual = 5;
    return int(std::clamp(actions - 1, qsizetype(1), usual));
}

Result<void> checkNumbersAreFree(const PlenaryRecord &plenary)
{
    if (!plenary.isBySlips())
        return {};
    return Error{PlenarySlips::tr("The slips name the actions by their numbers. Take the vote by "
                                  "slips back before you change which actions there are.")};
}

} // namespace Tallerista
