// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

namespace Tallerista {

/// A table over rows that carry an id. A new list is told to the views as rows that went, came,
/// moved or changed, so that selection, scrolling and open editors stay with their row.
///
/// Row is a value with `id()` (some RowId) and `==`.
template <typename Row>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &at(const QModelIndex &index) const { return m_rows.at(index.row()); }
    /// -1: it is not here.
    int rowOf(const RowId &id) const { return rowOf(id, 0); }

protected:
    void replace(const QList<Row> &rows)
    {
        removeAllBut(rows);
        for (int row = 0; row < rows.size(); ++row)
            put(rows.at(row), row);
    }

    /// Says what \a row shows anew; \a before is what it was.
    virtual void tellChange(int row, const Row &before)
    {
        Q_UNUSED(before)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

private:
    int rowOf(const RowId &id, int from) const
    {
        const auto found = std::find_if(
            m_rows.cbegin() + from, m_rows.cend(), [&](const Row &row) { return row.id() == id; });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }

    void removeAllBut(const QList<Row> &rows)
    {
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            const bool stays = std::any_of(rows.cbegin(), rows.cend(), [&](const Row &other) {
                return other.id() == m_rows.at(row).id();
            });
            if (stays)
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }

    /// Brings \a wanted to \a row; the rows above it stand already.
    void put(const Row &wanted, int row)
    {
        const int from = rowOf(wanted.id(), row);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
            return;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (m_rows.at(row) == wanted)
            return;
        const Row before = m_rows.at(row);
        m_rows[row] = wanted;
        tellChange(row, before);
    }

    QList<Row> m_rows;
};

} // namespace Tallerista
