// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/countedvotes.h"

namespace Tallerista::Ranking {

/// «Reparto», sequential proportional approval on the same ballots: each round an item gains 1/(1 + how
/// many of theirs are in already) from each person who picked it, and the largest gain enters.
struct Proportional
{
    static constexpr int MaxSeats = 20; ///< 1/2, 1/3 … are added exactly up to here

    struct Round
    {
        Frac gain;
        QList<Item> best; ///< those with the largest gain
        Item taken = 0;
        bool isOpen =
            false; ///< neither their gain nor their key tells them apart: the first listed

        friend bool operator==(const Round &, const Round &) = default;
    };

    QList<Round> rounds;
    /// Taken in an order that no open round came before, or in a tie that all of them survive.
    QList<Item> sure;

    QList<Item> in() const;

    friend bool operator==(const Proportional &, const Proportional &) = default;
};

/// Items that nobody picked or too few rated get no seat; whoever a decision includes has one from the start. Nothing
/// with more than MaxSeats.
std::optional<Proportional> proportional(const CountedVotes &votes);

} // namespace Tallerista::Ranking
