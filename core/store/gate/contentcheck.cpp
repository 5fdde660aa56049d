// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/contentcheck.h"

#include "core/store/fingerprint.h"
#include "core/store/formatcheck.h"
#include "core/store/gate/connection.h"

#include <sqlite3.h>

namespace Tallerista {

namespace {

/// The bytes of a cell, not copied; good until the next row.
QByteArray bytesAt(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column);
    return QByteArray::fromRawData(static_cast<const char *>(bytes),
                                   sqlite3_column_bytes(row, column));
}

Refusal refusalOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_OK:
        return Refusal::None;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Refusal::Busy;
    case SQLITE_INTERRUPT:
        return Refusal::TooSlow;
    case SQLITE_FULL:
        return Refusal::NoRoom;
    case SQLITE_IOERR:
        return Refusal::Unreadable;
    case SQLITE_AUTH:
        return Refusal::Rebuilt;
    default:
        return Refusal::Damaged;
    }
}

/// \a sql yields \a wanted in its only row, or no row when that is null.
Refusal checkSays(GateConnection &file, const char *sql, const char *wanted, Refusal otherwise)
{
    bool same = wanted == nullptr;
    const int code = file.run(sql, [&](sqlite3_stmt *row) {
        same = wanted && bytesAt(row, 0) == wanted;
        return false;
    });
    if (code != SQLITE_OK)
        return refusalOf(code);
    return same ? Refusal::None : otherwise;
}

/// What of the newest format we know a newer one has kept: it may only add columns, tables and
/// indexes.
class NewerSchema
{
public:
    bool take(const QByteArray &object)
    {
        const QList<QByteArray> parts = object.split('\0');
        const QByteArray &sql = parts.at(3);
        const auto known = m_tables.constFind(parts.at(1));
        if (parts.at(0) == "index")
            return true;
        if (parts.at(0) != "table" || sql.startsWith("CREATE VIRTUAL"))
            return false;
        if (known == m_tables.cend())
            return true;
        const bool kept = sql == *known || continues(sql, *known);
        m_tables.erase(known);
        return kept;
    }

    bool isWhole() const { return m_tables.isEmpty(); }

private:
    static QHash<QByteArray, QByteArray> knownTables()
    {
        QHash<QByteArray, QByteArray> tables;
        for (const QByteArray &object : formatOf(NewestFormat).objects) {
            const QList<QByteArray> parts = object.split('\0');
            if (parts.at(0) == "table")
                tables.insert(parts.at(1), parts.at(3));
        }
        return tables;
    }

    static bool continues(const QByteArray &found, const QByteArray &known)
    {
        const QByteArray start = known.left(known.lastIndexOf(')')).trimmed();
        return found.startsWith(start) && found.mid(start.size()).trimmed().startsWith(',');
    }

    QHash<QByteArray, QByteArray> m_tables = knownTables(); ///< SQL by name
};

int readSchema(GateConnection &file, const std::function<bool(const QByteArray &)> &take)
{
    return file.run("SELECT type, name, tbl_name, sql FROM sqlite_schema", [&](sqlite3_stmt *row) {
        return take(
            schemaObject(bytesAt(row, 0), bytesAt(row, 1), bytesAt(row, 2), bytesAt(row, 3)));
    });
}

Refusal checkSchema(GateConnection &file, int version)
{
    if (!file.readSchema())
        return Refusal::Rebuilt;
    bool fits = false;
    int code = SQLITE_OK;
    if (version > NewestFormat) {
        NewerSchema newer;
        code =
            readSchema(file, [&](const QByteArray &object) { return fits = newer.take(object); });
        fits = fits && newer.isWhole();
    } else {
        QByteArrayList objects;
        code = readSchema(file, [&](const QByteArray &object) {
            objects.append(object);
            return true;
        });
        fits = isSchemaOf(version, std::move(objects));
    }
    if (code != SQLITE_OK)
        return refusalOf(code);
    if (fits)
        return Refusal::None;
    return version > NewestFormat ? Refusal::Newer : Refusal::Rebuilt;
}

void addCell(Fingerprint &sum, const CellPlace &cell, sqlite3_stmt *row)
{
    switch (sqlite3_column_type(row, cell.column)) {
    case SQLITE_NULL:
        return;
    case SQLITE_TEXT:
        return sum.addText(cell, bytesAt(row, cell.column));
    case SQLITE_BLOB:
        return sum.addBlob(cell, bytesAt(row, cell.column));
    default:
        return sum.addInteger(cell, sqlite3_column_int64(row, cell.column));
    }
}

int addClocks(GateConnection &file, Fingerprint &sum)
{
    return file.run(
        "SELECT entity, row, field, hlc, replica FROM cell_clock", [&](sqlite3_stmt *clock) {
            const QByteArray row = bytesAt(clock, 1);
            const CellPlace cell{
                Entity(sqlite3_column_int(clock, 0)), row, sqlite3_column_int(clock, 2)};
            if (const auto replica = RowId::fromBytes(bytesAt(clock, 4)))
                sum.addStamp(cell, {sqlite3_column_int64(clock, 3), *replica});
            return true;
        });
}

Refusal checkFingerprint(GateConnection &file)
{
    Fingerprint content;
    for (const Entity entity : allEntities()) {
        const QByteArray sql = "SELECT * FROM " + tableName(entity).toUtf8();
        const int code = file.run(sql.constData(), [&](sqlite3_stmt *row) {
            const QByteArray id = bytesAt(row, 0);
            for (int column = 1; column < sqlite3_column_count(row); ++column)
                addCell(content, {entity, id, column}, row);
            return true;
        });
        if (code != SQLITE_OK)
            return refusalOf(code);
    }
    Fingerprint clocks;
    if (const int code = addClocks(file, clocks); code != SQLITE_OK)
        return refusalOf(code);
    bool same = content == Fingerprint() && clocks == Fingerprint(); // nobody has done a step yet
    const int code =
        file.run("SELECT fingerprint, clocks FROM history ORDER BY sequence DESC LIMIT 1",
                 [&](sqlite3_stmt *row) {
                     same = content == Fingerprint::fromBytes(bytesAt(row, 0))
                            && clocks == Fingerprint::fromBytes(bytesAt(row, 1));
                     return false;
                 });
    if (code != SQLITE_OK)
        return refusalOf(code);
    return same ? Refusal::None : Refusal::Torn;
}

Refusal readVersion(GateConnection &file, int &version)
{
    const int code = file.run("PRAGMA user_version", [&](sqlite3_stmt *row) {
        version = sqlite3_column_int(row, 0);
        return false;
    });
    if (code != SQLITE_OK)
        return refusalOf(code);
    return version < 1 ? Refusal::Incomplete : Refusal::None;
}

Refusal checkInside(GateConnection &file, int &version)
{
    if (const Refusal told = readVersion(file, version); told != Refusal::None)
        return told;
    if (const Refusal schema = checkSchema(file, version); schema != Refusal::None)
        return schema;
    if (const Refusal structure =
            checkSays(file, "PRAGMA integrity_check(1)", "ok", Refusal::Damaged);
        structure != Refusal::None)
        return structure;
    if (const Refusal references =
            checkSays(file, "PRAGMA foreign_key_check", nullptr, Refusal::Dangling);
        references != Refusal::None)
        return references;
    return version > NewestFormat ? Refusal::None : checkFingerprint(file);
}

} // namespace

Refusal checkContent(GateConnection &file, int &version)
{
    const auto nothing = [](sqlite3_stmt *) {
        return true;
    };
    if (const int code = file.run("BEGIN", nothing); code != SQLITE_OK)
        return refusalOf(code);
    const Refusal refusal = checkInside(file, version);
    (void)file.run("ROLLBACK", nothing);
    return refusal;
}

} // namespace Tallerista
