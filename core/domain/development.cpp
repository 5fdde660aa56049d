// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/development.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> DevelopmentFields::settle()
{
    return settleTexts({
        {tr("What will be done"), &what, MaxTextLength, TextRule::Paragraphs},
        {tr("For whom"), &forWhom, MaxTextLength, TextRule::Paragraphs},
        {tr("With whom"), &withWhom, MaxTextLength, TextRule::Paragraphs},
    });
}

} // namespace Tallerista
