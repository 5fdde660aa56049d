// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/topic.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> TopicFields::settle()
{
    return settleTexts({
        {tr("The topic"), &name, MaxNameLength, TextRule::OneLine, TextRule::Required},
        {tr("The other names of the topic"), &aliases, MaxAliasesLength},
    });
}

} // namespace Tallerista
