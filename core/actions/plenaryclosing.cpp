// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryclosing.h"

#include "core/actions/plenaryreading.h"
#include "core/actions/plenarywriter.h"
#include "core/rules/plenaryaudit.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

using Ids = QList<Id<Consolidation>>;

struct PlenaryClosing
{
    Q_DECLARE_TR_FUNCTIONS(PlenaryClosing)
};

/// Those that are in \a place by the count.
Ids idsIn(PlenaryPlace place, const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    Ids ids;
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        if (outcome.rows.at(i).byVotes == place)
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
            return row.byVotes == PlenaryPlace::In || row.byVotes == PlenaryPlace::Tied;
        });
    if (actions.isEmpty() || !anyIn)
        return Error{plenary.isBySlips() ? PlenaryClosing::tr("No slip has been counted yet.")
                                         : PlenaryClosing::tr("No hand has been counted yet.")};
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
    if (chosen.size() != tied.size() && chosen.size() != outcome.seatsLeft)
        return Error{
            PlenaryClosing::tr("Mark %n action(s) of those that tie, or let all of them enter.",
                               nullptr,
                               outcome.seatsLeft)};
    if (auto fine = requirePlenaryReason(reason); !fine)
        return fine.error();
    return in + chosen;
}

Result<Ids> enteringByTeam(const PlenaryRecord &plenary, const Ids &chosen, const QString &reason)
{
    if (chosen.isEmpty() || !areSome(chosen, idsOf(plenary.actions)))
        return Error{PlenaryClosing::tr("Mark the actions that enter.")};
    if (auto fine = requirePlenaryReason(reason); !fine)
        return fine.error();
    return chosen;
}

/// By another rule, from the same votes: what \a by names.
Result<Ids> enteringByRule(const PlenaryRecord &plenary, PlenaryBy by, const QString &reason)
{
    const PlenaryAudit audit = plenaryAudit(plenary);
    const auto &found = by == PlenaryBy::Floor ? audit.floor : audit.sharing;
    if (!found)
        return Error{
            by == PlenaryBy::Floor
                ? PlenaryClosing::tr("The places for each table would change nothing here.")
                : PlenaryClosing::tr("Sharing the places out would change nothing here.")};
    if (found->ties)
        return Error{by == PlenaryBy::Floor
                         ? PlenaryClosing::tr(
                             "With places for each table others tie: choose among them instead.")
                         : PlenaryClosing::tr(
                             "Sharing the places out, others tie: choose among them instead.")};
    if (auto fine = requirePlenaryReason(reason); !fine)
        return fine.error();
    return found->in;
}

Result<Ids>
entering(const PlenaryRecord &plenary, const Ids &chosen, PlenaryBy by, const QString &reason)
{
    switch (by) {
    case PlenaryBy::Count:
        return enteringByHands(plenary, chosen, reason);
    case PlenaryBy::Floor:
    case PlenaryBy::Proportional:
        return enteringByRule(plenary, by, reason);
    default:
        return enteringByTeam(plenary, chosen, reason);
    }
}

/// What closing, or deciding about a tie of a closed plenary, is called.
StepKind stepOf(PlenaryEnd before, PlenaryBy by)
{
    if (by == PlenaryBy::Floor || by == PlenaryBy::Proportional)
        return StepKind::AdoptRule;
    return before == PlenaryEnd::TieOpen && by == PlenaryBy::Count ? StepKind::DecidePlenaryTie
                                                                   : StepKind::ClosePlenary;
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
    const auto found = entering(*plenary, chosen, by, reason);
    if (!found)
        return found.error();
    const auto vote = plenary->vote.with([&](VoteFields &fields) {
        fields.closedAt = fields.closedAt.value_or(document.clock().nowUtcMs());
        fields.reason = reason;
        fields.floorPerTable = by == PlenaryBy::Floor ? PlenaryAudit::FewPerTable : 0;
    });
    if (!vote)
        return vote.error();
    return document.edit({stepOf(end, by), Scope::workshop()}, [&](Edit &edit) {
        edit.update(*vote);
        return PlenaryWriter(document, edit, by).settle(plenary->actions, *found);
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
        fields.floorPerTable = 0;
    });
    if (!vote)
        return vote.error();
    const Step step{StepKind::ReopenPlenary, Scope::workshop()};
    return document.edit(step, [&](Edit &edit) {
        edit.update(*vote);
        return PlenaryWriter(document, edit).settle(plenary->actions, {});
    });
}

} // namespace Tallerista
