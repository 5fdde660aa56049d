// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Tallerista::Testing {

/// One thing that the program asked of the system about a file or name in the watched folder.
struct FileCall
{
    enum Kind { Create, Read, Write, Truncate, Sync, SyncFolder, Remove, Rename };

    Kind kind;
    quint64 file = 0;     ///< inode; a number comes back once its file is gone
    qint64 offset = 0;    ///< of a reading or writing
    qint64 size = 0;      ///< asked for, then what came of it; of a Truncate: the new length
    QByteArray data = {}; ///< what is to be written
    QString name = {};    ///< in the folder, of Create, Remove and Rename
    QString to = {};      ///< of a Rename
};

/// Sees every such call, whether it comes from SQLite, from Qt or from us, because the definitions
/// in filecalls.cpp stand before those of the C library. Linux only.
class FileWatch
{
public:
    /// From now on, until it goes, for the files of \a folder; none of them may be open. One at a time.
    explicit FileWatch(const QString &folder);
    virtual ~FileWatch();
    Q_DISABLE_COPY_MOVE(FileWatch)

    /// Lets the call pass (0) or fail with that errno; may make call.size smaller.
    virtual int before(FileCall &) { return 0; }
    /// After a call that succeeded.
    virtual void after(const FileCall &) {}
};

} // namespace Tallerista::Testing
