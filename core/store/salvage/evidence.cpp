// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/evidence.h"

#include "core/store/cells.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Puts each record where it belongs. History and clocks go first: they name the table of a row that
/// could be of several.
class Sorter
{
public:
    Sorter(const RecordShapes &shapes, const TreeMap &trees)
        : m_shapes(shapes)
        , m_trees(trees)
        , m_history(shapes.indexOf(u"history"_s))
        , m_replica(shapes.indexOf(u"replica"_s))
        , m_clock(shapes.indexOf(u"cell_clock"_s))
        , m_conflict(shapes.indexOf(u"conflict"_s))
        , m_lentCopy(shapes.indexOf(u"lent_copy"_s))
    {
        m_evidence.lastSequence = trees.lastSequence;
    }

    Evidence sorted(const PageFile &file, const QList<CarvedRecord> &records)
    {
        for (const CarvedRecord &record : records) {
            if (record.shapes.contains(m_history))
                addHistory(record);
            else if (record.shapes.contains(m_clock))
                addClock(record);
        }
        QList<CarvedRecord> undecided;
        for (const CarvedRecord &record : records) {
            if (!addRow(record, tableOf(record)))
                undecided.append(record);
        }
        for (const CarvedRecord &record : undecided) {
            if (!addRow(record, m_neighbours.value(record.page, -1)))
                ++m_evidence.homeless;
        }
        m_evidence.hasAllReplicas =
            wholeTree(file, m_trees.roots.value(u"replica"_s), m_replica, records).has_value();
        m_evidence.cover =
            ClockCover(file, m_trees.roots.value(u"cell_clock"_s), m_clock, records, m_seenRows);
        return m_evidence;
    }

private:
    void addHistory(const CarvedRecord &record);
    void addClock(const CarvedRecord &record);
    void addReplica(const CarvedRecord &record);
    void addConflict(const CarvedRecord &record);
    void addLentCopy(const CarvedRecord &record);
    /// False where \a record cannot be of \a shape.
    bool addRow(const CarvedRecord &record, int shape);
    QList<CellChange> fittingCells(const QByteArray &cbor, bool &all) const;
    bool fits(const CellChange &cell) const;
    int tableOf(const CarvedRecord &record) const;

    const RecordShapes &m_shapes;
    const TreeMap &m_trees;
    int m_history;
    int m_replica;
    int m_clock;
    int m_conflict;
    int m_lentCopy;
    Evidence m_evidence;
    QSet<CellKey> m_liveClocks;
    QSet<RowId> m_seenRows;             ///< of the document
    QHash<RowId, int> m_known;          ///< the table of a row, from history and clocks
    QHash<qsizetype, int> m_neighbours; ///< the table of the last sorted record of a page
};

void Sorter::addClock(const CarvedRecord &record)
{
    const QVariantList &values = record.values;
    const auto row = RowId::fromBytes(values.at(1).toByteArray());
    const int entity = values.at(0).toInt();
    if (!row || entity < 1 || entity > m_shapes.count() || !m_shapes.at(entity - 1).entity)
        return;
    const CellKey cell{Entity(entity), *row, values.at(2).toInt()};
    m_known.insert(*row, entity - 1);
    const auto replica = RowId::fromBytes(values.at(4).toByteArray());
    if (!replica || !record.sound || (!record.live && m_liveClocks.contains(cell)))
        return;
    const Stamp stamp{values.at(3).toLongLong(), *replica};
    const auto known = m_evidence.clocks.constFind(cell);
    const bool isFirstLive = record.live && !m_liveClocks.contains(cell);
    if (known == m_evidence.clocks.cend() || isFirstLive || *known < stamp)
        m_evidence.clocks.insert(cell, stamp);
    if (record.live) {
        m_liveClocks.insert(cell);
        m_evidence.leftoverClocks.remove(cell);
    } else {
        m_evidence.leftoverClocks.insert(cell);
    }
}

void Sorter::addReplica(const CarvedRecord &record)
{
    const QVariantList &values = record.values;
    const auto id = RowId::fromBytes(values.at(0).toByteArray());
    if (!id || !record.sound || (!record.live && m_evidence.replicas.contains(*id)))
        return;
    m_evidence.replicas.insert(*id,
                               {*id,
                                values.at(1).toLongLong(),
                                values.at(2).toString(),
                                values.at(3).toString(),
                                values.at(4).toLongLong()});
}

void Sorter::addConflict(const CarvedRecord &record)
{
    const QVariantList &v = record.values;
    const int entity = v.at(1).toInt();
    const auto row = RowId::fromBytes(v.at(2).toByteArray());
    const auto replica = RowId::fromBytes(v.at(6).toByteArray());
    if (!row || !replica || entity < 1 || entity > m_shapes.count())
        return;
    const CellKey cell{Entity(entity), *row, v.at(3).toInt()};
    const QVariant loser = decodeValue(v.at(4).toByteArray());
    Conflict conflict = Conflict::of(cell, loser, {v.at(5).toLongLong(), *replica});
    // Its id follows from what else it says, so a leftover that was altered gives itself away.
    const bool isItself = conflict.id.toBytes() == v.at(0).toByteArray();
    if (!fits({cell.entity, cell.row, cell.column, loser, loser}) || !record.sound
        || (!isItself && !record.live))
        return;
    conflict.settled =
        v.at(7).toInt() == 1 || m_evidence.conflicts.value(conflict.id, conflict).settled;
    m_evidence.conflicts.insert(conflict.id, conflict);
}

void Sorter::addLentCopy(const CarvedRecord &record)
{
    const auto mesa = RowId::fromBytes(record.values.at(0).toByteArray());
    const qint64 madeAt = record.values.at(1).toLongLong();
    // An entry of an index looks the same, with the number of a row, far smaller than any moment.
    if (mesa && record.sound && madeAt > birthMsOf(*mesa) / 2)
        m_evidence.lentCopies.insert(*mesa, madeAt);
}

void Sorter::addHistory(const CarvedRecord &record)
{
    const QVariantList &v = record.values;
    const auto id = RowId::fromBytes(v.at(1).toByteArray());
    const auto replica = RowId::fromBytes(v.at(2).toByteArray());
    const int act = v.at(5).toInt();
    const int scope = v.at(9).toInt();
    if (!id || !replica || record.rowNumber.value_or(0) < 1 || act < 0 || act > 3 || scope < 0
        || scope > 2)
        return;
    HistoryRow row{*record.rowNumber,
                   *id,
                   *replica,
                   v.at(3).toLongLong(),
                   v.at(4).toLongLong(),
                   act,
                   {},
                   v.at(7).toInt(),
                   v.at(8).toString(),
                   scope,
                   {},
                   {},
                   {},
                   record.live,
                   record.sound};
    if (!v.at(6).isNull())
        row.target = v.at(6).toLongLong();
    row.mesa = RowId::fromBytes(v.at(10).toByteArray());
    row.cells = fittingCells(v.at(11).toByteArray(), row.sound);
    row.fingerprint = Fingerprint::fromBytes(v.at(12).toByteArray());
    m_known.insert(*replica, m_replica);
    for (const CellChange &cell : row.cells) {
        m_known.insert(cell.row, int(cell.entity) - 1);
        m_seenRows.insert(cell.row);
    }
    m_evidence.history[row.sequence].append(row);
}

QList<CellChange> Sorter::fittingCells(const QByteArray &cbor, bool &all) const
{
    QList<CellChange> cells = decodeCells(cbor);
    const qsizetype decoded = cells.size();
    cells.removeIf([this](const CellChange &cell) { return !fits(cell); });
    all = all && cells.size() == decoded && encodeCells(cells) == cbor;
    return cells;
}

bool Sorter::fits(const CellChange &cell) const
{
    const int shape = int(cell.entity) - 1;
    if (shape < 0 || shape >= m_shapes.count() || !m_shapes.at(shape).entity)
        return false;
    const QList<ColumnShape> &columns = m_shapes.at(shape).columns;
    return cell.column >= 1 && cell.column < columns.size()
           && columns.at(cell.column).admits(cell.after)
           && (cell.isBirth() || columns.at(cell.column).admits(cell.before));
}

int Sorter::tableOf(const CarvedRecord &record) const
{
    if (record.shapes.size() == 1)
        return record.shapes.first();
    const auto id = RowId::fromBytes(record.values.first().toByteArray());
    if (id && m_known.contains(*id))
        return m_known.value(*id);
    return m_trees.owners.value(record.page, -1);
}

bool Sorter::addRow(const CarvedRecord &record, int shape)
{
    if (!record.shapes.contains(shape))
        return false;
    m_neighbours.insert(record.page, shape);
    const std::optional<Entity> entity = m_shapes.at(shape).entity;
    const auto id = RowId::fromBytes(record.values.first().toByteArray());
    if (shape == m_replica) {
        addReplica(record);
    } else if (shape == m_conflict) {
        addConflict(record);
    } else if (shape == m_lentCopy) {
        addLentCopy(record);
    } else if (entity && id) {
        m_evidence.images[{*entity, *id}].append(
            {record.live, record.sound, m_shapes.at(shape).withLaterColumns(record.values)});
        m_seenRows.insert(*id);
    }
    return true;
}

} // namespace

Evidence sortEvidence(const PageFile &file,
                      const QList<CarvedRecord> &records,
                      const TreeMap &trees,
                      const RecordShapes &shapes)
{
    return Sorter(shapes, trees).sorted(file, records);
}

} // namespace Tallerista
