// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/scorelinemodel.h"

namespace Tallerista {

int ScoreLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScoreLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isMark = index.column() >= ImportanceColumn;
    if (role == Qt::TextAlignmentRole)
        return isMark ? QVariant(Qt::AlignCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const ScoreLine &line = at(index);
    switch (Column(index.column())) {
    case CodeColumn:
        return line.code;
    case TextColumn:
        return line.text;
    case ImportanceColumn:
        return line.importance;
    case RelevanceColumn:
        return line.relevance;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ScoreLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= ImportanceColumn)
        return Qt::AlignCenter;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case CodeColumn:
        return tr("Card");
    case TextColumn:
        return tr("Idea");
    case ImportanceColumn:
        return tr("Importance");
    case RelevanceColumn:
        return tr("Relevance");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Tallerista
