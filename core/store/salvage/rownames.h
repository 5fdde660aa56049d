// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/holding.h"
#include "core/store/salvage/mending.h"

namespace Tallerista {

/// The rows of \a content as those see them who join files.
QList<Rows> tablesOf(const std::map<RowKey, KeptRow> &content, const Catalog &catalog);

/// Gives every note of \a report the code that people know its row by. \a leftOut are rows that did
/// not come into \a tables.
void nameNotes(const QList<Rows> &tables,
               const std::map<RowKey, QVariantList> &leftOut,
               const Catalog &catalog,
               SalvageReport &report);

} // namespace Tallerista
