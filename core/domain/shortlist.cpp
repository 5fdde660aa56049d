// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shortlist.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> ShortlistFields::settle()
{
    return settleTexts({{tr("The reason"),
                         &reason,
                         MaxReasonLength,
                         TextRule::Paragraphs,
                         ownChoice && finishedAt ? TextRule::Required : TextRule::Optional}});
}

} // namespace Tallerista
