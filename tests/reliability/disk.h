// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/reliability/filecalls.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>

namespace Tallerista::Testing {

/// What a folder holds: names and contents.
using FolderContent = QMap<QString, QByteArray>;

/// A folder on a disk that keeps its promises and no more: what was synced stays, of the rest any
/// part may be there after a power cut. A sector of 512 bytes is written whole or not at all.
class Disk
{
public:
    void apply(const FileCall &call);

    /// After a power cut now. Of what was not synced, about \a share is there (0: nothing, 1: all);
    /// where a file grew without its data, there are zeros or garbage.
    FolderContent afterPowerCut(double share, QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray synced;
        QList<FileCall> pending; ///< Write and Truncate
    };

    /// A name that is to lead to a file, or to none (-1).
    struct Naming
    {
        QList<QPair<QString, int>> names;
    };

    static QByteArray contentOf(const File &file, double share, QRandomGenerator &random);
    void name(const QList<QPair<QString, int>> &names) { m_pendingNames.append({names}); }
    int fileNamed(const QString &name) const;

    QList<File> m_files;
    QHash<quint64, int> m_byInode;
    QMap<QString, int> m_names;
    QList<Naming> m_pendingNames;
};

} // namespace Tallerista::Testing
