// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/gate/sieve.h"

namespace Tallerista {

class Edit;

/// What could be read of a file that the gate refused. The file itself was not touched.
struct Remains
{
    QList<TableRows> tables; ///< every document table, some of them empty
    QList<LeftOut> leftOut;

    int rowsRead() const;
    int rowsLeftOut() const;
    /// Writes every row as a birth; for the first step of a new document.
    void writeTo(Edit &edit) const;
};

/// Reads the tables and columns that a workshop has, in a copy of the file at \a path, while nothing
/// but reading is possible: no trigger, no view, no function of the file runs. Fails when the file is
/// not a workshop's at all, holds no workshop any more, or is damaged (a case for the salvage).
Result<Remains> readWhatCanBeRead(const QString &path);

} // namespace Tallerista
