// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/sums.h"

namespace Tallerista::Ranking {

/// What the votes say of one item.
struct Standing
{
    Item item = 0;
    Key key; ///< one number for each of Tally::measures
    std::optional<int> supporters;
    std::optional<Where> settled; ///< it takes no part in the cut
};

/// The votes, counted.
struct Tally
{
    Rule rule; ///< within its limits
    QList<Measure> measures;
    QList<Standing> standings; ///< of each item, in the caller's order
    QList<Problem> problems;
    std::optional<int> miscount; ///< what one hand miscounted is worth; none: not by hands
};

/// With the criteria that the rule of \a input asks for.
Tally tallyOf(const Input &input);

/// The ballots of \a votes, added up.
Tally tallyOf(const MarkedVotes &votes, const ItemList &items, const Rule &rule);

/// With all the criteria that the method offers; \a rule is within its limits.
Tally tallyOf(const QList<HandCount> &counts, const ItemList &items, const Rule &rule);
Tally tallyOf(const DotTotals &dots, const ItemList &items, const Rule &rule);
Tally tallyOf(const Consensus &consensus, const ItemList &items, const Rule &rule);
template <typename Ballot>
Tally tallyOf(const QList<Ballot> &ballots, const ItemList &items, const Rule &rule)
{
    return tallyOf(marksOf(ballots, items, rule), items, rule);
}

/// Leaves of each key what stands for \a compared.
void limit(Tally &tally, const QList<Measure> &compared);

/// Those of \a measures that are compared: the score, then what \a chain names; without a chain, all.
QList<Measure> comparedMeasures(const QList<Measure> &measures,
                                const std::optional<QList<Criterion>> &chain);

} // namespace Tallerista::Ranking
