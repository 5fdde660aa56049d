// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/minority.h"

#include <QMap>

#include <algorithm>

namespace Tallerista::Ranking {

namespace {

bool isHeard(const MarkedBallot &ballot, const std::vector<bool> &in)
{
    return std::any_of(ballot.marks.begin(), ballot.marks.end(), [&](const Mark &mark) {
        return mark.isPick && in[size_t(mark.item)];
    });
}

/// Excluded items aside: the room found that they cannot be.
QList<Unheard>
unheardIn(const CountedVotes &votes, const std::vector<bool> &in, const std::vector<int> &people)
{
    QList<Unheard> unheard;
    for (const qsizetype item : votes.contenders) {
        const int group = people[size_t(item)];
        const bool isOwedASeat = qint64(group) * votes.rule.seats >= votes.ballots();
        if (!in[size_t(item)] && group > 0 && isOwedASeat)
            unheard.append({votes.itemAt(item), group});
    }
    std::stable_sort(unheard.begin(), unheard.end(), [](const Unheard &one, const Unheard &other) {
        return one.people > other.people;
    });
    return unheard;
}

void countItems(QMap<int, Minorities::Table> &tables,
                const CountedVotes &votes,
                const std::vector<bool> &in)
{
    const auto origins = tablesOf(votes.input.origins);
    for (qsizetype item = 0; item < votes.items.size(); ++item) {
        for (const int table : origins.value(votes.itemAt(item)))
            tables[table].itemsIn += in[size_t(item)] ? 1 : 0;
    }
}

} // namespace

Minorities minorities(const CountedVotes &votes, const QList<Item> &in)
{
    std::vector<bool> inside(size_t(votes.items.size()));
    for (const Item item : in)
        inside[size_t(votes.items.indexOf(item))] = true;
    std::vector<int> people(inside.size());
    QMap<int, Minorities::Table> tables;
    Minorities found;
    found.ballots = int(votes.ballots());
    for (const MarkedBallot &ballot : votes.marked.ballots) {
        const bool heard = isHeard(ballot, inside);
        Minorities::Table &table = tables[ballot.table];
        ++table.ballots;
        table.heard += heard ? 1 : 0;
        found.heard += heard ? 1 : 0;
        for (const Mark &mark : ballot.marks)
            people[size_t(mark.item)] += mark.isPick && !heard ? 1 : 0;
    }
    found.unheard = unheardIn(votes, inside, people);
    countItems(tables, votes, inside);
    for (auto it = tables.begin(); it != tables.end(); ++it)
        it->number = it.key();
    if (tables.size() > 1 || !tables.contains(0))
        found.tables = tables.values();
    return found;
}

} // namespace Tallerista::Ranking
