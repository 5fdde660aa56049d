// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <algorithm>
#include <optional>

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
    /// Nothing for an index that is not a row of this model.
    std::optional<Row> rowAt(const QModelIndex &index) const
    {
        const bool isOne = index.isValid() && checkIndex(index);
        return isOne ? std::optional(at(index)) : std::nullopt;
    }
    /// -1: it is not here.
    int rowOf(const RowId &id) const { return rowOf(id, 0); }

protected:
    void replace(const QList<Row> &rows)
    {
        removeAllBut(rows);
        QSet<RowId> here;
        here.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            here.insert(row.id());
        for (int row = 0; row < rows.size(); ++row) {
            if (const int last = insertNew(rows, row, here); last >= 0)
                row = last;
            else
                put(rows.at(row), row);
        }
    }

    /// Another list altogether: the views begin anew.
    void start(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
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
        QSet<RowId> wanted;
        wanted.reserve(rows.size());
        for (const Row &row : rows)
            wanted.insert(row.id());
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(m_rows.at(last).id()))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(m_rows.at(first - 1).id()))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Puts in, as one, those of \a rows from \a row on that are not here; -1 for none.
    int insertNew(const QList<Row> &rows, int row, const QSet<RowId> &here)
    {
        int last = row;
        while (last < rows.size() && !here.contains(rows.at(last).id()))
            ++last;
        if (last == row)
            return -1;
        beginInsertRows({}, row, last - 1);
        m_rows.insert(row, last - row, rows.at(row));
        std::copy(rows.cbegin() + row, rows.cbegin() + last, m_rows.begin() + row);
        endInsertRows();
        return last - 1;
    }

    /// Brings \a wanted, which is here, to \a row; the rows above it stand already.
    void put(const Row &wanted, int row)
    {
        const int from = rowOf(wanted.id(), row);
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
