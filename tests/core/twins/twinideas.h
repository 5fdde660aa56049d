// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

namespace Tallerista::Testing {

/// The id of idea \a number of a test: a higher number is of a younger idea.
inline Id<Idea> ideaNumber(int number)
{
    std::array<quint8, RowId::Size> bytes{};
    for (size_t place = 0; place < 4; ++place)
        bytes.at(place) = quint8(quint32(number) >> (24 - 8 * place));
    return Id<Idea>(RowId(bytes));
}

} // namespace Tallerista::Testing
