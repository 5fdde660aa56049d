// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/twins/twinpairs.h"

namespace Tallerista {

/// What people say about ideas that look alike. Joining them is mergeIdeas().

/// «No son lo mismo»: the pair is not offered again, in either order. A step of the table, or of the workshop
/// where the ideas are of two; none where that was said before.
Result<void> markNotTwins(WorkshopDocument &document, Id<Idea> one, Id<Idea> other);

/// For a step that takes \a idea away, inside the caller's edit: what was said about it goes with it,
/// for a row that is referred to cannot be deleted.
Result<void> dropNotTwins(const WorkshopDocument &document, Edit &edit, Id<Idea> idea);
/// For a step in which the row \a heir, which is there already, takes the place of \a idea.
Result<void>
handDownNotTwins(const WorkshopDocument &document, Edit &edit, Id<Idea> idea, Id<Idea> heir);

/// The pairs that nobody has answered, ranked. Reads and compares all ideas: for a page that keeps the
/// pairs at hand see TwinRadar.
Result<QList<TwinPair>> readTwins(const Stores &stores);
/// How many there are of each table and across tables, read likewise.
Result<TwinCounts> countOpenTwins(const Stores &stores);

} // namespace Tallerista
