// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/mending.h"

#include "core/store/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The deleted rows of \a merged that live ones of \a table refer to.
QSet<CellKey> deadEnds(const TableInfo &table, const Merged &merged)
{
    QSet<CellKey> found;
    for (const QVariantList &cells : merged.rows(table.entity)) {
        if (cells.at(Catalog::DeletedColumn).toInt() == 1)
            continue;
        for (auto to = table.references.cbegin(); to != table.references.cend(); ++to) {
            const auto row = RowId::fromBytes(cells.at(to.key()).toByteArray());
            if (row && merged.isDeleted(*to, *row))
                found.insert({*to, *row, Catalog::DeletedColumn});
        }
    }
    return found;
}

/// Of all tables but the agenda's events, which are of one file only.
QList<CellKey> needed(const Catalog &catalog, const Merged &merged)
{
    QSet<CellKey> found;
    for (const TableInfo &table : catalog.tables()) {
        if (table.entity != Entity::AgendaEvent)
            found.unite(deadEnds(table, merged));
    }
    QList<CellKey> sorted = found.values();
    std::sort(sorted.begin(), sorted.end(), [](const CellKey &one, const CellKey &other) {
        return std::tie(one.entity, one.row) < std::tie(other.entity, other.row);
    });
    return sorted;
}

/// The rows of a circle that starts at \a start; empty where what it is joined to leads elsewhere.
QList<RowId> circleFrom(const RowId &start, const Rows &rows, int column)
{
    QList<RowId> circle{start};
    for (;;) {
        const auto next = RowId::fromBytes(rows.value(circle.last()).value(column).toByteArray());
        if (!next || *next == start)
            return next ? circle : QList<RowId>();
        if (circle.contains(*next)) // a circle further on, which has its own start
            return {};
        circle.append(*next);
    }
}

} // namespace

bool Merged::isDeleted(Entity entity, const RowId &row) const
{
    return value({entity, row, Catalog::DeletedColumn}).toInt() == 1;
}

void Merged::write(const CellChange &change)
{
    QVariantList &cells = m_tables[int(change.entity) - 1][change.row];
    if (cells.isEmpty())
        cells.append(change.row.toBytes());
    if (change.column == cells.size())
        cells.append(change.after);
    else
        cells[change.column] = change.after;
    m_changes.append(change);
}

void Merged::mend(const CellKey &cell, const QVariant &after)
{
    write({cell.entity, cell.row, cell.column, value(cell), after});
}

QList<CellKey> reviveNeeded(const Catalog &catalog, Merged &merged)
{
    QList<CellKey> revived;
    // A row that comes back may itself refer to one that is gone.
    for (auto gone = needed(catalog, merged); !gone.isEmpty(); gone = needed(catalog, merged)) {
        for (const CellKey &cell : gone)
            merged.mend(cell, 0);
        revived += gone;
    }
    return revived;
}

void openCircles(const Catalog &catalog, Merged &merged)
{
    for (const TableInfo &table : catalog.tables()) {
        const auto column = int(table.columns.indexOf(u"merged_into"_s));
        if (column < 0)
            continue;
        const Rows rows = merged.rows(table.entity);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            const QList<RowId> circle = circleFrom(row.key(), rows, column);
            if (!circle.isEmpty() && *std::min_element(circle.begin(), circle.end()) == row.key())
                merged.mend({table.entity, row.key(), column}, QVariant());
        }
    }
}

} // namespace Tallerista
