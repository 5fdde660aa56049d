// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/plenary.h"

namespace Tallerista {

/// What screen, projector and document say about a plenary.

/// «Cómo se decide», for \a actions and \a seats places: read aloud before the votes are counted. On
/// each slip so many \a places are ordered; 0: hands are raised.
QStringList howPlenaryIsDecided(const Phrases &phrases, int actions, int seats, int places = 0);
/// The heading of those in \a place: «Entran».
QString placeName(const Phrases &phrases, PlenaryPlace place);
/// «17 manos», «38 puntos»; empty where the action at \a index has not been counted.
QString plenaryCountText(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index);
/// What became of the action at \a index: «Entra: 17 de 24 manos». Empty while the plenary is open.
QString actionSentence(const Phrases &phrases, const PlenaryRecord &plenary, qsizetype index);
/// «Empate: 3 acciones para 1 lugar». Empty where nothing ties by the votes.
QString tieSentence(const Phrases &phrases, const PlenaryOutcome &outcome);
/// How the whole plenary ended, with the reason where one was given. Empty while it is open.
QString plenarySentence(const Phrases &phrases, const PlenaryRecord &plenary);

} // namespace Tallerista
