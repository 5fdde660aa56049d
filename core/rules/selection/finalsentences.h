// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/selectionsentences.h"

namespace Tallerista {

/// What is said about a final selection beside its result: the same on the screen and in the document.

/// «M1-11 toma el lugar de M1-04. Un lugar queda abierto…»: what the verdicts changed. Empty where
/// they changed nothing, and before all are there.
QString
changesSentence(const Phrases &phrases, const FinalSelection &selection, const IdeaCodes &codes);
/// That none is feasible, so that there is no sheet, and which ideas in reserve nobody looked at.
QString emptyHandedSentence(const Phrases &phrases,
                            const FinalSelection &selection,
                            const IdeaCodes &codes);
/// What decides among the feasible ideas, and what does not.
QString gateSentence(const Phrases &phrases);
/// «La mesa votó otra vez, solo sobre las factibles, a mano alzada: 11 personas.»
QString againSentence(const Phrases &phrases, const FirstSelection &vote);
/// «¿Tiene la institución la atribución?»
QString criterionQuestion(const Phrases &phrases, FeasibilityCriterion criterion);
/// In a word or two: «Competencia».
QString criterionName(const Phrases &phrases, FeasibilityCriterion criterion);
/// «Sí», «No sé».
QString criterionAnswerName(const Phrases &phrases, const std::optional<CriterionAnswer> &answer);
/// «Competencia: no · Recursos: con condiciones»; what nobody knows is left out.
QString answersSentence(const Phrases &phrases, const FeasibilityFields &found);
/// «Evaluó: …»; empty where nobody is named.
QString judgeSentence(const Phrases &phrases, const FeasibilityFields &found);
/// A hint where the card speaks against the idea; it is never decided by that.
QString outOfPlanSentence(const Phrases &phrases, const FeasibilityFields &found);

} // namespace Tallerista
