// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/institution.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> InstitutionFields::settle()
{
    if (auto texts = settleTexts({
            {tr("The institution"), &name, MaxNameLength, TextRule::OneLine, TextRule::Required},
            {tr("The acronym"), &acronym, MaxAcronymLength},
        });
        !texts)
        return texts;
    return requireRange(
        tr("The sector"), int(sector), int(Sector::Unstated), int(Sector::Cooperation));
}

} // namespace Tallerista
