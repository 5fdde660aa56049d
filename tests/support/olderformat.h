// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/catalog.h"
#include "core/store/copies/verification.h"
#include "core/store/database.h"
#include "core/store/fingerprint.h"
#include "core/store/latercolumns.h"

namespace Tallerista::Testing {

inline void runOn(Database &database, const QByteArray &sql)
{
    if (auto run = database.executeScript(sql); !run)
        qFatal("%s", qPrintable(run.error().message));
}

/// Takes out of \a database what a program of format 1 could not say.
inline void forgetLaterColumns(Database &database)
{
    QList<std::pair<qint64, QByteArray>> steps;
    auto rows =
        database.run(QStringLiteral("SELECT sequence, cells FROM history ORDER BY sequence"));
    while (rows && rows->next())
        steps.append({rows->value(0).toLongLong(), rows->value(1).toByteArray()});
    Fingerprint sum;
    for (const auto &[sequence, cbor] : steps) {
        QList<CellChange> cells = decodeCells(cbor);
        cells.removeIf([](const CellChange &cell) { return isLater(cell.entity, cell.column); });
        for (const CellChange &cell : cells) {
            sum.subtract(cell.entity, cell.row, cell.column, cell.before);
            sum.add(cell.entity, cell.row, cell.column, cell.after);
        }
        if (!database.execute(
                QStringLiteral("UPDATE history SET cells = ?, fingerprint = ? WHERE sequence = ?"),
                {encodeCells(cells), sum.toBytes(), sequence}))
            qFatal("no history");
    }
    for (const Entity entity : allEntities()) {
        for (const int column : laterColumns(entity))
            (void)database.execute(
                QStringLiteral("DELETE FROM cell_clock WHERE entity = ? AND field = ?"),
                {int(entity), column});
    }
    (void)database.execute(QStringLiteral("UPDATE history SET clocks = ? WHERE sequence = ?"),
                           {Fingerprint::scanClocks(database)->toBytes(), steps.constLast().first});
}

/// Makes of the closed file \a path what a program of format 1 would have left. Its history must tell
/// of all that is in it.
inline void makeFormat1(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    forgetLaterColumns(**database);
    // Dropping columns writes 0 and 1 in another way than anything else does; so each row is written again.
    runOn(**database,
          "ALTER TABLE idea DROP COLUMN separation_reason; ALTER TABLE idea DROP COLUMN original;"
          "UPDATE idea SET deleted = deleted; PRAGMA user_version = 1;");
    if (auto written = (*database)->compact(); !written)
        qFatal("%s", qPrintable(written.error().message));
    database->reset();
    if (auto whole = verifyFile(path); !whole)
        qFatal("%s", qPrintable(whole.error().message));
}

} // namespace Tallerista::Testing
