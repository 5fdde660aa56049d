// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/catalog.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>
#include <QString>

namespace Tallerista {

class Database;

/// The newest format that this program reads and the only one that it writes.
inline constexpr int NewestFormat = 2;

/// The statements that make an empty file of format \a version.
QByteArray schemaScript(int version);
/// The statements that bring a file of format \a version up to the newest; none for the newest.
QByteArray upgradeScript(int version);

/// What a file of one format is made of.
struct Format
{
    /// schemaObject() of every table and index.
    QSet<QByteArray> objects;
    Catalog catalog;
};

/// Format \a version, which must be known; made once in a process.
const Format &formatOf(int version);

/// One row of sqlite_schema as one key; \a sql is null in what SQLite makes by itself.
QByteArray schemaObject(const QByteArray &type,
                        const QByteArray &name,
                        const QByteArray &table,
                        const QByteArray &sql);

/// Whether \a objects, schemaObject() of all that a file is made of, are exactly those of format
/// \a version. Needs no formatOf(), which costs more than all the rest of opening a small file.
bool isSchemaOf(int version, QByteArrayList objects);

/// Refuses a database whose tables and indexes are not exactly those of format \a version: a
/// changed schema can lie about what it holds. Files are checked by the gate.
Result<void> checkSchema(Database &database, int version);

} // namespace Tallerista
