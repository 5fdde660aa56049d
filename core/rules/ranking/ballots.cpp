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
    rule.floorPerTable = std::max(0, floorPerTable);
    rule.quorumPercent = std::clamp(quorumPercent, 0, 100);
    return rule;
}

QHash<Item, QList<int>> tablesOf(const QList<Origin> &origins)
{
    QHash<Item, QList<int>> tables;
    for (const Origin &origin : origins)
        tables[origin.item] += origin.tables;
    for (QList<int> &numbers : tables) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
    tables.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return tables;
}

} // namespace Tallerista::Ranking
