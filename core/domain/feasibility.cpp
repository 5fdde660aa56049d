// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/feasibility.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> FeasibilityFields::settle()
{
    if (auto texts =
            settleTexts({{tr("The reason"), &reason, MaxTextLength, TextRule::Paragraphs},
                         {tr("The condition"), &condition, MaxTextLength, TextRule::Paragraphs},
                         {tr("Who judged it"), &judgedBy, MaxJudgeLength, TextRule::OneLine}});
        !texts)
        return texts;
    if (reasonNumber) {
        if (auto range = requireRange(tr("The reason"), *reasonNumber, 1, OtherReason); !range)
            return range;
    }
    for (const auto &answer : answers) {
        if (auto range = requireRange(tr("The answer"),
                                      int(answer.value_or(CriterionAnswer::Yes)),
                                      int(CriterionAnswer::No),
                                      int(CriterionAnswer::Yes));
            !range)
            return range;
    }
    return requireRange(
        tr("The verdict"), int(verdict), int(Verdict::Unjudged), int(Verdict::NotFeasible));
}

} // namespace Tallerista
