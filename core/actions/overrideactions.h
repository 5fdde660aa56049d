// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// A result that is set aside by hand.
struct OverrideDraft
{
    bool include = true; ///< or exclude
    QList<Id<Idea>> ideas;
    QString role;                         ///< who decides, not by name
    QString reason;                       ///< DecisionFields::LeastReasonLength characters or more
    std::optional<int> decidedPlace = {}; ///< of the first of them, when included
};

/// Writes down that ideas of the closed vote \a id enter, or do not, whatever the votes say. The places
/// that were computed stay beside it; withdrawDecision() takes it back.
Result<Decision>
overrideResult(WorkshopDocument &document, Id<Vote> id, const OverrideDraft &draft);

} // namespace Tallerista
