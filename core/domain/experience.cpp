// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/experience.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> ExperienceFields::settle()
{
    return settleTexts({
        {tr("The experience"), &text, MaxTextLength, TextRule::OneLine, TextRule::Required},
        {tr("The improvement proposed"), &improvement, MaxDetailLength, TextRule::Paragraphs},
        {tr("The support offered by"), &supportBy, MaxDetailLength, TextRule::OneLine},
    });
}

} // namespace Tallerista
