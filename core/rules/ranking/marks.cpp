// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/marks.h"

namespace Tallerista::Ranking {

std::optional<MarkedVotes> marksOf(const Input &input, const ItemList &items)
{
    const Rule rule = input.rule.withinLimits();
    if (const auto *dots = std::get_if<QList<DotBallot>>(&input.votes))
        return marksOf(*dots, items, rule);
    if (const auto *scores = std::get_if<QList<ScoreBallot>>(&input.votes))
        return marksOf(*scores, items, rule);
    if (const auto *slips = std::get_if<QList<RankBallot>>(&input.votes))
        return marksOf(*slips, items, rule);
    return {};
}

} // namespace Tallerista::Ranking
