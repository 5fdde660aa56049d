// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/selectionreading.h"
#include "core/actions/tieactions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

using Ranking::Where;

struct ConfirmingActions
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmingActions)
};

bool isIn(const FirstSelection &selection, const Id<Idea> &idea)
{
    const FirstSelection::Row *row = selection.find(idea);
    return row && row->where == Where::In;
}

/// An Error where \a decided let all in who tied, and others tie with them now.
Result<void> checkMayStand(const FirstSelection &selection, const DecisionRecord &decided)
{
    const auto &rows = selection.rows();
    const bool leavesOut =
        decided.decision->kind == DecisionFields::Kind::AdmitAll
        && std::any_of(rows.begin(), rows.end(), [](const FirstSelection::Row &row) {
               return row.byVotes == Where::Line && row.where == Where::Out;
           });
    if (!leavesOut)
        return {};
    return Error{
        ConfirmingActions::tr("All that tied were to enter, and others tie now: decide again.")};
}

/// The places that are computed now; an idea that a tie let in and that does not enter any more goes.
/// Says whether any idea is left.
Result<bool>
confirmIdeas(Edit &edit, const FirstSelection &selection, const DecisionRecord &decided)
{
    bool isAnyLeft = false;
    for (const DecisionIdea &entry : decided.ideas) {
        if (!decided.decision->isOverride() && !isIn(selection, entry->idea)) {
            edit.remove(entry.id());
            continue;
        }
        isAnyLeft = true;
        const FirstSelection::Row *row = selection.find(entry->idea);
        const auto placed = entry.with([row](DecisionIdeaFields &fields) {
            fields.computedPlace = row && row->rank ? std::optional(row->rank->lo) : std::nullopt;
        });
        if (!placed)
            return placed.error();
        edit.update(*placed);
    }
    return isAnyLeft;
}

Result<void> confirm(Edit &edit, const FirstSelection &selection, const DecisionRecord &decided)
{
    const auto isAnyLeft = confirmIdeas(edit, selection, decided);
    if (!isAnyLeft)
        return isAnyLeft.error();
    if (!*isAnyLeft) {
        edit.remove(decided.decision.id());
        return {};
    }
    const auto decision = decided.decision.with(
        [&selection](DecisionFields &fields) { fields.basis = selection.basis(); });
    if (!decision)
        return decision.error();
    edit.update(*decision);
    return {};
}

} // namespace

Result<void> confirmDecisions(WorkshopDocument &document, Id<Vote> id)
{
    const auto record = document.stores().votes.record(id);
    if (!record)
        return record.error();
    const FirstSelection selection(*record);
    const QList<qsizetype> &stale = selection.outcome().staleDecisions;
    if (stale.isEmpty())
        return Error{ConfirmingActions::tr("Nothing has changed since it was decided.")};
    for (const qsizetype index : stale) {
        if (auto fine = checkMayStand(selection, record->decisions.at(index)); !fine)
            return fine;
    }
    const Step step{StepKind::ConfirmDecision, Scope::of(record->vote->mesa)};
    return document.edit(step, [&](Edit &edit) -> Result<void> {
        for (const qsizetype index : stale) {
            if (auto done = confirm(edit, selection, record->decisions.at(index)); !done)
                return done;
        }
        return {};
    });
}

} // namespace Tallerista
