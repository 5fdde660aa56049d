// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lentcopy.h"

#include "core/store/cells.h"
#include "core/store/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

Result<void> markAsLentCopy(const QString &path, Id<Mesa> mesa, qint64 nowUtcMs)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    {
        auto lent =
            (*database)->run(u"SELECT 1 FROM mesa WHERE id = ? AND lent = 1"_s, {toCell(mesa)});
        if (!lent)
            return lent.error();
        if (!lent->next())
            return Error{QCoreApplication::translate(
                "LentCopy", "Lend the table first, then make the copy for the other computer.")};
    }
    return (*database)->execute(u"INSERT OR IGNORE INTO lent_copy (mesa, made_at) VALUES (?, ?)"_s,
                                {toCell(mesa), nowUtcMs});
}

} // namespace Tallerista
