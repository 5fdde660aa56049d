// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/ideacodes.h"
#include "core/rules/selection/finalselection.h"
#include "core/rules/selection/votesentences.h"

namespace Tallerista {

/// What is said about a selection: the same words on the screen, on the wall and in the document.

/// "place 3", "places 9 to 11".
QString placeWords(const Phrases &phrases, const Ranking::Rank &rank);
/// The band an idea stands in: «Entra», «Empate», «No entra».
QString bandWord(const Phrases &phrases, Ranking::Where where);

/// How one idea came out, and why.
QString resultSentence(const Phrases &phrases,
                       const FirstSelection &selection,
                       const FirstSelection::Row &row);
/// What the line is like: a tie, a margin, places left empty.
QString lineSentence(const Phrases &phrases, const FirstSelection &selection);
/// lineSentence() without the gap, which is told in votes.
QString roomSentence(const Phrases &phrases, const FirstSelection &selection);
/// «Empate: 3 ideas para 1 lugar».
QString tieTitle(const Phrases &phrases, qsizetype tied, int seats);
/// A hint where one hand counted wrongly would change who enters, or what was decided speaks of other
/// counts; empty as a rule.
QString adviceSentence(const Phrases &phrases, const FirstSelection &selection);

/// Why it was found so: «Sin recursos. No hay presupuesto en 2027».
QString verdictReason(const Phrases &phrases, const FeasibilityFields &found);
/// «Factible con condiciones: sin recursos».
QString verdictSentence(const Phrases &phrases, const FeasibilityFields &found);
/// How the ideas of the final selection were found, with the reason where the table chose.
QString finalSentence(const Phrases &phrases,
                      const FinalSelection &selection,
                      const ShortlistRecord &chosen,
                      const IdeaCodes &codes);

} // namespace Tallerista
