// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace Tallerista {

/// NULL, as opposed to an invalid QVariant, which is no cell at all.
inline QVariant nullCell()
{
    return QVariant::fromValue(nullptr);
}

/// How a field of a value is held in one cell of the file, and back. Reading returns false where
/// the cell cannot be that field.

inline QVariant toCell(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

inline QVariant toCell(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

inline QVariant toCell(const RowId &id)
{
    return id.toBytes();
}

template <typename T>
requires std::is_arithmetic_v<T> || std::is_enum_v<T> QVariant toCell(T number)
{
    return QVariant(static_cast<qlonglong>(number));
}

template <typename T>
QVariant toCell(const std::optional<T> &value)
{
    return value ? toCell(*value) : nullCell();
}

inline bool fromCell(const QVariant &cell, QString &text)
{
    text = cell.toString();
    return !cell.isNull();
}

inline bool fromCell(const QVariant &cell, QDate &date)
{
    date = QDate::fromString(cell.toString(), Qt::ISODate);
    return date.isValid();
}

template <typename Tag>
bool fromCell(const QVariant &cell, TypedId<Tag> &id)
{
    const auto bytes = RowId::fromBytes(cell.toByteArray());
    if (bytes)
        id = TypedId<Tag>(*bytes);
    return bytes.has_value();
}

template <typename T>
requires std::is_arithmetic_v<T> || std::is_enum_v<T>
bool fromCell(const QVariant &cell, T &number)
{
    number = static_cast<T>(cell.toLongLong());
    return !cell.isNull();
}

/// An absent id must be built before it can be read into: Id has no empty state.
template <typename T>
T blankField()
{
    if constexpr (std::is_base_of_v<RowId, T>)
        return T(RowId(std::array<quint8, RowId::Size>{}));
    else
        return T{};
}

template <typename T>
bool fromCell(const QVariant &cell, std::optional<T> &value)
{
    value.reset();
    if (cell.isNull())
        return true;
    T read = blankField<T>();
    if (!fromCell(cell, read))
        return false;
    value = read;
    return true;
}

} // namespace Tallerista
