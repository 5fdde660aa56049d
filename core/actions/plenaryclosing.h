// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// From now on the room may see the result.
///
/// By the count, those in by it are chosen. A tie at the line may wait: call this again with
/// \a chosen, as many of those who tie as there are places, for \a reason; all of them only where whoever
/// leads allows it, for a reason as well, since the workshop has its number of actions. By the
/// technical team \a chosen is all that enters, for \a reason, whatever the votes say. By the floor, or
/// proportionally, what enters follows from the same votes (see PlenaryAudit::Alternative), and \a reason
/// says why that was adopted.
Result<void> closePlenary(WorkshopDocument &document,
                          const QList<Id<Consolidation>> &chosen = {},
                          PlenaryBy by = PlenaryBy::Count,
                          const QString &reason = {});
/// The votes stay; what was chosen does not.
Result<void> reopenPlenary(WorkshopDocument &document);

} // namespace Tallerista
