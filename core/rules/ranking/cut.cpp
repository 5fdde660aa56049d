// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/cut.h"

#include <algorithm>
#include <functional>

namespace Tallerista::Ranking {

namespace {

Where sideOf(const Rank &rank, int seats)
{
    if (rank.hi <= seats)
        return Where::In;
    return rank.lo > seats ? Where::Out : Where::Line;
}

int countOf(const QList<Place> &places, Where where)
{
    return int(std::count_if(
        places.begin(), places.end(), [&](const Place &place) { return place.where == where; }));
}

} // namespace

Cut cut(const QList<Key> &keys, int seats)
{
    QList<Key> sorted = keys;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    Cut cut;
    for (const Key &key : keys) {
        const auto [first, last] =
            std::equal_range(sorted.cbegin(), sorted.cend(), key, std::greater<>());
        const Rank rank{int(first - sorted.cbegin()) + 1, int(last - sorted.cbegin())};
        cut.places.append({rank, sideOf(rank, seats)});
    }
    if (countOf(cut.places, Where::Line) > 0)
        cut.seatsLeft = seats - countOf(cut.places, Where::In);
    return cut;
}

} // namespace Tallerista::Ranking
