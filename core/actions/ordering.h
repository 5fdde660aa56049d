// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/orderkey.h"
#include "core/domain/record.h"

#include <QList>
#include <QString>

namespace Tallerista {

/// The position behind the last of \a rows, which stand in order.
template <typename T>
QString positionAtEnd(const QList<T> &rows)
{
    return orderKeyBetween(rows.isEmpty() ? QString() : rows.last()->position, {});
}

/// The position right behind \a rows[\a index]; -1 means before the first.
template <typename T>
QString positionAfter(const QList<T> &rows, qsizetype index)
{
    return orderKeyBetween(index >= 0 ? rows.at(index)->position : QString(),
                           index + 1 < rows.size() ? rows.at(index + 1)->position : QString());
}

/// The position that takes the row \a id \a places down (negative: up), as far as the list goes;
/// empty when it is there already or not in the list.
template <typename T>
QString positionMoved(QList<T> rows, const Id<T> &id, int places)
{
    qsizetype from = 0;
    while (from < rows.size() && rows.at(from).id() != id)
        ++from;
    if (from == rows.size())
        return {};
    const qsizetype to = qBound(qsizetype(0), from + places, rows.size() - 1);
    if (to == from)
        return {};
    rows.removeAt(from);
    return positionAfter(rows, to - 1);
}

} // namespace Tallerista
