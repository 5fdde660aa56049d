// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/opinions.h"

#include <algorithm>

namespace Tallerista::Ranking {

namespace {

/// Sorted numbers, of which those that are 0 are not written down.
class OpinionNumbers
{
public:
    OpinionNumbers(std::vector<qint64> others, qsizetype zeros)
        : m_others(std::move(others))
        , m_zeros(zeros)
    {
        std::sort(m_others.begin(), m_others.end());
    }

    qsizetype size() const { return m_zeros + qsizetype(m_others.size()); }

    /// Of the numbers from \a first until before \a end, which are at least one.
    Frac median(qsizetype first, qsizetype end) const
    {
        return {at((first + end - 1) / 2) + at((first + end) / 2), 2};
    }

    Frac mean() const { return {sum(), size()}; }

    Frac variance() const
    {
        qint64 squares = 0;
        for (const qint64 number : m_others)
            squares += number * number;
        return {squares * size() - sum() * sum(), qint64(size()) * size()};
    }

private:
    qint64 at(qsizetype i) const { return i < m_zeros ? 0 : m_others[size_t(i - m_zeros)]; }

    qint64 sum() const
    {
        qint64 sum = 0;
        for (const qint64 number : m_others)
            sum += number;
        return sum;
    }

    std::vector<qint64> m_others; ///< above 0
    qsizetype m_zeros;
};

struct SpokenOpinions
{
    std::vector<qint64> points;
    qsizetype people = 0;
    QList<int> importance;
    QList<int> relevance;
};

std::vector<SpokenOpinions> spokenOf(const CountedVotes &votes)
{
    std::vector<SpokenOpinions> spoken(size_t(votes.items.size()));
    const bool scores = votes.marked.method == MarkedVotes::Method::Scores;
    for (const MarkedBallot &ballot : votes.marked.ballots) {
        for (const Mark &mark : ballot.marks) {
            SpokenOpinions &item = spoken[size_t(mark.item)];
            ++item.people;
            if (mark.points > 0)
                item.points.push_back(mark.points);
            if (scores) {
                item.importance.append(mark.importance);
                item.relevance.append(mark.relevance);
            }
        }
    }
    return spoken;
}

void describe(Opinion &opinion, const OpinionNumbers &numbers)
{
    const qsizetype size = numbers.size();
    const qsizetype half = std::max<qsizetype>(1, size / 2);
    opinion.people = int(size);
    opinion.mean = numbers.mean();
    opinion.median = numbers.median(0, size);
    opinion.lowerQuartile = numbers.median(0, half);
    opinion.upperQuartile = numbers.median(size - half, size);
    opinion.variance = numbers.variance();
}

} // namespace

bool isDivided(const QList<int> &ratings)
{
    constexpr int low = 2;
    constexpr int high = 4;
    if (ratings.size() < 3)
        return false;
    const qsizetype enough = (ratings.size() + 1) / 3;
    const auto lows =
        std::count_if(ratings.begin(), ratings.end(), [](int rating) { return rating <= low; });
    const auto highs =
        std::count_if(ratings.begin(), ratings.end(), [](int rating) { return rating >= high; });
    return lows >= enough && highs >= enough;
}

QList<Opinion> opinions(const CountedVotes &votes, const QList<Item> &in)
{
    const bool scores = votes.marked.method == MarkedVotes::Method::Scores;
    std::vector<bool> inside(size_t(votes.items.size()));
    for (const Item item : in)
        inside[size_t(votes.items.indexOf(item))] = true;
    auto spoken = spokenOf(votes);
    QList<Opinion> opinions;
    for (qsizetype i = 0; i < votes.items.size(); ++i) {
        SpokenOpinions &item = spoken[size_t(i)];
        const qsizetype people = scores ? item.people : votes.ballots();
        if (people == 0)
            continue;
        Opinion opinion{.item = votes.itemAt(i)};
        opinion.divided = isDivided(item.importance) || isDivided(item.relevance);
        opinion.fewButStrong = inside[size_t(i)] && 4 * item.people < votes.ballots();
        const auto zeros = people - qsizetype(item.points.size());
        describe(opinion, OpinionNumbers(std::move(item.points), zeros));
        opinions.append(opinion);
    }
    return opinions;
}

} // namespace Tallerista::Ranking
