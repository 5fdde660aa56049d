// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRandomGenerator>

namespace Tallerista::Testing {

/// Any of \a rows; null where there is none.
template <typename T>
const T *anyOf(const QList<T> &rows, QRandomGenerator &random)
{
    return rows.isEmpty() ? nullptr : &rows.at(random.bounded(int(rows.size())));
}

} // namespace Tallerista::Testing
