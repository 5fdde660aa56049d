// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/evidence.h"

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
    {
        m_evidence.lastSequence = trees.lastSequence;
    }

    Evidence sorted(const QList<CarvedRecord> &records)
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
        return m_evidence;
    }

private:
    void addHistory(const CarvedRecord &record);
    void addClock(const CarvedRecord &record);
    void addReplica(const CarvedRecord &record);
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
    Evidence m_evidence;
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
    qint64 &hlc = m_evidence.clocks[{Entity(entity), *row, values.at(2).toInt()}];
    hlc = qMax(hlc, values.at(3).toLongLong());
    m_known.insert(*row, entity - 1);
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
    for (const CellChange &cell : row.cells)
        m_known.insert(cell.row, int(cell.entity) - 1);
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
    if (shape == m_replica)
        addReplica(record);
    else if (entity && id)
        m_evidence.images[{*entity, *id}].append({record.live, record.sound, record.values});
    return true;
}

} // namespace

Evidence
sortEvidence(const QList<CarvedRecord> &records, const TreeMap &trees, const RecordShapes &shapes)
{
    return Sorter(shapes, trees).sorted(records);
}

} // namespace Tallerista
