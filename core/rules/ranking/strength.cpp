// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/strength.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace Tallerista::Ranking {

namespace {

/// What each ballot gives each item, for votes that are sums of what ballots give.
class AdditiveBallots
{
public:
    explicit AdditiveBallots(const CountedVotes &votes)
        : m_ballots(size_t(votes.ballots()))
        , m_most(votes.marked.method == MarkedVotes::Method::Ranked
                     ? votes.rule.places
                     : std::min(votes.rule.dots, votes.rule.dotsPerItem))
        , m_points(m_ballots * size_t(votes.items.size()))
    {
        for (size_t v = 0; v < m_ballots; ++v) {
            for (const Mark &mark : votes.marked.ballots.at(qsizetype(v)).marks)
                m_points[size_t(mark.item) * m_ballots + v] = mark.points;
        }
    }

    std::optional<int> ballotsToPass(qsizetype above, qsizetype below)
    {
        const qint64 *ahead = m_points.data() + size_t(above) * m_ballots;
        const qint64 *behind = m_points.data() + size_t(below) * m_ballots;
        qint64 gap = 0;
        m_swings.clear();
        for (size_t v = 0; v < m_ballots; ++v) {
            gap += ahead[v] - behind[v];
            m_swings.push_back(m_most - behind[v] + ahead[v]);
        }
        std::sort(m_swings.begin(), m_swings.end(), std::greater<>());
        int ballots = 0;
        for (auto swing = m_swings.begin(); gap >= 0 && swing != m_swings.end(); ++swing) {
            gap -= *swing;
            ++ballots;
        }
        return gap < 0 ? std::optional(ballots) : std::nullopt;
    }

private:
    size_t m_ballots;
    qint64 m_most; ///< that one ballot can give an item
    std::vector<qint64> m_points;
    std::vector<qint64> m_swings;
};

bool isAdditive(const CountedVotes &votes)
{
    return votes.marked.method != MarkedVotes::Method::Scores && !votes.rule.tableWeights;
}

/// Those of \a places with the smallest or largest score, as \a isBetter has it.
template <typename Better>
std::vector<qsizetype>
nearestByScore(const CountedVotes &votes, const std::vector<qsizetype> &places, Better isBetter)
{
    const auto score = [&](qsizetype place) {
        return votes.sums.number(place, {Criterion::Score});
    };
    std::vector<qsizetype> found;
    for (const qsizetype place : places) {
        if (!found.empty() && isBetter(score(place), score(found.front())))
            found.clear();
        if (found.empty() || score(place) == score(found.front()))
            found.push_back(place);
    }
    return found;
}

std::vector<qsizetype> placesWithout(const std::vector<qsizetype> &all,
                                     const std::vector<qsizetype> &part)
{
    std::vector<qsizetype> rest;
    std::set_difference(all.begin(), all.end(), part.begin(), part.end(), std::back_inserter(rest));
    return rest;
}

} // namespace

SmallestChange smallestChange(qint64 gap)
{
    return {(gap + 1) / 2, gap / 2 + 1};
}

std::optional<SmallestChange> smallestChange(const Input &input, const Outcome &outcome)
{
    const bool marksAreVotes = std::holds_alternative<QList<HandCount>>(input.votes)
                               || std::holds_alternative<QList<DotBallot>>(input.votes)
                               || std::holds_alternative<DotTotals>(input.votes);
    const bool twoQuestions = outcome.measures.contains(Measure{Criterion::Importance});
    const auto &margin = outcome.line.margin;
    if (!marksAreVotes || twoQuestions || !margin || margin->den() != 1)
        return {};
    return smallestChange(margin->num());
}

std::optional<int> ballotsToPass(const CountedVotes &votes, Item above, Item below)
{
    if (!isAdditive(votes))
        return {};
    return AdditiveBallots(votes).ballotsToPass(votes.items.indexOf(above),
                                                votes.items.indexOf(below));
}

QList<Flip> flips(const CountedVotes &votes)
{
    if (!isAdditive(votes) || votes.rule.floorPerTable > 0)
        return {};
    const auto in = Recount(votes).whole();
    const auto out = placesWithout(votes.contenders, in);
    const auto lastIn = nearestByScore(votes, in, std::less<>());
    const auto firstOut = nearestByScore(votes, out, std::greater<>());
    AdditiveBallots additive(votes);
    QList<Flip> flips;
    const auto add = [&](qsizetype item, std::optional<int> fewest) {
        if (fewest && *fewest >= 2)
            flips.append({votes.itemAt(item), *fewest});
    };
    const auto fewer = [](std::optional<int> one, std::optional<int> other) {
        return !one || (other && *other < *one) ? other : one;
    };
    for (const qsizetype item : in) {
        std::optional<int> fewest;
        for (const qsizetype rival : firstOut)
            fewest = fewer(fewest, additive.ballotsToPass(item, rival));
        add(item, fewest);
    }
    for (const qsizetype item : out) {
        std::optional<int> fewest;
        for (const qsizetype rival : lastIn)
            fewest = fewer(fewest, additive.ballotsToPass(rival, item));
        add(item, fewest);
    }
    return flips;
}

std::optional<Stability> stability(const CountedVotes &votes)
{
    if (votes.ballots() < Stability::LeastBallots)
        return {};
    Recount recount(votes);
    const auto whole = recount.whole();
    std::vector<int> timesIn(size_t(votes.items.size()));
    Stability stability;
    stability.ballots = int(votes.ballots());
    for (qsizetype ballot = 0; ballot < votes.ballots(); ++ballot) {
        const auto in = recount.without(ballot);
        stability.changes += in != whole ? 1 : 0;
        for (const qsizetype item : in)
            ++timesIn[size_t(item)];
    }
    for (const qsizetype item : whole) {
        if (timesIn[size_t(item)] == stability.ballots)
            stability.core.append(votes.itemAt(item));
        timesIn[size_t(item)] = 0;
    }
    for (qsizetype item = 0; item < votes.items.size(); ++item) {
        if (timesIn[size_t(item)] > 0)
            stability.doorstep.append(votes.itemAt(item));
    }
    return stability;
}

} // namespace Tallerista::Ranking
