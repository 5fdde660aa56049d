// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace Tallerista {

/// A file that goes along to another computer.
struct CarriedFile
{
    QString target;      ///< in the folder that is carried
    QString source = {}; ///< a file or resource; empty: \a text is what it holds
    QByteArray text = {};
    bool runs = false; ///< can be started, where the folder's file system knows of that
};

qint64 sizeOf(const CarriedFile &file);

/// What \a files take on a stick, with what its file system rounds up.
qint64 roomFor(const QList<CarriedFile> &files);

/// Refuses a \a folder that has not \a bytes left.
Result<void> checkRoom(const QString &folder, qint64 bytes);

/// Bytes written so far.
using CarryProgress = std::function<void(qint64 done)>;

/// Writes \a files to the new folder \a folder, to the disk, and compares them with their sources.
/// Leaves no folder behind when it fails. Stops when the thread it runs in is asked to.
Result<void> carryFiles(const QList<CarriedFile> &files,
                        const QString &folder,
                        const CarryProgress &progress = {});

} // namespace Tallerista
