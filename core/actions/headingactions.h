// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Headings under which ideas are read; nothing of it touches a vote.

/// Puts the ideas, of one table, under the heading that is called \a name, which is added at the end when
/// there is none; an empty name takes them out. One step in the scope of the table.
Result<void>
putUnderHeading(WorkshopDocument &document, const QList<Id<Idea>> &ids, const QString &name);

// One step in the scope of the workshop.

Result<Heading> editHeading(WorkshopDocument &document, const Heading &heading);
/// Its ideas stay, without a heading.
Result<void> removeHeading(WorkshopDocument &document, Id<Heading> id);
/// Moves it \a places down, or up when negative.
Result<void> moveHeading(WorkshopDocument &document, Id<Heading> id, int places);

} // namespace Tallerista
