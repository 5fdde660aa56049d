// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/rescuewriter.h"

#include "core/store/cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

RescueWriter::RescueWriter(RescuedContent content,
                           const Catalog &catalog,
                           const Clock &clock,
                           const RowId &session,
                           const QString &name)
    : m_content(std::move(content))
    , m_catalog(catalog)
    , m_clock(clock)
    , m_ids(clock)
    , m_session(session)
{
    settleHistory();
    addLastStep(name);
    settleKnowledge();
}

Result<void> RescueWriter::write(const QString &path, const Writer &writer)
{
    if (auto made = WorkshopFile::createEmpty(path); !made)
        return made;
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    Knowledge knowledge = m_content.knowledge;
    knowledge.replicas.append({m_session,
                               m_content.history.last().hlc,
                               writer.computer,
                               writer.operatorName,
                               m_clock.nowUtcMs()});
    auto written = (*database)->begin();
    if (written)
        written = writeRows(**database);
    if (written)
        written = writeKnowledge(**database, knowledge);
    if (written)
        written = writeHistory(**database);
    if (written)
        written = writeClocks(**database);
    if (written)
        written = writeLentCopies(**database);
    return written ? (*database)->commit() : written;
}

void RescueWriter::settleHistory()
{
    // A step whose cells were altered would undo to what never was.
    m_content.history.removeIf(
        [](const HistoryRow &row) { return row.trust == HistoryRow::Altered; });
    QSet<qint64> kept;
    for (HistoryRow &row : m_content.history) {
        kept.insert(row.sequence);
        if (row.target && !kept.contains(*row.target))
            row.target.reset();
        if (row.mesa && !m_content.rows.contains({Entity::Mesa, *row.mesa}))
            row.mesa.reset();
        if (!row.mesa && row.scope == int(Scope::Kind::Mesa))
            row.scope = int(Scope::Kind::Workshop);
    }
}

void RescueWriter::addLastStep(const QString &name)
{
    QHash<CellKey, QVariant> explained;
    for (const HistoryRow &row : m_content.history) {
        for (const CellChange &cell : row.cells)
            explained.insert({cell.entity, cell.row, cell.column}, cell.after);
    }
    Fingerprint sum;
    for (const auto &[key, row] : m_content.rows) {
        for (int column = 1; column < row.cells.size(); ++column)
            sum.add(key.entity, key.row, column, row.cells.at(column));
    }
    const qint64 last = m_content.history.isEmpty() ? 0 : m_content.history.last().sequence;
    m_content.history.append({last + 1,
                              m_ids.next(),
                              m_session,
                              nextClock(),
                              m_clock.nowUtcMs(),
                              int(Act::Birth),
                              {},
                              int(StepKind::RescueFile),
                              name,
                              int(Scope::Kind::Workshop),
                              {},
                              unexplained(explained),
                              sum,
                              true,
                              true});
}

qint64 RescueWriter::nextClock() const
{
    qint64 newest = m_content.knowledge.newest();
    for (const HistoryRow &row : m_content.history)
        newest = qMax(newest, row.hlc);
    for (const auto &[key, row] : m_content.rows) {
        for (const std::optional<Stamp> &stamp : row.stamps)
            newest = qMax(newest, stamp ? stamp->hlc : 0);
    }
    return qMax(m_clock.nowUtcMs() << 16, newest + 1);
}

void RescueWriter::settleKnowledge()
{
    Knowledge &knowledge = m_content.knowledge;
    for (const auto &[key, row] : m_content.rows) {
        for (int column = 1; column < row.stamps.size(); ++column) {
            if (const auto &stamp = row.stamps.at(column))
                knowledge.stamps.insert({key.entity, key.row, column}, *stamp);
        }
    }
    for (const Stamp &stamp : std::as_const(knowledge.stamps))
        know(stamp.replica, stamp.hlc);
    for (const Conflict &conflict : std::as_const(knowledge.conflicts))
        know(conflict.stamp.replica, 0);
    for (const HistoryRow &row : std::as_const(m_content.history))
        know(row.replica, row.hlc);
    knowledge.replicas.removeIf([this](const Replica &known) { return known.id == m_session; });
}

void RescueWriter::know(const RowId &session, qint64 hlc)
{
    QList<Replica> &replicas = m_content.knowledge.replicas;
    const auto known = std::find_if(replicas.begin(), replicas.end(), [&](const Replica &replica) {
        return replica.id == session;
    });
    if (known == replicas.end())
        replicas.append({session, hlc, {}, {}, birthMsOf(session)});
    else
        known->hlc = qMax(known->hlc, hlc);
}

QList<CellChange> RescueWriter::unexplained(const QHash<CellKey, QVariant> &explained) const
{
    QList<CellChange> changes;
    for (const auto &[key, row] : m_content.rows) {
        for (int column = 1; column < row.cells.size(); ++column) {
            const QVariant before = explained.value({key.entity, key.row, column});
            const QVariant &after = row.cells.at(column);
            if (before != after)
                changes.append({key.entity, key.row, column, before, after});
        }
    }
    return changes;
}

Result<void> RescueWriter::writeRows(Database &database) const
{
    for (const auto &[key, row] : m_content.rows) {
        const QString marks = u", ?"_s.repeated(row.cells.size()).mid(2);
        if (auto written = database.execute(
                u"INSERT INTO %1 VALUES (%2)"_s.arg(m_catalog.table(key.entity).name, marks),
                row.cells);
            !written)
            return written;
    }
    return {};
}

Result<void> RescueWriter::writeHistory(Database &database) const
{
    for (const HistoryRow &row : m_content.history) {
        if (auto written = database.execute(
                u"INSERT INTO history (sequence, id, replica, hlc, at, act, target, step, detail, "
                "scope, mesa, cells, fingerprint, clocks) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, zeroblob(16))"_s,
                {row.sequence,
                 toCell(row.id),
                 toCell(row.replica),
                 row.hlc,
                 row.at,
                 row.act,
                 toCell(row.target),
                 row.step,
                 toCell(row.detail),
                 row.scope,
                 toCell(row.mesa),
                 encodeCells(row.cells),
                 row.fingerprint.toBytes()});
            !written)
            return written;
    }
    return {};
}

Result<void> RescueWriter::writeLentCopies(Database &database) const
{
    for (auto mesa = m_content.lentCopies.cbegin(); mesa != m_content.lentCopies.cend(); ++mesa) {
        if (!m_content.rows.contains({Entity::Mesa, mesa.key()}))
            continue;
        if (auto written =
                database.execute(u"INSERT INTO lent_copy (mesa, made_at) VALUES (?, ?)"_s,
                                 {toCell(mesa.key()), *mesa});
            !written)
            return written;
    }
    return {};
}

Result<void> RescueWriter::writeClocks(Database &database) const
{
    Fingerprint clocks;
    const QHash<CellKey, Stamp> &stamps = m_content.knowledge.stamps;
    for (auto stamp = stamps.cbegin(); stamp != stamps.cend(); ++stamp) {
        if (auto written = writeStamp(database, stamp.key(), *stamp, clocks); !written)
            return written;
    }
    return database.execute(u"UPDATE history SET clocks = ? WHERE sequence = ?"_s,
                            {clocks.toBytes(), m_content.history.last().sequence});
}

} // namespace Tallerista
