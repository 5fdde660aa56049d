// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/erasure.h"

#include "core/domain/participant.h"
#include "core/store/cells.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Everybody of whom a step says that they were erased.
QSet<RowId> erasedInHistory(const HistoryChain &chain, int column)
{
    QSet<RowId> people;
    for (const HistoryRow &step : chain.rows()) {
        for (const CellChange &cell : step.cells) {
            if (cell.entity == Entity::Participant && cell.column == column
                && cell.after.toInt() == 1)
                people.insert(cell.row);
        }
    }
    return people;
}

/// The soundest image of a row that bears the mark, or nothing.
const RowImage *erasedImage(const Evidence &evidence, const RowKey &key, int column)
{
    const RowImage *erased = nullptr;
    const auto images = evidence.images.constFind(key);
    for (qsizetype i = 0; images != evidence.images.cend() && i < images->size(); ++i) {
        const RowImage &image = images->at(i);
        if (image.cells.at(column).toInt() == 1 && (!erased || (image.sound && image.live)))
            erased = &image;
    }
    return erased;
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
    cells[table.columns.indexOf(u"name"_s)] = ParticipantFields::ErasedName.toString();
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
    const QSet<RowId> marked = erasedInHistory(chain, column);
    for (SalvagedRow &row : rows) {
        if (row.key.entity != Entity::Participant)
            continue;
        const RowImage *erased = erasedImage(evidence, row.key, column);
        if (!erased && !marked.contains(row.key.row))
            continue;
        row.cells = erasedCells(row, erased, table);
        row.otherText.clear();
        chain.overwrite(row.key, row.cells);
    }
}

} // namespace Tallerista
