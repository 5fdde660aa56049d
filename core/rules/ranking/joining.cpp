// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/joining.h"

#include <algorithm>
#include <tuple>

namespace Tallerista::Ranking {

namespace {

class Joining
{
public:
    Joining(const QList<Item> &twins, Item into)
        : m_twins(twins)
        , m_into(into)
    {}

    /// Each twin becomes the joined item, which stands where the first of them stood.
    void apply(QList<Item> &items) const
    {
        QList<Item> renamed;
        bool stands = false;
        for (const Item item : std::as_const(items)) {
            const bool isJoined = nameOf(item) == m_into;
            if (!isJoined || !stands)
                renamed.append(nameOf(item));
            stands = stands || isJoined;
        }
        items = renamed;
    }

    void apply(DotBallot &ballot) const
    {
        merge(ballot.dots,
              [](const Dots &one, const Dots &other) { return one.count < other.count; });
    }

    void apply(ScoreBallot &ballot) const
    {
        const auto worth = [](const Score &score) {
            const bool whole = score.importance && score.relevance;
            const int importance = score.importance.value_or(0);
            return std::tuple(whole, importance + score.relevance.value_or(0), importance);
        };
        merge(ballot.scores,
              [&](const Score &one, const Score &other) { return worth(one) < worth(other); });
    }

    void apply(RankBallot &ballot) const { apply(ballot.best); }

    /// Each question for itself.
    void apply(QList<HandCount> &counts) const
    {
        std::optional<HandCount> most;
        for (const HandCount &count : std::as_const(counts)) {
            if (nameOf(count.item) != m_into)
                continue;
            if (!most)
                most = HandCount{m_into, count.importance, count.relevance};
            most->importance = std::max(most->importance, count.importance);
            most->relevance = std::max(most->relevance, count.relevance);
        }
        merge(counts, [](const HandCount &, const HandCount &) { return false; });
        for (HandCount &count : counts) {
            if (most && count.item == m_into)
                count = *most;
        }
    }

    void apply(DotTotals &dots) const
    {
        merge(dots.totals,
              [](const Dots &one, const Dots &other) { return one.count < other.count; });
    }

    void apply(QList<Origin> &origins) const
    {
        for (Origin &origin : origins)
            origin.item = nameOf(origin.item);
    }

private:
    Item nameOf(Item item) const { return m_twins.contains(item) ? m_into : item; }

    template <typename Mark, typename Less>
    void merge(QList<Mark> &marks, Less less) const
    {
        QList<Mark> merged;
        qsizetype stands = -1;
        for (Mark mark : std::as_const(marks)) {
            mark.item = nameOf(mark.item);
            if (mark.item != m_into || stands < 0) {
                stands = mark.item == m_into ? merged.size() : stands;
                merged.append(mark);
            } else if (less(merged.at(stands), mark)) {
                merged[stands] = mark;
            }
        }
        marks = merged;
    }

    QList<Item> m_twins;
    Item m_into;
};

} // namespace

Input joined(const Input &input, const QList<Item> &twins, Item into)
{
    const Joining joining(twins, into);
    Input found = input;
    joining.apply(found.items);
    joining.apply(found.origins);
    for (Decision &decision : found.decisions)
        joining.apply(decision.items);
    if (auto *consensus = std::get_if<Consensus>(&found.votes))
        joining.apply(consensus->marked);
    if (auto *hands = std::get_if<QList<HandCount>>(&found.votes))
        joining.apply(*hands);
    if (auto *dots = std::get_if<DotTotals>(&found.votes))
        joining.apply(*dots);
    const auto applyToEach = [&](auto *ballots) {
        if (!ballots)
            return;
        for (auto &ballot : *ballots)
            joining.apply(ballot);
    };
    applyToEach(std::get_if<QList<DotBallot>>(&found.votes));
    applyToEach(std::get_if<QList<ScoreBallot>>(&found.votes));
    applyToEach(std::get_if<QList<RankBallot>>(&found.votes));
    return found;
}

} // namespace Tallerista::Ranking
