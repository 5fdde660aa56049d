// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rankingbench.h"

#include "core/rules/ranking/audit.h"
#include "core/rules/ranking/ranking.h"
#include "tests/bench/figures.h"
#include "tests/support/amounts.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Tallerista::Ranking;
using namespace Qt::StringLiterals;

namespace Tallerista::Testing {

namespace {

/// Ranked slips of people who like what is listed first a little better, as rooms do.
Input slipsOf(int items, int people, int seats)
{
    constexpr int places = 7;
    QRandomGenerator random(1);
    Input input{.rule = {.seats = seats, .places = places}, .items = {}, .votes = {}};
    for (int i = 0; i < items; ++i)
        input.items.append(Item(i));
    QList<RankBallot> ballots;
    for (int person = 0; person < people; ++person) {
        RankBallot ballot{Voter(person), {}, person % 2};
        while (ballot.best.size() < places) {
            const auto item = Item(std::min(random.bounded(items), random.bounded(items)));
            if (!ballot.best.contains(item))
                ballot.best.append(item);
        }
        ballots.append(ballot);
    }
    input.votes = ballots;
    return input;
}

/// The least that any count does: add up and sort.
qint64 sortSums(const Input &input)
{
    std::vector<std::pair<qint64, Item>> sums(size_t(input.items.size()));
    for (const RankBallot &ballot : std::get<QList<RankBallot>>(input.votes)) {
        for (qsizetype i = 0; i < ballot.best.size(); ++i)
            sums[ballot.best.at(i)].first += input.rule.places - i;
    }
    std::sort(sums.begin(), sums.end(), std::greater<>());
    return sums.front().first;
}

template <typename Count>
double medianMs(int rounds, Count count)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        count();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

void measureVote(int items, int people, double bar)
{
    const Input input = slipsOf(items, people, 10);
    qint64 kept = 0; // so that nothing is left out as unused
    const int rounds = 101;
    const double bare = medianMs(rounds, [&] { kept += sortSums(input); });
    const double counted = medianMs(rounds, [&] { kept += compute(input).rows.size(); });
    const double whole = medianMs(rounds, [&] {
        const Outcome outcome = compute(input);
        kept += outcome.rows.size() + auditOf(input, outcome).flips.size();
    });
    figure(
        u"ranking, %1 ideas and %2 slips with every audit: %3 ms (bar %4); the result alone %5 ms, "
        "sums sorted %6 ms%7"_s.arg(items)
            .arg(people)
            .arg(whole, 0, 'f', 2)
            .arg(bar)
            .arg(counted, 0, 'f', 3)
            .arg(bare, 0, 'f', 4)
            .arg(kept == 0 ? u"?"_s : QString()));
}

} // namespace

void measureRanking(QTextStream &out)
{
    out.flush();
    measureVote(120, 30, 1);
    measureVote(500, 500, 50);
}

} // namespace Tallerista::Testing
