// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/store/copies/verifiedcopy.h"

#include <QDir>
#include <QList>

namespace Tallerista {

/// Why a backup was made. Only those of a session go with time.
enum class BackupKind { Session, BeforeMerge };

/// «Before bringing two computers together»
QString backupKindName(BackupKind kind);

/// One backup as its name tells: nothing is opened.
struct Backup
{
    QString path;
    qint64 at; ///< UTC ms
    qint64 bytes;
    BackupKind kind;
    QString session;
    QString mark; ///< the first 12 hexadecimal digits of its BLAKE2b-256
};

/// The backups of one workshop, in a folder that only this person reads. Files of other names in it
/// are left alone. Copy it freely; each shelf that is not a copy is a session of its own.
class BackupShelf
{
public:
    /// \a dataFolder is the program's own; \a clock must outlive the shelf.
    BackupShelf(const QString &dataFolder, const RowId &workshop, const Clock &clock);

    QString folder() const { return m_folder.path(); }
    /// Newest first.
    QList<Backup> backups() const;

    /// Copies \a source onto the shelf. Where the newest backup of a session already is the same,
    /// that one is returned.
    Result<Copied> add(const QString &source, BackupKind kind = BackupKind::Session) const;
    /// Where the files of this workshop lay that were copied, the latest first.
    QStringList places() const;
    /// Deletes what keep() lets go, and copies that were cut short more than an hour ago. Returns
    /// how many backups went.
    int prune() const;
    /// Deletes every backup but the one at \a path, which has to be whole, and what was cut short:
    /// somebody wants to be forgotten. Returns how many backups went.
    Result<int> forgetAllBut(const QString &path) const;

private:
    QString pathFor(qint64 at, BackupKind kind, const QString &mark) const;
    void removeCutShort(qint64 before) const;
    void noteThePlaceOf(const QString &source) const;

    QDir m_folder;
    QString m_session; ///< 8 hexadecimal digits
    const Clock *m_clock;
};

/// The workshop with a shelf in \a dataFolder whose id stands somewhere in \a content: damage seldom hits
/// them all. Nothing when there is none, or more than one.
std::optional<RowId> workshopNamedIn(const QByteArray &content, const QString &dataFolder);

/// The workshop whose file lay at \a path when it was last copied to a shelf in \a dataFolder: for a file
/// that does not tell any more.
std::optional<RowId>
workshopLastAt(const QString &path, const QString &dataFolder, const Clock &clock);

} // namespace Tallerista
