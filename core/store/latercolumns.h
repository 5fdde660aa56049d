// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/store/cellchange.h"

#include <QList>

namespace Tallerista {

/// Columns that came to a table with a later format than the one that made it. Each is a text, empty
/// where nobody wrote it, and an empty one counts as nothing (core/store/fingerprint.h). So a file
/// that is brought up to a newer format sums up to what it did, and rows and steps that were written
/// before may be silent about them: what they do not say is an empty text.

bool isLater(Entity entity, int column);

/// Those of the table of \a entity, by number.
QList<int> laterColumns(Entity entity);

/// \a cells of one step, where the rows that were born in it have every column.
QList<CellChange> withLaterColumns(QList<CellChange> cells);

} // namespace Tallerista
