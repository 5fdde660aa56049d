// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/filehistory.h"

#include "core/store/catalog.h"
#include "core/store/cellchange.h"
#include "core/store/database.h"
#include "core/store/fingerprint.h"

#include <functional>
#include <sqlite3.h>

namespace Tallerista::Testing {

namespace {

QByteArray column(sqlite3_stmt *row, int index)
{
    return {static_cast<const char *>(sqlite3_column_blob(row, index)),
            sqlite3_column_bytes(row, index)};
}

void forEachRow(sqlite3 *handle, const char *sql, const std::function<void(sqlite3_stmt *)> &look)
{
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(handle, sql, -1, &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW)
        look(rows);
    sqlite3_finalize(rows);
}

QByteArray contentIn(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    const auto catalog = database ? Catalog::read(**database) : database.error();
    const auto content = catalog ? Fingerprint::scan(**database, *catalog) : catalog.error();
    return content ? content->toBytes() : QByteArray();
}

QByteArray cellKey(int entity, const QByteArray &row, int field)
{
    return QByteArray::number(entity) + ' ' + row.toHex() + ' ' + QByteArray::number(field);
}

} // namespace

FileHistory FileHistory::read(const QString &path)
{
    FileHistory history;
    history.m_content = contentIn(path);
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    forEachRow(handle,
               "SELECT cells, hlc, hex(replica), fingerprint, * FROM history ORDER BY sequence",
               [&](sqlite3_stmt *row) {
                   QByteArray whole;
                   for (int i = 0; i < sqlite3_column_count(row); ++i)
                       whole += column(row, i) + '|';
                   history.m_steps.append(whole);
                   history.m_lastFingerprint = column(row, 3);
                   for (const CellChange &cell : decodeCells(column(row, 0))) {
                       if (!cell.isBirth())
                           history.m_following.insert(
                               cellKey(int(cell.entity), cell.row.toBytes(), cell.column),
                               column(row, 1) + ' ' + column(row, 2));
                   }
               });
    forEachRow(handle,
               "SELECT entity, row, field, hlc, hex(replica) FROM cell_clock",
               [&](sqlite3_stmt *row) {
                   history.m_clocks.insert(cellKey(sqlite3_column_int(row, 0),
                                                   column(row, 1),
                                                   sqlite3_column_int(row, 2)),
                                           column(row, 3) + ' ' + column(row, 4));
               });
    sqlite3_close(handle);
    return history;
}

bool FileHistory::isBeginningOf(const FileHistory &whole) const
{
    const qsizetype common = std::min(m_steps.size(), whole.m_steps.size());
    return m_steps.size() <= whole.m_steps.size() + 1
           && m_steps.first(common) == whole.m_steps.first(common);
}

bool FileHistory::clocksFollow() const
{
    return m_clocks == m_following;
}

} // namespace Tallerista::Testing
