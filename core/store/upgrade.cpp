// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/upgrade.h"

#include "core/store/copies/verification.h"
#include "core/store/copies/verifiedcopy.h"
#include "core/store/database.h"
#include "core/store/formatcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

QString formatNote(int version)
{
    return QCoreApplication::translate("Upgrade", "format %1").arg(version);
}

Result<void> upgrade(Database &database, const QByteArray &script)
{
    auto upgraded = database.begin();
    if (upgraded)
        upgraded = database.executeScript(script);
    if (upgraded)
        upgraded = verify(database);
    if (upgraded)
        upgraded = database.commit();
    if (!upgraded)
        database.rollback();
    return upgraded;
}

Result<void> upgradeToOurs(Database &copy)
{
    int version = NewestFormat;
    {
        auto row = copy.run(u"PRAGMA user_version"_s);
        if (!row)
            return row.error();
        if (row->next())
            version = row->value(0).toInt();
    }
    return version < NewestFormat ? upgrade(copy, upgradeScript(version)) : Result<void>();
}

Result<void>
upgradeFile(const QString &path, int version, const QByteArray &script, const Clock &clock)
{
    if (auto copied = setAside(path, formatNote(version), clock); !copied)
        return copied.error();
    auto database = Database::open(path, Database::Access::ReadWrite);
    return database ? upgrade(**database, script) : database.error();
}

} // namespace Tallerista
