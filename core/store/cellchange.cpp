// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cellchange.h"

#include "core/store/cells.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

namespace Tallerista {

namespace {

void write(QCborStreamWriter &cbor, const QVariant &value)
{
    if (!value.isValid())
        return cbor.appendUndefined();
    if (value.isNull())
        return cbor.appendNull();
    switch (value.typeId()) {
    case QMetaType::QString:
        return cbor.append(value.toString());
    case QMetaType::QByteArray:
        return cbor.append(value.toByteArray());
    default:
        return cbor.append(qint64(value.toLongLong()));
    }
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
    QList<qsizetype> ends; // of the rows: their cells stand side by side
    for (qsizetype i = 1; i <= cells.size(); ++i) {
        if (i == cells.size() || cells.at(i).entity != cells.at(i - 1).entity
            || cells.at(i).row != cells.at(i - 1).row)
            ends.append(i);
    }
    QByteArray record;
    QCborStreamWriter cbor(&record);
    cbor.startArray(quint64(ends.size()));
    qsizetype next = 0;
    for (const qsizetype end : ends) {
        cbor.startArray(quint64(2 + 3 * (end - next)));
        cbor.append(int(cells.at(next).entity));
        cbor.append(cells.at(next).row.toBytes());
        for (; next < end; ++next) {
            cbor.append(cells.at(next).column);
            write(cbor, cells.at(next).before);
            write(cbor, cells.at(next).after);
        }
        cbor.endArray();
    }
    cbor.endArray();
    return record;
}

QByteArray encodeValue(const QVariant &value)
{
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    write(cbor, value);
    return bytes;
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
