// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// The plenary: what the tables chose comes before the whole room. Every verb is one step in the scope
/// of the workshop. Once the plenary is closed nothing of it changes until it is opened again.

/// Brings one action for each idea of the tables' final selections. Called again it brings what came
/// since and takes back what is no longer selected, unless it was joined to another; the number of
/// places becomes the one of the workshop's settings.
Result<void> startPlenary(WorkshopDocument &document, int present);
/// Never below what an action has got already.
Result<void> setPlenaryVoters(WorkshopDocument &document, int present);

/// Makes one action of two: \a keep gets \a wording and the origins of both, and is to be counted
/// again, by the smaller number of the two; all others keep theirs. \a reason says why they are one.
Result<Consolidation> joinActions(WorkshopDocument &document,
                                  Id<Consolidation> keep,
                                  Id<Consolidation> other,
                                  const QString &wording,
                                  const QString &reason);
/// Takes joined ideas apart again: one action each, with its own words and number, to be counted.
Result<void> separateAction(WorkshopDocument &document, Id<Consolidation> id);
Result<Consolidation>
editAction(WorkshopDocument &document, Id<Consolidation> id, const QString &wording);
/// Takes the place of what was counted before; nothing: as if it had not been called.
Result<Consolidation>
countHands(WorkshopDocument &document, Id<Consolidation> id, std::optional<int> hands);

/// There is no plenary: what every table selected goes on as an action of the workshop. \a by is
/// SkippedByRoom or SkippedByTeam, who decided that, for \a reason. Opened again, the plenary can be held.
Result<void> skipPlenary(WorkshopDocument &document, PlenaryBy by, const QString &reason);

} // namespace Tallerista
