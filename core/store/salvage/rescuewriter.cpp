// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/rescuewriter.h"

#include "core/store/cells.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

RescueWriter::RescueWriter(RescuedContent content, const Catalog &catalog, const Clock &clock)
    : m_content(std::move(content))
    , m_catalog(catalog)
    , m_clock(clock)
    , m_ids(clock)
    , m_replica(m_ids.next())
{
    settleHistory();
    addLastStep();
}

Result<void> RescueWriter::write(const QString &path, const Writer &writer)
{
    if (auto made = WorkshopFile::createEmpty(path); !made)
        return made;
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    auto written = (*database)->begin();
    if (written)
        written = writeRows(**database);
    if (written)
        written = writeReplicas(**database, writer);
    if (written)
        written = writeHistory(**database);
    if (written)
        written = writeClocks(**database);
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

void RescueWriter::addLastStep()
{
    QHash<CellKey, QVariant> explained;
    qint64 hlc = m_clock.nowUtcMs() << 16;
    for (const HistoryRow &row : m_content.history) {
        hlc = qMax(hlc, row.hlc + 1);
        for (const CellChange &cell : row.cells)
            explained.insert({cell.entity, cell.row, cell.column}, cell.after);
    }
    Fingerprint sum;
    for (const auto &[key, cells] : m_content.rows) {
        for (int column = 1; column < cells.size(); ++column)
            sum.add(key.entity, key.row, column, cells.at(column));
    }
    const QList<CellChange> cells = unexplained(explained);
    const bool isWhole =
        !m_content.history.isEmpty() && m_content.history.last().fingerprint == sum;
    if (cells.isEmpty() && isWhole)
        return;
    const qint64 last = m_content.history.isEmpty() ? 0 : m_content.history.last().sequence;
    m_content.history.append({last + 1,
                              m_ids.next(),
                              m_replica,
                              hlc,
                              m_clock.nowUtcMs(),
                              int(Act::Birth),
                              {},
                              int(StepKind::CreateWorkshop),
                              {},
                              int(Scope::Kind::Workshop),
                              {},
                              cells,
                              sum,
                              true,
                              true});
}

QList<CellChange> RescueWriter::unexplained(const QHash<CellKey, QVariant> &explained) const
{
    QList<CellChange> changes;
    for (const auto &[key, cells] : m_content.rows) {
        for (int column = 1; column < cells.size(); ++column) {
            const QVariant before = explained.value({key.entity, key.row, column});
            if (before != cells.at(column))
                changes.append({key.entity, key.row, column, before, cells.at(column)});
        }
    }
    return changes;
}

Result<void> RescueWriter::writeRows(Database &database) const
{
    for (const auto &[key, cells] : m_content.rows) {
        const QString marks = u", ?"_s.repeated(cells.size()).mid(2);
        if (auto written = database.execute(
                u"INSERT INTO %1 VALUES (%2)"_s.arg(m_catalog.table(key.entity).name, marks),
                cells);
            !written)
            return written;
    }
    return {};
}

Result<void> RescueWriter::writeReplicas(Database &database, const Writer &writer) const
{
    QMap<RowId, ReplicaRow> replicas = m_content.replicas;
    for (const HistoryRow &row : m_content.history) {
        if (!replicas.contains(row.replica))
            replicas.insert(row.replica, {row.replica, row.hlc, {}, {}, row.at});
    }
    replicas.insert(m_replica,
                    {m_replica,
                     m_content.history.last().hlc,
                     writer.computer,
                     writer.operatorName,
                     m_clock.nowUtcMs()});
    for (const ReplicaRow &replica : replicas) {
        if (auto written = database.execute(
                u"INSERT INTO replica (id, hlc, computer, operator, opened_at) VALUES (?, ?, ?, ?, ?)"_s,
                {toCell(replica.id),
                 replica.hlc,
                 toCell(replica.computer),
                 toCell(replica.operatorName),
                 replica.openedAt});
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

Result<void> RescueWriter::writeClocks(Database &database) const
{
    QHash<CellKey, const HistoryRow *> stamps;
    for (const HistoryRow &row : m_content.history) {
        for (const CellChange &cell : row.cells) {
            if (!cell.isBirth())
                stamps.insert({cell.entity, cell.row, cell.column}, &row);
        }
    }
    for (auto stamp = stamps.begin(); stamp != stamps.end(); ++stamp) {
        if (auto written = database.execute(
                u"INSERT INTO cell_clock (entity, row, field, hlc, replica) VALUES (?, ?, ?, ?, ?)"_s,
                {int(stamp.key().entity),
                 toCell(stamp.key().row),
                 stamp.key().column,
                 (*stamp)->hlc,
                 toCell((*stamp)->replica)});
            !written)
            return written;
    }
    const auto clocks = Fingerprint::scanClocks(database);
    if (!clocks)
        return clocks.error();
    return database.execute(u"UPDATE history SET clocks = ? WHERE sequence = ?"_s,
                            {clocks->toBytes(), m_content.history.last().sequence});
}

} // namespace Tallerista
