// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/upgrade.h"

#include "core/store/catalog.h"
#include "core/store/copies/verification.h"
#include "core/store/copies/verifiedcopy.h"
#include "core/store/database.h"
#include "core/store/fingerprint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

QString formatNote(int version)
{
    return QCoreApplication::translate("Upgrade", "format %1").arg(version);
}

Result<void>
upgradeFile(const QString &path, int version, const QByteArray &script, const Clock &clock)
{
    if (auto copied = setAside(path, formatNote(version), clock); !copied)
        return copied.error();
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    auto upgraded = (*database)->begin();
    if (upgraded)
        upgraded = applyUpgrade(**database, script);
    if (upgraded)
        upgraded = verify(**database);
    if (upgraded)
        upgraded = (*database)->commit();
    if (!upgraded)
        (*database)->rollback();
    return upgraded;
}

Result<void> applyUpgrade(Database &database, const QByteArray &script)
{
    if (auto run = database.executeScript(script); !run)
        return run;
    const auto catalog = Catalog::read(database);
    if (!catalog)
        return catalog.error();
    const auto content = Fingerprint::scan(database, *catalog);
    if (!content)
        return content.error();
    return database.execute(
        u"UPDATE history SET fingerprint = ? WHERE sequence = (SELECT max(sequence) FROM history)"_s,
        {content->toBytes()});
}

} // namespace Tallerista
