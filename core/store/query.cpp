// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/query.h"

#include "core/store/cells.h"
#include "core/store/database.h"

#include <sqlite3.h>
#include <utility>

namespace Tallerista {

namespace {

void bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(statement, place);
    } else if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString();
        sqlite3_bind_text16(statement,
                            place,
                            text.constData(),
                            int(text.size() * qsizetype(sizeof(QChar))),
                            SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::Double) {
        sqlite3_bind_double(statement, place, value.toDouble());
    } else {
        sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

} // namespace

void StatementEnd::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Query::Query(Database &database, Statement statement, std::vector<Statement> &idle)
    : m_database(&database)
    , m_statement(std::move(statement))
    , m_idle(&idle)
{}

Query::Query(Query &&other) noexcept = default;

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_idle->push_back(std::move(m_statement));
}

void Query::bind(const QVariantList &values)
{
    Q_ASSERT(sqlite3_bind_parameter_count(m_statement.get()) == values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        bindValue(m_statement.get(), int(i) + 1, values.at(i));
}

void Query::step()
{
    m_code = sqlite3_step(m_statement.get());
    m_isAhead = m_code == SQLITE_ROW;
}

bool Query::next()
{
    if (!m_isAhead && m_code == SQLITE_ROW)
        step();
    return std::exchange(m_isAhead, false);
}

Result<void> Query::outcome() const
{
    return m_code == SQLITE_ROW || m_code == SQLITE_DONE
               ? Result<void>()
               : m_database->failure(QString::fromUtf8(sqlite3_sql(m_statement.get())));
}

int Query::rowsAffected() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement.get()));
}

QVariant Query::value(int column) const
{
    sqlite3_stmt *row = m_statement.get();
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_TEXT: {
        const auto *text = static_cast<const QChar *>(sqlite3_column_text16(row, column));
        return QString(text, sqlite3_column_bytes16(row, column) / qsizetype(sizeof(QChar)));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
        return QByteArray(bytes, sqlite3_column_bytes(row, column));
    }
    default:
        return nullCell();
    }
}

} // namespace Tallerista
