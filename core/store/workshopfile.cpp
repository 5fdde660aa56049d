// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/workshopfile.h"

#include "core/store/formatcheck.h"
#include "core/store/merge/knowledge.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// «Ana on LAPTOP-7, since 09:41», read from the file that somebody else has open.
QString holderOf(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return {};
    auto row = (*database)->run(
        u"SELECT computer, operator, opened_at FROM replica ORDER BY opened_at DESC LIMIT 1"_s);
    if (!row || !row->next())
        return {};
    const QString computer = row->value(0).toString();
    const QString person = row->value(1).toString();
    const QString since = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(row->value(2).toLongLong()).time(), u"HH:mm"_s);
    const QString who = person.isEmpty() ? computer : u"%1 (%2)"_s.arg(person, computer);
    return QCoreApplication::translate("WorkshopFile", "%1, since %2").arg(who, since);
}

} // namespace

Writer Writer::here()
{
    return {QSysInfo::machineHostName(), {}};
}

WorkshopFile::WorkshopFile(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_ids(clock)
    , m_replica(m_ids.next())
{}

Result<void> WorkshopFile::createEmpty(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{tr("There is already a file named “%1”. Choose another name.")
                         .arg(QFileInfo(path).fileName())};
    auto database = Database::create(path);
    if (!database)
        return database.error();
    return (*database)->executeScript("BEGIN;" + schemaScript(FormatVersion) + "COMMIT;");
}

Result<std::unique_ptr<WorkshopFile>> WorkshopFile::open(const QString &path,
                                                         Database::Access access,
                                                         const Clock &clock,
                                                         const Writer &writer)
{
    if (auto header = checkHeader(path, FormatVersion); !header)
        return header.error();
    std::unique_ptr<WorkshopFile> file(new WorkshopFile(path, clock));
    if (access == Database::Access::ReadWrite) {
        file->m_lease = FileLease::take(path);
        if (!file->m_lease) {
            const QString holder = holderOf(path);
            return Error{
                holder.isEmpty()
                    ? tr("This workshop is already open in another window. Close it there first.")
                    : tr("This workshop is already open: %1. Close it there first.").arg(holder)};
        }
    }
    auto database = Database::open(path, access);
    if (!database)
        return database.error();
    file->m_database = std::move(*database);
    if (auto loaded = file->load(writer); !loaded)
        return loaded.error();
    return file;
}

Result<void> WorkshopFile::load(const Writer &writer)
{
    if (auto schema = checkSchema(*m_database, FormatVersion); !schema)
        return schema;
    auto catalog = Catalog::read(*m_database);
    if (!catalog)
        return catalog.error();
    m_catalog = *catalog;
    auto history = History::load(*m_database);
    if (!history)
        return history.error();
    m_history = *history;
    auto last =
        m_database->run(u"SELECT fingerprint FROM history ORDER BY sequence DESC LIMIT 1"_s);
    if (!last)
        return last.error();
    m_fingerprint =
        Fingerprint::fromBytes(last->next() ? last->value(0).toByteArray() : QByteArray());
    if (auto copy = readCopyFor(); !copy)
        return copy;
    return m_database->access() == Database::Access::ReadWrite ? joinAsReplica(writer)
                                                               : Result<void>();
}

Result<void> WorkshopFile::readCopyFor()
{
    auto mesas = m_database->run(u"SELECT mesa FROM lent_copy"_s);
    if (!mesas)
        return mesas.error();
    while (mesas->next()) {
        if (const auto mesa = RowId::fromBytes(mesas->value(0).toByteArray()))
            m_copyFor.insert(*mesa);
    }
    return {};
}

Result<void> WorkshopFile::joinAsReplica(const Writer &writer)
{
    auto newest = m_database->run(
        u"SELECT max(hlc) FROM (SELECT hlc FROM history UNION ALL SELECT hlc FROM replica)"_s);
    if (!newest)
        return newest.error();
    if (newest->next())
        m_hlc = newest->value(0).toLongLong();
    return m_database->execute(
        u"INSERT INTO replica (id, hlc, computer, operator, opened_at) VALUES (?, ?, ?, ?, ?)"_s,
        {toCell(m_replica),
         m_hlc,
         toCell(writer.computer),
         toCell(writer.operatorName),
         m_clock.nowUtcMs()});
}

Result<HistoryEntry>
WorkshopFile::record(const Edit &edit, const Step &step, Act act, std::optional<qint64> target)
{
    const HistoryEntry entry{m_history.lastSequence() + 1, m_clock.nowUtcMs(), step};
    m_hlc = std::max({entry.at << 16, m_hlc + 1, edit.newestMet() + 1});
    auto written = writeRecord(edit, entry, act, target);
    if (written)
        written = m_database->commit();
    if (!written) {
        rollback();
        reload();
        return written.error();
    }
    m_history.append(entry, act, target);
    return entry;
}

Result<void> WorkshopFile::commitLearned(const Edit &edit)
{
    m_hlc = std::max(m_hlc, edit.newestMet());
    auto committed = m_database->commit();
    if (!committed) {
        rollback();
        reload();
    }
    return committed;
}

Result<void> WorkshopFile::writeRecord(const Edit &edit,
                                       const HistoryEntry &entry,
                                       Act act,
                                       std::optional<qint64> target)
{
    for (const CellChange &cell : edit.cells()) {
        m_fingerprint.subtract(cell.entity, cell.row, cell.column, cell.before);
        m_fingerprint.add(cell.entity, cell.row, cell.column, cell.after);
    }
    if (auto clocks = writeClocks(edit); !clocks)
        return clocks;
    const Scope &scope = entry.step.scope;
    return m_database->execute(
        u"INSERT INTO history (sequence, id, replica, hlc, at, act, target, step, detail, "
        u"scope, mesa, "
        u"cells, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.sequence,
         toCell(m_ids.next()),
         toCell(m_replica),
         m_hlc,
         entry.at,
         int(act),
         toCell(target),
         int(entry.step.kind),
         toCell(entry.step.detail),
         int(scope.kind()),
         toCell(scope.mesa()),
         encodeCells(edit.cells()),
         m_fingerprint.toBytes()});
}

Result<void> WorkshopFile::writeClocks(const Edit &edit)
{
    for (const CellChange &cell : edit.cells()) {
        if (cell.isBirth() && !cell.stamp)
            continue; // before every stamp: a row is born once, on one computer
        if (auto written = writeStamp(*m_database,
                                      {cell.entity, cell.row, cell.column},
                                      cell.stamp.value_or(Stamp{m_hlc, m_replica}));
            !written)
            return written;
    }
    return {};
}

void WorkshopFile::rollback()
{
    m_database->rollback();
}

void WorkshopFile::reload()
{
    // Whether a failed COMMIT reached the disk is unknown: believe the file.
    if (auto history = History::load(*m_database))
        m_history = *history;
    auto last =
        m_database->run(u"SELECT fingerprint FROM history ORDER BY sequence DESC LIMIT 1"_s);
    if (last && last->next())
        m_fingerprint = Fingerprint::fromBytes(last->value(0).toByteArray());
}

} // namespace Tallerista
