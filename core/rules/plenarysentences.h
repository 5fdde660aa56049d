// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/plenary.h"

namespace Tallerista {

/// What screen, projector and document say about a plenary.

/// «Cómo se decide», for \a actions and \a seats places: read aloud before the hands are counted.
QStringList howPlenaryIsDecided(const Phrases &phrases, int actions, int seats);
/// The heading of those in \a place: «Entran».
QString placeName(const Phrases &phrases, PlenaryPlace place);
/// «17 manos», or that it has not been counted.
QString handsText(const Phrases &phrases, const ConsolidationFields &action);
/// What became of the action at \a index: «Entra: 17 de 24 manos». Empty while the plenary is open.
QString actionSentence(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index);
/// «Empate: 3 acciones para 1 lugar». Empty where nothing ties by hands.
QString tieSentence(const Phrases &phrases, const PlenaryOutcome &outcome);
/// How the whole plenary ended, with the reason where one was given. Empty while it is open.
QString plenarySentence(const Phrases &phrases, const PlenaryRecord &plenary);

} // namespace Tallerista
