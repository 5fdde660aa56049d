// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/holding.h"

#include "core/store/cells.h"
#include "core/store/workshopfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

Result<Rows> readRows(Database &database, const TableInfo &table)
{
    auto query = database.run(u"SELECT * FROM %1"_s.arg(table.name));
    if (!query)
        return query.error();
    Rows rows;
    while (query->next()) {
        const auto id = RowId::fromBytes(query->value(0).toByteArray());
        if (!id)
            continue;
        QVariantList cells;
        cells.reserve(table.columns.size());
        for (int column = 0; column < table.columns.size(); ++column)
            cells.append(query->value(column));
        rows.insert(*id, cells);
    }
    return rows;
}

} // namespace

Result<Holding> readHolding(WorkshopFile &file)
{
    Holding holding{blankField<RowId>(), file.copyFor(), {}, {}, {}};
    for (const TableInfo &table : file.catalog().tables()) {
        auto rows = readRows(file.database(), table);
        if (!rows)
            return rows.error();
        holding.tables.append(*rows);
    }
    const Rows &workshops = holding.rows(Entity::Workshop);
    if (workshops.size() != 1)
        return Error{QCoreApplication::translate("Reader", "This file holds no workshop.")};
    holding.workshop = workshops.cbegin().key();
    auto knowledge = readKnowledge(file.database());
    if (!knowledge)
        return knowledge.error();
    holding.knowledge = *knowledge;
    // Nobody vouches for what another computer's file says of cells.
    holding.knowledge.conflicts.removeIf([&](const Conflict &conflict) {
        const TableInfo *table = file.catalog().find(int(conflict.cell.entity));
        return !table || conflict.cell.column < Catalog::DeletedColumn
               || conflict.cell.column >= table->columns.size()
               || !holding.rows(table->entity).contains(conflict.cell.row);
    });
    for (const Replica &replica : holding.knowledge.replicas)
        holding.known.insert(replica.id, replica.hlc);
    return holding;
}

} // namespace Tallerista
