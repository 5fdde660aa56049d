// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Tallerista {

class Database;

/// The statements that make an empty file of format \a version.
QByteArray schemaScript(int version);

/// Refuses what is not a workshop file or needs a newer program, from the first 100 bytes alone.
Result<void> checkHeader(const QString &path, int newestVersion);

/// Refuses a file whose tables and indexes are not exactly those of format \a version: a changed
/// schema can lie about what it holds.
Result<void> checkSchema(Database &database, int version);

} // namespace Tallerista
