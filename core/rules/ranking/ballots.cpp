// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/ballots.h"

#include <algorithm>

namespace Tallerista::Ranking {

Rule Rule::withinLimits() const
{
    Rule rule = *this;
    rule.seats = std::max(0, seats);
    if (present)
        rule.present = std::max(0, *present);
    rule.dots = std::max(0, dots);
    rule.dotsPerItem = std::max(0, dotsPerItem);
    rule.places = std::clamp(places, 1, MaxPlaces);
    rule.importanceWeight = std::clamp(importanceWeight, 0, MaxWeight);
    rule.relevanceWeight = std::clamp(relevanceWeight, 0, MaxWeight);
    rule.quorumPercent = std::clamp(quorumPercent, 0, 100);
    return rule;
}

} // namespace Tallerista::Ranking
