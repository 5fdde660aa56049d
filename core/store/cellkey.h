// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/domain/entity.h"

#include <QHash>

namespace Tallerista {

/// One cell of one file.
struct CellKey
{
    Entity entity;
    RowId row;
    int column;

    friend bool operator==(const CellKey &, const CellKey &) = default;
    friend size_t qHash(const CellKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.entity), key.row, key.column);
    }
};

} // namespace Tallerista
