// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/ballotmodel.h"

namespace Tallerista {

int BallotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : markColumns() + 2;
}

QVariant BallotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BallotRow &row = at(index);
    const bool isMark = index.column() > 0 && index.column() <= markColumns();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0)
            return row.who;
        return isMark ? row.marks.value(index.column() - 1) : row.state;
    case Qt::AccessibleTextRole:
        return row.spoken;
    case Qt::TextAlignmentRole:
        return isMark && m_places > 0 ? QVariant(Qt::AlignCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BallotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isPlace = m_places > 0 && section > 0 && section <= m_places;
    if (role == Qt::TextAlignmentRole && isPlace)
        return Qt::AlignCenter;
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_named ? tr("Person") : tr("Slip");
    if (section > markColumns())
        return QString();
    return isPlace ? tr("%1.", "place on a slip").arg(section) : tr("Marks");
}

void BallotModel::show(const QList<BallotRow> &rows, int places, bool named)
{
    if (places == m_places && named == m_named)
        return replace(rows);
    beginResetModel();
    m_places = places;
    m_named = named;
    endResetModel();
    replace(rows);
}

} // namespace Tallerista
