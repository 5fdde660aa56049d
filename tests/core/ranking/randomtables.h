// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/ranking/randomvotes.h"
#include "tests/core/ranking/retoldvotes.h"

namespace Tallerista::RandomVotes {

/// Ballots cast at tables 0 to 2, and items that come from none, one or both of tables 1 and 2.
inline Input withTables(QRandomGenerator &random, Input input)
{
    RetoldVotes::forBallots(input.votes, [&](auto &ballots) {
        for (auto &ballot : ballots)
            ballot.table = random.bounded(3);
    });
    for (const Item item : std::as_const(input.items)) {
        Origin origin{item, {}};
        for (int table = 1; table <= 2; ++table) {
            if (random.bounded(2) == 0)
                origin.tables.append(table);
        }
        input.origins.append(origin);
    }
    return input;
}

} // namespace Tallerista::RandomVotes
