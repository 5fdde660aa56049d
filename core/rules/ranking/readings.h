// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/proportional.h"

namespace Tallerista::Ranking {

/// The same ballots read in another way.
struct Reading
{
    enum class Kind {
        Points, ///< the result itself, as it is for all methods
        Supporters,
        Proportional,
        ImportanceOnly,
        RelevanceOnly,
        ImportanceTwice,
        RelevanceTwice,
    };

    Kind kind = Kind::Points;
    QList<Item> in;
    QList<Item> tied; ///< on the line; of Proportional: those of open rounds and what came after

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// What can be read from \a votes, the result first; without what the room decided about ties.
/// \a proportional as it was found for them, if it was.
QList<Reading> readings(const CountedVotes &votes, const std::optional<Proportional> &proportional);

/// Those that are in whichever way one reads.
QList<Item> inWhicheverWay(const QList<Reading> &readings);

} // namespace Tallerista::Ranking
