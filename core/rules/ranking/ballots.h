// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>

#include <optional>
#include <variant>

namespace Tallerista::Ranking {

/// Names without a meaning: they are equal or not, and never decide an order.
using Item = quint32;
using Voter = quint32;

/// What items are compared by. After the score, only what the same votes tell can break a tie.
enum class Criterion {
    Score,
    Supporters, ///< how many people marked it
    Importance, ///< the first of two questions alone
    Strong,     ///< which part of its raters gave 4 or 5 in both questions
    Places,     ///< how many put it first; then, how many second; and so on
};

/// How the votes are counted: frozen when a vote opens. A number outside its range counts as the
/// nearest one inside.
struct Rule
{
    static constexpr int MaxWeight = 100;
    static constexpr int MaxPlaces = 20;

    int seats = 10;
    std::optional<int> present = {}; ///< how many may vote; none: not known
    int dots = 5;                    ///< each person has so many
    int dotsPerItem = 1;             ///< and may give so many to one item
    int places = 7;           ///< of a ranked ballot: the first pays so many points, the last one
    int importanceWeight = 1; ///< of the two questions
    int relevanceWeight = 1;
    int quorumPercent = 50; ///< of the ballots, so that the mean of a few does not win
    /// What breaks a tie at the line, in this order; none: what the method offers.
    std::optional<QList<Criterion>> chain = {};
    /// Of dots and ranked ballots: the score is the sum of what each table gives on average for a
    /// ballot of its own. Ballots without a table are one table.
    bool tableWeights = false;
    int floorPerTable = 0; ///< seats that the best ideas of each table take before the others

    Rule withinLimits() const;

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// The hands raised for an item. With one question, importance stands for it; with two, a count
/// without relevance does not count.
struct HandCount
{
    Item item = 0;
    int importance = 0;
    std::optional<int> relevance = {};

    friend bool operator==(const HandCount &, const HandCount &) = default;
};

struct Dots
{
    Item item = 0;
    int count = 0;

    friend bool operator==(const Dots &, const Dots &) = default;
};

struct DotBallot
{
    Voter voter = 0;
    QList<Dots> dots;
    int table = 0; ///< at which it was cast; 0: none

    friend bool operator==(const DotBallot &, const DotBallot &) = default;
};

/// Dots counted on the wall: who gave them is not known, so neither is how many people did.
struct DotTotals
{
    QList<Dots> totals;

    friend bool operator==(const DotTotals &, const DotTotals &) = default;
};

/// Two questions, each from 1 to 5. They count as a pair or not at all.
struct Score
{
    static constexpr int Least = 1;
    static constexpr int Most = 5;

    Item item = 0;
    std::optional<int> importance;
    std::optional<int> relevance;

    friend bool operator==(const Score &, const Score &) = default;
};

struct ScoreBallot
{
    Voter voter = 0;
    QList<Score> scores;
    int table = 0;

    friend bool operator==(const ScoreBallot &, const ScoreBallot &) = default;
};

struct RankBallot
{
    Voter voter = 0;
    QList<Item> best; ///< the best first
    int table = 0;

    friend bool operator==(const RankBallot &, const RankBallot &) = default;
};

/// What the room agreed on without voting.
struct Consensus
{
    QList<Item> marked;

    friend bool operator==(const Consensus &, const Consensus &) = default;
};

/// The kind of votes is the method.
using Votes = std::variant<QList<HandCount>,
                           QList<DotBallot>,
                           DotTotals,
                           QList<ScoreBallot>,
                           QList<RankBallot>,
                           Consensus>;

/// What the room decides beyond the votes.
struct Decision
{
    enum class Kind {
        Include,    ///< they take seats before anybody else
        Exclude,    ///< they take none
        ResolveTie, ///< those of the line that go in, even if they are more than the seats left
        Choose, ///< those of the line that go in; more than the seats left, they alone tie for them
        Draw,   ///< those of the line in the order drawn: the first go in while seats are left
    };

    Kind kind = Kind::Include;
    QList<Item> items;
    quint64 basis = 0; ///< Outcome::basis of what was on the table when it was taken

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Where an item comes from: one table, or several when it was joined from their ideas.
struct Origin
{
    Item item = 0;
    QList<int> tables;

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// Of each item that has any, by ascending number.
QHash<Item, QList<int>> tablesOf(const QList<Origin> &origins);

struct Input
{
    Rule rule;
    QList<Item> items; ///< in the order in which ties are to be shown; it decides nothing
    Votes votes;
    QList<Decision> decisions = {}; ///< the oldest first: of two about one item the later one holds
    QList<Origin> origins = {};     ///< an item that is not among them comes from no table

    friend bool operator==(const Input &, const Input &) = default;
};

} // namespace Tallerista::Ranking
