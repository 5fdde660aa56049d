// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/countedvotes.h"

namespace Tallerista::Ranking {

/// An item that is not in, and how many people want it and nothing that is in.
struct Unheard
{
    Item item = 0;
    int people = 0;

    friend bool operator==(const Unheard &, const Unheard &) = default;
};

/// Who finds something of theirs inside. It informs and never changes the list.
struct Minorities
{
    struct Table
    {
        int number = 0; ///< 0: those without one
        int ballots = 0;
        int heard = 0;   ///< ballots with at least one pick inside
        int itemsIn = 0; ///< items of this table; of several tables, for each of them

        friend bool operator==(const Table &, const Table &) = default;
    };

    int ballots = 0;
    int heard = 0;
    /// Groups of at least one seat's share of the ballots, which justified representation (Aziz and
    /// others, 2017) would owe one; the largest first.
    QList<Unheard> unheard;
    QList<Table> tables; ///< by number; empty when neither ballots nor items have any

    friend bool operator==(const Minorities &, const Minorities &) = default;
};

/// With \a in as the list.
Minorities minorities(const CountedVotes &votes, const QList<Item> &in);

} // namespace Tallerista::Ranking
