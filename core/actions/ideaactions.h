// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/domain/drafts.h"

namespace Tallerista {

/// What can be done with single ideas. Every verb is one step in the scope of the table.

/// Adds one idea to \a mesa. Refused when the card's number is or was in use at that table.
Result<Idea> captureIdea(WorkshopDocument &document, Id<Mesa> mesa, const IdeaDraft &draft);
/// Adds many as one step, or none at all.
Result<QList<Idea>>
importIdeas(WorkshopDocument &document, Id<Mesa> mesa, const QList<IdeaDraft> &drafts);
/// A list as importIdeas() would take it, and what it would refuse.
struct SiftedIdeas
{
    struct Unfit
    {
        int place; ///< in the list, from 1
        QString reason;
    };

    QList<IdeaDraft> fit;
    QList<Unfit> unfit;
};

/// Looks through \a drafts for ideas of \a mesa; changes nothing.
Result<SiftedIdeas>
siftIdeas(WorkshopDocument &document, Id<Mesa> mesa, const QList<IdeaDraft> &drafts);
/// Writes the fields of \a idea that changed.
Result<Idea> editIdea(WorkshopDocument &document, const Idea &idea);
/// Gives the idea the text of \a draft and all that is said about it there; what is not said is gone.
Result<Idea> rewriteIdea(WorkshopDocument &document, Id<Idea> id, const IdeaDraft &draft);
/// Takes the idea to another table, where it gets the next number; its old number stays used. Refused
/// while others are joined to it.
Result<Idea> moveIdea(WorkshopDocument &document, Id<Idea> id, Id<Mesa> mesa);

/// Into the bin. Refused while others are joined to it.
Result<void> removeIdeas(WorkshopDocument &document, const QList<Id<Idea>> &ids);
/// Out of the bin, with its code. What it referred to and is gone by now is left out.
Result<Idea> restoreIdea(WorkshopDocument &document, Id<Idea> id);

/// «Dejar aparte»: the ideas stay in the file and in the document, but not in a vote.
Result<void>
setIdeasAside(WorkshopDocument &document, const QList<Id<Idea>> &ids, const QString &reason);
Result<void> bringIdeasBack(WorkshopDocument &document, const QList<Id<Idea>> &ids);

} // namespace Tallerista
