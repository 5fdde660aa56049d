// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/agendablock.h"

#include "core/domain/fieldrules.h"

#include <algorithm>

namespace Tallerista {

namespace {

constexpr int LastMinuteOfDay = 24 * 60 - 1;

} // namespace

Result<void> AgendaBlockFields::settle()
{
    if (auto texts = settleTexts({
            {tr("The title of the block"),
             &title,
             MaxTitleLength,
             TextRule::OneLine,
             TextRule::Required},
            {tr("The instructions"), &instructions, MaxNotesLength, TextRule::Paragraphs},
            {tr("The notes"), &notes, MaxNotesLength, TextRule::Paragraphs},
            {tr("Who leads"), &lead, MaxTitleLength},
        });
        !texts)
        return texts;
    if (auto range = requireRange(tr("The minutes of the block"), minutes, 0, MaxMinutes); !range)
        return range;
    leastMinutes = std::clamp(leastMinutes, 0, minutes);
    if (auto range = requireRange(tr("The tier"), tier, 0, 1); !range)
        return range;
    return fixedStart ? requireRange(tr("The fixed start"), *fixedStart, 0, LastMinuteOfDay)
                      : Result<void>();
}

} // namespace Tallerista
