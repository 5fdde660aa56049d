// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/domain/entity.h"
#include "core/store/stamp.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <optional>

namespace Tallerista {

/// What one step did to one cell. A row is born when its deleted cell had no value before.
struct CellChange
{
    Entity entity;
    RowId row;
    int column;
    QVariant before; ///< invalid: the row did not exist
    QVariant after;
    std::optional<Stamp> stamp = {}; ///< of another computer, where the value was written there

    bool isBirth() const { return !before.isValid(); }
};

/// The record of a step as it stands in history.cells: CBOR, an array for each row touched,
/// [table, row, column, before, after, column, before, after …]; "before" is undefined in a row
/// that is born.
QByteArray encodeCells(const QList<CellChange> &cells);

/// Reads it back; entries that make no sense are left out.
QList<CellChange> decodeCells(const QByteArray &cbor);

/// The value of one cell as CBOR, and back.
QByteArray encodeValue(const QVariant &value);
QVariant decodeValue(const QByteArray &cbor);

} // namespace Tallerista
