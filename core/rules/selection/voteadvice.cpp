// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/voteadvice.h"

#include "core/base/timeunits.h"

#include <algorithm>

namespace Tallerista {

namespace {

constexpr int LeastDots = 3;
constexpr int MostUsualDots = 10;
constexpr int MostUsualPlaces = 10;
constexpr int MostOrderedAtOnce = 20; // that are ordered at once with two computers

// Milliseconds
constexpr int MsForANumber = 1'500;
constexpr int MsForACall = 12'000; // an idea called aloud, hands raised and counted

qint64 numbersToType(const VoteFields &vote, qsizetype ideas)
{
    switch (vote.method) {
    case VoteMethod::Agreement:
        return vote.seats;
    case VoteMethod::Dots:
        return isBySlips(vote) ? qint64(vote.dots) * vote.present : 2 * ideas;
    case VoteMethod::Ranked:
        return qint64(vote.places) * vote.present;
    case VoteMethod::Scores:
        return 2 * ideas * vote.present;
    case VoteMethod::Hands:
        break;
    }
    return 0;
}

std::optional<int> tiesExpected(const VoteFields &vote, qsizetype ideas)
{
    const bool many = ideas > MostWithoutSieve;
    if (ideas <= vote.seats)
        return 0;
    switch (vote.method) {
    case VoteMethod::Dots:
        return many ? 8 : 6;
    case VoteMethod::Ranked:
        return many ? 2 : 1;
    case VoteMethod::Scores:
        return 0;
    default:
        return {};
    }
}

} // namespace

int usualDots(qsizetype ideas)
{
    return int(std::clamp<qsizetype>(ideas / 3, LeastDots, MostUsualDots));
}

int usualPlaces(qsizetype ideas, int seats)
{
    return std::min(seats >= 8 ? 7 : 5, mostPlaces(ideas));
}

int mostPlaces(qsizetype ideas)
{
    return int(std::clamp<qsizetype>(ideas - 1, 1, MostUsualPlaces));
}

VoteMethod usualMethod(int computers, qsizetype ideas)
{
    return computers > 1 && ideas <= MostOrderedAtOnce ? VoteMethod::Ranked : VoteMethod::Dots;
}

VoteForecast forecastOf(const VoteFields &vote, qsizetype ideas)
{
    qint64 ms = numbersToType(vote, ideas) * MsForANumber;
    if (vote.method == VoteMethod::Hands)
        ms = qint64(MsForACall) * ideas * (vote.asksTwo() ? 2 : 1);
    return {int(std::max<qint64>(1, (ms + MsPerMinute / 2) / MsPerMinute)),
            tiesExpected(vote, ideas)};
}

} // namespace Tallerista
