// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/copytosend.h"

#include "core/domain/step.h"
#include "core/store/catalog.h"
#include "core/store/cellchange.h"
#include "core/store/copies/target.h"
#include "core/store/copies/verification.h"
#include "core/store/database.h"
#include "core/store/fingerprint.h"
#include "core/store/history.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Leaves one history row, the last, as if the workshop had been made in that step, and the one
/// nameless session that made it.
Result<void> forgetHistory(Database &database)
{
    if (auto cut = database.executeScript(
            "DELETE FROM conflict; DELETE FROM cell_clock;"
            "DELETE FROM history WHERE sequence < (SELECT max(sequence) FROM history);"
            "DELETE FROM replica WHERE id NOT IN (SELECT replica FROM history);"
            "UPDATE replica SET computer = '', operator = '',"
            " opened_at = (SELECT at FROM history);");
        !cut)
        return cut;
    return database.execute(u"UPDATE history SET act = ?, target = NULL, step = ?, detail = '', "
                            "scope = ?, mesa = NULL, cells = ?"_s,
                            {int(Act::Birth),
                             int(StepKind::CreateWorkshop),
                             int(Scope::Kind::Workshop),
                             encodeCells({})});
}

/// Deletes the rows of \a table that are marked as deleted and that no row refers to.
QString purgeStatement(const Catalog &catalog, const TableInfo &table)
{
    QString sql = u"DELETE FROM %1 WHERE deleted = 1"_s.arg(table.name);
    for (const TableInfo &user : catalog.tables()) {
        for (const int column : user.references.keys(table.entity))
            sql += u" AND NOT EXISTS (SELECT 1 FROM %1 user WHERE user.%2 = %3.id)"_s.arg(
                user.name, user.columns.at(column), table.name);
    }
    return sql;
}

Result<void> forgetDeletedRows(Database &database, const Catalog &catalog)
{
    // One deleted row may be all that another one waits for.
    for (int gone = 1; gone > 0;) {
        gone = 0;
        for (const TableInfo &table : catalog.tables()) {
            const auto purged = database.run(purgeStatement(catalog, table));
            if (!purged)
                return purged.error();
            gone += purged->rowsAffected();
        }
    }
    return {};
}

Result<void> forget(Database &database)
{
    const auto catalog = Catalog::read(database);
    if (!catalog)
        return catalog.error();
    if (auto history = forgetHistory(database); !history)
        return history;
    if (auto rows = forgetDeletedRows(database, *catalog); !rows)
        return rows;
    const auto left = Fingerprint::scan(database, *catalog);
    if (!left)
        return left.error();
    return database.execute(u"UPDATE history SET fingerprint = ?, clocks = zeroblob(16)"_s,
                            {left->toBytes()});
}

} // namespace

Result<Copied> copyToSend(const QString &source, const QString &target, const Clock &clock)
{
    if (auto elsewhere = checkIsElsewhere(source, target); !elsewhere)
        return elsewhere.error();
    const qint64 at = clock.nowUtcMs();
    auto snapshot = snapshotOf(source);
    if (!snapshot)
        return snapshot.error();
    if (auto whole = verify(**snapshot); !whole)
        return whole.error();
    const auto replaces = mayTakePlace(**snapshot, target);
    if (!replaces)
        return replaces.error();
    if (auto begun = (*snapshot)->begin(); !begun)
        return begun.error();
    if (auto forgotten = forget(**snapshot); !forgotten)
        return forgotten.error();
    if (auto committed = (*snapshot)->commit(); !committed)
        return committed.error();
    if (auto compacted = (*snapshot)->compact(); !compacted)
        return compacted.error();
    const auto image = (*snapshot)->image();
    return image ? putInPlace(*image, target, *replaces, at) : image.error();
}

} // namespace Tallerista
