// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendahours.h"

#include "core/base/hourtext.h"
#include "core/base/timeunits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

WorkshopFields startingAt(WorkshopFields workshop, int minutes)
{
    if (workshop.agendaEnd && *workshop.agendaEnd <= minutes) {
        const int length = *workshop.agendaEnd - workshop.agendaStart;
        workshop.agendaEnd = std::min(minutes + length, 2 * MinutesPerDay);
    }
    workshop.agendaStart = minutes;
    return workshop;
}

Result<WorkshopFields> endingAt(WorkshopFields workshop, int minutes)
{
    const bool isOvernight = workshop.agendaEnd.value_or(0) > MinutesPerDay;
    const int nextDay = minutes + MinutesPerDay;
    if (minutes > workshop.agendaStart)
        workshop.agendaEnd = minutes;
    else if (isOvernight || nextDay - workshop.agendaStart <= LongestNightMinutes)
        workshop.agendaEnd = nextDay;
    else
        return Error{
            QCoreApplication::translate(
                "AgendaHours",
                "The agenda starts at %1 and cannot end at %2: that is before it, and past "
                "midnight it would be longer than %3 hours.")
                .arg(hourText(workshop.agendaStart), hourText(minutes))
                .arg(LongestNightMinutes / MinutesPerHour)};
    return workshop;
}

} // namespace Tallerista
