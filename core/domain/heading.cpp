// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/heading.h"

#include "core/domain/fieldrules.h"

namespace Tallerista {

Result<void> HeadingFields::settle()
{
    return settleTexts(
        {{tr("The heading"), &name, MaxNameLength, TextRule::OneLine, TextRule::Required}});
}

} // namespace Tallerista
