// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/marks.h"

#include <vector>

namespace Tallerista::Ranking {

/// Marks added up by item. A ballot can be taken out again, so that it need not be counted anew what
/// would be without it.
class Sums
{
public:
    /// \a rule is within its limits.
    Sums(MarkedVotes::Method method, qsizetype items, const Rule &rule);

    void add(const MarkedBallot &ballot) { count(ballot, 1); }
    /// \a ballot was added before.
    void take(const MarkedBallot &ballot) { count(ballot, -1); }

    qsizetype items() const { return qsizetype(m_people.size()); }
    /// What the method offers to compare items by.
    QList<Measure> measures() const;
    Frac number(qsizetype item, const Measure &measure) const;
    /// Who marked it.
    int people(qsizetype item) const { return m_people[size_t(item)]; }
    /// Why it takes no part in the cut, if it does not.
    std::optional<Where> settled(qsizetype item) const;

private:
    struct Table
    {
        int number = 0;
        int ballots = 0;
        std::vector<qint64> points = {};
    };

    void count(const MarkedBallot &ballot, int sign);
    void countAtTable(const MarkedBallot &ballot, int sign);
    Frac score(size_t item) const;

    MarkedVotes::Method m_method;
    Rule m_rule;
    int m_ballots = 0;
    std::vector<int> m_people;
    std::vector<int> m_picks;
    std::vector<qint64> m_points;
    std::vector<qint64> m_importance;
    std::vector<int> m_places;   ///< so many for each item: Rule::places
    std::vector<Table> m_tables; ///< with table weights
};

/// Whether what tables of the sizes in \a ballots give on average can be added exactly.
bool canWeighTables(const QList<MarkedBallot> &ballots);

/// All ballots of \a votes; with table weights only where they can be added exactly.
Sums sumsOf(const MarkedVotes &votes, const ItemList &items, const Rule &rule);

} // namespace Tallerista::Ranking
