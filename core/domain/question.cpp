// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/question.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> QuestionFields::settle()
{
    return settleTexts(
        {{tr("The question"), &text, MaxTextLength, TextRule::OneLine, TextRule::Required}});
}

} // namespace Tallerista
