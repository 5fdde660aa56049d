// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/marks.h"
#include "core/rules/ranking/sift.h"

namespace Tallerista::Ranking {

namespace {

/// From here on an answer counts as a strong one.
constexpr int StrongScore = 4;

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

Mark markOf(const Score &score, const ItemList &items, const Rule &rule)
{
    return {.item = items.indexOf(score.item),
            .points =
                rule.importanceWeight * *score.importance + rule.relevanceWeight * *score.relevance,
            .importance = *score.importance,
            .relevance = *score.relevance,
            .isPick = *score.importance >= StrongScore && *score.relevance >= StrongScore};
}

} // namespace

MarkedVotes marksOf(const QList<ScoreBallot> &ballots, const ItemList &items, const Rule &rule)
{
    const auto sifted = siftBallots(
        ballots, rule, [&](const ScoreBallot &ballot) { return faultsOf(ballot, items); });
    MarkedVotes votes{MarkedVotes::Method::Scores, {}, sifted.problems};
    for (const ScoreBallot &ballot : sifted.votes) {
        votes.problems.append(warningsOf(ballot));
        MarkedBallot marked{ballot.voter, ballot.table, {}};
        for (const Score &score : ballot.scores) {
            if (isPair(score))
                marked.marks.append(markOf(score, items, rule));
        }
        votes.ballots.append(marked);
    }
    return votes;
}

} // namespace Tallerista::Ranking
