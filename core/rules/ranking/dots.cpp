// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/marks.h"
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

MarkedVotes marksOf(const QList<DotBallot> &ballots, const ItemList &items, const Rule &rule)
{
    const auto sifted = siftBallots(
        ballots, rule, [&](const DotBallot &ballot) { return faultsOf(ballot, items, rule); });
    MarkedVotes votes{MarkedVotes::Method::Dots, {}, sifted.problems};
    for (const DotBallot &ballot : sifted.votes) {
        MarkedBallot marked{ballot.voter, ballot.table, {}};
        for (const Dots &dots : ballot.dots) {
            if (dots.count > 0)
                marked.marks.append({.item = items.indexOf(dots.item), .points = dots.count});
        }
        if (marked.marks.isEmpty())
            votes.problems.append({.code = Problem::Code::BlankBallot, .voter = ballot.voter});
        votes.ballots.append(marked);
    }
    return votes;
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
