// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/blockwork.h"

#include "core/base/timeunits.h"

#include <algorithm>
#include <array>

namespace Tallerista {

namespace {

constexpr std::array MinutesToGive = {3, 5, 10};

/// What is missing takes as long as what was done; nothing is known before something was.
int minutesNeeded(const TableWork &slowest, const RunningBlock &block)
{
    if (slowest.done <= 0)
        return 5;
    const qint64 needed = slowest.missing() * block.elapsedMs / slowest.done - block.remainingMs;
    if (needed <= 0)
        return 0;
    const auto enough = std::find_if(MinutesToGive.begin(), MinutesToGive.end(), [&](int minutes) {
        return minutes * MsPerMinute >= needed;
    });
    return enough == MinutesToGive.end() ? MinutesToGive.back() : *enough;
}

} // namespace

bool BlockWork::isOver() const
{
    return !tables.isEmpty()
           && std::all_of(
               tables.begin(), tables.end(), [](const TableWork &table) { return table.isOver; });
}

TableWork BlockWork::slowest() const
{
    std::optional<TableWork> sum;
    for (const TableWork &table : tables) {
        if (table.isOver || (sum && table.kind > sum->kind))
            continue;
        if (!sum || table.kind < sum->kind)
            sum = TableWork{0, table.kind, 0, {}, false};
        sum->done += table.done;
        if (table.of)
            sum->of = sum->of.value_or(0) + *table.of;
    }
    return sum.value_or(TableWork{});
}

bool isLastOfItsStage(const AgendaSnapshot &agenda)
{
    const auto stage = agenda.rows.at(agenda.current->index).planned.stage;
    return std::none_of(agenda.rows.begin() + agenda.current->index + 1,
                        agenda.rows.end(),
                        [&](const AgendaRow &row) { return row.planned.stage == stage; });
}

std::optional<WorkAdvice> adviseOn(const BlockWork &work, const RunningBlock &block)
{
    if (work.isOver())
        return WorkAdvice{WorkAdvice::Kind::GoOn, 0, {}, work.tables.size()};
    const TableWork slowest = work.slowest();
    const bool isTooLate = block.remainingMs < -MinutesToGive.back() * MsPerMinute;
    if (block.phase == AgendaPhase::Normal || isTooLate || slowest.kind == WorkKind::Arrived
        || slowest.missing() <= 0)
        return std::nullopt;
    const int minutes = minutesNeeded(slowest, block);
    if (minutes == 0)
        return std::nullopt;
    return WorkAdvice{WorkAdvice::Kind::MoreTime, minutes, slowest, 1};
}

} // namespace Tallerista
