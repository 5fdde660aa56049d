// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/deletion.h"

#include "core/store/catalog.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// The last writing in \a row of \a file that \a other does not know of.
std::optional<Stamp>
lastUnknown(const Holding &file, const Holding &other, Entity entity, const RowId &row)
{
    std::optional<Stamp> last;
    const qsizetype columns = file.rows(entity).value(row).size();
    for (int column = Catalog::DeletedColumn + 1; column < columns; ++column) {
        const auto stamp = file.stampOf({entity, row, column});
        if (stamp && !stamp->isDoubtful() && !other.knows(*stamp))
            last = std::max(last, stamp);
    }
    return last;
}

/// A row that \a deleter has deleted while \a writer wrote in it.
std::optional<Stamp>
lostEdit(const Holding &deleter, const Holding &writer, Entity entity, const RowId &row)
{
    const CellKey cell{entity, row, Catalog::DeletedColumn};
    const auto deletion = deleter.stampOf(cell);
    const bool isDeleted = deleter.rows(entity).value(row).value(cell.column).toInt() == 1;
    if (!isDeleted || !deletion || writer.knows(*deletion))
        return std::nullopt;
    if (writer.rows(entity).value(row).value(cell.column).toInt() != 0)
        return std::nullopt;
    return lastUnknown(writer, deleter, entity, row);
}

} // namespace

QList<Clash> editsOfDeleted(const Holding &ours, const Holding &theirs, const Merged &merged)
{
    QList<Clash> clashes;
    for (qsizetype i = 0; i < ours.tables.size(); ++i) {
        const auto entity = Entity(i + 1);
        const Rows &rows = ours.rows(entity);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            if (!theirs.rows(entity).contains(row.key()) || !merged.isDeleted(entity, row.key()))
                continue;
            const CellKey cell{entity, row.key(), Catalog::DeletedColumn};
            if (const auto edit = lostEdit(ours, theirs, entity, row.key()))
                clashes.append({Conflict::of(cell, 0, *edit), 1, 0, false});
            else if (const auto own = lostEdit(theirs, ours, entity, row.key()))
                clashes.append({Conflict::of(cell, 0, *own), 0, 1, true});
        }
    }
    return clashes;
}

} // namespace Tallerista
