// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/audit.h"

namespace Tallerista::Ranking {

QList<Item> inOf(const Outcome &outcome)
{
    QList<Item> in;
    for (const Row &row : outcome.rows) {
        if (row.where == Where::In)
            in.append(row.item);
    }
    return in;
}

Audit auditOf(const Input &input, const Outcome &outcome)
{
    Audit audit;
    audit.smallestChange = smallestChange(input, outcome);
    const auto votes = CountedVotes::of(input);
    if (!votes) {
        audit.sharedPicks = sharedPicksOfCounts(input);
        return audit;
    }
    const QList<Item> in = inOf(outcome);
    audit.stability = stability(*votes);
    audit.flips = flips(*votes);
    audit.proportional = proportional(*votes);
    audit.readings = readings(*votes, audit.proportional);
    audit.sharedPicks = sharedPicks(*votes);
    audit.concordance = concordance(*votes);
    audit.minorities = minorities(*votes, in);
    audit.opinions = opinions(*votes, in);
    return audit;
}

} // namespace Tallerista::Ranking
