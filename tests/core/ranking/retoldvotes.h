// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/ranking.h"

#include <algorithm>
#include <type_traits>

/// The same votes told differently, or a little better for one item.
namespace Tallerista::RetoldVotes {

using namespace Ranking;

/// Lets \a change loose on every list of marks of \a votes.
template <typename Change>
void forEachList(Votes &votes, Change change)
{
    if (auto *counts = std::get_if<QList<HandCount>>(&votes))
        change(*counts);
    if (auto *dots = std::get_if<DotTotals>(&votes))
        change(dots->totals);
    if (auto *consensus = std::get_if<Consensus>(&votes))
        change(consensus->marked);
    if (auto *ballots = std::get_if<QList<DotBallot>>(&votes)) {
        for (DotBallot &ballot : *ballots)
            change(ballot.dots);
    }
    if (auto *ballots = std::get_if<QList<ScoreBallot>>(&votes)) {
        for (ScoreBallot &ballot : *ballots)
            change(ballot.scores);
    }
    if (auto *ballots = std::get_if<QList<RankBallot>>(&votes)) {
        for (RankBallot &ballot : *ballots)
            change(ballot.best);
    }
}

/// And \a change on the list of ballots, if there are any.
template <typename Change>
void forBallots(Votes &votes, Change change)
{
    if (auto *ballots = std::get_if<QList<DotBallot>>(&votes))
        change(*ballots);
    if (auto *ballots = std::get_if<QList<ScoreBallot>>(&votes))
        change(*ballots);
    if (auto *ballots = std::get_if<QList<RankBallot>>(&votes))
        change(*ballots);
}

inline Item &itemOf(Item &item)
{
    return item;
}

inline Item itemOf(const Item &item)
{
    return item;
}

/// Of a count, of dots or of a score.
template <typename Mark>
auto &itemOf(Mark &mark)
{
    return mark.item;
}

/// Another name for \a item, the other way round in any order of names.
inline Item renamed(Item item)
{
    return 1'000 - item;
}

inline QList<Item> renamed(QList<Item> items)
{
    for (Item &item : items)
        item = renamed(item);
    return items;
}

inline Input renamed(Input input)
{
    input.items = renamed(input.items);
    forEachList(input.votes, [](auto &marks) {
        for (auto &mark : marks)
            itemOf(mark) = renamed(itemOf(mark));
    });
    for (Decision &decision : input.decisions)
        decision.items = renamed(decision.items);
    return input;
}

inline Outcome renamed(Outcome outcome)
{
    for (Row &row : outcome.rows)
        row.item = renamed(row.item);
    outcome.line.tied = renamed(outcome.line.tied);
    for (TieStep &step : outcome.log) {
        for (TieStep::Part &part : step.split)
            part.items = renamed(part.items);
    }
    return outcome;
}

/// As if everybody had come twice.
inline Input doubled(Input input)
{
    forBallots(input.votes, [](auto &ballots) {
        const auto once = ballots;
        for (auto ballot : once) {
            ballot.voter += 5'000;
            ballots.append(ballot);
        }
    });
    if (auto *counts = std::get_if<QList<HandCount>>(&input.votes)) {
        for (HandCount &count : *counts) {
            count.importance *= 2;
            if (count.relevance)
                *count.relevance *= 2;
        }
    }
    if (auto *dots = std::get_if<DotTotals>(&input.votes)) {
        for (Dots &total : dots->totals)
            total.count *= 2;
    }
    return input;
}

/// Only \a items, and of the votes only what speaks of them.
inline Input limitedTo(Input input, const QList<Item> &items)
{
    input.items = items;
    forEachList(input.votes, [&](auto &marks) {
        marks.removeIf([&](const auto &mark) { return !items.contains(itemOf(mark)); });
    });
    return input;
}

inline void raise(HandCount &count)
{
    ++count.importance;
}

inline void raise(Dots &dots)
{
    ++dots.count;
}

inline void raise(Score &score)
{
    score.importance = std::min(*score.importance + 1, Score::Most);
}

/// One more for \a item from who marked it already.
template <typename Mark>
void raise(QList<Mark> &marks, Item item)
{
    for (Mark &mark : marks) {
        if (mark.item == item)
            raise(mark);
    }
}

/// The next better place for \a item.
inline void raise(QList<Item> &best, Item item)
{
    const qsizetype at = best.indexOf(item);
    if (at > 0)
        best.swapItemsAt(at, at - 1);
}

/// One more person, who wants \a item and nothing else.
inline Input withOneMoreFor(Item item, Input input)
{
    constexpr Voter newcomer = 1;
    if (auto *ballots = std::get_if<QList<DotBallot>>(&input.votes))
        ballots->append(DotBallot{newcomer, {{item, 1}}});
    else if (auto *scores = std::get_if<QList<ScoreBallot>>(&input.votes))
        scores->append(ScoreBallot{newcomer, {{item, Score::Most, Score::Most}}});
    else if (auto *slips = std::get_if<QList<RankBallot>>(&input.votes))
        slips->append(RankBallot{newcomer, {item}});
    else
        forEachList(input.votes, [&](auto &counts) { raise(counts, item); });
    return input;
}

inline void putFirst(QList<HandCount> &counts, Item item)
{
    for (HandCount &count : counts) {
        if (count.item == item)
            count = {item, 100, count.relevance ? std::optional(100) : std::nullopt};
    }
}

inline void putFirst(QList<Dots> &dots, Item item)
{
    dots.removeIf([&](const Dots &given) { return given.item == item; });
    for (Dots &given : dots)
        given.count = std::min(given.count, 2);
    dots.append({item, 3});
}

inline void putFirst(QList<Score> &scores, Item item)
{
    scores.removeIf([&](const Score &score) { return score.item == item; });
    for (Score &score : scores)
        score.importance = std::min(*score.importance, Score::Most - 1);
    scores.append({item, Score::Most, Score::Most});
}

inline void putFirst(QList<Item> &best, Item item)
{
    if (best.contains(item))
        best.move(best.indexOf(item), 0);
    else
        best = QList<Item>{item} + best.mid(1);
}

/// Everybody, and one more person, wants \a item the most.
inline Input withFirst(Item item, const Input &input)
{
    Input agreed = withOneMoreFor(item, input);
    forEachList(agreed.votes, [&](auto &marks) { putFirst(marks, item); });
    return agreed;
}

} // namespace Tallerista::RetoldVotes
