// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/sift.h"
#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

namespace {

qint64 sumOf(const QList<Dots> &dots)
{
    qint64 sum = 0;
    for (const Dots &given : dots)
        sum += given.count;
    return sum;
}

/// What is wrong with \a dots, of which \a max may be given to one item.
QList<Problem> faultsOf(const Dots &dots, Problem::Code over, qint64 max)
{
    if (dots.count < 0)
        return {{.code = Problem::Code::NegativeCount, .item = dots.item, .got = dots.count}};
    if (dots.count > max)
        return {{.code = over, .item = dots.item, .got = dots.count, .max = max}};
    return {};
}

QList<Problem> faultsOf(const DotBallot &ballot, const ItemList &items, const Rule &rule)
{
    QList<Problem> faults = items.faultsOf(itemsOf(ballot.dots));
    for (const Dots &dots : ballot.dots)
        faults.append(faultsOf(dots, Problem::Code::DotsOverCap, rule.dotsPerItem));
    if (const qint64 sum = sumOf(ballot.dots); sum > rule.dots)
        faults.append({.code = Problem::Code::DotsOverBudget, .got = sum, .max = rule.dots});
    return faults;
}

} // namespace

Tally tallyOf(const QList<DotBallot> &ballots, const ItemList &items, const Rule &rule)
{
    const auto sifted = siftBallots(
        ballots, rule, [&](const DotBallot &ballot) { return faultsOf(ballot, items, rule); });
    Tally tally;
    tally.problems = sifted.problems;
    tally.measures = {{Criterion::Score}, {Criterion::Supporters}};
    QList<qint64> points(items.size());
    QList<int> supporters(items.size());
    for (const DotBallot &ballot : sifted.votes) {
        if (sumOf(ballot.dots) == 0)
            tally.problems.append({.code = Problem::Code::BlankBallot, .voter = ballot.voter});
        for (const Dots &dots : ballot.dots) {
            points[items.indexOf(dots.item)] += dots.count;
            supporters[items.indexOf(dots.item)] += dots.count > 0 ? 1 : 0;
        }
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        Standing standing{
            items.all().at(i), {points.at(i), supporters.at(i)}, supporters.at(i), {}};
        if (supporters.at(i) == 0)
            standing.settled = Where::NoSupport;
        tally.standings.append(standing);
    }
    return tally;
}

Tally tallyOf(const DotTotals &dots, const ItemList &items, const Rule &rule)
{
    const auto sifted = siftCounts(dots.totals, items, [&](const Dots &total) {
        const qint64 max = rule.present ? qint64(*rule.present) * rule.dotsPerItem : total.count;
        return faultsOf(total, Problem::Code::CountOverPresent, max);
    });
    Tally tally;
    tally.problems = sifted.problems;
    tally.measures = {{Criterion::Score}};
    const qint64 sum = sumOf(sifted.votes);
    if (const qint64 max = qint64(rule.present.value_or(0)) * rule.dots; rule.present && sum > max)
        tally.problems.append({.code = Problem::Code::DotsOverBudget, .got = sum, .max = max});
    for (const Item item : items.all())
        tally.standings.append({item, {0}, {}, Where::NoSupport});
    for (const Dots &total : sifted.votes) {
        Standing &standing = tally.standings[items.indexOf(total.item)];
        standing.key = {total.count};
        if (total.count > 0)
            standing.settled.reset();
    }
    return tally;
}

} // namespace Tallerista::Ranking
