// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/rownames.h"

#include "core/store/cells.h"
#include "core/store/merge/mergewords.h"

namespace Tallerista {

namespace {

QList<Rows> emptyTables(const Catalog &catalog)
{
    return QList<Rows>(catalog.tables().size());
}

Holding holdingOf(const QList<Rows> &tables)
{
    return {blankField<RowId>(), {}, tables, {}, {}};
}

} // namespace

QList<Rows> tablesOf(const std::map<RowKey, KeptRow> &content, const Catalog &catalog)
{
    QList<Rows> tables = emptyTables(catalog);
    for (const auto &[key, row] : content)
        tables[int(key.entity) - 1].insert(key.row, row.cells);
    return tables;
}

void nameNotes(const QList<Rows> &tables,
               const std::map<RowKey, QVariantList> &leftOut,
               const Catalog &catalog,
               SalvageReport &report)
{
    QList<Rows> others = emptyTables(catalog);
    for (const auto &[key, cells] : leftOut)
        others[int(key.entity) - 1].insert(key.row, cells);
    const Holding rescued = holdingOf(tables);
    const Holding lost = holdingOf(others);
    const MergeWords words(catalog, rescued, lost);
    for (QList<SalvageNote> *notes :
         {&report.doubtful, &report.once, &report.leftOut, &report.rebuilt}) {
        for (SalvageNote &note : *notes) {
            if (note.row)
                note.code = words.row(note.entity, *note.row);
        }
    }
}

} // namespace Tallerista
