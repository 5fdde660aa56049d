// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/ranking.h"

#include <QMetaType>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

/// Votes as a room may cast them, and decisions on them.
namespace Tallerista::RandomVotes {

using namespace Ranking;

enum class Method { Hands, HandPairs, Dots, DotTotals, Scores, Ranked };

inline bool isSubset(const QList<Item> &part, const QList<Item> &whole)
{
    return std::all_of(part.begin(), part.end(), [&](Item item) { return whole.contains(item); });
}

template <typename T>
void shuffle(QList<T> &list, QRandomGenerator &random)
{
    std::shuffle(list.begin(), list.end(), random);
}

inline QList<HandCount>
randomHands(QRandomGenerator &random, const QList<Item> &items, bool twoQuestions)
{
    QList<HandCount> counts;
    for (const Item item : items) {
        counts.append({item, random.bounded(7), {}});
        if (twoQuestions)
            counts.last().relevance = random.bounded(4);
    }
    return counts;
}

/// Within a budget of five dots, at most three for one item.
inline QList<DotBallot> randomDots(QRandomGenerator &random, const QList<Item> &items, int voters)
{
    QList<DotBallot> ballots;
    for (int voter = 0; voter < voters; ++voter) {
        DotBallot ballot{Voter(100 + voter), {}};
        QList<Item> liked = items;
        shuffle(liked, random);
        int left = random.bounded(6);
        for (const Item item : std::as_const(liked)) {
            const int given = std::min(left, random.bounded(4));
            if (given > 0)
                ballot.dots.append({item, given});
            left -= given;
        }
        ballots.append(ballot);
    }
    return ballots;
}

inline QList<ScoreBallot>
randomScores(QRandomGenerator &random, const QList<Item> &items, int voters)
{
    QList<ScoreBallot> ballots;
    for (int voter = 0; voter < voters; ++voter) {
        ScoreBallot ballot{Voter(100 + voter), {}};
        for (const Item item : items) {
            if (random.bounded(3) != 0)
                ballot.scores.append({item, random.bounded(3, 6), random.bounded(3, 6)});
        }
        ballots.append(ballot);
    }
    return ballots;
}

inline QList<RankBallot>
randomRanks(QRandomGenerator &random, const QList<Item> &items, int voters, int places)
{
    QList<RankBallot> ballots;
    for (int voter = 0; voter < voters; ++voter) {
        QList<Item> best = items;
        shuffle(best, random);
        ballots.append({Voter(100 + voter), best.mid(0, random.bounded(places + 1))});
    }
    return ballots;
}

/// Few people and few points, so that ties are common. Every ballot counts.
inline Input randomInput(QRandomGenerator &random, Method method)
{
    Input input;
    const int count = random.bounded(1, 10);
    const int voters = random.bounded(8);
    for (int i = 0; i < count; ++i)
        input.items.append(Item(1 + i));
    shuffle(input.items, random);
    input.rule.seats = random.bounded(count + 2);
    input.rule.dotsPerItem = 3;
    input.rule.places = random.bounded(1, 6);
    input.rule.importanceWeight = random.bounded(1, 3);
    switch (method) {
    case Method::Hands:
    case Method::HandPairs:
        input.votes = randomHands(random, input.items, method == Method::HandPairs);
        break;
    case Method::Dots:
        input.votes = randomDots(random, input.items, voters);
        break;
    case Method::DotTotals: {
        DotTotals dots;
        for (const Item item : std::as_const(input.items))
            dots.totals.append({item, random.bounded(7)});
        input.votes = dots;
        break;
    }
    case Method::Scores:
        input.votes = randomScores(random, input.items, voters);
        break;
    case Method::Ranked:
        input.votes = randomRanks(random, input.items, voters, input.rule.places);
        break;
    }
    return input;
}

/// Some decisions about any of \a items, sensible or not.
inline QList<Decision> randomDecisions(QRandomGenerator &random, const QList<Item> &items)
{
    QList<Decision> decisions;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        Decision decision{Decision::Kind(random.bounded(4)), items, random.generate64()};
        shuffle(decision.items, random);
        decision.items.resize(random.bounded(decision.items.size() + 1));
        decisions.append(decision);
    }
    return decisions;
}

} // namespace Tallerista::RandomVotes

Q_DECLARE_METATYPE(Tallerista::RandomVotes::Method)
