// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/store/gate/hardening.h"
#include "core/store/storefailure.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "tallerista.store")

namespace Tallerista {

namespace {

constexpr int BusyTimeoutMs = 2'000;

/// \a mode is SQLite's: "ro", "rw" (both refuse a missing file) or "rwc".
QString fileUri(const QString &path, const QString &mode)
{
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/:");
    const bool drive = path.size() > 1 && path.at(1) == u':';
    return u"file:%1%2?mode=%3"_s.arg(drive ? u"/"_s : u""_s, QString::fromLatin1(encoded), mode);
}

} // namespace

Query::Query(Database &database, QSqlQuery statement)
    : m_database(&database)
    , m_statement(std::move(statement))
{}

Query::Query(Query &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_statement(std::move(other.m_statement))
{}

Result<void> Query::outcome() const
{
    return m_statement.lastError().isValid()
               ? m_database->failure(m_statement.lastQuery(), m_statement.lastError().text())
               : Result<void>();
}

Query::~Query()
{
    if (m_database)
        m_database->giveBack(std::move(m_statement));
}

FileImage::FileImage(unsigned char *bytes, qsizetype size)
    : m_bytes(bytes, &sqlite3_free)
    , m_size(size)
{}

QByteArrayView FileImage::bytes() const
{
    return {m_bytes.get(), m_size};
}

Database::Database(Access access, QString connectionName)
    : m_access(access)
    , m_connectionName(std::move(connectionName))
{}

Database::~Database()
{
    // A rollback journal left in TRUNCATE mode is an empty file beside the workshop.
    if (m_access == Access::ReadWrite && !m_isStopped && handle())
        (void)executeScript("PRAGMA journal_mode = DELETE;");
    m_idle.clear();
    QSqlDatabase::removeDatabase(m_connectionName);
}

bool Database::isOneSqlite()
{
    static const bool one = [] {
        const QString name = QUuid::createUuid().toString();
        QString theirs;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            connection.setDatabaseName(u":memory:"_s);
            connection.open();
            QSqlQuery query(u"SELECT sqlite_source_id()"_s, connection);
            theirs = query.next() ? query.value(0).toString() : QString();
        }
        QSqlDatabase::removeDatabase(name);
        return theirs == QString::fromUtf8(sqlite3_sourceid());
    }();
    return one;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(access, QUuid::createUuid().toString()));
    if (auto opened =
            database->openFile(fileUri(path, access == Access::ReadOnly ? u"ro"_s : u"rw"_s));
        !opened)
        return opened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    std::unique_ptr<Database> database(
        new Database(Access::ReadWrite, QUuid::createUuid().toString()));
    if (auto opened = database->openFile(fileUri(path, u"rwc"_s)); !opened)
        return opened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    std::unique_ptr<Database> database(
        new Database(Access::ReadWrite, QUuid::createUuid().toString()));
    if (auto opened = database->openFile(u":memory:"_s); !opened)
        return opened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::snapshot()
{
    auto copy = openInMemory();
    if (!copy)
        return copy;
    sqlite3_backup *backup = sqlite3_backup_init((*copy)->handle(), "main", handle(), "main");
    if (!backup)
        return (*copy)->failure(u"copying into memory"_s, {});
    (void)sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        return errorFor(code);
    return copy;
}

Result<FileImage> Database::image()
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(handle(), "main", &size, 0);
    if (!bytes)
        return failure(u"reading the whole file"_s, {});
    return FileImage(bytes, qsizetype(size));
}

Result<void> Database::compact()
{
    // SQLite attaches the new file to the old one for as long as it takes.
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 1);
    auto compacted = executeScript("VACUUM;");
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    return compacted;
}

Result<void> Database::openFile(const QString &name)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs));
    connection.setDatabaseName(name);
    if (!connection.open())
        return failure(u"opening"_s, connection.lastError().text());
    if (handle())
        harden(handle());
    return applySettings();
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

sqlite3 *Database::handle() const
{
    // Qt's, which is not ours to touch unless it is of the SQLite that we call.
    const QVariant handle = QSqlDatabase::database(m_connectionName, false).driver()->handle();
    return handle.isValid() && isOneSqlite() ? *static_cast<sqlite3 *const *>(handle.constData())
                                             : nullptr;
}

bool Database::hasMoved() const
{
    int moved = 0;
    if (handle())
        sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<Query> Database::run(const QString &sql, const QVariantList &values)
{
    std::vector<QSqlQuery> &idle = m_idle[sql];
    if (idle.empty()) {
        QSqlQuery fresh(QSqlDatabase::database(m_connectionName, false));
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql))
            return failure(sql, fresh.lastError().text());
        idle.push_back(std::move(fresh));
    }
    QSqlQuery statement = std::move(idle.back());
    idle.pop_back();
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(int(i), values.at(i));
    if (!statement.exec()) {
        const QString detail = statement.lastError().text();
        return failure(sql, detail);
    }
    return Query(*this, std::move(statement));
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    return query ? Result<void>() : query.error();
}

Result<void> Database::executeScript(const QByteArray &script)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), script.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    m_idle.clear(); // they know the columns that there were
    return code == SQLITE_OK ? Result<void>() : failure(QString::fromUtf8(script), detail);
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
    if (handle() && sqlite3_get_autocommit(handle()) == 0)
        (void)execute(u"ROLLBACK"_s);
}

void Database::giveBack(QSqlQuery statement)
{
    statement.finish();
    const QString sql = statement.lastQuery();
    m_idle[sql].push_back(std::move(statement));
}

Error Database::failure(const QString &doing, const QString &detail)
{
    const int code = handle() ? sqlite3_extended_errcode(handle()) : SQLITE_CANTOPEN;
    qCWarning(lcStore).noquote() << "SQLite error" << code << detail << "while" << doing;
    m_isStopped = m_isStopped || isFailedWrite(code);
    return m_isStopped ? errorOfStoppedFile() : errorFor(code);
}

} // namespace Tallerista
