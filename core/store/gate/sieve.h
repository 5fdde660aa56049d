// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/store/catalog.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <QVariantList>

namespace Tallerista {

/// Something of a file that was not taken over.
struct LeftOut
{
    QString table;
    QString row;       ///< its id in hexadecimal digits; empty when it is about the table
    QString why;       ///< a sentence
    bool isRow = true; ///< false when the row was taken without one of its references, or a table
};

/// The rows of one document table.
struct TableRows
{
    struct Row
    {
        RowId id;
        QVariantList cells; ///< one for each of names
    };
    Entity entity;
    QStringList names; ///< the columns after id
    QList<Row> rows;
};

/// An empty workshop in memory into which rows from anywhere are poured. Only what keeps every rule
/// comes out: those of the schema, of the references and of the values.
class Sieve
{
    Q_DECLARE_TR_FUNCTIONS(Sieve)

public:
    static Result<Sieve> make();

    /// One row of \a table: a cell for each of \a columns. Those that are null take their default.
    void pour(const TableInfo &table, const QStringList &columns, const QVariantList &cells);
    /// Takes out what refers to nothing or breaks a rule, until nothing more does.
    Result<void> settle();
    Result<QList<TableRows>> rows();
    const QList<LeftOut> &leftOut() const { return m_leftOut; }

private:
    explicit Sieve(std::unique_ptr<Database> database);

    Result<int> dropDangling(const TableInfo &table);
    Result<int> dropDangling(const TableInfo &table, int column, bool isNeeded);
    template <typename T>
    Result<int> dropInvalid();
    Result<int> dropInvalidOfAllKinds();
    Result<int> dropOtherWorkshops();
    Result<QList<QByteArray>> idsOf(const QString &sql);
    Result<void> drop(const QString &table, const QByteArray &id, const QString &why);

    std::unique_ptr<Database> m_database;
    const Catalog &m_catalog;
    QList<LeftOut> m_leftOut;
};

} // namespace Tallerista
