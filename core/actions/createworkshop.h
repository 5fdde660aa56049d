// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/domain/workshoptemplate.h"

#include <QDate>

namespace Tallerista {

/// What is asked before a workshop exists.
struct NewWorkshop
{
    QString name; ///< empty: the template's title
    QDate date;
    QString place;
    QString convener;
};

/// Makes a workshop file at \a path, where there must be none, filled from \a model.
Result<std::unique_ptr<WorkshopDocument>> createWorkshop(const QString &path,
                                                         const Clock &clock,
                                                         const Writer &writer,
                                                         const WorkshopTemplate &model,
                                                         const NewWorkshop &answers);

} // namespace Tallerista
