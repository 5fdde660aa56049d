// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cellchange.h"

#include "core/store/cells.h"

#include <QCborArray>
#include <QCborValue>

namespace Tallerista {

namespace {

QCborValue toCbor(const QVariant &value)
{
    if (!value.isValid())
        return QCborValue(QCborSimpleType::Undefined);
    return value.isNull() ? QCborValue(nullptr) : QCborValue::fromVariant(value);
}

QVariant fromCbor(const QCborValue &value)
{
    if (value.isInteger())
        return QVariant(qlonglong(value.toInteger()));
    if (value.isString())
        return toCell(value.toString());
    if (value.isByteArray())
        return value.toByteArray();
    return value.isNull() ? nullCell() : QVariant();
}

} // namespace

QByteArray encodeCells(const QList<CellChange> &cells)
{
    QCborArray record;
    for (qsizetype i = 0; i < cells.size();) {
        const CellChange &first = cells.at(i);
        QCborArray row{int(first.entity), first.row.toBytes()};
        for (;
             i < cells.size() && cells.at(i).entity == first.entity && cells.at(i).row == first.row;
             ++i) {
            row.append(cells.at(i).column);
            row.append(toCbor(cells.at(i).before));
            row.append(toCbor(cells.at(i).after));
        }
        record.append(row);
    }
    return QCborValue(record).toCbor();
}

QByteArray encodeValue(const QVariant &value)
{
    return toCbor(value).toCbor();
}

QVariant decodeValue(const QByteArray &cbor)
{
    return fromCbor(QCborValue::fromCbor(cbor));
}

QList<CellChange> decodeCells(const QByteArray &cbor)
{
    QList<CellChange> cells;
    const QCborArray record = QCborValue::fromCbor(cbor).toArray();
    for (const QCborValue entry : record) {
        const QCborArray parts = entry.toArray();
        const auto row = RowId::fromBytes(parts.at(1).toByteArray());
        for (qsizetype i = 2; row && parts.at(0).isInteger() && i + 2 < parts.size(); i += 3) {
            if (parts.at(i).isInteger())
                cells.append({Entity(parts.at(0).toInteger()),
                              *row,
                              int(parts.at(i).toInteger()),
                              fromCbor(parts.at(i + 1)),
                              fromCbor(parts.at(i + 2))});
        }
    }
    return cells;
}

} // namespace Tallerista
