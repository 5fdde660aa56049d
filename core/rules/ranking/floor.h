// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

/// The seats that the best of each table take before the others. An item of several tables counts
/// for each of them, so the order of the tables means nothing.
struct Floor
{
    QList<qsizetype> sure; ///< places in the standings
    QList<FloorTie> ties;
    QList<TieStep> log;

    /// How many seats it asks for.
    int seats() const;
};

/// \a contenders are places in the standings of \a tally; those of \a seated have their seats already
/// and count for their tables.
Floor floorOf(const Tally &tally,
              const QList<Origin> &origins,
              const QList<qsizetype> &contenders,
              const QList<qsizetype> &seated);

} // namespace Tallerista::Ranking
