// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Tallerista {

class Database;

/// The table of one kind of row. A column's number is its place in the table, 0 being id and 1
/// deleted; new columns come last, so numbers never change.
struct TableInfo
{
    Entity entity;
    QString name;
    QStringList columns;
    QHash<int, Entity> references; ///< by column number
};

/// Every kind of row, in its order.
QList<Entity> allEntities();

/// The name of the table that holds \a entity.
const QString &tableName(Entity entity);

/// Names and numbers of every document table, read from the schema that a file was checked against.
class Catalog
{
public:
    static constexpr int DeletedColumn = 1;

    static Result<Catalog> read(Database &database);

    const QList<TableInfo> &tables() const { return m_tables; }
    const TableInfo &table(Entity entity) const { return m_tables.at(int(entity) - 1); }
    /// The table with that number, or nothing: numbers from a history may be anything.
    const TableInfo *find(int entityNumber) const;

private:
    QList<TableInfo> m_tables;
};

} // namespace Tallerista
