// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/sift.h"
#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

namespace {

QList<Problem> faultsOf(const HandCount &count, const Rule &rule)
{
    QList<Problem> faults;
    for (const int hands : {count.importance, count.relevance.value_or(0)}) {
        if (hands < 0)
            faults.append({.code = Problem::Code::NegativeCount, .item = count.item, .got = hands});
        else if (rule.present && hands > *rule.present)
            faults.append({.code = Problem::Code::CountOverPresent,
                           .item = count.item,
                           .got = hands,
                           .max = *rule.present});
    }
    return faults;
}

Standing oneQuestion(const HandCount &count)
{
    return {count.item, {count.importance}, count.importance, {}};
}

/// Without supporters: the hands of both questions may be those of the same people or of others.
Standing twoQuestions(const HandCount &count, const Rule &rule)
{
    const qint64 weighted = qint64(rule.importanceWeight) * count.importance
                            + qint64(rule.relevanceWeight) * count.relevance.value_or(0);
    return {count.item, {weighted, count.importance}, {}, {}};
}

} // namespace

Tally tallyOf(const QList<HandCount> &counts, const ItemList &items, const Rule &rule)
{
    const auto sifted =
        siftCounts(counts, items, [&](const HandCount &count) { return faultsOf(count, rule); });
    const bool pairs =
        std::any_of(sifted.votes.begin(), sifted.votes.end(), [](const HandCount &count) {
            return count.relevance.has_value();
        });
    Tally tally;
    tally.problems = sifted.problems;
    tally.measures = {{Criterion::Score}};
    tally.miscount = 1;
    if (pairs) {
        tally.measures.append({Criterion::Importance});
        tally.miscount = std::max(rule.importanceWeight, rule.relevanceWeight);
    }
    QList<HandCount> ofItem;
    for (const Item item : items.all())
        ofItem.append({item, 0, {}});
    for (const HandCount &count : sifted.votes) {
        if (pairs && !count.relevance)
            tally.problems.append({.code = Problem::Code::HalfPair, .item = count.item});
        else
            ofItem[items.indexOf(count.item)] = count;
    }
    for (const HandCount &count : ofItem) {
        Standing standing = pairs ? twoQuestions(count, rule) : oneQuestion(count);
        if (count.importance == 0 && count.relevance.value_or(0) == 0)
            standing.settled = Where::NoSupport;
        tally.standings.append(standing);
    }
    return tally;
}

} // namespace Tallerista::Ranking
