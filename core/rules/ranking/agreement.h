// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/countedvotes.h"

namespace Tallerista::Ranking {

/// How many of their picks two people share, taken at random.
struct SharedPicks
{
    Frac shared;
    /// The next three only where it is known who picked what.
    std::optional<Frac> chance = {};    ///< if each picked as many at random
    std::optional<Frac> ceiling = {};   ///< if the one with fewer picks shared them all
    std::optional<Frac> corrected = {}; ///< 0: as by chance; 1: all that can be

    friend bool operator==(const SharedPicks &, const SharedPicks &) = default;
};

/// From how many people picked each item, of \a people who pick an item once at most; nothing with fewer
/// than two.
std::optional<SharedPicks> sharedPicks(const QList<int> &counts, int people);
/// From the counts of one question, or of dots of which an item gets one at most, with as many people as
/// the rule says are present.
std::optional<SharedPicks> sharedPicksOfCounts(const Input &input);
std::optional<SharedPicks> sharedPicks(const CountedVotes &votes);

/// How one person orders items: the best tier first. Items that stand nowhere are tied behind.
using Tiers = QList<QList<qsizetype>>;

/// Kendall's coefficient of concordance, 0 to 1 (Kendall and Babington Smith, 1939). 0.3 is usual among
/// experts, so it is never called disagreement.
struct Concordance
{
    Frac s; ///< the sum of squares of the rank sums around their mean
    Frac w; ///< 12 S / (m² (N³ − N))
    Frac corrected; ///< for ties: 12 S / (m² (N³ − N) − m ΣT), with T = Σ (t³ − t) of each ballot

    friend bool operator==(const Concordance &, const Concordance &) = default;
};

/// Nothing with fewer than three people or two items, or when all tie everything.
std::optional<Concordance> concordance(const QList<Tiers> &people, qsizetype items);
/// Of ranked ballots and of scores, where items are ordered by both answers.
std::optional<Concordance> concordance(const CountedVotes &votes);

/// Friedman's χ² = m (N − 1) W of \a people and \a items: for who reads the export, never for a sentence.
Frac chiSquared(const Concordance &concordance, qint64 people, qint64 items);

/// From where the sentences change: ERS association 0.19, NASA teams 0.30, skating judges 0.92.
enum class Concord { Low, Usual, High, VeryHigh };
Concord concordOf(const Concordance &concordance);

} // namespace Tallerista::Ranking
