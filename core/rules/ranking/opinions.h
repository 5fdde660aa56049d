// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/countedvotes.h"

namespace Tallerista::Ranking {

/// At least ⌊(n + 1)/3⌋ of \a ratings, 1 to 5, are 1 or 2 and as many are 4 or 5: disagreement by the
/// rule of RAND panels. Never with fewer than three.
bool isDivided(const QList<int> &ratings);

/// How the ballots speak of one item: with scores the weighted answers of who gave both; otherwise the
/// points of everybody, 0 from who did not mark it.
struct Opinion
{
    Item item = 0;
    int people = 0; ///< so many numbers
    Frac mean = {};
    Frac median = {};
    Frac lowerQuartile = {}; ///< the median of the lower half, without the middle one
    Frac upperQuartile = {};
    Frac variance = {};        ///< over n
    bool divided = false;      ///< in one of both answers
    bool fewButStrong = false; ///< in, but less than a quarter of the ballots marked it

    Frac spread() const { return upperQuartile - lowerQuartile; }

    friend bool operator==(const Opinion &, const Opinion &) = default;
};

/// Of each item that some number speaks of, in the caller's order, with \a in as the list.
QList<Opinion> opinions(const CountedVotes &votes, const QList<Item> &in);

} // namespace Tallerista::Ranking
