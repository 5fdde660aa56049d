// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryclosing.h"

#include "core/actions/plenaryreading.h"
#include "core/base/text.h"
#include "core/domain/decision.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

using Ids = QList<Id<Consolidation>>;

struct PlenaryClosing
{
    Q_DECLARE_TR_FUNCTIONS(PlenaryClosing)
};

Result<void> requireReason(const QString &reason)
{
    if (characterCount(cleanedText(reason)) < DecisionFields::LeastReasonLength)
        return Error{
            PlenaryClosing::tr("Write the reason for this choice, in at least %1 characters.")
                .arg(DecisionFields::LeastReasonLength)};
    return {};
}

/// Those that are in \a place by the count.
Ids idsIn(PlenaryPlace place, const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    Ids ids;
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        if (outcome.rows.at(i).byHands == place)
            ids.append(plenary.actions.at(i).action.id());
    }
    return ids;
}

/// Whether each of \a some is one of \a all, and only once.
bool areSome(const Ids &some, const Ids &all)
{
    const auto found = std::count_if(
        all.begin(), all.end(), [&](const Id<Consolidation> &id) { return some.contains(id); });
    return found == some.size();
}

Result<void> checkCounted(const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    const auto &actions = plenary.actions;
    const bool anyIn =
        std::any_of(outcome.rows.begin(), outcome.rows.end(), [](const PlenaryOutcome::Row &row) {
            return row.byHands == PlenaryPlace::In || row.byHands == PlenaryPlace::Tied;
        });
    if (actions.isEmpty() || !anyIn)
        return Error{PlenaryClosing::tr("No hand has been counted yet.")};
    return {};
}

/// Those in by the count, with what was chosen among those who tie, if anything was.
Result<Ids> enteringByHands(const PlenaryRecord &plenary, const Ids &chosen, const QString &reason)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    if (auto counted = checkCounted(plenary, outcome); !counted)
        return counted.error();
    const Ids in = idsIn(PlenaryPlace::In, plenary, outcome);
    const Ids tied = idsIn(PlenaryPlace::Tied, plenary, outcome);
    if (chosen.isEmpty() && outcome.end == PlenaryEnd::Open)
        return in;
    if (!areSome(chosen, tied))
        return Error{PlenaryClosing::tr("Only actions that tie can be chosen.")};
    if (chosen.size() == tied.size())
        return in + chosen;
    if (chosen.size() != outcome.seatsLeft)
        return Error{
            PlenaryClosing::tr("Mark %n action(s) of those that tie, or let all of them enter.",
                               nullptr,
                               outcome.seatsLeft)};
    if (auto fine = requireReason(reason); !fine)
        return fine.error();
    return in + chosen;
}

Result<Ids> enteringByTeam(const PlenaryRecord &plenary, const Ids &chosen, const QString &reason)
{
    Ids all;
    for (const ConsolidationRecord &record : plenary.actions)
        all.append(record.action.id());
    if (chosen.isEmpty() || !areSome(chosen, all))
        return Error{PlenaryClosing::tr("Mark the actions that enter.")};
    if (auto fine = requireReason(reason); !fine)
        return fine.error();
    return chosen;
}

Result<void> writeChosen(Edit &edit, const PlenaryRecord &plenary, const Ids &chosen, PlenaryBy by)
{
    for (const ConsolidationRecord &record : plenary.actions) {
        const auto action = record.action.with([&](ConsolidationFields &fields) {
            fields.chosen = chosen.contains(record.action.id());
            fields.decidedBy = by;
        });
        if (!action)
            return action.error();
        edit.update(*action);
    }
    return {};
}

} // namespace

Result<void> closePlenary(WorkshopDocument &document,
                          const QList<Id<Consolidation>> &chosen,
                          PlenaryBy by,
                          const QString &reason)
{
    const auto plenary = startedPlenary(document.stores());
    if (!plenary)
        return plenary.error();
    const PlenaryEnd end = plenaryOutcome(*plenary).end;
    if (end != PlenaryEnd::Open && end != PlenaryEnd::TieOpen)
        return Error{PlenaryClosing::tr("The plenary is closed already. Open it again first.")};
    const auto entering = by == PlenaryBy::Hands ? enteringByHands(*plenary, chosen, reason)
                                                 : enteringByTeam(*plenary, chosen, reason);
    if (!entering)
        return entering.error();
    const auto vote = plenary->vote.with([&](VoteFields &fields) {
        fields.closedAt = fields.closedAt.value_or(document.clock().nowUtcMs());
        fields.reason = reason;
    });
    if (!vote)
        return vote.error();
    const Step step{StepKind::ClosePlenary, Scope::workshop()};
    return document.edit(step, [&](Edit &edit) {
        edit.update(*vote);
        return writeChosen(edit, *plenary, *entering, by);
    });
}

Result<void> reopenPlenary(WorkshopDocument &document)
{
    const auto plenary = startedPlenary(document.stores());
    if (!plenary)
        return plenary.error();
    const auto vote = plenary->vote.with([](VoteFields &fields) {
        fields.closedAt.reset();
        fields.reason.clear();
    });
    if (!vote)
        return vote.error();
    const Step step{StepKind::ReopenPlenary, Scope::workshop()};
    return document.edit(step, [&](Edit &edit) {
        edit.update(*vote);
        return writeChosen(edit, *plenary, {}, PlenaryBy::Hands);
    });
}

} // namespace Tallerista
