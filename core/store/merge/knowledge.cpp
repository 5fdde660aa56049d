// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/knowledge.h"

#include "core/store/cellchange.h"
#include "core/store/cells.h"
#include "core/store/database.h"
#include "core/store/fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Of a blob that the schema holds to 16 bytes.
RowId idIn(const Query &row, int column)
{
    auto id = blankField<RowId>();
    if (const auto read = RowId::fromBytes(row.value(column).toByteArray()))
        id = *read;
    return id;
}

CellKey cellIn(const Query &row, int column)
{
    return {
        Entity(row.value(column).toInt()), idIn(row, column + 1), row.value(column + 2).toInt()};
}

/// How far the writing of each session is known: when it joined, or the last of its steps.
Result<QList<Replica>> readReplicas(Database &database)
{
    auto rows = database.run(
        u"SELECT id, max(replica.hlc, coalesce(written.hlc, 0)), computer, operator, opened_at "
        "FROM replica LEFT JOIN (SELECT replica, max(hlc) AS hlc FROM history GROUP BY replica) "
        "AS written ON written.replica = replica.id ORDER BY id"_s);
    if (!rows)
        return rows.error();
    QList<Replica> replicas;
    while (rows->next())
        replicas.append({idIn(*rows, 0),
                         rows->value(1).toLongLong(),
                         rows->value(2).toString(),
                         rows->value(3).toString(),
                         rows->value(4).toLongLong()});
    return replicas;
}

Result<QList<Conflict>> readConflicts(Database &database)
{
    auto rows = database.run(
        u"SELECT id, entity, row, field, loser, hlc, replica, settled FROM conflict ORDER BY id"_s);
    if (!rows)
        return rows.error();
    QList<Conflict> conflicts;
    while (rows->next())
        conflicts.append({idIn(*rows, 0),
                          cellIn(*rows, 1),
                          decodeValue(rows->value(4).toByteArray()),
                          {rows->value(5).toLongLong(), idIn(*rows, 6)},
                          rows->value(7).toBool()});
    return conflicts;
}

Result<void> writeReplica(Database &database, const Replica &replica)
{
    return database.execute(
        u"INSERT INTO replica (id, hlc, computer, operator, opened_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET hlc = max(hlc, excluded.hlc)"_s,
        {toCell(replica.id),
         replica.hlc,
         toCell(replica.computer),
         toCell(replica.operatorName),
         replica.openedAt});
}

Result<void> writeConflict(Database &database, const Conflict &conflict)
{
    return database.execute(
        u"INSERT INTO conflict (id, entity, row, field, loser, hlc, replica, settled) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET settled = max(settled, excluded.settled)"_s,
        {toCell(conflict.id),
         int(conflict.cell.entity),
         toCell(conflict.cell.row),
         conflict.cell.column,
         encodeValue(conflict.loser),
         conflict.stamp.hlc,
         toCell(conflict.stamp.replica),
         int(conflict.settled)});
}

} // namespace

Conflict Conflict::of(const CellKey &cell, const QVariant &loser, const Stamp &stamp)
{
    const QByteArray name =
        encodeCells({{cell.entity, cell.row, cell.column, stamp.hlc, toCell(stamp.replica)}});
    const auto id =
        RowId::fromBytes(QCryptographicHash::hash(name, QCryptographicHash::Blake2s_128));
    return {*id, cell, loser, stamp};
}

qint64 Knowledge::newest() const
{
    qint64 newest = 0;
    for (const Replica &replica : replicas)
        newest = std::max(newest, replica.hlc);
    return newest;
}

Result<Knowledge> readKnowledge(Database &database)
{
    const auto replicas = readReplicas(database);
    if (!replicas)
        return replicas.error();
    const auto conflicts = readConflicts(database);
    if (!conflicts)
        return conflicts.error();
    Knowledge knowledge{*replicas, {}, *conflicts};
    auto clocks = database.run(u"SELECT entity, row, field, hlc, replica FROM cell_clock"_s);
    if (!clocks)
        return clocks.error();
    while (clocks->next())
        knowledge.stamps.insert(cellIn(*clocks, 0),
                                {clocks->value(3).toLongLong(), idIn(*clocks, 4)});
    return knowledge;
}

Result<void> writeKnowledge(Database &database, const Knowledge &knowledge)
{
    for (const Replica &replica : knowledge.replicas) {
        if (auto written = writeReplica(database, replica); !written)
            return written;
    }
    for (const Conflict &conflict : knowledge.conflicts) {
        if (auto written = writeConflict(database, conflict); !written)
            return written;
    }
    return {};
}

Result<void>
writeStamp(Database &database, const CellKey &cell, const Stamp &stamp, Fingerprint &clocks)
{
    const QByteArray row = cell.row.toBytes();
    const CellPlace place{cell.entity, row, cell.column};
    auto former = database.run(
        u"SELECT hlc, replica FROM cell_clock WHERE entity = ? AND row = ? AND field = ?"_s,
        {int(cell.entity), row, cell.column});
    if (!former)
        return former.error();
    if (former->next())
        clocks.subtractStamp(place, {former->value(0).toLongLong(), idIn(*former, 1)});
    clocks.addStamp(place, stamp);
    return database.execute(
        u"INSERT INTO cell_clock (entity, row, field, hlc, replica) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET hlc = excluded.hlc, replica = excluded.replica"_s,
        {int(cell.entity), row, cell.column, stamp.hlc, toCell(stamp.replica)});
}

} // namespace Tallerista
