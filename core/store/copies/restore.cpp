// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/restore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

Result<Copied> restore(const QString &backup, const QString &target, const Clock &clock)
{
    if (QFileInfo::exists(target))
        return Error{QCoreApplication::translate(
                         "Copies", "There is already a file named “%1”. Choose another name.")
                         .arg(QFileInfo(target).fileName())};
    return verifiedCopy(backup, target, clock);
}

QString nameBeside(const QString &document, qint64 at)
{
    const QFileInfo original(document);
    const QString time =
        QDateTime::fromMSecsSinceEpoch(at).toString(u"dd-MM-yyyy HH.mm"_s); // no colons: Windows
    const QString stem = u"%1 (%2"_s.arg(original.completeBaseName(), time);
    QString name = stem + u").taller"_s;
    for (int i = 2; original.dir().exists(name); ++i)
        name = u"%1, %2).taller"_s.arg(stem).arg(i);
    return original.dir().filePath(name);
}

} // namespace Tallerista
