// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/domain/drafts.h"

#include <QMap>

namespace Tallerista {

/// What the file of another workshop has for this one.
struct OtherWorkshop
{
    QList<ParticipantDraft> people;
    QMap<int, QList<IdeaDraft>> ideas; ///< by the number of their table

    int ideaCount() const;
};

/// Reads the file at \a path, which nothing is written to. Refuses one of this same workshop: that
/// is joined.
Result<OtherWorkshop> readOtherWorkshop(const WorkshopDocument &document, const QString &path);

/// Adds the people in one step, and the ideas in one for each table, with new numbers; those of
/// tables that are not here go to the last one. Adds nothing where one of these tables is written
/// elsewhere.
Result<void> importWorkshop(WorkshopDocument &document, const OtherWorkshop &other);

} // namespace Tallerista
