// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/remains.h"

#include "core/store/cells.h"
#include "core/store/edit.h"
#include "core/store/formatcheck.h"
#include "core/store/gate/connection.h"
#include "core/store/gate/header.h"
#include "core/store/gate/place.h"
#include "core/store/gate/rehearsal.h"
#include "core/store/gate/sidefiles.h"

#include <QFileInfo>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("Remains", sentence);
}

QVariant cellAt(sqlite3_stmt *row, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return QVariant(qlonglong(sqlite3_column_int64(row, column)));
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_TEXT:
        return toCell(QString::fromUtf8(bytes, sqlite3_column_bytes(row, column)));
    case SQLITE_BLOB:
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(row, column));
    default:
        return {};
    }
}

/// Pours the tables of one file into a sieve.
class Reading
{
public:
    Reading(GateConnection &file, Sieve &sieve)
        : m_file(file)
        , m_sieve(sieve)
    {}

    /// False when not even the list of tables can be read.
    bool read()
    {
        const int code =
            m_file.run("SELECT name, type FROM sqlite_schema", [this](sqlite3_stmt *row) {
                m_kinds.insert(cellAt(row, 0).toString(), cellAt(row, 1).toString());
                return true;
            });
        if (code != SQLITE_OK)
            return false;
        for (const TableInfo &table : formatOf(NewestFormat).catalog.tables())
            readTable(table);
        nameStrangers();
        return true;
    }

    const QList<LeftOut> &leftOut() const { return m_leftOut; }

private:
    void readTable(const TableInfo &table)
    {
        const QString kind = m_kinds.value(table.name);
        if (kind != "table"_L1)
            return miss(table.name,
                        kind.isEmpty()
                            ? text(QT_TRANSLATE_NOOP("Remains", "This table is missing."))
                            : text(QT_TRANSLATE_NOOP("Remains",
                                                     "Something else stands in its place; it was "
                                                     "not read.")));
        const QStringList columns = knownColumns(table);
        const QString sql =
            u"SELECT %1 FROM %2 NOT INDEXED"_s.arg(columns.join(", "_L1), table.name);
        const int code = m_file.run(sql.toUtf8().constData(), [&](sqlite3_stmt *row) {
            QVariantList cells;
            for (int column = 0; column < columns.size(); ++column)
                cells.append(cellAt(row, column));
            m_sieve.pour(table, columns, cells);
            return true;
        });
        if (code != SQLITE_OK)
            miss(table.name,
                 text(QT_TRANSLATE_NOOP("Remains", "This table could not be read to its end.")));
    }

    /// Of the columns that the table should have, those that it has and that hold values.
    QStringList knownColumns(const TableInfo &table)
    {
        QStringList columns;
        for (const QString &column : table.columns) {
            const QString sql = u"SELECT %1 FROM %2 LIMIT 0"_s.arg(column, table.name);
            if (m_file.run(sql.toUtf8().constData(), [](sqlite3_stmt *) { return true; })
                == SQLITE_OK)
                columns.append(column);
        }
        return columns;
    }

    /// Tables that a workshop does not have may be ours under another name.
    void nameStrangers()
    {
        QSet<QString> ours;
        for (const QByteArray &object : formatOf(NewestFormat).objects)
            ours.insert(QString::fromUtf8(object.split('\0').at(1)));
        for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
            if (it.value() == "table"_L1 && !ours.contains(it.key()))
                miss(it.key(),
                     text(QT_TRANSLATE_NOOP("Remains",
                                            "A workshop has no table of this name; it was not "
                                            "read.")));
        }
    }

    void miss(const QString &table, const QString &why)
    {
        m_leftOut.append({table, {}, why, false});
    }

    GateConnection &m_file;
    Sieve &m_sieve;
    QMap<QString, QString> m_kinds; ///< of every object in the file, by name
    QList<LeftOut> m_leftOut;
};

Error refused(Refusal refusal, const QString &path)
{
    return {sentenceFor(refusal, QFileInfo(path).fileName(), 0), StoreFault::Refused};
}

/// Of the file and, where that can only be its own, its journal.
Result<TrialCopy> copyOf(const QString &path)
{
    if (const Refusal kind = checkKind(path); kind != Refusal::None)
        return refused(kind, path);
    const GateConnection file(straightPath(path), Database::Access::ReadOnly);
    if (!file.isOpen())
        return refused(Refusal::Missing, path);
    const Refusal header = FileHeader(file.read(0, FileHeader::Size)).check();
    if (header != Refusal::None && header != Refusal::Rebuilt)
        return refused(header, path);
    const SideFiles beside(straightPath(path));
    const bool withJournal = beside.hasStep() && beside.check() == Refusal::None;
    auto copy = TrialCopy::make(
        file, QFileInfo(path).fileName(), withJournal ? beside.journal() : QString());
    if (!copy)
        return refused(Refusal::NoRoom, path);
    return std::move(*copy);
}

bool holdsAWorkshop(const QList<TableRows> &tables)
{
    return std::any_of(tables.begin(), tables.end(), [](const TableRows &table) {
        return table.entity == Entity::Workshop
               && std::any_of(table.rows.begin(), table.rows.end(), [](const TableRows::Row &row) {
                      return row.cells.constFirst().toInt() == 0; // not deleted
                  });
    });
}

} // namespace

int Remains::rowsRead() const
{
    qsizetype rows = 0;
    for (const TableRows &table : tables)
        rows += table.rows.size();
    return int(rows);
}

int Remains::rowsLeftOut() const
{
    return int(std::count_if(
        leftOut.begin(), leftOut.end(), [](const LeftOut &some) { return some.isRow; }));
}

void Remains::writeTo(Edit &edit) const
{
    for (const TableRows &table : tables) {
        for (const TableRows::Row &row : table.rows)
            edit.insertCells(table.entity, row.id, table.names, row.cells);
    }
}

Result<Remains> readWhatCanBeRead(const QString &path)
{
    auto copy = copyOf(path);
    if (!copy)
        return copy.error();
    auto sieve = Sieve::make();
    if (!sieve)
        return sieve.error();
    GateConnection file(copy->path, Database::Access::ReadWrite);
    Reading reading(file, *sieve);
    if (!file.isOpen() || !reading.read())
        return refused(Refusal::Damaged, path);
    if (auto settled = sieve->settle(); !settled)
        return settled.error();
    auto tables = sieve->rows();
    if (!tables)
        return tables.error();
    if (!holdsAWorkshop(*tables))
        return Error{text(QT_TRANSLATE_NOOP("Remains", "This file holds no workshop any more.")),
                     StoreFault::Damaged};
    return Remains{*tables, reading.leftOut() + sieve->leftOut()};
}

} // namespace Tallerista
