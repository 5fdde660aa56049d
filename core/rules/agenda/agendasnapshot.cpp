// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendasnapshot.h"

#include "core/base/timeunits.h"

#include <algorithm>

namespace Tallerista {

std::optional<TableClock> AgendaSnapshot::tableClock(Id<Mesa> mesa) const
{
    if (!current)
        return {};
    for (const TableClock &table : tables) {
        if (table.mesa == mesa)
            return table;
    }
    return TableClock{mesa, current->remainingMs, 0, false, current->phase};
}

qint64 warningMs(qint64 durationMs)
{
    return std::clamp(durationMs / 5, MsPerMinute, 5 * MsPerMinute);
}

qint64 dangerMs(qint64 durationMs)
{
    return std::clamp(durationMs / 20, MsPerMinute / 2, 2 * MsPerMinute);
}

AgendaPhase agendaPhase(qint64 remainingMs, qint64 durationMs)
{
    if (remainingMs < 0)
        return AgendaPhase::Overtime;
    if (remainingMs <= dangerMs(durationMs))
        return AgendaPhase::Danger;
    if (remainingMs <= warningMs(durationMs))
        return AgendaPhase::Warning;
    return AgendaPhase::Normal;
}

qint64 expectRowsAhead(QList<AgendaRow> &rows, qint64 from, bool waiting)
{
    for (AgendaRow &row : rows) {
        if (row.place != AgendaRow::Place::Ahead)
            continue;
        const auto least = waiting ? std::optional(row.planned.start) : row.planned.notBefore;
        const qint64 start = std::max(from, least.value_or(from));
        from = start + row.planned.durationMs;
        row.expectedStart = start;
        row.expectedEnd = from;
    }
    return from;
}

void limitRowsAhead(QList<AgendaRow> &rows, qint64 hardEnd)
{
    qint64 latest = hardEnd;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->place != AgendaRow::Place::Ahead)
            continue;
        latest -= row->planned.leastMs;
        row->latestStart = latest;
    }
}

} // namespace Tallerista
