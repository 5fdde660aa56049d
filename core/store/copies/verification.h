// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace Tallerista {

class Database;

/// Refuses a database that is not a whole workshop: built in another way, damaged, with references
/// that find no row, or with content that is not what its last step left.
Result<void> verify(Database &database);

/// What the gate says of the file \a path, which may be a document that is open.
Result<void> verifyFile(const QString &path);

/// What a file is of, and how far it goes.
struct WorkshopFacts
{
    RowId workshop;
    QString name;
    RowId lastRecord;  ///< id of its last history row
    qint64 lastStepAt; ///< UTC ms
    QString lastStep;  ///< in words
};

Result<WorkshopFacts> factsOf(Database &database);
Result<WorkshopFacts> factsOfFile(const QString &path);

} // namespace Tallerista
