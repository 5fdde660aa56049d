// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fingerprint.h"

#include "core/store/catalog.h"
#include "core/store/database.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

struct Sum
{
    quint64 high = 0;
    quint64 low = 0;
};

Sum cellHash(Entity entity, const RowId &row, int column, const QVariant &value)
{
    if (value.isNull())
        return {};
    QByteArray cell;
    append(cell, quint16(entity));
    cell.append(row.toBytes());
    append(cell, quint16(column));
    switch (value.typeId()) {
    case QMetaType::QString:
        cell.append('t').append(value.toString().toUtf8());
        break;
    case QMetaType::QByteArray:
        cell.append('b').append(value.toByteArray());
        break;
    default:
        append(cell.append('i'), value.toLongLong());
    }
    const QByteArray hash = QCryptographicHash::hash(cell, QCryptographicHash::Blake2s_128);
    return {qFromLittleEndian<quint64>(hash.constData() + 8),
            qFromLittleEndian<quint64>(hash.constData())};
}

} // namespace

Result<Fingerprint> Fingerprint::scan(Database &database, const Catalog &catalog)
{
    Fingerprint sum;
    for (const TableInfo &table : catalog.tables()) {
        auto rows = database.run(u"SELECT * FROM %1"_s.arg(table.name));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const auto id = RowId::fromBytes(rows->value(0).toByteArray());
            for (int column = 1; id && column < table.columns.size(); ++column)
                sum.add(table.entity, *id, column, rows->value(column));
        }
    }
    return sum;
}

Fingerprint Fingerprint::fromBytes(const QByteArray &bytes)
{
    Fingerprint sum;
    if (bytes.size() == 16) {
        sum.m_low = qFromLittleEndian<quint64>(bytes.constData());
        sum.m_high = qFromLittleEndian<quint64>(bytes.constData() + 8);
    }
    return sum;
}

void Fingerprint::add(Entity entity, const RowId &row, int column, const QVariant &value)
{
    const Sum cell = cellHash(entity, row, column, value);
    m_low += cell.low;
    m_high += cell.high + (m_low < cell.low ? 1 : 0);
}

void Fingerprint::subtract(Entity entity, const RowId &row, int column, const QVariant &value)
{
    const Sum cell = cellHash(entity, row, column, value);
    m_high -= cell.high + (m_low < cell.low ? 1 : 0);
    m_low -= cell.low;
}

QByteArray Fingerprint::toBytes() const
{
    QByteArray bytes;
    append(bytes, m_low);
    append(bytes, m_high);
    return bytes;
}

} // namespace Tallerista
