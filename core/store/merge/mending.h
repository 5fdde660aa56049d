// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/holding.h"
#include "core/store/merge/mergeplan.h"

namespace Tallerista {

class Catalog;

/// The rows of both files together, as they come to be. What two computers did apart from each other
/// may not fit together; mending it follows from what both hold, so all computers mend alike.
class Merged
{
public:
    explicit Merged(QList<Rows> tables)
        : m_tables(std::move(tables))
    {}

    const QList<Rows> &tables() const { return m_tables; }
    const Rows &rows(Entity entity) const { return m_tables.at(int(entity) - 1); }
    QVariant value(const CellKey &cell) const
    {
        return rows(cell.entity).value(cell.row).value(cell.column);
    }
    bool isDeleted(Entity entity, const RowId &row) const;

    void write(const CellChange &change);
    /// Writes \a after over what is there.
    void mend(const CellKey &cell, const QVariant &after);
    /// What was written since it was asked last.
    QList<CellChange> takeChanges() { return std::exchange(m_changes, {}); }

private:
    QList<Rows> m_tables;
    QList<CellChange> m_changes;
};

/// Brings back the deleted rows that a live one refers to, and says which.
QList<CellKey> reviveNeeded(const Catalog &catalog, Merged &merged);

/// Of rows that were joined to each other in a circle, each here or there, lets the oldest, that with the lowest
/// id, stand by itself again: joined to nothing that stands, they would all be out of sight.
void openCircles(const Catalog &catalog, Merged &merged);

/// Gives rows that have got the same number different ones. The one that keeps it: a live row before a
/// deleted one, a row that both files have before a new one, one of the main file before one of a lent
/// copy, then the one with the lower, that is the older, id. The others take the next numbers that
/// nobody ever had, in the order of number and id. Says what became of the live ones.
QList<Renumbering>
renumber(const Catalog &catalog, const Holding &ours, const Holding &theirs, Merged &merged);

/// Gives live rows that have got the same place in a list different ones, in the order of their ids.
void spread(const Catalog &catalog, Merged &merged);

/// Whether \a cell is a number or a place, which are told apart here and not asked about.
bool isArrangement(const Catalog &catalog, const CellKey &cell);

} // namespace Tallerista
