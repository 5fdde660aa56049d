// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/plenaryreading.h"
#include "core/document/workshopdocument.h"

namespace Tallerista {

/// A plenary by ranked slips, which castBallot() takes. A slip marks the first of the ideas that an action
/// comes from; the actions keep their numbers as long as slips are counted.

/// Puts the actions to a vote by slips, on which each person orders some; hands that were counted are
/// forgotten.
Result<Vote> voteBySlips(WorkshopDocument &document);
/// Takes the vote by slips back, with the slips.
Result<Vote> voteByHands(WorkshopDocument &document);

/// How many actions each person orders of \a actions: five, and never all of them.
int placesOnPlenarySlip(qsizetype actions);

/// An Error where slips are counted: they name the actions by their numbers.
Result<void> checkNumbersAreFree(const PlenaryRecord &plenary);

} // namespace Tallerista
