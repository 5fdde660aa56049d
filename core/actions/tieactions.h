// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Lets every tied idea of a first selection in: «pasan 11».
Result<Decision> admitAllTied(WorkshopDocument &document, Id<Vote> id);
/// Lets \a ideas in, as many of the tied ones as there are places left, for a reason.
Result<Decision> decideTie(WorkshopDocument &document,
                           Id<Vote> id,
                           const QList<Id<Idea>> &ideas,
                           const QString &reason);
/// The tie is open again.
Result<void> withdrawDecision(WorkshopDocument &document, Id<Decision> id);

} // namespace Tallerista
