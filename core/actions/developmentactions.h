// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

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

} // namespace Tallerista
