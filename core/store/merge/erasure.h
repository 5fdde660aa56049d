// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/holding.h"

namespace Tallerista {

struct TableInfo;

/// A person erased on one computer stays erased: the mark beats any clock, and what it blanked comes
/// back from nowhere. Made for one row that both files have.
class Erasure
{
public:
    Erasure(const TableInfo &table, const QVariantList &ours, const QVariantList &theirs);

    /// Erased there and not here.
    bool isTheirs() const { return m_isTheirs; }
    /// Erased here and not there.
    bool isOurs() const { return !m_isTheirs && !m_columns.isEmpty(); }
    /// Whether the mark, not the clock, says which of the two cells in \a column stays.
    bool decides(int column) const { return m_columns.contains(column); }

private:
    bool m_isTheirs = false;
    QList<int> m_columns;
};

/// The columns of the table of people that erasing somebody blanks.
QList<int> personalColumns(const TableInfo &people);

/// Whether \a cell is of those of a person who is erased in \a tables: nothing may keep its value.
bool tellsOfErased(const class Catalog &catalog, const QList<Rows> &tables, const CellKey &cell);

} // namespace Tallerista
