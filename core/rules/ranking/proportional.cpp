// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/proportional.h"

#include "core/rules/ranking/tally.h"

#include <algorithm>
#include <numeric>

namespace Tallerista::Ranking {

namespace {

constexpr qint64 commonDenominator()
{
    qint64 common = 1;
    for (qint64 i = 2; i <= Proportional::MaxSeats; ++i)
        common = std::lcm(common, i);
    return common;
}

/// A common multiple of 1 to MaxSeats: with it every gain is a whole number.
constexpr qint64 WholeGain = commonDenominator();

class ProportionalRounds
{
public:
    explicit ProportionalRounds(const CountedVotes &votes)
        : m_votes(votes)
        , m_measures(comparedMeasures(votes.sums.measures(), votes.rule.chain))
        , m_inside(size_t(votes.ballots()))
        , m_left(size_t(votes.items.size()))
    {
        for (const qsizetype item : votes.contenders)
            m_left[size_t(item)] = !votes.sums.settled(item);
        for (const qsizetype item : votes.included)
            enter(item);
    }

    Proportional run(qsizetype seats) &&
    {
        while (m_found.rounds.size() < seats) {
            const auto gains = this->gains();
            const qint64 most = *std::max_element(gains.begin(), gains.end());
            if (most == 0)
                break;
            const auto best = withGain(gains, most);
            const auto left = seats - m_found.rounds.size();
            if (best.size() > 1 && qsizetype(best.size()) <= left && areApart(best))
                takeAll(best, most);
            else
                takeOne(best, most);
        }
        return std::move(m_found);
    }

private:
    std::vector<qint64> gains() const
    {
        std::vector<qint64> gains(m_left.size() + 1); // never empty
        for (size_t v = 0; v < m_inside.size(); ++v) {
            for (const Mark &mark : m_votes.marked.ballots.at(qsizetype(v)).marks) {
                if (mark.isPick && m_left[size_t(mark.item)])
                    gains[size_t(mark.item)] += WholeGain / (1 + m_inside[v]);
            }
        }
        return gains;
    }

    std::vector<qsizetype> withGain(const std::vector<qint64> &gains, qint64 gain) const
    {
        std::vector<qsizetype> found;
        for (size_t i = 0; i < m_left.size(); ++i) {
            if (gains[i] == gain)
                found.push_back(qsizetype(i));
        }
        return found;
    }

    /// Nobody picked two of \a items: taking one takes nothing from the others.
    bool areApart(const std::vector<qsizetype> &items) const
    {
        return std::all_of(m_votes.marked.ballots.begin(),
                           m_votes.marked.ballots.end(),
                           [&](const MarkedBallot &ballot) {
                               return std::count_if(ballot.marks.begin(),
                                                    ballot.marks.end(),
                                                    [&](const Mark &mark) {
                                                        return mark.isPick
                                                               && std::binary_search(items.begin(),
                                                                                     items.end(),
                                                                                     mark.item);
                                                    })
                                      < 2;
                           });
    }

    void takeAll(const std::vector<qsizetype> &best, qint64 gain)
    {
        for (size_t i = 0; i < best.size(); ++i)
            take(best[i], {best.begin() + std::ptrdiff_t(i), best.end()}, gain, false);
    }

    void takeOne(const std::vector<qsizetype> &best, qint64 gain)
    {
        auto ahead = best;
        for (const Measure &measure : m_measures) {
            if (ahead.size() == 1)
                break;
            keepLargest(ahead, measure);
        }
        take(ahead.front(), best, gain, ahead.size() > 1);
    }

    void keepLargest(std::vector<qsizetype> &items, const Measure &measure) const
    {
        Frac largest = m_votes.sums.number(items.front(), measure);
        for (const qsizetype item : items)
            largest = std::max(largest, m_votes.sums.number(item, measure));
        items.erase(std::remove_if(items.begin(),
                                   items.end(),
                                   [&](qsizetype item) {
                                       return m_votes.sums.number(item, measure) != largest;
                                   }),
                    items.end());
    }

    void take(qsizetype item, const std::vector<qsizetype> &best, qint64 gain, bool isOpen)
    {
        m_isSure = m_isSure && !isOpen;
        const Item name = m_votes.itemAt(item);
        m_found.rounds.append({{gain, WholeGain}, m_votes.itemsAt(best), name, isOpen});
        if (m_isSure)
            m_found.sure.append(name);
        enter(item);
    }

    void enter(qsizetype item)
    {
        m_left[size_t(item)] = false;
        for (size_t v = 0; v < m_inside.size(); ++v) {
            const QList<Mark> &marks = m_votes.marked.ballots.at(qsizetype(v)).marks;
            m_inside[v] += int(std::count_if(marks.begin(), marks.end(), [&](const Mark &mark) {
                return mark.isPick && mark.item == item;
            }));
        }
    }

    const CountedVotes &m_votes;
    QList<Measure> m_measures;
    std::vector<int> m_inside; ///< of each ballot's picks
    std::vector<bool> m_left;  ///< each item that may still enter
    Proportional m_found;
    bool m_isSure = true;
};

} // namespace

QList<Item> Proportional::in() const
{
    QList<Item> items;
    for (const Round &round : rounds)
        items.append(round.taken);
    return items;
}

std::optional<Proportional> proportional(const CountedVotes &votes)
{
    if (votes.rule.seats > Proportional::MaxSeats
        || votes.included.size() > size_t(Proportional::MaxSeats))
        return {};
    return ProportionalRounds(votes).run(votes.rule.seats - qsizetype(votes.included.size()));
}

} // namespace Tallerista::Ranking
