// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/orderedlistmodel.h"

#include <algorithm>
#include <utility>

namespace Tallerista {

namespace {

int indexOf(const QList<OrderedListModel::Row> &rows, const RowId &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.id == id; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

} // namespace

OrderedListModel::OrderedListModel(Write write, QObject *parent)
    : QAbstractListModel(parent)
    , m_write(std::move(write))
{}

void OrderedListModel::setRows(const QList<Row> &rows)
{
    removeMissing(rows);
    for (int i = 0; i < rows.size(); ++i)
        place(i, rows.at(i));
}

std::optional<RowId> OrderedListModel::idAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows.at(index.row()).id;
}

int OrderedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OrderedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_rows.at(index.row()).text;
    return {};
}

bool OrderedListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows.at(index.row());
    return value.toString() == row.text || m_write(row.id, value.toString());
}

Qt::ItemFlags OrderedListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

void OrderedListModel::removeMissing(const QList<Row> &rows)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (indexOf(rows, m_rows.at(i).id) >= 0)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

/// Brings \a row to \a at; the rows before it stand already.
void OrderedListModel::place(int at, const Row &row)
{
    const int from = indexOf(m_rows, row.id);
    if (from < 0) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    if (from != at) {
        beginMoveRows({}, from, from, {}, at);
        m_rows.move(from, at);
        endMoveRows();
    }
    if (m_rows.at(at).text != row.text) {
        m_rows[at].text = row.text;
        emit dataChanged(index(at), index(at), {Qt::DisplayRole, Qt::EditRole});
    }
}

} // namespace Tallerista
