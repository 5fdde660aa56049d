// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/ballots.h"
#include "core/rules/ranking/cut.h"

namespace Tallerista::Ranking {

/// What one number of a key tells.
struct Measure
{
    Criterion criterion = Criterion::Score;
    int place = 0; ///< with Criterion::Places: which

    friend bool operator==(const Measure &, const Measure &) = default;
};

struct Row
{
    Item item = 0;
    Where where = Where::Out;
    Where byVotes = Where::Out; ///< without any decision
    bool forced = false;        ///< in because a decision names it
    bool byFloor = false;       ///< in because it is among the best of a table: Rule::floorPerTable
    std::optional<Rank> rank; ///< none without quorum or without a vote. Decisions do not alter it
    Key key;                  ///< one number for each of Outcome::measures
    std::optional<int> supporters; ///< how many people marked it; none: not known

    friend bool operator==(const Row &, const Row &) = default;
};

/// One criterion applied to those who tied at the line.
struct TieStep
{
    struct Part
    {
        Frac value;
        QList<Item> items;

        friend bool operator==(const Part &, const Part &) = default;
    };

    Measure by;
    QList<Part> split; ///< the best first; one part alone: it changed nothing

    friend bool operator==(const TieStep &, const TieStep &) = default;
};

/// The line between those in and those out.
struct Line
{
    QList<Item> tied;
    int seatsLeft = 0;           ///< for those tied
    std::optional<Frac> margin;  ///< of the last in over the first out, in points; none: nobody is
    bool recountAdvised = false; ///< one hand miscounted on either side would reach

    friend bool operator==(const Line &, const Line &) = default;
};

/// Some of a table tie for the last seats that its floor gives it, and do not all enter by the votes
/// of everybody. So many of them have to enter. They are on the line.
struct FloorTie
{
    int table = 0;
    QList<Item> tied;
    int seats = 0;

    friend bool operator==(const FloorTie &, const FloorTie &) = default;
};

/// What is wrong with the votes. Up to ScoreRange it keeps the ballot, or the count, from counting.
struct Problem
{
    enum class Code {
        UnknownItem,
        ItemRepeated,
        DuplicateVoter, ///< so none of their ballots counts
        NegativeCount,
        CountOverPresent,
        DotsOverCap,
        DotsOverBudget, ///< without a voter: all totals together, which count all the same
        RankTooLong,
        ScoreRange,
        TooManyBallots, ///< more than people present
        ShortBallot,    ///< it ranks fewer items than it could
        BlankBallot,
        HalfPair,       ///< one answer of two: as if there were none
        MarksNotSeats,  ///< the room agreed on more or fewer items than there are seats
        FloorOverSeats, ///< the best of all tables are more than the seats: there is no floor
        TablesTooMany,  ///< to weigh them exactly: each ballot weighs the same
    };

    Code code = Code::UnknownItem;
    std::optional<Voter> voter = {};
    std::optional<Item> item = {};
    qint64 got = 0;
    qint64 max = 0;

    friend bool operator==(const Problem &, const Problem &) = default;
};

struct Outcome
{
    QList<Measure> measures;
    QList<Row> rows; ///< by rank; of one rank in the order of Input::items; without rank last
    Line line;
    QList<FloorTie> floorTies;
    QList<TieStep> log; ///< first those of the floors
    int unfilled = 0;   ///< seats for which nobody is left
    QList<Problem> problems;
    QList<qsizetype> staleDecisions; ///< taken on another basis; they hold until confirmed
    /// A hash of the rule and of all that counts, without decisions and whatever the order of entry.
    quint64 basis = 0;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

} // namespace Tallerista::Ranking
