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
        });
        !texts)
        return texts;
    if (kind == Kind::Reasoned && characterCount(reason) < LeastReasonLength)
        return Error{tr("Say why in %n character(s) or more.", nullptr, LeastReasonLength)};
    return requireRange(tr("The decision"), int(kind), int(Kind::AdmitAll), int(Kind::Reasoned));
}

} // namespace Tallerista
