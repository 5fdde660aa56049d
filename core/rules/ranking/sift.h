// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/itemlist.h"

#include <algorithm>

namespace Tallerista::Ranking {

/// Those votes that count, and what is wrong with the others.
template <typename Vote>
struct Sifted
{
    QList<Vote> votes;
    QList<Problem> problems;
};

/// The items that \a marks name.
template <typename Mark>
QList<Item> itemsOf(const QList<Mark> &marks)
{
    QList<Item> items;
    for (const Mark &mark : marks)
        items.append(mark.item);
    return items;
}

/// Ballots that count: those \a faultsOf finds nothing wrong with. Of a voter with two none does:
/// which was meant is not known, and the order of entry must not decide.
template <typename Ballot, typename FaultsOf>
Sifted<Ballot> siftBallots(const QList<Ballot> &ballots, const Rule &rule, FaultsOf faultsOf)
{
    Sifted<Ballot> sifted;
    QList<Voter> voters;
    for (const Ballot &ballot : ballots)
        voters.append(ballot.voter);
    const QList<Voter> repeated = repeatedIn(voters);
    for (const Voter voter : repeated)
        sifted.problems.append({.code = Problem::Code::DuplicateVoter,
                                .voter = voter,
                                .got = voters.count(voter),
                                .max = 1});
    for (const Ballot &ballot : ballots) {
        QList<Problem> faults = faultsOf(ballot);
        for (Problem &fault : faults)
            fault.voter = ballot.voter;
        if (faults.isEmpty() && !repeated.contains(ballot.voter))
            sifted.votes.append(ballot);
        sifted.problems.append(faults);
    }
    if (rule.present && sifted.votes.size() > *rule.present)
        sifted.problems.append({.code = Problem::Code::TooManyBallots,
                                .got = sifted.votes.size(),
                                .max = *rule.present});
    return sifted;
}

/// Counts that count, one for each item at most: those \a faultsOf finds nothing wrong with. Of an
/// item with two none does, for the same reason.
template <typename Count, typename FaultsOf>
Sifted<Count> siftCounts(const QList<Count> &counts, const ItemList &items, FaultsOf faultsOf)
{
    Sifted<Count> sifted;
    sifted.problems = items.faultsOf(itemsOf(counts));
    const QList<Problem> misnamed = sifted.problems;
    for (const Count &count : counts) {
        const QList<Problem> faults = faultsOf(count);
        const bool named =
            std::none_of(misnamed.begin(), misnamed.end(), [&](const Problem &problem) {
                return problem.item == count.item;
            });
        if (faults.isEmpty() && named)
            sifted.votes.append(count);
        sifted.problems.append(faults);
    }
    return sifted;
}

} // namespace Tallerista::Ranking
