// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/workshopin.h"

#include "core/store/gate/connection.h"
#include "core/store/gate/place.h"
#include "core/store/gate/rehearsal.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace Tallerista {

std::optional<RowId> workshopIn(const QString &path)
{
    if (checkKind(path) != Refusal::None)
        return std::nullopt;
    const GateConnection file(straightPath(path), Database::Access::ReadOnly);
    const auto copy = file.isOpen() ? TrialCopy::make(file, QFileInfo(path).fileName(), {})
                                    : std::optional<TrialCopy>();
    if (!copy)
        return std::nullopt;
    GateConnection trial(copy->path, Database::Access::ReadWrite);
    if (!trial.isOpen() || !trial.readSchema())
        return std::nullopt;
    std::optional<RowId> workshop;
    int rows = 0;
    (void)trial.run("SELECT id FROM workshop WHERE deleted = 0 LIMIT 2", [&](sqlite3_stmt *row) {
        ++rows;
        workshop = RowId::fromBytes(QByteArray(
            static_cast<const char *>(sqlite3_column_blob(row, 0)), sqlite3_column_bytes(row, 0)));
        return true;
    });
    return rows == 1 ? workshop : std::nullopt;
}

} // namespace Tallerista
