// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/agenda/durations.h"

namespace Tallerista {

/// An earlier workshop and what its blocks took.
struct MeasuredWorkshop
{
    QString name;
    QList<MeasuredBlock> blocks;
};

/// The workshop in the file at \a path, which nothing is written to. Refuses a rehearsal and one that
/// has not been held.
Result<MeasuredWorkshop> readDurations(const WorkshopDocument &document, const QString &path);

/// What \a past proposes for the blocks that have not begun.
Result<QList<DurationProposal>> durationsAhead(const WorkshopDocument &document,
                                               const QList<QList<MeasuredBlock>> &past);

/// Gives the blocks the minutes of \a proposals, in one step.
Result<void> takeDurations(WorkshopDocument &document, const QList<DurationProposal> &proposals);

} // namespace Tallerista
