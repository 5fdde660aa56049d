// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/orderkey.h"
#include "core/store/catalog.h"
#include "core/store/merge/mending.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// A row at its place; rows at one place stand in the order of their ids.
struct Place
{
    QString position;
    RowId row;

    friend bool operator<(const Place &one, const Place &other)
    {
        return std::tie(one.position, one.row) < std::tie(other.position, other.row);
    }
};

int positionColumn(const TableInfo &table)
{
    return int(table.columns.indexOf(u"position"_s));
}

/// The column of the row that a list belongs to; none: the workshop has one such list.
int listColumn(const TableInfo &table)
{
    for (const QString &owner : {u"shortlist"_s, u"sheet"_s}) {
        if (const qsizetype column = table.columns.indexOf(owner); column > 0)
            return int(column);
    }
    return -1;
}

/// The live rows of \a table by list, in their order.
std::map<QByteArray, QList<Place>> listsOf(const TableInfo &table, const Rows &rows)
{
    const int position = positionColumn(table);
    const int list = listColumn(table);
    std::map<QByteArray, QList<Place>> lists;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (row->at(Catalog::DeletedColumn).toInt() == 0)
            lists[row->value(list).toByteArray()].append({row->at(position).toString(), row.key()});
    }
    for (auto &[name, places] : lists)
        std::sort(places.begin(), places.end());
    return lists;
}

/// The position of the first of \a places behind \a position; empty when that is the last.
QString nextAfter(const QList<Place> &places, const QString &position)
{
    const auto next = std::find_if(places.begin(), places.end(), [&](const Place &place) {
        return place.position > position;
    });
    return next == places.end() ? QString() : next->position;
}

} // namespace

void spread(const Catalog &catalog, Merged &merged)
{
    for (const TableInfo &table : catalog.tables()) {
        const int column = positionColumn(table);
        if (column < 0)
            continue;
        for (const auto &[name, places] : listsOf(table, merged.rows(table.entity))) {
            QString before;
            for (const Place &place : places) {
                if (place.position > before) {
                    before = place.position;
                    continue;
                }
                before = orderKeyBetween(before, nextAfter(places, before));
                merged.mend({table.entity, place.row, column}, before);
            }
        }
    }
}

bool isArrangement(const Catalog &catalog, const CellKey &cell)
{
    const QString name = catalog.table(cell.entity).columns.value(cell.column);
    return name == "number"_L1 || name == "position"_L1;
}

} // namespace Tallerista
