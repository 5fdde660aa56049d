// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What a table finds about the feasibility of its ideas. Each verb is one step of the table. Once the
/// evaluation is over nothing of it changes until it is taken up again.

/// Takes the place of the verdict before. The reason may come later; see FeasibilityFields::lacksReason().
/// What the card says stays, and who judged is whom the table named last. A condition stays as long as
/// the verdict has one.
Result<Feasibility> judgeIdea(WorkshopDocument &document,
                              Id<Idea> idea,
                              Verdict verdict,
                              std::optional<int> reasonNumber = {},
                              const QString &reason = {});
/// On which condition an idea is feasible: an Error where it is not so judged.
Result<Feasibility>
writeCondition(WorkshopDocument &document, Id<Idea> idea, const QString &condition);
Result<Feasibility> writeJudge(WorkshopDocument &document, Id<Idea> idea, const QString &who);
/// One answer of the card; nothing: nobody knows. It never changes the verdict.
Result<Feasibility> answerCriterion(WorkshopDocument &document,
                                    Id<Idea> idea,
                                    FeasibilityCriterion criterion,
                                    std::optional<CriterionAnswer> answer);

/// «Evaluación terminada»: from now on the room may know the verdicts of \a mesa. Every idea that
/// entered needs one, with its reason.
Result<void> finishJudging(WorkshopDocument &document, Id<Mesa> mesa);
/// An Error while the final selection is finished, which is built on the verdicts.
Result<void> reopenJudging(WorkshopDocument &document, Id<Mesa> mesa);

/// For a step that ends the evaluation along with something else, inside the caller's edit.
Result<void> endJudging(WorkshopDocument &document, Edit &edit, Id<Mesa> mesa, int seats);

} // namespace Tallerista
