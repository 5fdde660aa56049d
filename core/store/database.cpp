// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/store/gate/hardening.h"
#include "core/store/storefailure.h"

#include <QLoggingCategory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "tallerista.store")

namespace Tallerista {

FileImage::FileImage(unsigned char *bytes, qsizetype size)
    : m_bytes(bytes, &sqlite3_free)
    , m_size(size)
{}

QByteArrayView FileImage::bytes() const
{
    return {m_bytes.get(), m_size};
}

Database::Database(Access access)
    : m_access(access)
{}

Database::~Database()
{
    // A rollback journal left in TRUNCATE mode is an empty file beside the workshop.
    if (m_access == Access::ReadWrite && !m_isStopped)
        (void)executeScript("PRAGMA journal_mode = DELETE;");
    m_idle.clear();
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    return openWith(
        access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, path, access);
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    return openWith(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, path, Access::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return openWith(SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, u":memory:"_s, Access::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::openWith(int flags, const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(access));
    const int code = sqlite3_open_v2(path.toUtf8().constData(),
                                     &database->m_handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    if (code != SQLITE_OK) {
        database->m_access = Access::ReadOnly; // nothing to leave tidy
        return database->failure(u"opening"_s);
    }
    harden(database->m_handle);
    sqlite3_busy_timeout(database->m_handle, BusyTimeoutMs);
    if (auto applied = database->applySettings(); !applied)
        return applied.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::snapshot()
{
    auto copy = openInMemory();
    if (!copy)
        return copy;
    sqlite3_backup *backup = sqlite3_backup_init((*copy)->m_handle, "main", m_handle, "main");
    if (!backup)
        return (*copy)->failure(u"copying into memory"_s);
    (void)sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        return errorFor(code);
    return copy;
}

Result<FileImage> Database::image()
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(m_handle, "main", &size, 0);
    if (!bytes)
        return failure(u"reading the whole file"_s);
    return FileImage(bytes, qsizetype(size));
}

Result<void> Database::compact()
{
    // SQLite attaches the new file to the old one for as long as it takes.
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    auto compacted = executeScript("VACUUM;");
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return compacted;
}

Result<void> Database::applySettings()
{
    return executeScript(m_access == Access::ReadWrite
                             ? "PRAGMA foreign_keys = ON; PRAGMA locking_mode = NORMAL;"
                               "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
                               "PRAGMA fullfsync = ON; PRAGMA cell_size_check = ON;"
                               "PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
                             : "PRAGMA query_only = ON; PRAGMA cell_size_check = ON;"
                               "PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<Statement> Database::prepared(const QString &sql, std::vector<Statement> &idle)
{
    if (!idle.empty()) {
        Statement statement = std::move(idle.back());
        idle.pop_back();
        return statement;
    }
    sqlite3_stmt *fresh = nullptr;
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(
        m_handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &fresh, nullptr);
    return code == SQLITE_OK ? Result<Statement>(Statement(fresh)) : failure(sql);
}

Result<Query> Database::run(const QString &sql, const QVariantList &values)
{
    std::vector<Statement> &idle = m_idle[sql];
    auto statement = prepared(sql, idle);
    if (!statement)
        return statement.error();
    Query query(*this, std::move(*statement), idle);
    query.bind(values);
    query.step();
    if (auto stepped = query.outcome(); !stepped)
        return stepped.error();
    return query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    return query ? Result<void>() : query.error();
}

Result<void> Database::executeScript(const QByteArray &script)
{
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : failure(QString::fromUtf8(script));
}

Result<void> Database::begin()
{
    if (m_isStopped)
        return errorOfStoppedFile();
    return execute(u"BEGIN IMMEDIATE"_s);
}

Result<void> Database::commit()
{
    return execute(u"COMMIT"_s);
}

void Database::rollback()
{
    // After some failures SQLite has rolled back by itself already.
    if (sqlite3_get_autocommit(m_handle) == 0)
        (void)execute(u"ROLLBACK"_s);
}

Error Database::failure(const QString &doing)
{
    const int code = sqlite3_extended_errcode(m_handle);
    qCWarning(lcStore).noquote() << "SQLite error" << code << sqlite3_errmsg(m_handle) << "while"
                                 << doing;
    m_isStopped = m_isStopped || isFailedWrite(code);
    return m_isStopped ? errorOfStoppedFile() : errorFor(code);
}

} // namespace Tallerista
