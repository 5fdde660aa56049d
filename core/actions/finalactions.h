// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Takes the place of the verdict before. The reason may come later; see FeasibilityFields::lacksReason().
Result<Feasibility> judgeIdea(WorkshopDocument &document,
                              Id<Idea> idea,
                              Verdict verdict,
                              std::optional<int> reasonNumber = {},
                              const QString &reason = {});

/// What the table would choose so far; nothing ends with it.
Result<void> chooseIdeas(WorkshopDocument &document, Id<Mesa> mesa, const QList<Id<Idea>> &ideas);

/// Ends the final selection of \a mesa with \a ideas and makes a SMART sheet for each that has none,
/// filled with what its development says. A choice that does not follow from counts and verdicts
/// alone needs \a reason.
Result<void> finishFinalSelection(WorkshopDocument &document,
                                  Id<Mesa> mesa,
                                  const QList<Id<Idea>> &ideas,
                                  const QString &reason);
/// The sheets stay.
Result<void> reopenFinalSelection(WorkshopDocument &document, Id<Mesa> mesa);

} // namespace Tallerista
