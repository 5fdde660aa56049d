// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/restore.h"

#include "core/base/filename.h"

#include <QCoreApplication>
#include <QDateTime>
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
    const QString time =
        QDateTime::fromMSecsSinceEpoch(at).toString(u"dd-MM-yyyy HH.mm"_s); // no colons: Windows
    return freePathAside(document, time);
}

} // namespace Tallerista
