// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryactions.h"

#include "core/actions/onestep.h"
#include "core/actions/plenaryreading.h"
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

Error closed()
{
    return {PlenaryActions::tr("The plenary is closed. Open it again to change it.")};
}

Result<PlenaryRecord> openPlenary(const WorkshopDocument &document)
{
    auto plenary = startedPlenary(document.stores());
    if (!plenary)
        return plenary;
    return plenary->vote->isOpen() ? plenary : closed();
}

/// One action of an open plenary, with what a step on it is called.
struct OpenAction
{
    PlenaryRecord plenary;
    ConsolidationRecord record;
    QString codes;
};

Result<OpenAction> openAction(const WorkshopDocument &document, const Id<Consolidation> &id)
{
    const auto plenary = openPlenary(document);
    if (!plenary)
        return plenary.error();
    const auto &actions = plenary->actions;
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const ConsolidationRecord &record) {
            return record.action.id() == id;
        });
    if (found == actions.end())
        return Error{PlenaryActions::tr("That action is no longer there.")};
    const auto codes = codesOf(document.stores(), found->origins);
    return codes ? Result<OpenAction>({*plenary, *found, *codes}) : codes.error();
}

Result<void> checkVoters(const QList<ConsolidationRecord> &actions, int present)
{
    for (const ConsolidationRecord &record : actions) {
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
    fields.method = VoteMethod::Hands;
    fields.seats = (*workshop)->plenaryCut;
    fields.present = present;
    return Vote::create(before ? before->vote.id() : document.newId<Vote>(), fields);
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
    if (*before && !(*before)->vote->isOpen())
        return closed();
    if (actions.isEmpty() && changes->missing.isEmpty())
        return Error{PlenaryActions::tr("No table has made its final selection yet.")};
    if (auto fine = checkVoters(actions, present); !fine)
        return fine;
    const auto vote = voteFor(document, *before, present);
    if (!vote)
        return vote.error();
    return document.edit(step(StepKind::StartPlenary), [&](Edit &edit) -> Result<void> {
        if (*before)
            edit.update(*vote);
        else
            edit.insert(*vote);
        return PlenaryWriter(document, edit).follow(*changes, actions);
    });
}

Result<void> setPlenaryVoters(WorkshopDocument &document, int present)
{
    const auto plenary = openPlenary(document);
    if (!plenary)
        return plenary.error();
    if (auto fine = checkVoters(plenary->actions, present); !fine)
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
    const auto kept = openAction(document, keep);
    const auto joined = openAction(document, other);
    if (!kept)
        return kept.error();
    if (!joined)
        return joined.error();
    if (keep == other)
        return Error{PlenaryActions::tr("Choose two actions to join.")};
    if (cleanedText(reason).isEmpty())
        return Error{PlenaryActions::tr("Say why the two are one action.")};
    auto action = kept->record.action.with([&](ConsolidationFields &fields) {
        fields.wording = wording;
        fields.reason = reason;
        fields.hands.reset();
    });
    if (!action)
        return action;
    const QString codes = u"%1 + %2"_s.arg(kept->codes, joined->codes);
    return document.edit(step(StepKind::JoinActions, codes),
                         [&](Edit &edit) -> Result<Consolidation> {
                             edit.update(*action);
                             const auto moved = PlenaryWriter(document, edit).join(keep, other);
                             return moved ? action : moved.error();
                         });
}

Result<void> separateAction(WorkshopDocument &document, Id<Consolidation> id)
{
    const auto action = openAction(document, id);
    if (!action)
        return action.error();
    if (action->record.origins.size() < 2)
        return Error{PlenaryActions::tr("This action comes from one idea only.")};
    return document.edit(step(StepKind::SeparateAction, action->codes), [&](Edit &edit) {
        return PlenaryWriter(document, edit).separate(action->record, action->plenary.actions);
    });
}

Result<Consolidation>
editAction(WorkshopDocument &document, Id<Consolidation> id, const QString &wording)
{
    const auto action = openAction(document, id);
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
    const auto action = openAction(document, id);
    if (!action)
        return action.error();
    const int present = action->plenary.vote->present;
    if (hands.value_or(0) > present)
        return Error{PlenaryActions::tr(
                         "%1 hands are more than the %n person(s) who vote.", nullptr, present)
                         .arg(*hands)};
    return updateInOneStep(document,
                           step(StepKind::CountHands, action->codes),
                           action->record.action.with(
                               [&hands](ConsolidationFields &fields) { fields.hands = hands; }));
}

} // namespace Tallerista
