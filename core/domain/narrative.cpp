// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/narrative.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> NarrativeFields::settle()
{
    return settleTexts({{tr("The text"), &text, MaxTextLength, TextRule::Paragraphs}});
}

} // namespace Tallerista
