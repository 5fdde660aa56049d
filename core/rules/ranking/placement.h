// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

/// Where everything ends up. The lists hold one entry for each standing.
struct Placement
{
    QList<Where> where;
    QList<bool> forced;
    QList<bool> byFloor;
    QList<std::optional<Rank>> ranks;
    Line line;
    QList<FloorTie> floorTies;
    int reserved = 0; ///< seats of floor ties that are not among those of the line
    /// How many seats the floors would take: more than there are, so there is none.
    std::optional<int> floorOverSeats;
    QList<TieStep> log;
};

/// Included items take their seats, excluded ones none; then the best of each table take those of the
/// floor; the others are cut by the votes; what the room says of the tie at the line comes last.
Placement place(const Tally &tally, const QList<Origin> &origins, const QList<Decision> &decisions);

} // namespace Tallerista::Ranking
