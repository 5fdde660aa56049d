// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/fraction.h"

#include <QList>

namespace Tallerista::Ranking {

/// What an item is compared by, from left to right; larger is better.
using Key = QList<Frac>;

/// The places an item may be given: 9 to 11 for each of three that tie behind the eighth.
struct Rank
{
    int lo = 1;
    int hi = 1;

    friend bool operator==(const Rank &, const Rank &) = default;
};

/// Where an item ends up. cut() knows the first three.
enum class Where {
    In,
    Line, ///< one of several that tie for fewer seats
    Out,
    NoQuorum,  ///< too few people rated it
    NoSupport, ///< nobody marked it: it never enters by itself
    Excluded,  ///< by a decision
};

struct Place
{
    Rank rank;
    Where where = Where::Out;

    friend bool operator==(const Place &, const Place &) = default;
};

struct Cut
{
    QList<Place> places; ///< of each key, in their order
    int seatsLeft = 0;   ///< for those on the line; 0 when there is no tie there

    friend bool operator==(const Cut &, const Cut &) = default;
};

/// Gives \a seats to the largest of \a keys, which come in any order. Equal keys are never told
/// apart: when there are more of them than seats left for them, all of them are on the line.
Cut cut(const QList<Key> &keys, int seats);

} // namespace Tallerista::Ranking
