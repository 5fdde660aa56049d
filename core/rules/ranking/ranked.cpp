// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/sift.h"
#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

namespace {

QList<Problem> faultsOf(const RankBallot &ballot, const ItemList &items, const Rule &rule)
{
    QList<Problem> faults = items.faultsOf(ballot.best);
    if (ballot.best.size() > rule.places)
        faults.append(
            {.code = Problem::Code::RankTooLong, .got = ballot.best.size(), .max = rule.places});
    return faults;
}

QList<Problem> warningsOf(const RankBallot &ballot, qsizetype full)
{
    if (ballot.best.isEmpty())
        return {{.code = Problem::Code::BlankBallot, .voter = ballot.voter}};
    if (ballot.best.size() < full)
        return {{.code = Problem::Code::ShortBallot,
                 .voter = ballot.voter,
                 .got = ballot.best.size(),
                 .max = full}};
    return {};
}

/// From how often an item was put first, second …; the last place pays one point.
Standing standingOf(Item item, const QList<int> &timesAtPlace)
{
    qint64 points = 0;
    int supporters = 0;
    for (qsizetype place = 0; place < timesAtPlace.size(); ++place) {
        points += (timesAtPlace.size() - place) * timesAtPlace.at(place);
        supporters += timesAtPlace.at(place);
    }
    Standing standing{item, {points, supporters}, supporters, {}};
    for (const int times : timesAtPlace)
        standing.key.append(times);
    if (supporters == 0)
        standing.settled = Where::NoSupport;
    return standing;
}

} // namespace

Tally tallyOf(const QList<RankBallot> &ballots, const ItemList &items, const Rule &rule)
{
    const auto sifted = siftBallots(
        ballots, rule, [&](const RankBallot &ballot) { return faultsOf(ballot, items, rule); });
    Tally tally;
    tally.problems = sifted.problems;
    tally.measures = {{Criterion::Score}, {Criterion::Supporters}};
    for (int place = 1; place <= rule.places; ++place)
        tally.measures.append({Criterion::Places, place});
    QList<QList<int>> ofItem(items.size(), QList<int>(rule.places));
    for (const RankBallot &ballot : sifted.votes) {
        tally.problems.append(warningsOf(ballot, std::min<qsizetype>(rule.places, items.size())));
        for (qsizetype place = 0; place < ballot.best.size(); ++place)
            ++ofItem[items.indexOf(ballot.best.at(place))][place];
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        tally.standings.append(standingOf(items.all().at(i), ofItem.at(i)));
    return tally;
}

} // namespace Tallerista::Ranking
