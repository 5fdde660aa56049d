// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <map>
#include <memory>
#include <vector>

struct sqlite3;

namespace Tallerista {

class Database;

/// The rows of one statement under way. Gives its statement back when it goes out of scope, so
/// that no read lock outlives the reading.
class Query
{
public:
    Query(Database &database, QSqlQuery statement);
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    bool next() { return m_statement.next(); }
    /// Once next() was false: whether that was the end, or the file could not be read further.
    Result<void> outcome() const;
    QVariant value(int column) const { return m_statement.value(column); }
    int rowsAffected() const { return m_statement.numRowsAffected(); }

private:
    Database *m_database;
    QSqlQuery m_statement;
};

/// The bytes of a workshop file at one moment.
class FileImage
{
public:
    /// \a bytes come from SQLite's memory.
    FileImage(unsigned char *bytes, qsizetype size);

    QByteArrayView bytes() const;
    qsizetype size() const { return m_size; }

private:
    std::unique_ptr<unsigned char, void (*)(void *)> m_bytes;
    qsizetype m_size;
};

/// One SQLite file, opened with the settings under which nothing acknowledged is lost
/// (core/README.md). The only class that speaks to Qt Sql.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the existing file \a path. Never creates one.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// Creates the file \a path, where there must be none, and opens it.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// An empty database in memory.
    static Result<std::unique_ptr<Database>> openInMemory();
    /// A copy in memory of what the file holds at one moment. Others go on writing: the file is
    /// locked only while it is read.
    Result<std::unique_ptr<Database>> snapshot();
    /// What the file holds at one moment or what a database in memory would make of it. Others go on writing: the
    /// file is locked only while it is read.
    Result<FileImage> image();
    /// Writes it anew without the room and the remains of what was deleted.
    Result<void> compact();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Whether Qt speaks to the SQLite that this program is linked with. When it does not, nothing
    /// can be hardened or locked safely: files may only be read.
    static bool isOneSqlite();

    Access access() const { return m_access; }
    /// Whether another file, or none, stands where this one was opened.
    bool hasMoved() const;
    /// Whether the disk failed while something was written. What a later flush says is worth
    /// nothing then, so begin() fails for good.
    bool isStopped() const { return m_isStopped; }

    /// Runs one statement with \a values for its question marks. Statements stay prepared.
    Result<Query> run(const QString &sql, const QVariantList &values = {});
    /// run() for a statement that yields nothing.
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// Runs every statement of \a script.
    Result<void> executeScript(const QByteArray &script);

    /// Takes the write lock at once, so that a reader cannot turn up in the middle.
    Result<void> begin();
    /// Returns after the change is on the disk. After an Error nothing of it counts as saved.
    Result<void> commit();
    void rollback();

private:
    friend class Query;

    Database(Access access, QString connectionName);
    Result<void> openFile(const QString &name);
    Result<void> applySettings();
    sqlite3 *handle() const;
    Error failure(const QString &doing, const QString &detail);
    void giveBack(QSqlQuery statement);

    Access m_access;
    bool m_isStopped = false;
    QString m_connectionName;
    std::map<QString, std::vector<QSqlQuery>> m_idle;
};

} // namespace Tallerista
