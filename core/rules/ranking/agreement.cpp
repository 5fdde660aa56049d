// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/agreement.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace Tallerista::Ranking {

namespace {

constexpr qint64 pairsOfPeople(qint64 people)
{
    return people * (people - 1) / 2;
}

qint64 sharedPairs(const QList<int> &counts)
{
    qint64 shared = 0;
    for (const int count : counts)
        shared += pairsOfPeople(count);
    return shared;
}

qint64 cubeLess(qint64 tied)
{
    return tied * tied * tied - tied;
}

/// What sorted ballots of \a sizes share at the most, over all pairs.
qint64 smallerOfPairs(QList<qint64> sizes)
{
    std::sort(sizes.begin(), sizes.end());
    qint64 sum = 0;
    for (qsizetype i = 0; i < sizes.size(); ++i)
        sum += sizes.at(i) * (sizes.size() - 1 - i);
    return sum;
}

/// Ballots of \a sizes share \a shared, over all pairs.
void correct(SharedPicks &picks, qint64 shared, const QList<qint64> &sizes, qint64 items)
{
    qint64 sum = 0;
    qint64 squares = 0;
    for (const qint64 size : sizes) {
        sum += size;
        squares += size * size;
    }
    const qint64 pairs = pairsOfPeople(sizes.size());
    const qint64 chance = (sum * sum - squares) / 2; // times the items
    const qint64 ceiling = smallerOfPairs(sizes);
    picks.chance = Frac(chance, pairs * items);
    picks.ceiling = Frac(ceiling, pairs);
    if (ceiling * items != chance)
        picks.corrected = Frac(shared * items - chance, ceiling * items - chance);
}

Tiers tiersOf(const MarkedBallot &ballot, MarkedVotes::Method method)
{
    Tiers tiers;
    if (method == MarkedVotes::Method::Ranked) {
        for (const Mark &mark : ballot.marks)
            tiers.append(QList<qsizetype>{mark.item});
        return tiers;
    }
    std::map<qint64, QList<qsizetype>, std::greater<>> byPoints;
    for (const Mark &mark : ballot.marks)
        byPoints[mark.points].append(mark.item);
    for (const auto &[points, items] : byPoints)
        tiers.append(items);
    return tiers;
}

/// Middle ranks, twice, so that they are whole.
struct RankSums
{
    std::vector<qint64> ofItem; ///< over forAll
    qint64 forAll = 0;
    qint64 ties = 0; ///< Σ (t³ − t)
};

void addRanks(RankSums &sums, const Tiers &tiers)
{
    const auto items = qint64(sums.ofItem.size());
    qint64 ranked = 0;
    for (const auto &tier : tiers)
        ranked += tier.size();
    const qint64 behind = items - ranked;
    const qint64 last = ranked + 1 + items; // what those behind have
    sums.forAll += last;
    sums.ties += cubeLess(behind);
    qint64 before = 0;
    for (const auto &tier : tiers) {
        const qint64 theirs = 2 * before + tier.size() + 1;
        for (const qsizetype item : tier)
            sums.ofItem[size_t(item)] += theirs - last;
        before += tier.size();
        sums.ties += cubeLess(tier.size());
    }
}

} // namespace

std::optional<SharedPicks> sharedPicks(const QList<int> &counts, int people)
{
    if (people < 2)
        return {};
    return SharedPicks{{sharedPairs(counts), pairsOfPeople(people)}};
}

std::optional<SharedPicks> sharedPicksOfCounts(const Input &input)
{
    const Rule rule = input.rule.withinLimits();
    QList<int> counts;
    if (const auto *hands = std::get_if<QList<HandCount>>(&input.votes)) {
        for (const HandCount &count : *hands) {
            if (count.relevance)
                return {};
            counts.append(count.importance);
        }
    } else if (const auto *dots = std::get_if<DotTotals>(&input.votes);
               dots && rule.dotsPerItem == 1) {
        for (const Dots &total : dots->totals)
            counts.append(total.count);
    }
    const int people = rule.present.value_or(0);
    const bool credible = std::all_of(
        counts.begin(), counts.end(), [&](int count) { return count >= 0 && count <= people; });
    if (counts.isEmpty() || !credible)
        return {};
    return sharedPicks(counts, people);
}

std::optional<SharedPicks> sharedPicks(const CountedVotes &votes)
{
    QList<int> counts(votes.items.size());
    QList<qint64> sizes;
    for (const MarkedBallot &ballot : votes.marked.ballots) {
        qint64 size = 0;
        for (const Mark &mark : ballot.marks) {
            counts[mark.item] += mark.isPick ? 1 : 0;
            size += mark.isPick ? 1 : 0;
        }
        sizes.append(size);
    }
    auto picks = sharedPicks(counts, int(votes.ballots()));
    if (picks && !counts.isEmpty())
        correct(*picks, sharedPairs(counts), sizes, votes.items.size());
    return picks;
}

std::optional<Concordance> concordance(const QList<Tiers> &people, qsizetype items)
{
    const qint64 m = people.size();
    RankSums sums{std::vector<qint64>(size_t(items))};
    for (const Tiers &tiers : people)
        addRanks(sums, tiers);
    const qint64 whole = m * m * cubeLess(items);
    const qint64 untied = whole - m * sums.ties;
    if (m < 3 || items < 2 || untied == 0)
        return {};
    qint64 squares = 0; // 4 S
    for (const qint64 sum : sums.ofItem) {
        const qint64 off = sum + sums.forAll - m * (items + 1);
        squares += off * off;
    }
    return Concordance{{squares, 4}, {3 * squares, whole}, {3 * squares, untied}};
}

std::optional<Concordance> concordance(const CountedVotes &votes)
{
    if (votes.marked.method == MarkedVotes::Method::Dots)
        return {};
    QList<Tiers> people;
    for (const MarkedBallot &ballot : votes.marked.ballots)
        people.append(tiersOf(ballot, votes.marked.method));
    return concordance(people, votes.items.size());
}

Frac chiSquared(const Concordance &concordance, qint64 people, qint64 items)
{
    const Frac &w = concordance.corrected;
    const qint64 times = people * (items - 1);
    const qint64 common = std::gcd(times, w.den());
    return {times / common * w.num(), w.den() / common};
}

Concord concordOf(const Concordance &concordance)
{
    const Frac &w = concordance.corrected;
    if (w < Frac(1, 5))
        return Concord::Low;
    if (w < Frac(1, 2))
        return Concord::Usual;
    return w < Frac(4, 5) ? Concord::High : Concord::VeryHigh;
}

} // namespace Tallerista::Ranking
