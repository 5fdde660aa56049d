// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/workshopfile.h"

#include "core/store/copies/verifiedcopy.h"
#include "core/store/erasing.h"
#include "core/store/gate/gate.h"
#include "core/store/latestclock.h"
#include "core/store/merge/knowledge.h"
#include "core/store/storefailure.h"
#include "core/store/upgrade.h"

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

Error heldByAnother(const QString &path)
{
    const QString holder = holderOf(path);
    return {holder.isEmpty()
                ? QCoreApplication::translate("WorkshopFile",
                                              "This workshop is already open in another window. "
                                              "Close it there first.")
                : QCoreApplication::translate("WorkshopFile",
                                              "This workshop is already open: %1. Close it there "
                                              "first.")
                      .arg(holder),
            StoreFault::Busy};
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
    std::unique_ptr<WorkshopFile> file(new WorkshopFile(path, clock));
    const bool toWrite = access == Database::Access::ReadWrite;
    if (toWrite)
        file->m_lease = FileLease::take(path);
    GateVerdict verdict =
        inspect(path, file->m_lease ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!verdict.isAccepted())
        return Error{verdict.sentence, StoreFault::Refused};
    if (toWrite && !file->m_lease)
        return heldByAnother(path);
    file->m_whyReadOnly = verdict.whyReadOnly;
    if (!toWrite || !verdict.whyReadOnly.isEmpty())
        file->m_lease.reset();
    file->believe(std::move(verdict));
    auto loaded = file->load(writer);
    const QString name = QFileInfo(path).fileName();
    if (!loaded && file->m_lease) { // rights, room and faults that show only when they are needed
        if (const QString why = whyOnlyForReading(loaded.error(), name); !why.isEmpty())
            loaded = file->loadForReading(why, writer);
    }
    return loaded ? Result<std::unique_ptr<WorkshopFile>>(std::move(file))
                  : errorWhileOpening(loaded.error(), name);
}

Result<void> WorkshopFile::loadForReading(const QString &why, const Writer &writer)
{
    m_whyReadOnly = why;
    m_database.reset();
    m_lease.reset();
    // A step that could not be written may have left a journal: then a copy is read.
    GateVerdict verdict = inspect(m_path, Database::Access::ReadOnly);
    if (!verdict.isAccepted())
        return Error{verdict.sentence, StoreFault::Refused};
    believe(std::move(verdict));
    return load(writer);
}

void WorkshopFile::believe(GateVerdict verdict)
{
    m_version = verdict.version;
    m_identity = verdict.identity;
    m_copy = std::move(verdict.copy);
}

Result<void> WorkshopFile::upgrade()
{
    if (m_lease)
        return upgradeFile(m_path, m_version, upgradeScript(m_version), m_clock);
    if (!m_copy) { // a file that is only read stays as it is
        m_copy = std::make_unique<QTemporaryDir>();
        if (auto copied = verifiedCopy(m_path, pathToRead(), m_clock); !copied)
            return copied.error();
    }
    auto copy = Database::open(pathToRead(), Database::Access::ReadWrite);
    return copy ? upgradeToOurs(**copy) : copy.error();
}

QString WorkshopFile::pathToRead() const
{
    return m_copy ? m_copy->filePath(QFileInfo(m_path).fileName()) : m_path;
}

Result<void> WorkshopFile::openDatabase()
{
    auto database = Database::open(
        pathToRead(), m_lease ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    // What was opened is what stands there, is what was inspected, is what the lease is for.
    const auto here = identityOf(m_path);
    const bool same =
        here == m_identity && (!m_lease || m_lease->identity() == here) && !m_database->hasMoved();
    return same ? Result<void>() : errorOfMovedFile();
}

Result<void> WorkshopFile::load(const Writer &writer)
{
    if (m_version < FormatVersion) {
        if (auto upgraded = upgrade(); !upgraded)
            return upgraded;
    }
    if (auto opened = openDatabase(); !opened)
        return opened;
    if (auto read = readCatalog(); !read)
        return read;
    if (auto loaded = loadHistory(); !loaded)
        return loaded;
    if (auto copy = readCopyFor(); !copy)
        return copy;
    return m_database->access() == Database::Access::ReadWrite ? joinAsReplica(writer)
                                                               : Result<void>();
}

Result<void> WorkshopFile::readCatalog()
{
    if (isNewer()) { // it may have columns that nobody here knows
        m_catalog = formatOf(FormatVersion).catalog;
        return {};
    }
    const auto catalog = Catalog::read(*m_database);
    if (!catalog)
        return catalog.error();
    m_catalog = *catalog;
    return {};
}

Result<void> WorkshopFile::loadHistory()
{
    auto history = History::load(*m_database);
    if (!history)
        return history.error();
    auto last = m_database->run(
        u"SELECT fingerprint, clocks FROM history ORDER BY sequence DESC LIMIT 1"_s);
    if (!last)
        return last.error();
    m_history = *history;
    m_sums = last->next() ? Sums{Fingerprint::fromBytes(last->value(0).toByteArray()),
                                 Fingerprint::fromBytes(last->value(1).toByteArray())}
                          : Sums();
    return {};
}

Result<void> WorkshopFile::begin()
{
    if (!m_database->isStopped() && identityOf(m_path) != m_identity)
        return errorOfMovedFile();
    return m_database->begin();
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
        m_hlc = std::min(newest->value(0).toLongLong(), LatestClock);
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
    const Sums before = m_sums;
    m_hlc = std::max({entry.at << 16, m_hlc + 1, std::min(edit.newestMet(), LatestClock) + 1});
    auto written = writeRecord(edit, entry, act, target);
    if (written && !edit.forgotten().people.isEmpty())
        written = eraseFromHistory(*m_database, m_catalog, edit.forgotten());
    if (written)
        written = m_database->commit();
    if (!written) {
        rollback();
        m_sums = before;
        // Whether a failed COMMIT reached the disk is unknown: believe the file.
        (void)loadHistory();
        return written.error();
    }
    m_history.append(entry, act, target);
    if (!edit.forgotten().people.isEmpty())
        (void)loadHistory(); // the names in it
    return entry;
}

Result<void> WorkshopFile::commitLearned(const Edit &edit)
{
    const Sums before = m_sums;
    m_hlc = std::max(m_hlc, std::min(edit.newestMet(), LatestClock));
    auto written = writeClocks(edit);
    if (written)
        written = m_database->execute(u"UPDATE history SET clocks = ? WHERE sequence = ?"_s,
                                      {m_sums.clocks.toBytes(), m_history.lastSequence()});
    if (written)
        written = m_database->commit();
    if (!written) {
        rollback();
        m_sums = before;
        (void)loadHistory();
    }
    return written;
}

Result<void> WorkshopFile::writeRecord(const Edit &edit,
                                       const HistoryEntry &entry,
                                       Act act,
                                       std::optional<qint64> target)
{
    for (const CellChange &cell : edit.cells()) {
        m_sums.content.subtract(cell.entity, cell.row, cell.column, cell.before);
        m_sums.content.add(cell.entity, cell.row, cell.column, cell.after);
    }
    if (auto clocks = writeClocks(edit); !clocks)
        return clocks;
    const Scope &scope = entry.step.scope;
    return m_database->execute(
        u"INSERT INTO history (sequence, id, replica, hlc, at, act, target, step, detail, "
        u"scope, mesa, "
        u"cells, fingerprint, clocks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
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
         m_sums.content.toBytes(),
         m_sums.clocks.toBytes()});
}

Result<void> WorkshopFile::writeClocks(const Edit &edit)
{
    const QHash<CellKey, Stamp> &learned = edit.learnedStamps();
    for (auto stamp = learned.cbegin(); stamp != learned.cend(); ++stamp) {
        if (auto written = writeStamp(*m_database, stamp.key(), *stamp, m_sums.clocks); !written)
            return written;
    }
    for (const CellChange &cell : edit.cells()) {
        if (cell.isBirth() && !cell.stamp)
            continue; // before every stamp: a row is born once, on one computer
        if (auto written = writeStamp(*m_database,
                                      {cell.entity, cell.row, cell.column},
                                      cell.stamp.value_or(Stamp{m_hlc, m_replica}),
                                      m_sums.clocks);
            !written)
            return written;
    }
    return {};
}

Result<bool> WorkshopFile::sumsHold()
{
    const auto content = Fingerprint::scan(*m_database, m_catalog);
    if (!content)
        return content.error();
    const auto clocks = Fingerprint::scanClocks(*m_database);
    if (!clocks)
        return clocks.error();
    return *content == m_sums.content && *clocks == m_sums.clocks;
}

void WorkshopFile::rollback()
{
    m_database->rollback();
}

} // namespace Tallerista
