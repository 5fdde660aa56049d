// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>

#include <functional>

struct sqlite3_file;
struct sqlite3_stmt;

namespace Tallerista {

/// The gate's own connection to a file: hardened before any statement, and able to look at bytes and
/// locks before SQLite makes anything of them. It reads through SQLite's descriptor: closing one of
/// ours would drop the locks of a document that is open in this process.
class GateConnection
{
public:
    static constexpr int PieceSize = 1 << 20; ///< bytes read at once

    /// Opens \a path, which must exist and lead over no link. Reads nothing but its header.
    GateConnection(const QString &path, Database::Access access);
    /// Opens the file whose bytes \a image has; they must outlive the connection.
    explicit GateConnection(QByteArrayView image);
    ~GateConnection();
    Q_DISABLE_COPY_MOVE(GateConnection)

    bool isOpen() const { return m_isOpen; }
    /// Whether the file and its folder let themselves be written.
    bool isWritable() const { return m_isWritable; }
    /// Whether another file, or none, stands at the path by now.
    bool hasMoved() const;

    qint64 size() const;
    /// Fewer bytes when the file ends or cannot be read.
    QByteArray read(qint64 offset, int length) const;
    /// Whether the disk gives every byte of it. Reads all of them.
    bool canBeRead() const;
    /// Whether the disk has refused to give something.
    bool hasFailed() const { return m_hasFailed; }

    /// Keeps writers away and, when the file is writable, readers too; false when somebody is there.
    bool lock();
    void unlock();
    /// Whether a living program is writing. Needs lock().
    bool hasWriter() const;

    /// Reads the schema in, unless it is far larger than a workshop's: then false, at once.
    bool readSchema();
    /// Calls \a onRow for the rows of one statement until it returns false. Returns SQLite's code, extended,
    /// SQLITE_OK for success.
    int run(const char *sql, const std::function<bool(sqlite3_stmt *)> &onRow);

private:
    void prepare();
    sqlite3_file *file() const;

    sqlite3 *m_handle = nullptr;
    QDeadlineTimer m_deadline;
    bool m_isOpen = false;
    mutable bool m_hasFailed = false;
    bool m_isWritable = false;
};

} // namespace Tallerista
