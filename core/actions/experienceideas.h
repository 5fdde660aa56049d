// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// The words with which an idea that grows out of \a experience begins: the improvement proposed, or
/// else what is already done. On one line; it may be longer than an idea can be.
QString ideaProposedBy(const ExperienceFields &experience);

/// Makes an idea of \a mesa that says \a text out of what is already done, on the next free card: its
/// origin, the institution and who told it go with it, and the question that people answer now. One
/// step in the scope of \a mesa. Refused where an idea of that table came of it in the same words.
Result<Idea> makeIdeaOf(WorkshopDocument &document,
                        Id<Experience> experience,
                        Id<Mesa> mesa,
                        const QString &text);

/// The ideas that came of \a experience, by table and number.
Result<QList<Idea>> ideasOf(const Stores &stores, Id<Experience> experience);

} // namespace Tallerista
