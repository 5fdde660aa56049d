// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

/// A cut that compares no further than it must: everybody by the score alone, and only those who
/// then tie at the line by one criterion more, and again, until nobody does or none is left. Who
/// ties elsewhere stays tied.
struct LazyCut
{
    Cut cut;         ///< of the contenders
    QList<Key> keys; ///< of all standings, as far as they were compared
    QList<TieStep> log;
};

/// \a contenders are places in the standings of \a tally.
LazyCut lazyCut(const Tally &tally, const QList<qsizetype> &contenders, int seats);

} // namespace Tallerista::Ranking
