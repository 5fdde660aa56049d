// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/sums.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace Tallerista::Ranking {

using Method = MarkedVotes::Method;

Sums::Sums(Method method, qsizetype items, const Rule &rule)
    : m_method(method)
    , m_rule(rule)
    , m_people(size_t(items))
    , m_picks(size_t(items))
    , m_points(size_t(items))
    , m_importance(size_t(items))
    , m_places(method == Method::Ranked ? size_t(items) * size_t(rule.places) : 0)
{}

QList<Measure> Sums::measures() const
{
    QList<Measure> measures{{Criterion::Score}};
    if (m_method == Method::Scores)
        return measures << Measure{Criterion::Importance} << Measure{Criterion::Strong};
    measures.append({Criterion::Supporters});
    for (int place = 1; m_method == Method::Ranked && place <= m_rule.places; ++place)
        measures.append({Criterion::Places, place});
    return measures;
}

Frac Sums::number(qsizetype item, const Measure &measure) const
{
    const auto i = size_t(item);
    switch (measure.criterion) {
    case Criterion::Score:
        return score(i);
    case Criterion::Supporters:
        return m_people[i];
    case Criterion::Importance:
        return m_people[i] > 0 ? Frac(m_importance[i], m_people[i]) : Frac(0);
    case Criterion::Strong:
        return m_people[i] > 0 ? Frac(m_picks[i], m_people[i]) : Frac(0);
    case Criterion::Places:
        return m_places[i * size_t(m_rule.places) + size_t(measure.place - 1)];
    }
    Q_UNREACHABLE();
}

std::optional<Where> Sums::settled(qsizetype item) const
{
    if (people(item) == 0)
        return Where::NoSupport;
    if (m_method == Method::Scores
        && 100 * qint64(people(item)) < m_rule.quorumPercent * qint64(m_ballots))
        return Where::NoQuorum;
    return {};
}

void Sums::count(const MarkedBallot &ballot, int sign)
{
    m_ballots += sign;
    for (const Mark &mark : ballot.marks) {
        const auto i = size_t(mark.item);
        m_people[i] += sign;
        m_picks[i] += mark.isPick ? sign : 0;
        m_points[i] += sign * mark.points;
        m_importance[i] += qint64(sign) * mark.importance;
        if (mark.place > 0)
            m_places[i * size_t(m_rule.places) + size_t(mark.place - 1)] += sign;
    }
    if (m_rule.tableWeights)
        countAtTable(ballot, sign);
}

void Sums::countAtTable(const MarkedBallot &ballot, int sign)
{
    auto table = std::find_if(m_tables.begin(), m_tables.end(), [&](const Table &one) {
        return one.number == ballot.table;
    });
    if (table == m_tables.end())
        table = m_tables.insert(m_tables.end(),
                                {ballot.table, 0, std::vector<qint64>(m_points.size())});
    table->ballots += sign;
    for (const Mark &mark : ballot.marks)
        table->points[size_t(mark.item)] += sign * mark.points;
}

Frac Sums::score(size_t item) const
{
    if (m_method == Method::Scores)
        return m_people[item] > 0 ? Frac(m_points[item], m_people[item]) : Frac(0);
    if (!m_rule.tableWeights)
        return m_points[item];
    Frac sum;
    for (const Table &table : m_tables) {
        if (table.ballots > 0)
            sum = sum + Frac(table.points[item], table.ballots);
    }
    return sum;
}

bool canWeighTables(const QList<MarkedBallot> &ballots)
{
    constexpr qint64 largestDenominator = 1'000'000'000;
    QMap<int, qint64> sizes;
    for (const MarkedBallot &ballot : ballots)
        ++sizes[ballot.table];
    qint64 common = 1;
    for (const qint64 size : std::as_const(sizes)) {
        common = std::lcm(common, size);
        if (common > largestDenominator)
            return false;
    }
    return true;
}

Sums sumsOf(const MarkedVotes &votes, const ItemList &items, const Rule &rule)
{
    Rule exact = rule;
    exact.tableWeights = rule.tableWeights && canWeighTables(votes.ballots);
    Sums sums(votes.method, items.size(), exact);
    for (const MarkedBallot &ballot : votes.ballots)
        sums.add(ballot);
    return sums;
}

} // namespace Tallerista::Ranking
