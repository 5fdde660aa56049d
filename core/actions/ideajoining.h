// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Ideas that are the same in other words, and ideas that are two in one. Every verb is one step in the
/// scope of the table; across tables actions are joined in the plenary (plenaryactions.h).

/// Whether ideas of \a mesa can be joined: the Error says that its vote is open. A closed one is read as
/// if the ideas had been one (joinedInput()).
Result<void> mayJoinAt(const WorkshopDocument &document, Id<Mesa> mesa);

/// Joins \a others to \a into, which gets \a text; they keep their words, authors and codes («unidas a
/// esta»), and so does \a into, whose own words are kept beside. Others may have ideas joined to them.
/// Refused where mayJoinAt() is.
Result<void> mergeIdeas(WorkshopDocument &document,
                        Id<Idea> into,
                        const QList<Id<Idea>> &others,
                        const QString &text);

/// Whether separating \a id needs a reason: its table has opened its vote.
Result<bool> needsReasonToSeparate(const WorkshopDocument &document, Id<Idea> id);

/// Makes a joined idea one of its own again. With the last one, the idea it was joined to gets its own
/// words back. \a reason is needed after a vote was opened, and kept.
Result<Idea> separateIdea(WorkshopDocument &document, Id<Idea> id, const QString &reason = {});

/// Makes two ideas of one: it keeps \a first; \a second is a new idea with the next number, of the same
/// people, topic and question, that remembers where it came from.
Result<Idea>
splitIdea(WorkshopDocument &document, Id<Idea> id, const QString &first, const QString &second);

} // namespace Tallerista
