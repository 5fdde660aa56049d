// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/agenda/durations.h"

namespace Tallerista {

/// What the workshop in the file at \a path, which nothing is written to, took. Refuses a rehearsal and
/// one that has not been held.
Result<QList<MeasuredBlock>> readDurations(const WorkshopDocument &document, const QString &path);

/// Gives the blocks the minutes of \a proposals, in one step.
Result<void> takeDurations(WorkshopDocument &document, const QList<DurationProposal> &proposals);

} // namespace Tallerista
