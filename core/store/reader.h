// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/catalog.h"
#include "core/store/columns.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace Tallerista {

/// Reads the live rows of one kind, in the order that Columns names unless somebody asks for another.
template <typename T>
class Reader
{
public:
    explicit Reader(Database &database)
        : m_database(database)
    {}

    Result<QList<T>> all() const { return select(orderClause()); }

    /// The row with \a id, or nothing when there is no live one.
    Result<std::optional<T>> find(const Id<T> &id) const
    {
        const auto found = where(QStringLiteral("id = ?"), {toCell(id)});
        if (!found)
            return found.error();
        return found->isEmpty() ? std::optional<T>() : std::optional<T>(found->first());
    }

    /// find() where the row has to be there: the Error says that it is gone.
    Result<T> get(const Id<T> &id) const
    {
        const auto found = find(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error{QCoreApplication::translate("Reader",
                                                     "What was to be changed is no longer there.")};
        return **found;
    }

protected:
    Database &database() const { return m_database; }

    /// The rows of which \a condition, SQL, holds.
    Result<QList<T>> where(const QString &condition, const QVariantList &values) const
    {
        return select(QStringLiteral(" AND ") + condition + orderClause(), values);
    }

    /// \a tail, SQL, follows the one condition that rows are live.
    Result<QList<T>> select(const QString &tail, const QVariantList &values = {}) const
    {
        static const QString start = selectClause() + QStringLiteral("0");
        return read(start + tail, values);
    }

    /// \a tail, SQL, follows the one condition that rows are deleted.
    Result<QList<T>> selectDeleted(const QString &tail, const QVariantList &values = {}) const
    {
        static const QString start = selectClause() + QStringLiteral("1");
        return read(start + tail, values);
    }

private:
    using Fields = typename T::Fields;

    Result<QList<T>> read(const QString &sql, const QVariantList &values) const
    {
        auto rows = m_database.run(sql, values);
        if (!rows)
            return rows.error();
        QList<T> records;
        while (rows->next()) {
            auto record = fromRow(*rows);
            if (!record)
                return record.error();
            records.append(*record);
        }
        if (auto whole = rows->outcome(); !whole)
            return whole.error();
        return records;
    }

    static QString orderClause()
    {
        return QStringLiteral(" ORDER BY ") + QString::fromLatin1(Columns<Fields>::order);
    }

    static QString selectClause()
    {
        QString names = QStringLiteral("id");
        Fields fields = Columns<Fields>::blank();
        Columns<Fields>::visit(fields, [&names](const char *name, const auto &) {
            names += QStringLiteral(", ") + QString::fromLatin1(name);
        });
        return QStringLiteral("SELECT %1 FROM %2 WHERE deleted = ")
            .arg(names, tableName(Columns<Fields>::entity));
    }

    static Result<T> fromRow(const Query &row)
    {
        Fields fields = Columns<Fields>::blank();
        auto id = blankField<Id<T>>();
        bool readable = fromCell(row.value(0), id);
        int column = 0;
        Columns<Fields>::visit(fields, [&](const char *, auto &field) {
            readable = fromCell(row.value(++column), field) && readable;
        });
        if (!readable)
            return Error{QCoreApplication::translate(
                "Reader", "The workshop file holds a row that makes no sense.")};
        return T::create(id, std::move(fields));
    }

    Database &m_database;
};

} // namespace Tallerista
