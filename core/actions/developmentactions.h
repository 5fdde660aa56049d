// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/developmentround.h"

namespace Tallerista {

/// What can be done with the development of a selected idea. Every verb is one step in the scope of the
/// idea's table; the sheet of the idea follows it, see fillSheets().

/// The three lines of a selected idea as typed.
struct DevelopmentDraft
{
    QString developer; ///< a badge number, a name or its beginning; empty: the author
    QString what;
    QString forWhom;
    QString withWhom;
    bool onPaper = false; ///< written on its card, still to be typed
};

/// Takes the place of what was written for \a idea before.
Result<Development>
developIdea(WorkshopDocument &document, Id<Idea> idea, const DevelopmentDraft &draft);

/// Writes its first line alone; with that it is no longer only on paper.
Result<Development> writeWhat(WorkshopDocument &document, Id<Idea> idea, const QString &what);

/// It is written on its card, still to be typed; or not.
Result<Development> markOnPaper(WorkshopDocument &document, Id<Idea> idea, bool onPaper);

/// Others develop these ideas of \a mesa, all in one step. Back to its proposer goes an idea that is
/// handed to its proposer.
Result<void> handOver(WorkshopDocument &document, Id<Mesa> mesa, const QList<HandOver> &handings);

} // namespace Tallerista
