// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/mending.h"

#include "core/store/catalog.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// A reference from one row to another.
struct Link
{
    CellKey from;
    CellKey to; ///< its deleted cell
};

/// Whether the row that refers is live and the one referred to deleted.
bool isDeadEnd(const QList<Rows> &tables, const Link &link)
{
    const auto cells = [&](const CellKey &cell) {
        return tables.at(int(cell.entity) - 1).value(cell.row);
    };
    const QVariantList from = cells(link.from);
    return !from.isEmpty() && from.at(Catalog::DeletedColumn).toInt() == 0
           && from.at(link.from.column).toByteArray() == link.to.row.toBytes()
           && cells(link.to).value(link.to.column).toInt() == 1;
}

/// What live rows of \a table refer to.
QList<Link> linksOf(const TableInfo &table, const Rows &rows)
{
    QList<Link> links;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (row->at(Catalog::DeletedColumn).toInt() == 1)
            continue;
        for (auto to = table.references.cbegin(); to != table.references.cend(); ++to) {
            if (const auto target = RowId::fromBytes(row->at(to.key()).toByteArray()))
                links.append(
                    {{table.entity, row.key(), to.key()}, {*to, *target, Catalog::DeletedColumn}});
        }
    }
    return links;
}

/// The deleted rows that live ones refer to where neither file had it so by itself; what refers from
/// the agenda's events is of one file only.
QList<CellKey>
needed(const Catalog &catalog, const Holding &ours, const Holding &theirs, const Merged &merged)
{
    QSet<CellKey> found;
    for (const TableInfo &table : catalog.tables()) {
        if (table.entity == Entity::AgendaEvent)
            continue;
        for (const Link &link : linksOf(table, merged.rows(table.entity))) {
            if (merged.isDeleted(link.to.entity, link.to.row) && !isDeadEnd(ours.tables, link)
                && !isDeadEnd(theirs.tables, link))
                found.insert(link.to);
        }
    }
    QList<CellKey> sorted = found.values();
    std::sort(sorted.begin(), sorted.end(), [](const CellKey &one, const CellKey &other) {
        return std::tie(one.entity, one.row) < std::tie(other.entity, other.row);
    });
    return sorted;
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

QList<CellKey>
reviveNeeded(const Catalog &catalog, const Holding &ours, const Holding &theirs, Merged &merged)
{
    QList<CellKey> revived;
    // A row that comes back may itself refer to one that is gone.
    for (auto gone = needed(catalog, ours, theirs, merged); !gone.isEmpty();
         gone = needed(catalog, ours, theirs, merged)) {
        for (const CellKey &cell : gone)
            merged.mend(cell, 0);
        revived += gone;
    }
    return revived;
}

} // namespace Tallerista
