// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/edit.h"

#include "core/store/catalog.h"
#include "core/store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// A column takes a number for a text and the other way round, and then holds another value than
/// the one the fingerprint was told of. Only histories and losing texts of others say such a thing.
Result<bool> isHeldAsWritten(Database &database, const Catalog &catalog, const CellChange &change)
{
    if (change.after.isNull())
        return true;
    const TableInfo &table = catalog.table(change.entity);
    auto held =
        database.run(u"SELECT 1 FROM %1 WHERE id = ? AND typeof(%2) IN ('null', typeof(?))"_s.arg(
                         table.name, table.columns.at(change.column)),
                     {change.row.toBytes(), change.after});
    return held ? Result<bool>(held->next()) : held.error();
}

/// Whether the row that \a change has touched is live and refers to a deleted one by what changed.
Result<bool> refersToDeleted(Database &database, const Catalog &catalog, const CellChange &change)
{
    const TableInfo &table = catalog.table(change.entity);
    for (auto to = table.references.cbegin(); to != table.references.cend(); ++to) {
        if (change.column != Catalog::DeletedColumn && change.column != to.key())
            continue;
        auto gone =
            database.run(u"SELECT 1 FROM %1 AS user JOIN %2 AS used ON used.id = user.%3 WHERE "
                         "user.id = ? AND user.deleted = 0 AND used.deleted = 1"_s.arg(
                             table.name, tableName(*to), table.columns.at(to.key())),
                         {change.row.toBytes()});
        if (!gone)
            return gone.error();
        if (gone->next())
            return true;
    }
    return false;
}

} // namespace

Edit::Edit(Database &database, const Catalog &catalog)
    : m_database(database)
    , m_catalog(catalog)
{}

void Edit::insertRow(const Row &row, const RowId &id)
{
    if (m_failure)
        return;
    const TableInfo &table = m_catalog.table(row.entity);
    const QString marks = u", ?"_s.repeated(row.values.size());
    QVariantList values{id.toBytes()};
    values.append(row.values);
    auto query = m_database.run(u"INSERT INTO %1 (id, %2) VALUES (?%3) RETURNING *"_s.arg(
                                    table.name, row.names.join(", "_L1), marks),
                                values);
    if (!query)
        return fail(query.error());
    const QVariantList cells = cellsIn(*query, table);
    for (int column = DeletedColumn; column < cells.size(); ++column)
        m_cells.append({row.entity, id, column, {}, cells.at(column)});
}

void Edit::updateRow(const Row &row, const RowId &id)
{
    if (m_failure)
        return;
    const TableInfo &table = m_catalog.table(row.entity);
    const QVariantList cells = cellsOf(table, id);
    for (qsizetype i = 0; i < row.names.size() && !m_failure; ++i) {
        const int column = int(table.columns.indexOf(row.names.at(i)));
        if (cells.value(column) != row.values.at(i))
            setCell({row.entity, id, column, cells.value(column), row.values.at(i)});
    }
}

void Edit::setCell(const CellChange &change)
{
    if (m_failure)
        return;
    const TableInfo &table = m_catalog.table(change.entity);
    auto query = m_database.run(u"UPDATE %1 SET %2 = ?1 WHERE id = ?2 AND %2 IS ?3"_s.arg(
                                    table.name, table.columns.at(change.column)),
                                {change.after, change.row.toBytes(), change.before});
    if (!query)
        return fail(query.error());
    if (query->rowsAffected() != 1)
        return fail({tr("This was changed later; undo the later change first.")});
    m_cells.append(change);
}

QVariantList Edit::cellsOf(const TableInfo &table, const RowId &id)
{
    auto query = m_database.run(u"SELECT * FROM %1 WHERE id = ?"_s.arg(table.name), {id.toBytes()});
    if (!query) {
        fail(query.error());
        return {};
    }
    return cellsIn(*query, table);
}

QVariantList Edit::cellsIn(Query &query, const TableInfo &table)
{
    if (!query.next()) {
        fail({tr("What was to be changed is no longer there.")});
        return {};
    }
    QVariantList cells;
    for (int column = 0; column < table.columns.size(); ++column)
        cells.append(query.value(column));
    return cells;
}

void Edit::erase(TypedId<ParticipantFields> id)
{
    forget({id});
    m_isForGood = true;
}

void Edit::forget(const QList<RowId> &people)
{
    if (m_failure || people.isEmpty())
        return;
    if (auto secure = m_database.execute(u"PRAGMA secure_delete = ON"_s); !secure)
        return fail(secure.error());
    const auto forgotten = whatToForget(m_database, m_catalog, people);
    if (!forgotten)
        return fail(forgotten.error());
    m_forgotten = *forgotten;
}

void Edit::blankForgotten()
{
    if (m_failure || m_forgotten.people.isEmpty())
        return;
    const auto cells = tellingCells(m_database, m_catalog, m_forgotten);
    if (!cells)
        return fail(cells.error());
    for (const CellChange &cell : *cells)
        setCell(cell);
}

void Edit::revert(const QList<CellChange> &cells)
{
    for (auto cell = cells.crbegin(); cell != cells.crend() && !m_failure; ++cell) {
        const TableInfo *table = m_catalog.find(int(cell->entity));
        if (!table || cell->column <= 0 || cell->column >= table->columns.size())
            return fail({tr("The history of this file does not fit it.")});
        if (!cell->isBirth()) {
            setCell({cell->entity, cell->row, cell->column, cell->after, cell->before});
        } else if (cellsOf(*table, cell->row).value(cell->column) != cell->after) {
            fail({tr("This was changed later; undo the later change first.")});
        } else if (cell->column == DeletedColumn && cell->after.toInt() == 0) {
            setCell({cell->entity, cell->row, DeletedColumn, 0, 1});
        }
    }
}

void Edit::repeat(const QList<CellChange> &cells)
{
    for (const CellChange &cell : cells) {
        const TableInfo *table = m_catalog.find(int(cell.entity));
        if (!table || cell.column <= 0 || cell.column >= table->columns.size())
            return fail({tr("The history of this file does not fit it.")});
        if (!cell.isBirth())
            setCell(cell);
        else if (cell.column == DeletedColumn && cell.after.toInt() == 0)
            setCell({cell.entity, cell.row, DeletedColumn, 1, 0});
    }
}

void Edit::adopt(const QList<CellChange> &cells)
{
    for (auto cell = cells.cbegin(); cell != cells.cend() && !m_failure;) {
        const auto end = std::find_if(cell, cells.cend(), [&](const CellChange &next) {
            return !next.isBirth() || next.row != cell->row;
        });
        if (end == cell) {
            setCell(*cell++);
        } else {
            adoptRow(QList<CellChange>(cell, end));
            cell = end;
        }
    }
}

void Edit::adoptRow(const QList<CellChange> &cells)
{
    const TableInfo &table = m_catalog.table(cells.first().entity);
    QStringList names{table.columns.first()};
    QVariantList values{cells.first().row.toBytes()};
    for (const CellChange &cell : cells) {
        names.append(table.columns.at(cell.column));
        values.append(cell.after);
    }
    const QString marks = u", ?"_s.repeated(cells.size());
    if (auto inserted = m_database.execute(
            u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(table.name, names.join(", "_L1), marks),
            values);
        !inserted)
        return fail(inserted.error());
    m_cells.append(cells);
}

void Edit::learn(const Knowledge &knowledge)
{
    if (m_failure)
        return;
    if (auto written = writeKnowledge(m_database, knowledge); !written)
        return fail(written.error());
    m_hasLearned = true;
    m_learnedStamps.insert(knowledge.stamps);
    m_newestMet = std::max(m_newestMet, knowledge.newest());
}

Result<void> Edit::outcome()
{
    blankForgotten();
    if (m_failure)
        return *m_failure;
    return checkReferences();
}

Result<void> Edit::checkReferences()
{
    for (const CellChange &change : m_cells) {
        if (change.stamp || change.isBirth())
            continue; // a new row refers to what was just read; whoever adopts answers for the rest
        if (change.column == DeletedColumn && change.after.toInt() == 1) {
            if (auto unused = checkUnused(change.entity, change.row); !unused)
                return unused;
        }
        const auto same = isHeldAsWritten(m_database, m_catalog, change);
        if (!same)
            return same.error();
        if (!*same)
            return Error{tr("The history of this file does not fit it.")};
        const auto gone = refersToDeleted(m_database, m_catalog, change);
        if (!gone)
            return gone.error();
        if (*gone)
            return Error{tr("What this belongs to was deleted later; bring that back first.")};
    }
    return {};
}

Result<void> Edit::checkUnused(Entity entity, const RowId &row)
{
    for (const TableInfo &table : m_catalog.tables()) {
        for (const int column : table.references.keys(entity)) {
            auto user = m_database.run(
                u"SELECT 1 FROM %1 AS user JOIN %2 AS used ON used.id = user.%3 WHERE used.id = ? "
                "AND user.deleted = 0 AND used.deleted = 1 LIMIT 1"_s.arg(
                    table.name, tableName(entity), table.columns.at(column)),
                {row.toBytes()});
            if (!user)
                return user.error();
            if (user->next())
                return Error{tr("Something added later still needs this; take that back first.")};
        }
    }
    return {};
}

void Edit::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

} // namespace Tallerista
