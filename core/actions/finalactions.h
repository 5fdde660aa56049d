// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What the table would choose so far; nothing ends with it.
Result<void> chooseIdeas(WorkshopDocument &document, Id<Mesa> mesa, const QList<Id<Idea>> &ideas);

/// Ends the final selection of \a mesa with \a ideas and makes a SMART sheet for each that has none,
/// filled with what its development says; the evaluation is then over too. A choice that does not
/// follow from counts and verdicts alone needs \a reason. Where nothing is feasible nothing is chosen
/// and the places stay open.
Result<void> finishFinalSelection(WorkshopDocument &document,
                                  Id<Mesa> mesa,
                                  const QList<Id<Idea>> &ideas,
                                  const QString &reason);
/// The sheets stay.
Result<void> reopenFinalSelection(WorkshopDocument &document, Id<Mesa> mesa);

} // namespace Tallerista
