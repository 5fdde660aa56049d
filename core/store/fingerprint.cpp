// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fingerprint.h"

#include "core/store/catalog.h"
#include "core/store/database.h"
#include "core/store/latercolumns.h"

#include <QVarLengthArray>
#include <QtEndian>

#define XXH_INLINE_ALL
#include <array>
#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

template <typename Number>
std::array<char, sizeof(Number)> littleEndian(Number number)
{
    std::array<char, sizeof(Number)> bytes{};
    qToLittleEndian(number, bytes.data());
    return bytes;
}

using Buffer = QVarLengthArray<char, 512>;

void append(Buffer &buffer, QByteArrayView bytes)
{
    buffer.append(bytes.data(), bytes.size());
}

} // namespace

Fingerprint::Sum Fingerprint::hashOf(const CellPlace &cell, char type, QByteArrayView content)
{
    if (type == 't' && content.isEmpty() && isLater(cell.entity, cell.column))
        return {};
    Buffer bytes;
    append(bytes, littleEndian(quint16(cell.entity)));
    append(bytes, cell.row);
    append(bytes, littleEndian(quint16(cell.column)));
    bytes.append(type);
    append(bytes, content);
    const XXH128_hash_t hash = XXH3_128bits(bytes.constData(), size_t(bytes.size()));
    return {hash.high64, hash.low64};
}

Fingerprint::Sum Fingerprint::hashOf(const CellPlace &cell, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QString:
        return hashOf(cell, 't', value.toString().toUtf8());
    case QMetaType::QByteArray:
        return hashOf(cell, 'b', value.toByteArray());
    default:
        return hashOf(cell, 'i', littleEndian(value.toLongLong()));
    }
}

Fingerprint::Sum Fingerprint::hashOf(const CellPlace &cell, const Stamp &stamp)
{
    Buffer bytes;
    append(bytes, littleEndian(stamp.hlc));
    append(bytes, stamp.replica.toBytes());
    return hashOf(cell, 's', bytes);
}

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

Result<Fingerprint> Fingerprint::scanClocks(Database &database)
{
    Fingerprint sum;
    auto clocks = database.run(u"SELECT entity, row, field, hlc, replica FROM cell_clock"_s);
    if (!clocks)
        return clocks.error();
    while (clocks->next()) {
        const QByteArray row = clocks->value(1).toByteArray();
        if (const auto replica = RowId::fromBytes(clocks->value(4).toByteArray()))
            sum.addStamp({Entity(clocks->value(0).toInt()), row, clocks->value(2).toInt()},
                         {clocks->value(3).toLongLong(), *replica});
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

void Fingerprint::add(const Sum &sum)
{
    m_low += sum.low;
    m_high += sum.high + (m_low < sum.low ? 1 : 0);
}

void Fingerprint::subtract(const Sum &sum)
{
    m_high -= sum.high + (m_low < sum.low ? 1 : 0);
    m_low -= sum.low;
}

void Fingerprint::add(Entity entity, const RowId &row, int column, const QVariant &value)
{
    add(hashOf({entity, row.toBytes(), column}, value));
}

void Fingerprint::addText(const CellPlace &cell, QByteArrayView utf8)
{
    add(hashOf(cell, 't', utf8));
}

void Fingerprint::addBlob(const CellPlace &cell, QByteArrayView bytes)
{
    add(hashOf(cell, 'b', bytes));
}

void Fingerprint::addInteger(const CellPlace &cell, qint64 number)
{
    add(hashOf(cell, 'i', littleEndian(number)));
}

void Fingerprint::subtract(Entity entity, const RowId &row, int column, const QVariant &value)
{
    subtract(hashOf({entity, row.toBytes(), column}, value));
}

void Fingerprint::addStamp(const CellPlace &cell, const Stamp &stamp)
{
    add(hashOf(cell, stamp));
}

void Fingerprint::subtractStamp(const CellPlace &cell, const Stamp &stamp)
{
    subtract(hashOf(cell, stamp));
}

Fingerprint &Fingerprint::operator+=(const Fingerprint &other)
{
    add(Sum{other.m_high, other.m_low});
    return *this;
}

Fingerprint &Fingerprint::operator-=(const Fingerprint &other)
{
    m_high -= other.m_high + (m_low < other.m_low ? 1 : 0);
    m_low -= other.m_low;
    return *this;
}

QByteArray Fingerprint::toBytes() const
{
    QByteArray bytes;
    bytes.append(littleEndian(m_low).data(), sizeof m_low);
    bytes.append(littleEndian(m_high).data(), sizeof m_high);
    return bytes;
}

} // namespace Tallerista
