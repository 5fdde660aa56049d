// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/store/cells.h"

namespace Tallerista {

/// Where each field of a value lives: its table, the order in which its rows are read (SQL) and, one by
/// one, its columns. Reading and writing both walk visit(), so a field is named here once.
template <typename Fields>
struct Columns;

} // namespace Tallerista
