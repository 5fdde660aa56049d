// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/latercolumns.h"

#include "core/store/catalog.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct LaterColumn
{
    Entity entity;
    int column;
};

constexpr std::array Later{
    LaterColumn{Entity::Idea, 17}, // original
    LaterColumn{Entity::Idea, 18}, // separation_reason
};

bool isBirthOfRow(const CellChange &cell)
{
    return cell.isBirth() && cell.column == Catalog::DeletedColumn;
}

} // namespace

bool isLater(Entity entity, int column)
{
    return std::any_of(Later.begin(), Later.end(), [&](const LaterColumn &later) {
        return later.entity == entity && later.column == column;
    });
}

QList<int> laterColumns(Entity entity)
{
    QList<int> columns;
    for (const LaterColumn &later : Later) {
        if (later.entity == entity)
            columns.append(later.column);
    }
    return columns;
}

QList<CellChange> withLaterColumns(QList<CellChange> cells)
{
    for (qsizetype first = 0; first < cells.size();) {
        const Entity entity = cells.at(first).entity;
        const RowId row = cells.at(first).row;
        QList<int> missing = laterColumns(entity);
        bool isBorn = false;
        qsizetype end = first;
        for (; end < cells.size() && cells.at(end).entity == entity && cells.at(end).row == row;
             ++end) {
            missing.removeOne(cells.at(end).column);
            isBorn = isBorn || isBirthOfRow(cells.at(end));
        }
        for (const int column : isBorn ? missing : QList<int>())
            cells.insert(end++, {entity, row, column, {}, u""_s});
        first = end;
    }
    return cells;
}

} // namespace Tallerista
