// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Tallerista {

/// Numbers read out of bytes that may be anything: past their end there is nothing.

/// A big-endian unsigned number of \a width bytes, 1 to 8.
inline std::optional<quint64> readNumber(QByteArrayView bytes, qsizetype at, int width)
{
    if (at < 0 || at > bytes.size() - width)
        return std::nullopt;
    quint64 number = 0;
    for (int i = 0; i < width; ++i)
        number = number << 8 | quint8(bytes.at(at + i));
    return number;
}

/// SQLite's number of 1 to 9 bytes.
struct Varint
{
    quint64 value = 0;
    int size = 0; ///< bytes; 0: there was none
};

inline Varint readVarint(QByteArrayView bytes, qsizetype at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at + i >= bytes.size())
            return {};
        const auto byte = quint8(bytes.at(at + i));
        if (i == 8)
            return {value << 8 | byte, 9};
        value = value << 7 | (byte & 0x7F);
        if (byte < 0x80)
            return {value, i + 1};
    }
    return {};
}

/// The Varint that ends just before \a end.
inline Varint readVarintBefore(QByteArrayView bytes, qsizetype end)
{
    if (end < 1 || end > bytes.size() || quint8(bytes.at(end - 1)) >= 0x80)
        return {};
    qsizetype start = end - 1;
    while (start > 0 && end - start < 9 && quint8(bytes.at(start - 1)) >= 0x80)
        --start;
    return readVarint(bytes, start);
}

/// Whether \a value stands as a Varint just before \a end, whatever stands before it.
inline bool endsWithVarint(QByteArrayView bytes, qsizetype end, quint64 value)
{
    QByteArray varint(1, char(value & 0x7F));
    while ((value >>= 7) > 0)
        varint.prepend(char(0x80 | (value & 0x7F)));
    return end >= varint.size() && end <= bytes.size()
           && bytes.sliced(end - varint.size(), varint.size()) == varint;
}

} // namespace Tallerista
