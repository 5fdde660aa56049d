// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/marks.h"
#include "core/rules/ranking/sift.h"

namespace Tallerista::Ranking {

namespace {

QList<Problem> faultsOf(const RankBallot &ballot, const ItemList &items, const Rule &rule)
{
    QList<Problem> faults = items.faultsOf(ballot.best);
    if (ballot.best.size() > rule.places)
        faults.append(
            {.code = Problem::Code::RankTooLong, .got = ballot.best.size(), .max = rule.places});
    return faults;
}

QList<Problem> warningsOf(const RankBallot &ballot, qsizetype full)
{
    if (ballot.best.isEmpty())
        return {{.code = Problem::Code::BlankBallot, .voter = ballot.voter}};
    if (ballot.best.size() < full)
        return {{.code = Problem::Code::ShortBallot,
                 .voter = ballot.voter,
                 .got = ballot.best.size(),
                 .max = full}};
    return {};
}

} // namespace

MarkedVotes marksOf(const QList<RankBallot> &ballots, const ItemList &items, const Rule &rule)
{
    const auto sifted = siftBallots(
        ballots, rule, [&](const RankBallot &ballot) { return faultsOf(ballot, items, rule); });
    MarkedVotes votes{MarkedVotes::Method::Ranked, {}, sifted.problems};
    for (const RankBallot &ballot : sifted.votes) {
        votes.problems.append(warningsOf(ballot, std::min<qsizetype>(rule.places, items.size())));
        MarkedBallot marked{ballot.voter, ballot.table, {}};
        for (int i = 0; i < ballot.best.size(); ++i)
            marked.marks.append({.item = items.indexOf(ballot.best.at(i)),
                                 .points = rule.places - i,
                                 .place = i + 1});
        votes.ballots.append(marked);
    }
    return votes;
}

} // namespace Tallerista::Ranking
