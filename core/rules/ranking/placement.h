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
    QList<std::optional<Rank>> ranks;
    Line line;
    QList<TieStep> log;
};

/// Included items take their seats, excluded ones none; the others are cut by the votes; what the
/// room says of the tie at the line comes last.
Placement place(const Tally &tally, const QList<Decision> &decisions);

} // namespace Tallerista::Ranking
