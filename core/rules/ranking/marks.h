// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/itemlist.h"

namespace Tallerista::Ranking {

/// What one ballot says of one item, whatever the method.
struct Mark
{
    qsizetype item = 0; ///< its place in the ItemList
    qint64 points = 0;
    int place = 0;      ///< on a ranked ballot, from 1
    int importance = 0; ///< of a pair of scores
    int relevance = 0;
    bool isPick = true; ///< it wants the item: with scores, 4 or 5 in both questions
};

struct MarkedBallot
{
    Voter voter = 0;
    int table = 0;
    QList<Mark> marks;
};

/// The ballots that count, as marks.
struct MarkedVotes
{
    enum class Method { Dots, Scores, Ranked };

    Method method = Method::Dots;
    QList<MarkedBallot> ballots;
    QList<Problem> problems = {};
};

/// \a rule is within its limits.
MarkedVotes marksOf(const QList<DotBallot> &ballots, const ItemList &items, const Rule &rule);
MarkedVotes marksOf(const QList<ScoreBallot> &ballots, const ItemList &items, const Rule &rule);
MarkedVotes marksOf(const QList<RankBallot> &ballots, const ItemList &items, const Rule &rule);

/// Nothing where the votes are counts, and who gave them is not known.
std::optional<MarkedVotes> marksOf(const Input &input, const ItemList &items);

} // namespace Tallerista::Ranking
