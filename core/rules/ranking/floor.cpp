// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/floor.h"

#include "core/rules/ranking/lazycut.h"

#include <QMap>

#include <algorithm>

namespace Tallerista::Ranking {

namespace {

/// What there is of one table.
struct TableEntry
{
    QList<qsizetype> contenders;
    int seated = 0;
};

QMap<int, TableEntry> entriesOf(const Tally &tally,
                                const QList<Origin> &origins,
                                const QList<qsizetype> &contenders,
                                const QList<qsizetype> &seated)
{
    const auto tables = tablesOf(origins);
    QMap<int, TableEntry> entries;
    for (const qsizetype contender : contenders) {
        for (const int table : tables.value(tally.standings.at(contender).item))
            entries[table].contenders.append(contender);
    }
    for (const qsizetype place : seated) {
        for (const int table : tables.value(tally.standings.at(place).item))
            ++entries[table].seated;
    }
    return entries;
}

/// Lets the best of one table in; those that tie for its last seats wait.
void seat(Floor &floor, const Tally &tally, int table, const TableEntry &entry)
{
    const int seats = std::max(0, tally.rule.floorPerTable - entry.seated);
    const LazyCut lazy = lazyCut(tally, entry.contenders, seats);
    FloorTie tie{table, {}, lazy.cut.seatsLeft};
    for (qsizetype i = 0; i < entry.contenders.size(); ++i) {
        const qsizetype contender = entry.contenders.at(i);
        const Where where = lazy.cut.places.at(i).where;
        if (where == Where::In && !floor.sure.contains(contender))
            floor.sure.append(contender);
        else if (where == Where::Line)
            tie.tied.append(tally.standings.at(contender).item);
    }
    if (!tie.tied.isEmpty())
        floor.ties.append(tie);
    floor.log.append(lazy.log);
}

/// Who is sure at one table waits at no other.
void settleTies(Floor &floor, const Tally &tally)
{
    for (FloorTie &tie : floor.ties) {
        for (const qsizetype sure : std::as_const(floor.sure))
            tie.seats -= int(tie.tied.removeAll(tally.standings.at(sure).item));
    }
    floor.ties.removeIf([](const FloorTie &tie) { return tie.seats <= 0; });
}

} // namespace

int Floor::seats() const
{
    auto seats = int(sure.size());
    for (const FloorTie &tie : ties)
        seats += tie.seats;
    return seats;
}

Floor floorOf(const Tally &tally,
              const QList<Origin> &origins,
              const QList<qsizetype> &contenders,
              const QList<qsizetype> &seated)
{
    Floor floor;
    if (tally.rule.floorPerTable == 0)
        return floor;
    const auto entries = entriesOf(tally, origins, contenders, seated);
    for (auto it = entries.begin(); it != entries.end(); ++it)
        seat(floor, tally, it.key(), it.value());
    settleTies(floor, tally);
    return floor;
}

} // namespace Tallerista::Ranking
