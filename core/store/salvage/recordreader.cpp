// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/recordreader.h"

#include "core/store/cells.h"
#include "core/store/salvage/bytes.h"

namespace Tallerista {

namespace {

constexpr qsizetype LongestHeader = 3 * RecordShapes::MaxColumns;
constexpr qsizetype LongestPayload = qsizetype(32) << 20;
constexpr qsizetype CopiesOfTheFile = 4;
constexpr quint64 IdType = 12 + 2 * RowId::Size;
constexpr quint64 SchemaType = 13 + 2 * 5; ///< of "table" and "index"

/// Every table of ours begins with an id and a number, a number and an id, or nothing and an id; the
/// schema's own with a word of five letters. A cheap look before anything else.
bool mayStart(QByteArrayView page, qsizetype types)
{
    const auto first = quint8(page.at(types));
    const auto second = quint8(page.at(types + 1));
    return (first == IdType && second <= 9) || (first <= 9 && second == IdType)
           || first == SchemaType;
}

/// Whether the first id of a record whose values start at \a at is a UUID of version 7.
bool beginsWithId(QByteArrayView page, qsizetype at, const SerialTypes &types)
{
    if (types.at(0) != IdType)
        at += serialSize(types.at(0));
    const bool hasId = types.at(0) == IdType || (types.size() > 1 && types.at(1) == IdType);
    return hasId && (readNumber(page, at + 6, 1).value_or(0) >> 4) == 7
           && (readNumber(page, at + 8, 1).value_or(0) >> 6) == 2;
}

QVariant integerAt(QByteArrayView bytes, quint64 type)
{
    if (type >= 8)
        return qlonglong(type - 8);
    const int width = int(serialSize(type));
    const int unused = 64 - 8 * width;
    const quint64 raw = readNumber(bytes, 0, width).value_or(0);
    return qlonglong(qint64(raw << unused) >> unused);
}

/// cleanedText() lets no other control characters into a file.
bool couldBeTyped(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0xFFFD;
    });
}

} // namespace

RecordReader::RecordReader(const PageFile &file, const RecordShapes &shapes)
    : m_file(file)
    , m_shapes(shapes)
    , m_allowance(CopiesOfTheFile * file.size())
{}

std::optional<CarvedRecord> RecordReader::liveRecordAt(qsizetype number, int offset)
{
    const auto header = headerAt(m_file.page(number), offset);
    auto record = header ? read(number, offset, *header) : std::nullopt;
    if (record)
        record->live = true;
    return record;
}

std::optional<CarvedRecord> RecordReader::looseRecordAt(qsizetype number, int offset)
{
    const QByteArrayView page = m_file.page(number);
    const auto header = headerAt(page, offset);
    return header && beginsWithId(page, offset + header->size, header->types)
               ? read(number, offset, *header)
               : std::nullopt;
}

std::optional<CarvedRecord> RecordReader::read(qsizetype number, int offset, const Header &header)
{
    const QByteArrayView page = m_file.page(number);
    const QList<int> shapes = m_shapes.matching(header.types);
    if (shapes.isEmpty() || header.payload > qMin(LongestPayload, m_file.size())
        || m_allowance <= 0)
        return std::nullopt;
    const QByteArray payload = payloadAt(page, offset, header.payload);
    if (payload.size() < header.size)
        return std::nullopt;
    CarvedRecord record{number, offset, {}, false, payload.size() == header.payload, shapes, {}};
    // Before it stand the size of the payload and, in a table, the number of the row.
    const Varint rowNumber = readVarintBefore(page, offset);
    if (rowNumber.size > 0)
        record.rowNumber = qint64(rowNumber.value);
    if (!endsWithVarint(page, offset - rowNumber.size, header.payload)
        && !endsWithVarint(page, offset, header.payload))
        record.sound = false;
    readValues(header, payload, record);
    return record;
}

std::optional<RecordReader::Header> RecordReader::headerAt(QByteArrayView page,
                                                           qsizetype offset) const
{
    const Varint size = readVarint(page, offset);
    const qsizetype end = offset + qsizetype(qMin<quint64>(size.value, LongestHeader + 1));
    qsizetype at = offset + size.size;
    if (size.size == 0 || size.value > LongestHeader || end > page.size() || at + 2 > end
        || !mayStart(page, at))
        return std::nullopt;
    Header header{qsizetype(size.value), qsizetype(size.value), {}};
    while (at < end) {
        const Varint type = readVarint(page.first(end), at);
        if (type.size == 0 || header.types.size() == RecordShapes::MaxColumns
            || type.value > quint64(2 * LongestPayload))
            return std::nullopt;
        header.types.append(type.value);
        header.payload += serialSize(type.value);
        at += type.size;
    }
    return header;
}

QByteArray RecordReader::payloadAt(QByteArrayView page, qsizetype offset, qsizetype size)
{
    const qsizetype local = m_file.localSize(size);
    QByteArray payload = page.sliced(offset, qMin(local, page.size() - offset)).toByteArray();
    m_allowance -= payload.size();
    if (payload.size() < local)
        return payload;
    auto next = readNumber(page, offset + local, 4);
    // Each page brings bytes or ends it, so a chain that bites its tail ends too.
    while (payload.size() < size && next && m_allowance > 0) {
        const QByteArrayView more = m_file.page(qsizetype(*next));
        if (more.size() <= 4 || *next < 2)
            break;
        const qsizetype part = qMin(more.size() - 4, size - payload.size());
        payload.append(more.data() + 4, part);
        m_allowance -= part;
        next = readNumber(more, 0, 4);
    }
    return payload;
}

void RecordReader::readValues(const Header &header,
                              const QByteArray &payload,
                              CarvedRecord &record) const
{
    qsizetype at = header.size;
    for (qsizetype i = 0; i < header.types.size(); ++i) {
        const quint64 type = header.types.at(i);
        const qsizetype size = serialSize(type);
        const QByteArrayView bytes = QByteArrayView(payload).sliced(
            qMin(at, payload.size()), qBound<qsizetype>(0, payload.size() - at, size));
        if (bytes.size() < size && (bytes.isEmpty() || type < 12)) {
            record.values.append(QVariant());
        } else if (type == 0) {
            record.values.append(nullCell());
        } else if (type < 12) {
            record.values.append(integerAt(bytes, type));
        } else if (type % 2 == 0) {
            record.values.append(bytes.toByteArray());
        } else {
            const QString text = QString::fromUtf8(bytes);
            record.sound = record.sound && couldBeTyped(text);
            record.values.append(toCell(text));
        }
        at += size;
    }
}

} // namespace Tallerista
