// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/participant.h"

#include "core/domain/fieldrules.h"

#include <limits>

namespace Tallerista {

Result<void> ParticipantFields::settle()
{
    if (erased) {
        name = ErasedName.toString();
        for (QString *text : {&post, &email, &phone})
            text->clear();
        sex = Sex::Unstated;
    }
    if (auto texts = settleTexts({
            {tr("The name"), &name, MaxNameLength, TextRule::OneLine, TextRule::Required},
            {tr("The post"), &post, MaxPostLength},
            {tr("The e-mail"), &email, MaxContactLength},
            {tr("The phone"), &phone, MaxContactLength},
        });
        !texts)
        return texts;
    if (auto range = requireRange(tr("The sex"), int(sex), int(Sex::Unstated), int(Sex::Other));
        !range)
        return range;
    return requireRange(tr("The number"), number, 1, std::numeric_limits<int>::max());
}

} // namespace Tallerista
