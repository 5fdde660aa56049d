// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryactions.h"

#include "core/actions/onestep.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/plenaryslips.h"
#include "core/actions/plenarytables.h"
#include "core/actions/plenarywriter.h"
#include "core/base/orderkey.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct PlenaryActions
{
    Q_DECLARE_TR_FUNCTIONS(PlenaryActions)
};

Step step(StepKind kind, const QString &detail = {})
{
    return {kind, Scope::workshop(), detail};
}

Result<void> checkVoters(const PlenaryRecord &plenary, int present)
{
    if (plenary.ballots.size() > present)
        return Error{
            PlenaryActions::tr("There are %n slip(s) already: at least so many people vote.",
                               nullptr,
                               int(plenary.ballots.size()))};
    for (const ConsolidationRecord &record : plenary.actions) {
        const int hands = record.action->hands.value_or(0);
        if (hands > present)
            return Error{PlenaryActions::tr(
                "An action has got %n hand(s) already: at least so many people vote.",
                nullptr,
                hands)};
    }
    return {};
}

/// The vote of the plenary, new or as it was, for \a present people and the places of the settings.
Result<Vote>
voteFor(WorkshopDocument &document, const std::optional<PlenaryRecord> &before, int present)
{
    const auto workshop = document.stores().workshop.get();
    if (!workshop)
        return workshop.error();
    VoteFields fields;
    if (before)
        fields = before->vote.fields();
    else
        fields.openedAt = document.clock().nowUtcMs();
    fields.purpose = VotePurpose::Plenary;
    fields.method = before ? before->vote->method : VoteMethod::Hands;
    fields.seats = (*workshop)->plenaryCut;
    fields.present = present;
    return Vote::create(before ? before->vote.id() : document.newId<Vote>(), fields);
}

/// Whether a plenary that may have started can follow the final selections, for \a present people.
Result<void> checkMayFollow(const WorkshopDocument &document,
                            const std::optional<PlenaryRecord> &before,
                            int present)
{
    if (!before)
        return {};
    if (!before->vote->isOpen())
        return openPlenary(document.stores()).error();
    auto fine = checkNumbersAreFree(*before);
    return fine ? checkVoters(*before, present) : fine;
}

void put(Edit &edit, const std::optional<PlenaryRecord> &before, const Vote &vote)
{
    if (before)
        edit.update(vote);
    else
        edit.insert(vote);
}

} // namespace

Result<void> startPlenary(WorkshopDocument &document, int present)
{
    const auto before = readPlenary(document.stores());
    const auto changes = plenaryChanges(document.stores());
    if (!before)
        return before.error();
    if (!changes)
        return changes.error();
    const auto actions = *before ? (*before)->actions : QList<ConsolidationRecord>();
    if (auto fine = checkMayFollow(document, *before, present); !fine)
        return fine;
    if (actions.isEmpty() && changes->missing.isEmpty())
        return Error{PlenaryActions::tr("No table has made its final selection yet.")};
    const auto vote = voteFor(document, *before, present);
    if (!vote)
        return vote.error();
    return document.edit(step(StepKind::StartPlenary), [&](Edit &edit) -> Result<void> {
        put(edit, *before, *vote);
        return PlenaryWriter(document, edit).follow(*changes, actions);
    });
}

Result<void> setPlenaryVoters(WorkshopDocument &document, int present)
{
    const auto plenary = openPlenary(document.stores());
    if (!plenary)
        return plenary.error();
    if (auto fine = checkVoters(*plenary, present); !fine)
        return fine;
    const auto vote =
        plenary->vote.with([present](VoteFields &fields) { fields.present = present; });
    const auto done = updateInOneStep(document, step(StepKind::ChangeVoters), vote);
    return done ? Result<void>() : done.error();
}

Result<Consolidation> joinActions(WorkshopDocument &document,
                                  Id<Consolidation> keep,
                                  Id<Consolidation> other,
                                  const QString &wording,
                                  const QString &reason)
{
    const auto kept = openAction(document.stores(), keep);
    const auto joined = openAction(document.stores(), other);
    if (!kept)
        return kept.error();
    if (!joined)
        return joined.error();
    if (auto fine = checkNumbersAreFree(kept->plenary); !fine)
        return fine.error();
    if (keep == other)
        return Error{PlenaryActions::tr("Choose two actions to join.")};
    if (cleanedText(reason).isEmpty())
        return Error{PlenaryActions::tr("Say why the two are one action.")};
    auto action = kept->record.action.with([&](ConsolidationFields &fields) {
        fields.wording = wording;
        fields.reason = reason;
        fields.hands.reset();
        if (joined->record.number < kept->record.number) // it is called by that one
            fields.position = joined->record.action->position;
    });
    if (!action)
        return action;
    const QString codes = u"%1 + %2"_s.arg(kept->codes, joined->codes);
    const QList<Id<Idea>> origins = kept->record.origins + joined->record.origins;
    return document.edit(step(StepKind::JoinActions, codes),
                         [&](Edit &edit) -> Result<Consolidation> {
                             edit.update(*action);
                             if (auto dropped = dropTableHands(document, edit, origins); !dropped)
                                 return dropped.error();
                             const auto moved = PlenaryWriter(document, edit).join(keep, other);
                             return moved ? action : moved.error();
                         });
}

Result<void> separateAction(WorkshopDocument &document, Id<Consolidation> id)
{
    const auto action = openAction(document.stores(), id);
    if (!action)
        return action.error();
    if (auto fine = checkNumbersAreFree(action->plenary); !fine)
        return fine;
    if (action->record.origins.size() < 2)
        return Error{PlenaryActions::tr("This action comes from one idea only.")};
    return document.edit(step(StepKind::SeparateAction, action->codes), [&](Edit &edit) {
        return PlenaryWriter(document, edit).separate(action->record, action->plenary.actions);
    });
}

Result<Consolidation>
editAction(WorkshopDocument &document, Id<Consolidation> id, const QString &wording)
{
    const auto action = openAction(document.stores(), id);
    if (!action)
        return action.error();
    return updateInOneStep(document,
                           step(StepKind::EditAction, action->codes),
                           action->record.action.with([&wording](ConsolidationFields &fields) {
                               fields.wording = wording;
                           }));
}

Result<Consolidation>
countHands(WorkshopDocument &document, Id<Consolidation> id, std::optional<int> hands)
{
    const auto action = openAction(document.stores(), id);
    if (!action)
        return action.error();
    if (action->plenary.isBySlips())
        return Error{PlenaryActions::tr("This vote is by slips: no hands are counted.")};
    if (auto fine = checkHands(action->plenary, hands.value_or(0)); !fine)
        return fine.error();
    auto counted =
        action->record.action.with([&hands](ConsolidationFields &fields) { fields.hands = hands; });
    if (!counted)
        return counted;
    return document.edit(
        step(StepKind::CountHands, action->codes), [&](Edit &edit) -> Result<Consolidation> {
            edit.update(*counted);
            const auto dropped = dropTableHands(document, edit, action->record.origins);
            return dropped ? counted : dropped.error();
        });
}

Result<void> skipPlenary(WorkshopDocument &document, PlenaryBy by, const QString &reason)
{
    const auto before = readPlenary(document.stores());
    const auto changes = plenaryChanges(document.stores());
    if (!before)
        return before.error();
    if (!changes)
        return changes.error();
    if (*before && !(*before)->vote->isOpen())
        return openPlenary(document.stores()).error();
    if (auto fine = requirePlenaryReason(reason); !fine)
        return fine;
    auto actions = *before ? (*before)->actions : QList<ConsolidationRecord>();
    const int present = *before ? (*before)->vote->present : 1;
    const auto vote = voteFor(document, *before, present);
    if (!vote)
        return vote.error();
    const auto closed = vote->with([&](VoteFields &fields) {
        fields.closedAt = document.clock().nowUtcMs();
        fields.reason = reason;
    });
    if (!closed)
        return closed.error();
    return document.edit(step(StepKind::SkipPlenary), [&](Edit &edit) -> Result<void> {
        put(edit, *before, *closed);
        PlenaryWriter writer(document, edit, by);
        if (auto followed = writer.follow(*changes, actions); !followed)
            return followed;
        for (const ConsolidationRecord &obsolete : changes->obsolete)
            actions.removeAll(obsolete);
        return writer.settle(actions, idsOf(actions));
    });
}

} // namespace Tallerista
