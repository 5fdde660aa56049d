// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenary.h"

#include "core/rules/ranking/ranking.h"
#include "core/rules/selection/voteinput.h"

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

QList<Ranking::HandCount> handsOf(const PlenaryRecord &plenary)
{
    QList<Ranking::HandCount> hands;
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        if (const auto &raised = plenary.actions.at(i).action->hands)
            hands.append({Ranking::Item(i), *raised, {}});
    }
    return hands;
}

/// The place of the action that \a idea is an origin of.
std::optional<Ranking::Item> actionOf(const PlenaryRecord &plenary, const Id<Idea> &idea)
{
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        if (plenary.actions.at(i).origins.contains(idea))
            return Ranking::Item(i);
    }
    return std::nullopt;
}

QList<Ranking::RankBallot> slipsOf(const PlenaryRecord &plenary)
{
    TableNumbers tables;
    for (const Mesa &mesa : plenary.mesas)
        tables.insert(mesa.id(), mesa->number);
    QList<Ranking::RankBallot> ballots;
    for (qsizetype i = 0; i < plenary.ballots.size(); ++i) {
        Ranking::RankBallot ballot;
        ballot.voter = Ranking::Voter(i);
        if (const auto &mesa = plenary.ballots.at(i).ballot->mesa)
            ballot.table = tables.value(*mesa);
        for (const BallotMark &mark : plenary.ballots.at(i).marks) {
            const auto item = actionOf(plenary, mark->idea);
            if (item && !ballot.best.contains(*item))
                ballot.best.append(*item); // the store has them by place
        }
        ballots.append(ballot);
    }
    return ballots;
}

void countVotes(const PlenaryRecord &plenary, PlenaryOutcome &outcome)
{
    for (PlenaryOutcome::Row &row : outcome.rows)
        row.byVotes = row.count ? PlenaryPlace::Out : PlenaryPlace::Uncounted;
    if (plenary.isBySlips() && plenary.ballots.isEmpty())
        return;
    const Ranking::Outcome counted = Ranking::compute(plenaryInput(plenary));
    for (const Ranking::Row &found : counted.rows) {
        PlenaryOutcome::Row &row = outcome.rows[found.item];
        if (plenary.isBySlips()) {
            row.count = found.key.isEmpty() ? 0 : int(found.key.constFirst().num());
            row.supporters = found.supporters;
        }
        if (row.count)
            row.byVotes = placeOf(found.where);
    }
    outcome.seatsLeft = counted.line.seatsLeft;
}

/// How a plenary ended that was not settled by the votes alone.
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
    case PlenaryBy::Proportional:
        return PlenaryEnd::Proportional;
    case PlenaryBy::Count:
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
    const int tied = outcome.tiedByVotes();
    if (tied == 0)
        return PlenaryEnd::Count;
    int chosen = 0;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const bool ties = outcome.rows.at(i).byVotes == PlenaryPlace::Tied;
        chosen += ties && actions.at(i).action->chosen ? 1 : 0;
    }
    if (chosen == 0)
        return PlenaryEnd::TieOpen;
    return chosen == tied ? PlenaryEnd::TieAdmitted : PlenaryEnd::TieChosen;
}

PlenaryPlace decidedPlace(const ConsolidationFields &action, PlenaryPlace byVotes, PlenaryEnd end)
{
    if (end == PlenaryEnd::Open)
        return byVotes;
    if (action.chosen)
        return PlenaryPlace::In;
    if (byVotes == PlenaryPlace::Uncounted && end != PlenaryEnd::Team)
        return PlenaryPlace::Uncounted;
    const bool waits = byVotes == PlenaryPlace::Tied && end == PlenaryEnd::TieOpen;
    return waits ? PlenaryPlace::Tied : PlenaryPlace::Out;
}

} // namespace

int PlenaryOutcome::count(PlenaryPlace place) const
{
    return int(std::count_if(
        rows.begin(), rows.end(), [&](const Row &row) { return row.place == place; }));
}

int PlenaryOutcome::tiedByVotes() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) {
        return row.byVotes == PlenaryPlace::Tied;
    }));
}

int PlenaryOutcome::uncounted() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) {
        return row.byVotes == PlenaryPlace::Uncounted;
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

QList<int> tablesOf(const PlenaryRecord &plenary, const ConsolidationRecord &action)
{
    QList<int> tables;
    for (const Mesa &mesa : plenary.mesas) {
        const bool isOne =
            std::any_of(action.origins.begin(), action.origins.end(), [&](const Id<Idea> &idea) {
                const auto home = plenary.homes.constFind(idea);
                return home != plenary.homes.cend() && *home == mesa.id();
            });
        if (isOne)
            tables.append(mesa->number);
    }
    return tables;
}

Ranking::Input plenaryInput(const PlenaryRecord &plenary)
{
    Ranking::Input input;
    input.rule = ruleOf(plenary.vote.fields());
    input.rule.floorPerTable = 0; // adopting one is a decision about the result: see PlenaryAudit
    for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
        input.items.append(Ranking::Item(i));
        input.origins.append({Ranking::Item(i), tablesOf(plenary, plenary.actions.at(i))});
    }
    if (plenary.isBySlips())
        input.votes = slipsOf(plenary);
    else
        input.votes = handsOf(plenary);
    return input;
}

PlenaryOutcome plenaryOutcome(const PlenaryRecord &plenary)
{
    PlenaryOutcome outcome;
    for (const ConsolidationRecord &record : plenary.actions)
        outcome.rows.append({PlenaryPlace::In, PlenaryPlace::In, record.action->hands});
    if (!allEnter(plenary))
        countVotes(plenary, outcome);
    outcome.end = endOf(plenary, outcome);
    for (qsizetype i = 0; i < outcome.rows.size(); ++i) {
        PlenaryOutcome::Row &row = outcome.rows[i];
        row.place = decidedPlace(plenary.actions.at(i).action.fields(), row.byVotes, outcome.end);
    }
    return outcome;
}

} // namespace Tallerista
