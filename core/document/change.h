// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/domain/entity.h"
#include "core/store/cellchange.h"

#include <QHash>
#include <QSet>

namespace Tallerista {

/// What one step changed: which kinds of rows, and which of them.
class Change
{
public:
    explicit Change(const QList<CellChange> &cells)
    {
        for (const CellChange &cell : cells)
            m_rows[int(cell.entity)].insert(cell.row);
    }

    bool touches(Entity entity) const { return m_rows.contains(int(entity)); }
    bool touches(Entity entity, const RowId &row) const
    {
        return m_rows.value(int(entity)).contains(row);
    }

private:
    QHash<int, QSet<RowId>> m_rows;
};

} // namespace Tallerista
