// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/workshop.h"

#include "core/base/timeunits.h"
#include "core/domain/fieldrules.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MaxCut = 50;

} // namespace

Result<void> WorkshopFields::settle()
{
    if (auto texts = settleTexts({
            {tr("The name of the workshop"),
             &name,
             MaxNameLength,
             TextRule::OneLine,
             TextRule::Required},
            {tr("The place"), &place, MaxNameLength},
            {tr("The convening institution"), &convener, MaxNameLength},
            {tr("The objective"), &objective, MaxObjectiveLength, TextRule::Paragraphs},
            {tr("The template"), &templateName, MaxNameLength},
        });
        !texts)
        return texts;
    if (!date.isValid())
        return Error{tr("That date does not exist.")};
    if (!timeZone().isValid())
        return Error{tr("“%1” is not a time zone.").arg(zone)};
    if (language != "es"_L1 && language != "en"_L1)
        return Error{tr("The document can be written in Spanish or English.")};
    if (auto range = requireRange(tr("The number of computers"), computers, 1, 2); !range)
        return range;
    if (auto range = requireRange(tr("The start of the agenda"), agendaStart, 0, MinutesPerDay - 1);
        !range)
        return range;
    if (agendaEnd && (*agendaEnd <= agendaStart || *agendaEnd > 2 * MinutesPerDay))
        return Error{tr("The agenda must end after it starts.")};
    if (planStart && planEnd && *planEnd <= *planStart)
        return Error{tr("The plan must end after it starts.")};
    for (const int cut : {firstCut, finalCut, plenaryCut}) {
        if (auto range = requireRange(tr("The number of selected ideas"), cut, 1, MaxCut); !range)
            return range;
    }
    return {};
}

} // namespace Tallerista
