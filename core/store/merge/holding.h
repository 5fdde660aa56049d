// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/knowledge.h"

#include <QSet>
#include <QVariantList>

#include <optional>

namespace Tallerista {

class WorkshopFile;

/// Rows of one kind: their cells by column number, the first being the id.
using Rows = QHash<RowId, QVariantList>;

/// Everything that one file holds.
struct Holding
{
    RowId workshop;
    QSet<RowId> copyFor; ///< the tables it is a lent copy for; none: a main file
    QList<Rows> tables;  ///< in the order of Entity
    Knowledge knowledge;
    QHash<RowId, qint64> known; ///< by replica, the newest clock: all before it has been seen here

    const Rows &rows(Entity entity) const { return tables.at(int(entity) - 1); }
    QVariant value(const CellKey &cell) const
    {
        return rows(cell.entity).value(cell.row).value(cell.column);
    }
    std::optional<Stamp> stampOf(const CellKey &cell) const
    {
        const auto stamp = knowledge.stamps.constFind(cell);
        return stamp == knowledge.stamps.cend() ? std::nullopt : std::optional(*stamp);
    }
    bool knows(const Stamp &stamp) const { return known.value(stamp.replica, -1) >= stamp.hlc; }
};

Result<Holding> readHolding(WorkshopFile &file);

} // namespace Tallerista
