// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/cellchange.h"

#include <QSet>
#include <QStringList>

namespace Tallerista {

class Catalog;
class Database;
struct TableInfo;

/// Erasing people is the one exception to «nothing is deleted»; the decision record on it tells what goes
/// and what stays.

/// People of whom a file forgets who they were.
struct Forgotten
{
    QSet<RowId> people;
    QStringList words; ///< full names, addresses and numbers that tell on them in any text
};

/// \a people, those of the same name who were deleted, and all the words by which the file knows them or
/// ever did.
Result<Forgotten>
whatToForget(Database &database, const Catalog &catalog, const QList<RowId> &people);

/// What stands in \a column of somebody who was erased; invalid: what stood there before.
QVariant erasedCell(const TableInfo &people, int column);

/// The cells that tell who \a forgotten were, and how they read without it.
Result<QList<CellChange>>
tellingCells(Database &database, const Catalog &catalog, const Forgotten &forgotten);

/// Takes \a forgotten, whose cells are blank already, out of all steps, as if they had been
/// nameless from the first, and out of what lost in a joining. The fingerprints of the steps follow.
/// Part of the caller's transaction.
Result<void>
eraseFromHistory(Database &database, const Catalog &catalog, const Forgotten &forgotten);

} // namespace Tallerista
