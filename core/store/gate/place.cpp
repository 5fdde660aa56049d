// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/place.h"

#include <QDir>
#include <QFileInfo>

namespace Tallerista {

namespace {

constexpr qint64 SmallestSize = 512;
constexpr qint64 LargestSize = qint64(1) << 30;

} // namespace

Refusal checkKind(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return Refusal::Link;
    if (!info.exists())
        return Refusal::Missing;
    if (!info.isFile())
        return Refusal::NotAFile;
    return info.size() < SmallestSize || info.size() > LargestSize ? Refusal::NotAWorkshop
                                                                   : Refusal::None;
}

QString straightPath(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? path : QDir(folder).filePath(info.fileName());
}

} // namespace Tallerista
