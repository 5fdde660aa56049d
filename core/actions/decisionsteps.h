// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/selectionreading.h"
#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What the verbs that decide about a result have in common.

/// A decision of now on \a selection as it stands.
DecisionFields decisionOn(const WorkshopDocument &document,
                          const FirstSelection &selection,
                          DecisionFields::Kind kind);

/// Writes \a fields about \a ideas, the first one first, with the places that were computed for them.
/// \a decidedPlace: what they are given instead, the first of them.
Result<Decision> insertDecision(WorkshopDocument &document,
                                Edit &edit,
                                const FirstSelection &selection,
                                const QList<Id<Idea>> &ideas,
                                const DecisionFields &fields,
                                std::optional<int> decidedPlace = {});
/// The same as a step of its own.
Result<Decision> recordDecision(WorkshopDocument &document,
                                StepKind step,
                                const FirstSelection &selection,
                                const QList<Id<Idea>> &ideas,
                                const DecisionFields &fields,
                                std::optional<int> decidedPlace = {});

} // namespace Tallerista
