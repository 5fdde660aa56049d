// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/domain/drafts.h"

namespace Tallerista {

/// What can be done with ideas. Every verb is one step in the scope of the table.

/// Adds one idea to \a mesa. Refused when the card's number is or was in use at that table.
Result<Idea> captureIdea(WorkshopDocument &document, Id<Mesa> mesa, const IdeaDraft &draft);
/// Adds many as one step, or none at all.
Result<QList<Idea>>
importIdeas(WorkshopDocument &document, Id<Mesa> mesa, const QList<IdeaDraft> &drafts);
/// Writes the fields of \a idea that changed.
Result<Idea> editIdea(WorkshopDocument &document, const Idea &idea);
Result<void> removeIdea(WorkshopDocument &document, Id<Idea> id);
/// Takes the idea to another table, where it gets the next number; its old number stays used.
Result<Idea> moveIdea(WorkshopDocument &document, Id<Idea> id, Id<Mesa> mesa);

/// Joins \a others to \a into, which gets \a text; they keep their words, authors and codes («unidas a
/// esta»). All are of one table and none has been put to a vote.
Result<void> mergeIdeas(WorkshopDocument &document,
                        Id<Idea> into,
                        const QList<Id<Idea>> &others,
                        const QString &text);
/// «Dejar aparte»: the idea stays in the file and in the document, but not in a vote.
Result<Idea> setIdeaAside(WorkshopDocument &document, Id<Idea> id, const QString &reason);

} // namespace Tallerista
