// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenaryaudit.h"

#include "core/rules/ranking/audit.h"
#include "core/rules/ranking/ranking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Ranking::Item;

/// With \a floor places for the best of each table.
Ranking::Outcome counted(const PlenaryRecord &plenary, int floor)
{
    Ranking::Input input = plenaryInput(plenary);
    input.rule.floorPerTable = floor;
    return Ranking::compute(input);
}

QList<Item> insiders(const Ranking::Outcome &outcome)
{
    QList<Item> in = Ranking::inOf(outcome);
    std::sort(in.begin(), in.end());
    return in;
}

bool isRefused(const Ranking::Outcome &outcome)
{
    return std::any_of(
        outcome.problems.begin(), outcome.problems.end(), [](const Ranking::Problem &problem) {
            return problem.code == Ranking::Problem::Code::FloorOverSeats;
        });
}

QList<Id<Consolidation>> idsAt(const PlenaryRecord &plenary, const QList<Item> &items)
{
    QList<Id<Consolidation>> ids;
    for (const Item item : items)
        ids.append(plenary.actions.at(item).action.id());
    return ids;
}

/// \a after instead of \a before.
PlenaryAudit::Alternative
alternativeOf(const PlenaryRecord &plenary, const QList<Item> &before, const QList<Item> &after)
{
    const auto without = [](QList<Item> some, const QList<Item> &others) {
        some.removeIf([&](Item item) { return others.contains(item); });
        return some;
    };
    return {.in = idsAt(plenary, after),
            .entering = idsAt(plenary, without(after, before)),
            .leaving = idsAt(plenary, without(before, after)),
            .places = {}};
}

/// Nothing where it would change nothing.
std::optional<PlenaryAudit::Alternative> floorOf(const PlenaryRecord &plenary,
                                                 const QList<PlenaryAudit::Table> &tables)
{
    const QList<Item> before = insiders(counted(plenary, 0));
    const Ranking::Outcome floored = counted(plenary, PlenaryAudit::FewPerTable);
    const QList<Item> after = insiders(floored);
    if (isRefused(floored) || before == after)
        return std::nullopt;
    PlenaryAudit::Alternative floor = alternativeOf(plenary, before, after);
    floor.ties = !floored.line.tied.isEmpty() || !floored.floorTies.isEmpty();
    int left = plenary.vote->seats;
    for (const PlenaryAudit::Table &table : tables) {
        floor.places.append(std::min(PlenaryAudit::FewPerTable, table.brought));
        left -= floor.places.last();
    }
    if (left > 0)
        floor.places.append(left);
    return floor;
}

/// Nothing where it would change nothing.
std::optional<PlenaryAudit::Alternative> sharingOf(const PlenaryRecord &plenary,
                                                   const Ranking::CountedVotes &votes,
                                                   const QList<Item> &before)
{
    const auto shared = Ranking::proportional(votes);
    if (!shared)
        return std::nullopt;
    QList<Item> after = shared->in();
    std::sort(after.begin(), after.end());
    if (before == after)
        return std::nullopt;
    PlenaryAudit::Alternative sharing = alternativeOf(plenary, before, after);
    sharing.ties = shared->sure.size() < shared->rounds.size();
    return sharing;
}

bool hasFew(const QList<PlenaryAudit::Table> &tables)
{
    return std::any_of(tables.begin(), tables.end(), [](const PlenaryAudit::Table &table) {
        return table.in < std::min(PlenaryAudit::FewPerTable, table.brought);
    });
}

/// Whether votes decide who enters, and not that there is room for all, or somebody instead of them.
bool isVotedOn(const PlenaryRecord &plenary, PlenaryEnd end)
{
    return end != PlenaryEnd::Everyone && end != PlenaryEnd::Team && end != PlenaryEnd::Skipped
           && plenary.actions.size() > plenary.vote->seats;
}

QList<Item> itemsIn(const PlenaryOutcome &outcome)
{
    QList<Item> in;
    for (qsizetype i = 0; i < outcome.rows.size(); ++i) {
        if (outcome.rows.at(i).place == PlenaryPlace::In)
            in.append(Item(i));
    }
    return in;
}

/// What other rules would give, where somebody has little.
void addAlternatives(const PlenaryRecord &plenary,
                     const PlenaryOutcome &outcome,
                     PlenaryAudit &audit)
{
    const auto votes = plenary.isBySlips() && !plenary.ballots.isEmpty()
                           ? Ranking::CountedVotes::of(plenaryInput(plenary))
                           : std::nullopt;
    if (votes)
        audit.minorities = Ranking::minorities(*votes, itemsIn(outcome));
    const bool few = audit.tables.size() > 1 && hasFew(audit.tables);
    if (few)
        audit.floor = floorOf(plenary, audit.tables);
    if (votes && (few || !audit.minorities->unheard.isEmpty()))
        audit.sharing = sharingOf(plenary, *votes, insiders(counted(plenary, 0)));
}

} // namespace

PlenaryAudit plenaryAudit(const PlenaryRecord &plenary)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    PlenaryAudit audit;
    audit.in = outcome.count(PlenaryPlace::In);
    audit.tied = outcome.count(PlenaryPlace::Tied);
    for (const Mesa &mesa : plenary.mesas) {
        PlenaryAudit::Table table{mesa->number, mesa->name, 0, 0};
        for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
            if (!tablesOf(plenary, plenary.actions.at(i)).contains(mesa->number))
                continue;
            ++table.brought;
            table.in += outcome.rows.at(i).place == PlenaryPlace::In ? 1 : 0;
        }
        if (table.brought > 0)
            audit.tables.append(table);
    }
    if (isVotedOn(plenary, outcome.end) && audit.in > 0)
        addAlternatives(plenary, outcome, audit);
    return audit;
}

} // namespace Tallerista
