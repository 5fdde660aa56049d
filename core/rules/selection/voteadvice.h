// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/vote.h"
#include "core/rules/selection/tiechain.h"

#include <optional>

namespace Tallerista {

/// What is proposed before a vote. The figures come from tables of 12 people simulated with sincere
/// voters and from 2 000 real ones: how often ideas tie at the line, and what typing takes.

/// So many ideas at most are ordered or scored without a sieve.
inline constexpr int MostWithoutSieve = 25;
/// So many of them are left by a sieve, and all that tie with the last.
inline constexpr int SieveSeats = 20;

/// A third of the ideas, but neither less than 3 nor more than 10.
int usualDots(qsizetype ideas);
/// 7 where eight or more enter, else 5, and never more than mostPlaces().
int usualPlaces(qsizetype ideas, int seats);
/// Of a slip over so many ideas: all but one, 10 at most.
int mostPlaces(qsizetype ideas);

/// What a workshop of so many \a computers begins with: stickers on the wall with one, ranked slips with
/// two while the ideas are few.
VoteMethod usualMethod(int computers, qsizetype ideas);

/// What is told of a method before it is chosen.
struct VoteForecast
{
    int minutes = 0; ///< of typing or calling, at least 1
    /// Of ten tables, so many tie at the line whatever the same votes can tell; none: not known.
    std::optional<int> tiesInTen = {};

    friend bool operator==(const VoteForecast &, const VoteForecast &) = default;
};

/// \a vote is to be held over so many ideas.
VoteForecast forecastOf(const VoteFields &vote, qsizetype ideas);

} // namespace Tallerista
