// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/erasure.h"

#include "core/store/cells.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

bool wasErasedInHistory(const HistoryChain &chain, const RowId &person, int column)
{
    for (const HistoryRow &step : chain.rows()) {
        for (const CellChange &cell : step.cells) {
            if (cell.entity == Entity::Participant && cell.row == person && cell.column == column
                && cell.after.toInt() == 1)
                return true;
        }
    }
    return false;
}

/// The row as it stood after the person was erased: as found or, failing that, without its texts.
QVariantList erasedCells(const SalvagedRow &row, const RowImage *erased, const TableInfo &table)
{
    if (erased)
        return erased->cells;
    QVariantList cells = row.cells;
    for (QVariant &cell : cells) {
        if (cell.typeId() == QMetaType::QString)
            cell = u""_s;
    }
    cells[table.columns.indexOf(u"name"_s)] = u"—"_s;
    cells[table.columns.indexOf(u"erased"_s)] = toCell(1);
    return cells;
}

} // namespace

void respectErasures(const Evidence &evidence,
                     const Catalog &catalog,
                     HistoryChain &chain,
                     QList<SalvagedRow> &rows)
{
    const TableInfo &table = catalog.table(Entity::Participant);
    const int column = int(table.columns.indexOf(u"erased"_s));
    for (SalvagedRow &row : rows) {
        if (row.key.entity != Entity::Participant)
            continue;
        const RowImage *erased = nullptr;
        const auto images = evidence.images.constFind(row.key);
        for (qsizetype i = 0; images != evidence.images.cend() && i < images->size(); ++i) {
            const RowImage &image = images->at(i);
            if (image.cells.at(column).toInt() == 1 && (!erased || (image.sound && image.live)))
                erased = &image;
        }
        if (!erased && !wasErasedInHistory(chain, row.key.row, column))
            continue;
        row.cells = erasedCells(row, erased, table);
        row.otherText.clear();
        chain.overwrite(row.key, row.cells);
    }
}

} // namespace Tallerista
