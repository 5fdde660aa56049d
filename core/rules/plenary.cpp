// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenary.h"

#include "core/rules/ranking/cut.h"

#include <algorithm>

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

PlenaryEnd endOf(const PlenaryRecord &plenary, const PlenaryOutcome &outcome)
{
    if (plenary.vote->isOpen())
        return PlenaryEnd::Open;
    const auto &actions = plenary.actions;
    if (std::any_of(actions.begin(), actions.end(), [](const ConsolidationRecord &record) {
            return record.action->decidedBy == PlenaryBy::TechnicalTeam;
        }))
        return PlenaryEnd::Team;
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
