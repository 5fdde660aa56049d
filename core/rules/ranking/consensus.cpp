// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

Tally tallyOf(const Consensus &consensus, const ItemList &items, const Rule &rule)
{
    Tally tally;
    tally.problems = items.faultsOf(consensus.marked);
    qsizetype marks = 0;
    for (const Item item : items.all()) {
        const bool marked = consensus.marked.contains(item);
        tally.standings.append({item, {}, {}, marked ? Where::In : Where::Out});
        marks += marked ? 1 : 0;
    }
    if (marks != rule.seats)
        tally.problems.append(
            {.code = Problem::Code::MarksNotSeats, .got = marks, .max = rule.seats});
    return tally;
}

} // namespace Tallerista::Ranking
