// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/query.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace Tallerista {

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
/// (core/README.md).
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    static constexpr int BusyTimeoutMs = 2'000; ///< how long a locked file is waited for

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

    explicit Database(Access access);
    /// \a flags are SQLite's.
    static Result<std::unique_ptr<Database>>
    openWith(int flags, const QString &path, Access access);
    Result<void> applySettings();
    Result<Statement> prepared(const QString &sql, std::vector<Statement> &idle);
    Error failure(const QString &doing);

    sqlite3 *m_handle = nullptr;
    Access m_access;
    bool m_isStopped = false;
    std::unordered_map<QString, std::vector<Statement>> m_idle; ///< prepared, by their SQL
};

} // namespace Tallerista
