// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

void limit(Tally &tally, const QList<Measure> &compared)
{
    if (tally.measures == compared)
        return;
    for (Standing &standing : tally.standings) {
        if (standing.key.isEmpty())
            continue;
        Key key;
        for (const Measure &measure : compared)
            key.append(standing.key.at(tally.measures.indexOf(measure)));
        standing.key = key;
    }
    tally.measures = compared;
}

QList<Measure> comparedMeasures(const QList<Measure> &measures,
                                const std::optional<QList<Criterion>> &chain)
{
    if (!chain)
        return measures;
    QList<Measure> compared;
    for (const Criterion criterion : QList<Criterion>{Criterion::Score} + *chain) {
        for (const Measure &measure : measures) {
            if (measure.criterion == criterion && !compared.contains(measure))
                compared.append(measure);
        }
    }
    return compared;
}

Tally tallyOf(const MarkedVotes &votes, const ItemList &items, const Rule &rule)
{
    Tally tally;
    tally.problems = votes.problems;
    const Sums sums = sumsOf(votes, items, rule);
    if (rule.tableWeights && !canWeighTables(votes.ballots))
        tally.problems.append({.code = Problem::Code::TablesTooMany});
    tally.measures = sums.measures();
    for (qsizetype i = 0; i < items.size(); ++i) {
        Standing standing{items.all().at(i), {}, sums.people(i), sums.settled(i)};
        standing.key.reserve(tally.measures.size());
        for (const Measure &measure : std::as_const(tally.measures))
            standing.key.append(sums.number(i, measure));
        tally.standings.append(standing);
    }
    return tally;
}

Tally tallyOf(const Input &input)
{
    const ItemList items(input.items);
    const Rule rule = input.rule.withinLimits();
    Tally tally =
        std::visit([&](const auto &votes) { return tallyOf(votes, items, rule); }, input.votes);
    tally.rule = rule;
    tally.problems = items.faultsOf(input.items) + tally.problems;
    for (const Decision &decision : input.decisions)
        tally.problems.append(items.faultsOf(decision.items));
    if (rule.chain)
        limit(tally, comparedMeasures(tally.measures, rule.chain));
    return tally;
}

} // namespace Tallerista::Ranking
