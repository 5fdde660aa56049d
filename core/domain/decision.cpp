// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/decision.h"

#include "core/base/text.h"
#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> DecisionFields::settle()
{
    if (auto texts = settleTexts({
            {tr("Who decided"), &role, MaxRoleLength},
            {tr("The reason"), &reason, MaxReasonLength, TextRule::Paragraphs},
            {tr("The basis"), &basis, MaxRoleLength},
            {tr("The numbers of the draw"), &drawSeed, MaxRoleLength},
        });
        !texts)
        return texts;
    if (needsReason() && characterCount(reason) < LeastReasonLength)
        return Error{tr("Say why in %n character(s) or more.", nullptr, LeastReasonLength)};
    if (isOverride() && role.isEmpty())
        return Error{tr("Say who decides, by role.")};
    if (kind == Kind::Draw && drawSeed.isEmpty() && (role.isEmpty() || reason.isEmpty()))
        return Error{tr("Say who draws the papers and who sees it.")};
    return requireRange(tr("The decision"), int(kind), int(Kind::AdmitAll), int(Kind::Exclude));
}

} // namespace Tallerista
