// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenary.h"

#include "core/rules/ranking/cut.h"

#include <algorithm>
#include <numeric>

namespace Tallerista {

namespace {

PlenaryPlace placeOf(Ranking::Where where)
{
    switch (where) {
    case Ranking::Where::In:
        return PlenaryPlace::In;
    case Ranking::Where::Line:
        return PlenaryPlace::Tied;
    default:
        return PlenaryPlace::Out;
    }
}

bool allEnter(const PlenaryRecord &plenary)
{
    return plenary.actions.size() <= plenary.vote->seats;
}

/// Fills in what the hands say; only those with a hand are put to the cut.
void cutByHands(const PlenaryRecord &plenary, PlenaryOutcome &outcome)
{
    QList<Ranking::Key> keys;
    QList<qsizetype> called;
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        const auto &hands = plenary.actions.at(i).action->hands;
        outcome.rows[i].byHands = hands ? PlenaryPlace::Out : PlenaryPlace::Uncounted;
        if (hands.value_or(0) == 0)
            continue;
        keys.append({Ranking::Frac(*hands)});
        called.append(i);
    }
    const Ranking::Cut cut = Ranking::cut(keys, plenary.vote->seats);
    for (qsizetype i = 0; i < called.size(); ++i)
        outcome.rows[called.at(i)].byHands = placeOf(cut.places.at(i).where);
    outcome.seatsLeft = cut.seatsLeft;
}

/// How a plenary ended that was not settled by the hands alone.
std::optional<PlenaryEnd> endBy(PlenaryBy by)
{
    switch (by) {
    case PlenaryBy::TechnicalTeam:
        return PlenaryEnd::Team;
    case PlenaryBy::Floor:
        return PlenaryEnd::Floor;
    case PlenaryBy::SkippedByRoom:
    case PlenaryBy::SkippedByTeam:
        return PlenaryEnd::Skipped;
    case PlenaryBy::Hands:
        break;
    }
    return std::nullopt;
}

PlenaryEnd endOf(const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    if (plenary.vote->isOpen())
        return PlenaryEnd::Open;
    const auto &actions = plenary.actions;
    for (const ConsolidationRecord &record : actions) {
        if (const auto end = endBy(record.action->decidedBy))
            return *end;
    }
    if (allEnter(plenary))
        return PlenaryEnd::Everyone;
    const int tied = outcome.tiedByHands();
    if (tied == 0)
        return PlenaryEnd::Count;
    int chosen = 0;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const bool ties = outcome.rows.at(i).byHands == PlenaryPlace::Tied;
        chosen += ties && actions.at(i).action->chosen ? 1 : 0;
    }
    if (chosen == 0)
        return PlenaryEnd::TieOpen;
    return chosen == tied ? PlenaryEnd::TieAdmitted : PlenaryEnd::TieChosen;
}

PlenaryPlace decidedPlace(const ConsolidationFields &action, PlenaryPlace byHands, PlenaryEnd end)
{
    if (end == PlenaryEnd::Open)
        return byHands;
    if (action.chosen)
        return PlenaryPlace::In;
    if (byHands == PlenaryPlace::Uncounted && end != PlenaryEnd::Team)
        return PlenaryPlace::Uncounted;
    const bool waits = byHands == PlenaryPlace::Tied && end == PlenaryEnd::TieOpen;
    return waits ? PlenaryPlace::Tied : PlenaryPlace::Out;
}

} // namespace

int PlenaryOutcome::count(PlenaryPlace place) const
{
    return int(std::count_if(
        rows.begin(), rows.end(), [&](const Row &row) { return row.place == place; }));
}

int PlenaryOutcome::tiedByHands() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) {
        return row.byHands == PlenaryPlace::Tied;
    }));
}

int PlenaryOutcome::uncounted() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) {
        return row.byHands == PlenaryPlace::Uncounted;
    }));
}

QList<int> handsByTable(const PlenaryRecord &plenary, const ConsolidationRecord &action)
{
    QList<int> hands;
    for (const VoteRecord &table : plenary.tables) {
        for (const Tally &tally : table.tallies) {
            if (action.origins.contains(tally->idea))
                hands.append(tally->count.value_or(0));
        }
    }
    const int sum = std::accumulate(hands.begin(), hands.end(), 0);
    const bool isWhole = hands.size() == plenary.tables.size() && action.action->hands == sum;
    return isWhole ? hands : QList<int>();
}

PlenaryOutcome plenaryOutcome(const PlenaryRecord &plenary)
{
    PlenaryOutcome outcome;
    outcome.rows.fill({PlenaryPlace::In, PlenaryPlace::In}, plenary.actions.size());
    if (!allEnter(plenary))
        cutByHands(plenary, outcome);
    outcome.end = endOf(plenary, outcome);
    for (qsizetype i = 0; i < outcome.rows.size(); ++i) {
        PlenaryOutcome::Row &row = outcome.rows[i];
        row.place = decidedPlace(plenary.actions.at(i).action.fields(), row.byHands, outcome.end);
    }
    return outcome;
}

} // namespace Tallerista
