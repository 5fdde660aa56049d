// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QVariantList>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace Tallerista {

class Database;

struct StatementEnd
{
    void operator()(sqlite3_stmt *statement) const;
};

using Statement = std::unique_ptr<sqlite3_stmt, StatementEnd>;

/// The rows of one statement under way. Gives its statement back when it goes out of scope, so
/// that no read lock outlives the reading.
class Query
{
public:
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    bool next();
    /// Once next() was false: whether that was the end, or the file could not be read further.
    Result<void> outcome() const;
    /// A text, a number (qlonglong, double), bytes or nullCell().
    QVariant value(int column) const;
    /// What the statement, which must be over, has changed.
    int rowsAffected() const;

private:
    friend class Database;

    /// \a statement goes back to \a idle.
    Query(Database &database, Statement statement, std::vector<Statement> &idle);

    void bind(const QVariantList &values);
    void step();

    Database *m_database;
    Statement m_statement;
    std::vector<Statement> *m_idle;
    int m_code = 0;         ///< SQLite's, of the last step
    bool m_isAhead = false; ///< on a row that next() has yet to tell of
};

} // namespace Tallerista
