// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

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

/// Nothing in a file may run code, reach another file or grow without bound.
void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int feature : {SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                              SQLITE_DBCONFIG_ENABLE_TRIGGER,
                              SQLITE_DBCONFIG_ENABLE_VIEW,
                              SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                              SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
                              SQLITE_DBCONFIG_WRITABLE_SCHEMA,
                              SQLITE_DBCONFIG_DQS_DML,
                              SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(handle, feature, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 32 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 64 << 10);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 4);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

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

Query::~Query()
{
    if (m_database)
        m_database->giveBack(std::move(m_statement));
}

Database::Database(Access access, QString connectionName)
    : m_access(access)
    , m_connectionName(std::move(connectionName))
{}

Database::~Database()
{
    // A rollback journal left in TRUNCATE mode is an empty file beside the workshop.
    if (m_access == Access::ReadWrite && handle())
        (void)executeScript("PRAGMA journal_mode = DELETE;");
    m_idle.clear();
    QSqlDatabase::removeDatabase(m_connectionName);
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
        return failure(code, u"copying into memory"_s, QString::fromUtf8(sqlite3_errstr(code)));
    return copy;
}

Result<QByteArray> Database::image()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(handle(), "main", &size, 0), &sqlite3_free);
    if (!bytes)
        return failure(SQLITE_NOMEM, u"making an image"_s, {});
    return QByteArray(reinterpret_cast<const char *>(bytes.get()), qsizetype(size));
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
    const QVariant handle = QSqlDatabase::database(m_connectionName, false).driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
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
    return code == SQLITE_OK ? Result<void>() : failure(QString::fromUtf8(script), detail);
}

Result<void> Database::begin()
{
    return execute(u"BEGIN IMMEDIATE"_s);
}

Result<void> Database::commit()
{
    return execute(u"COMMIT"_s);
}

void Database::rollback()
{
    // After some failures SQLite has rolled back by itself already.
    if (sqlite3_get_autocommit(handle()) == 0)
        (void)execute(u"ROLLBACK"_s);
}

void Database::giveBack(QSqlQuery statement)
{
    statement.finish();
    const QString sql = statement.lastQuery();
    m_idle[sql].push_back(std::move(statement));
}

Error Database::failure(const QString &doing, const QString &detail) const
{
    return failure(handle() ? sqlite3_errcode(handle()) : SQLITE_CANTOPEN, doing, detail);
}

Error Database::failure(int code, const QString &doing, const QString &detail)
{
    qCWarning(lcStore).noquote() << "SQLite error" << code << detail << "while" << doing;
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {tr("The disk is full. Nothing was lost: what you typed is still in the box. "
                   "Free some space and press Enter again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            tr("Another program is using the workshop file. What you typed is still in the box: "
               "close that program and press Enter again.")};
    case SQLITE_READONLY:
        return {
            tr("The workshop file cannot be written here. Copy it to a folder of your own and open "
               "the copy.")};
    case SQLITE_CANTOPEN:
        return {tr("The workshop file could not be opened. Check that it exists and that you may "
                   "read it.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {tr("The workshop file is damaged. It was left as it is; open a copy of it.")};
    default:
        return {
            tr("The workshop file could not be read or written. What was saved before is safe.")};
    }
}

} // namespace Tallerista
