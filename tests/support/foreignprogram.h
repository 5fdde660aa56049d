// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/bytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QString>

#include <sqlite3.h>

namespace Tallerista::Testing {

/// Another program that has a workshop file open, without any of our manners.
class ForeignProgram
{
public:
    explicit ForeignProgram(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~ForeignProgram() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(ForeignProgram)

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.left(200).constData(), sqlite3_errmsg(m_handle));
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// Runs \a sql on a closed file, as somebody with another program would.
inline void meddle(const QString &path, const QByteArray &sql)
{
    ForeignProgram(path).run(sql);
}

/// Every name in a folder with its bytes and the time of its last change, to compare.
inline QMap<QString, QByteArray> stateOf(const QString &folder)
{
    QMap<QString, QByteArray> state;
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::Hidden
                                                    | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const bool isPlain = entry.isFile() && !entry.isSymLink();
        state.insert(entry.fileName(),
                     QByteArray::number(entry.lastModified().toMSecsSinceEpoch())
                         + entry.symLinkTarget().toUtf8()
                         + (isPlain ? bytesOf(entry.filePath()) : QByteArray()));
    }
    return state;
}

/// Leaves the workshop \a path and its journal as they are when the power fails in the middle of a
/// step that rewrites every idea. They replace the files as ones that nobody has open.
inline void dieWhileWriting(const QString &path)
{
    const QString journal = path + QStringLiteral("-journal");
    QByteArray fileBytes;
    QByteArray journalBytes;
    {
        ForeignProgram writer(path);
        // With so small a cache pages go to the file, after their journal, before the step ends.
        writer.run("PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                   "UPDATE idea SET text = text || hex(randomblob(400));");
        fileBytes = bytesOf(path);
        journalBytes = bytesOf(journal);
        writer.run("ROLLBACK; PRAGMA journal_mode = DELETE;");
    }
    writeBytes(path, fileBytes);
    writeBytes(journal, journalBytes);
}

} // namespace Tallerista::Testing
