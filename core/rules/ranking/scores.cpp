// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/sift.h"
#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

namespace {

/// From here on an answer counts as a strong one.
constexpr int StrongScore = 4;

/// All the pairs given to one item.
struct Ratings
{
    int people = 0;
    qint64 weighted = 0;
    qint64 importance = 0;
    int strong = 0;
};

bool isPair(const Score &score)
{
    return score.importance && score.relevance;
}

QList<Problem> faultsOf(const ScoreBallot &ballot, const ItemList &items)
{
    QList<Problem> faults = items.faultsOf(itemsOf(ballot.scores));
    for (const Score &score : ballot.scores) {
        for (const auto &answer : {score.importance, score.relevance}) {
            if (answer && (*answer < Score::Least || *answer > Score::Most))
                faults.append({.code = Problem::Code::ScoreRange,
                               .item = score.item,
                               .got = *answer,
                               .max = Score::Most});
        }
    }
    return faults;
}

QList<Problem> warningsOf(const ScoreBallot &ballot)
{
    if (std::none_of(ballot.scores.begin(), ballot.scores.end(), [](const Score &score) {
            return score.importance || score.relevance;
        }))
        return {{.code = Problem::Code::BlankBallot, .voter = ballot.voter}};
    QList<Problem> warnings;
    for (const Score &score : ballot.scores) {
        if (score.importance.has_value() != score.relevance.has_value())
            warnings.append(
                {.code = Problem::Code::HalfPair, .voter = ballot.voter, .item = score.item});
    }
    return warnings;
}

void add(Ratings &ratings, const Score &score, const Rule &rule)
{
    ++ratings.people;
    ratings.importance += *score.importance;
    ratings.weighted +=
        rule.importanceWeight * *score.importance + rule.relevanceWeight * *score.relevance;
    if (*score.importance >= StrongScore && *score.relevance >= StrongScore)
        ++ratings.strong;
}

Key keyOf(const Ratings &ratings)
{
    if (ratings.people == 0)
        return {0, 0, 0};
    return {{ratings.weighted, ratings.people},
            {ratings.importance, ratings.people},
            {ratings.strong, ratings.people}};
}

std::optional<Where> settledFor(const Ratings &ratings, qsizetype ballots, const Rule &rule)
{
    if (ratings.people == 0)
        return Where::NoSupport;
    if (100 * qint64(ratings.people) < rule.quorumPercent * qint64(ballots))
        return Where::NoQuorum;
    return {};
}

} // namespace

Tally tallyOf(const QList<ScoreBallot> &ballots, const ItemList &items, const Rule &rule)
{
    const auto sifted = siftBallots(
        ballots, rule, [&](const ScoreBallot &ballot) { return faultsOf(ballot, items); });
    Tally tally;
    tally.problems = sifted.problems;
    tally.measures = {{Criterion::Score}, {Criterion::Importance}, {Criterion::Strong}};
    QList<Ratings> ofItem(items.size());
    for (const ScoreBallot &ballot : sifted.votes) {
        tally.problems.append(warningsOf(ballot));
        for (const Score &score : ballot.scores) {
            if (isPair(score))
                add(ofItem[items.indexOf(score.item)], score, rule);
        }
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Ratings &ratings = ofItem.at(i);
        tally.standings.append({items.all().at(i),
                                keyOf(ratings),
                                ratings.people,
                                settledFor(ratings, sifted.votes.size(), rule)});
    }
    return tally;
}

} // namespace Tallerista::Ranking
