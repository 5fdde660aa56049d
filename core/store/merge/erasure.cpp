// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/erasure.h"

#include "core/store/catalog.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

int markColumn(const TableInfo &people)
{
    return int(people.columns.indexOf(u"erased"_s));
}

bool isErased(const TableInfo &people, const QVariantList &cells)
{
    return cells.value(markColumn(people)).toInt() == 1;
}

} // namespace

Erasure::Erasure(const TableInfo &table, const QVariantList &ours, const QVariantList &theirs)
{
    if (table.entity != Entity::Participant || isErased(table, ours) == isErased(table, theirs))
        return;
    m_isTheirs = isErased(table, theirs);
    m_columns = personalColumns(table);
    m_columns.append(markColumn(table));
}

QList<int> personalColumns(const TableInfo &people)
{
    QList<int> columns;
    for (const QString &name :
         {u"name"_s, u"post"_s, u"sex"_s, u"email"_s, u"phone"_s, u"territory"_s})
        columns.append(int(people.columns.indexOf(name)));
    return columns;
}

bool tellsOfErased(const Catalog &catalog, const QList<Rows> &tables, const CellKey &cell)
{
    if (cell.entity != Entity::Participant)
        return false;
    const TableInfo &people = catalog.table(Entity::Participant);
    return isErased(people, tables.at(int(Entity::Participant) - 1).value(cell.row))
           && personalColumns(people).contains(cell.column);
}

} // namespace Tallerista
