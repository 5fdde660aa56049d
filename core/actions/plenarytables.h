// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// The hands of a plenary, counted table by table. Each table has a vote of its own with the purpose of
/// the plenary, and in it a count for the first of the ideas that an action comes from.

/// Takes the place of what was counted before: \a hands of each table, by its number. What the action
/// got is their sum.
Result<Consolidation>
countHandsByTable(WorkshopDocument &document, Id<Consolidation> id, const QList<int> &hands);

/// For a step in which the hands of an action with \a origins are not told apart any more, inside the
/// caller's edit.
Result<void>
dropTableHands(const WorkshopDocument &document, Edit &edit, const QList<Id<Idea>> &origins);

} // namespace Tallerista
