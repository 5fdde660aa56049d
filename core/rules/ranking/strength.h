// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/countedvotes.h"

namespace Tallerista::Ranking {

/// How firm a result is, told in people and marks, never in probabilities.

/// Marks, hands or dots, that would have to go from the last in to the first out.
struct SmallestChange
{
    qint64 toTie = 0;
    qint64 toPass = 0;

    friend bool operator==(const SmallestChange &, const SmallestChange &) = default;
};

/// For \a gap points between two items when each mark moved is worth one on either side: ⌈gap/2⌉ and
/// ⌊gap/2⌋ + 1.
SmallestChange smallestChange(qint64 gap);
/// At the line of \a outcome; nothing where one mark is not one point, or nobody is out.
std::optional<SmallestChange> smallestChange(const Input &input, const Outcome &outcome);

/// How many ballots, wholly rewritten, would bring \a below over \a above: the fewest, since each adds
/// what it can and the largest are taken first. Nothing for other votes than dots and ranked ballots that
/// weigh the same, and where all of them would not do.
std::optional<int> ballotsToPass(const CountedVotes &votes, Item above, Item below);

/// Whom so many rewritten ballots would bring over the line, the other side's nearest taken as given.
struct Flip
{
    Item item = 0;
    int ballots = 0;

    friend bool operator==(const Flip &, const Flip &) = default;
};

/// Of each item in, until the first out passes it; of each out, until it passes the last in. Only where
/// one ballot does not suffice, as it does nearly always: that would say nothing.
QList<Flip> flips(const CountedVotes &votes);

/// The result without each ballot in turn.
struct Stability
{
    static constexpr qsizetype LeastBallots = 5; ///< with fewer, one could tell whose it was

    int ballots = 0;
    int changes = 0;      ///< without so many of them others would be in
    QList<Item> core;     ///< in by the votes, and without any one ballot too
    QList<Item> doorstep; ///< not in, but in without some ballot

    friend bool operator==(const Stability &, const Stability &) = default;
};

/// Nothing with fewer than LeastBallots.
std::optional<Stability> stability(const CountedVotes &votes);

} // namespace Tallerista::Ranking
