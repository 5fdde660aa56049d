// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/connection.h"

#include "core/store/gate/hardening.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace Tallerista {

namespace {

constexpr int LongestMs = 20'000;

} // namespace

GateConnection::GateConnection(const QString &path, Database::Access access)
    : m_deadline(LongestMs)
{
    // Where writing is forbidden SQLite opens for reading by itself. To be asked for reading alone
    // would make its integrity check pass over the CHECK constraints.
    const int code = sqlite3_open_v2(path.toUtf8().constData(),
                                     &m_handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW
                                         | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX,
                                     nullptr);
    m_isOpen = code == SQLITE_OK;
    m_hasFailed = (code & 0xFF) == SQLITE_IOERR;
    if (!m_isOpen)
        return;
    prepare();
    m_isWritable = access == Database::Access::ReadWrite
                   && sqlite3_db_readonly(m_handle, "main") == 0
                   && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

GateConnection::GateConnection(QByteArrayView image)
    : m_deadline(LongestMs)
{
    // The bytes are SQLite's to change, but nothing that changes them gets past allowOnlyReading().
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(image.data()));
    m_isOpen =
        sqlite3_open_v2(":memory:",
                        &m_handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_EXRESCODE
                            | SQLITE_OPEN_NOMUTEX,
                        nullptr)
            == SQLITE_OK
        && sqlite3_deserialize(m_handle, "main", bytes, image.size(), image.size(), 0) == SQLITE_OK;
    if (m_isOpen)
        prepare();
}

void GateConnection::prepare()
{
    harden(m_handle);
    sqlite3_busy_timeout(m_handle, Database::BusyTimeoutMs);
    giveUpAt(m_handle, m_deadline);
    (void)sqlite3_exec(m_handle,
                       "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                       "PRAGMA temp_store = MEMORY;",
                       nullptr,
                       nullptr,
                       nullptr);
    allowOnlyReading(m_handle);
}

GateConnection::~GateConnection()
{
    sqlite3_close(m_handle);
}

sqlite3_file *GateConnection::file() const
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file;
}

bool GateConnection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

qint64 GateConnection::size() const
{
    sqlite3_int64 size = 0;
    m_hasFailed = file()->pMethods->xFileSize(file(), &size) != SQLITE_OK || m_hasFailed;
    return qint64(size);
}

QByteArray GateConnection::read(qint64 offset, int length) const
{
    const qint64 most = std::clamp<qint64>(size() - offset, 0, length);
    QByteArray bytes(most, '\0');
    const int code = file()->pMethods->xRead(file(), bytes.data(), int(most), offset);
    if (code == SQLITE_OK)
        return bytes;
    m_hasFailed = m_hasFailed || code != SQLITE_IOERR_SHORT_READ;
    return {};
}

bool GateConnection::canBeRead() const
{
    const qint64 end = size();
    for (qint64 at = 0; at < end && !m_hasFailed; at += PieceSize)
        (void)read(at, PieceSize);
    return !m_hasFailed;
}

bool GateConnection::lock()
{
    const sqlite3_io_methods *methods = file()->pMethods;
    const bool taken =
        methods->xLock(file(), SQLITE_LOCK_SHARED) == SQLITE_OK
        && (!m_isWritable || methods->xLock(file(), SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK);
    if (!taken)
        unlock();
    return taken;
}

void GateConnection::unlock()
{
    file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
}

bool GateConnection::hasWriter() const
{
    int reserved = 0;
    file()->pMethods->xCheckReservedLock(file(), &reserved);
    return !m_isWritable && reserved != 0;
}

bool GateConnection::readSchema()
{
    giveUpEarly(m_handle);
    const int code =
        run("SELECT 1 FROM sqlite_schema LIMIT 1", [](sqlite3_stmt *) { return true; });
    giveUpAt(m_handle, m_deadline);
    return code != SQLITE_INTERRUPT;
}

int GateConnection::run(const char *sql, const std::function<bool(sqlite3_stmt *)> &onRow)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    while (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            code = onRow(statement) ? SQLITE_OK : SQLITE_DONE;
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

} // namespace Tallerista
