// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

namespace Tallerista::Testing {

/// The same id for the same \a number, 0 to 255.
template <typename T>
Id<T> idOf(int number)
{
    QByteArray bytes(RowId::Size, '\0');
    bytes.back() = char(number);
    return Id<T>(*RowId::fromBytes(bytes));
}

} // namespace Tallerista::Testing
