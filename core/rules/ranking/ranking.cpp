// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/ranking.h"

#include "core/rules/ranking/basis.h"
#include "core/rules/ranking/placement.h"
#include "core/rules/ranking/tally.h"

#include <algorithm>
#include <limits>

namespace Tallerista::Ranking {

namespace {

QList<Row> rowsOf(const Tally &tally, const Placement &decided, const Placement &byVotes)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < tally.standings.size(); ++i) {
        const Standing &standing = tally.standings.at(i);
        rows.append({.item = standing.item,
                     .where = decided.where.at(i),
                     .byVotes = byVotes.where.at(i),
                     .forced = decided.forced.at(i),
                     .byFloor = decided.byFloor.at(i),
                     .rank = decided.ranks.at(i),
                     .key = standing.key,
                     .supporters = standing.supporters});
    }
    const auto place = [](const Row &row) {
        return row.rank ? row.rank->lo : std::numeric_limits<int>::max();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &one, const Row &other) {
        return place(one) < place(other);
    });
    return rows;
}

QList<qsizetype> staleAmong(const QList<Decision> &decisions, quint64 basis)
{
    QList<qsizetype> stale;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        if (decisions.at(i).basis != basis)
            stale.append(i);
    }
    return stale;
}

} // namespace

Outcome compute(const Input &input)
{
    const Tally tally = tallyOf(input);
    const Placement byVotes = place(tally, input.origins, {});
    const Placement decided =
        input.decisions.isEmpty() ? byVotes : place(tally, input.origins, input.decisions);
    const int in = int(decided.where.count(Where::In));

    Outcome outcome;
    outcome.measures = tally.measures;
    outcome.rows = rowsOf(tally, decided, byVotes);
    outcome.line = decided.line;
    outcome.floorTies = decided.floorTies;
    outcome.log = decided.log;
    outcome.unfilled =
        std::max(0, tally.rule.seats - in - decided.line.seatsLeft - decided.reserved);
    outcome.problems = tally.problems;
    if (decided.floorOverSeats)
        outcome.problems.append({.code = Problem::Code::FloorOverSeats,
                                 .got = *decided.floorOverSeats,
                                 .max = tally.rule.seats});
    outcome.basis = basisOf(input, tally);
    outcome.staleDecisions = staleAmong(input.decisions, outcome.basis);
    return outcome;
}

} // namespace Tallerista::Ranking
