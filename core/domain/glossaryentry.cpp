// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/glossaryentry.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> GlossaryEntryFields::settle()
{
    return settleTexts({
        {tr("The acronym"), &acronym, MaxAcronymLength, TextRule::OneLine, TextRule::Required},
        {tr("What it stands for"), &meaning, MaxMeaningLength},
    });
}

} // namespace Tallerista
