// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/consolidation.h"

#include "core/domain/fieldrules.h"
#include "core/domain/vote.h"

namespace Tallerista {

Result<void> ConsolidationFields::settle()
{
    if (auto texts = settleTexts({
            {tr("The action"), &wording, MaxWordingLength, TextRule::OneLine, TextRule::Required},
            {tr("The reason"), &reason, MaxReasonLength, TextRule::Paragraphs},
        });
        !texts)
        return texts;
    return hands ? requireRange(tr("The hands"), *hands, 0, VoteFields::MaxPresent)
                 : Result<void>();
}

} // namespace Tallerista
