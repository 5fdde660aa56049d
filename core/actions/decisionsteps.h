// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/selectionreading.h"
#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What the verbs that decide about a result have in common.

/// What a decision is about.
struct DecidedIdeas
{
    QList<Id<Idea>> ideas;         ///< the first one first
    std::optional<int> place = {}; ///< that the first of them is given instead of the computed one
};

/// A decision of now on \a selection as it stands.
DecisionFields decisionOn(const WorkshopDocument &document,
                          const FirstSelection &selection,
                          DecisionFields::Kind kind);

/// Writes \a fields about \a decided, with the places that were computed for them.
Result<Decision> insertDecision(WorkshopDocument &document,
                                Edit &edit,
                                const FirstSelection &selection,
                                const DecidedIdeas &decided,
                                const DecisionFields &fields);
/// The same as a step of its own.
Result<Decision> recordDecision(WorkshopDocument &document,
                                StepKind step,
                                const FirstSelection &selection,
                                const DecidedIdeas &decided,
                                const DecisionFields &fields);

} // namespace Tallerista
