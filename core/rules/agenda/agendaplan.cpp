// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaplan.h"

#include "core/base/timeunits.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LastYear = 9999;

int offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return 1000 * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::utc()));
}

/// Tries the offsets of the day before and the day after, because what QDateTime makes of an hour
/// that is missing or doubled differs between versions of Qt.
std::optional<qint64> utcMs(const WorkshopFields &workshop, int minutes)
{
    if (workshop.date.year() < 1 || workshop.date.year() > LastYear)
        return {};
    const QTimeZone zone = workshop.timeZone();
    const qint64 local = QDate(1970, 1, 1).daysTo(workshop.date) * MsPerDay + minutes * MsPerMinute;
    std::optional<qint64> instant;
    for (const qint64 nearby : {local - MsPerDay, local + MsPerDay}) {
        const int offset = offsetMs(zone, nearby);
        if (offsetMs(zone, local - offset) == offset)
            instant = std::max(local - offset, instant.value_or(local - offset));
    }
    return instant;
}

/// \a what names the hour in the Error.
Result<qint64> instantOf(const Workshop &workshop, int minutes, const QString &what)
{
    if (const auto instant = utcMs(workshop.fields(), minutes))
        return *instant;
    const QString hour = QTime(0, 0).addSecs(minutes * 60).toString(u"HH:mm"_s);
    return Error{AgendaPlan::tr("%1: %2 does not exist on that day, because the clocks are put "
                                "forward. Choose another hour.")
                     .arg(what, hour)};
}

Result<std::optional<qint64>> fixedStartOf(const AgendaBlock &block, const Workshop &workshop)
{
    if (!block->fixedStart)
        return std::optional<qint64>();
    const bool nextDay = workshop->agendaEnd.value_or(0) > MinutesPerDay
                         && *block->fixedStart < workshop->agendaStart;
    const auto instant =
        instantOf(workshop, *block->fixedStart + (nextDay ? MinutesPerDay : 0), block->title);
    if (!instant)
        return instant.error();
    return std::optional(*instant);
}

/// Adds \a block after those already in \a plan, whose end is where they end. Only before the first
/// block that runs can a fixed start lie before the start of the agenda.
void append(AgendaPlan &plan, const AgendaBlock &block, std::optional<qint64> fixed)
{
    const bool begun = std::any_of(plan.blocks.cbegin(),
                                   plan.blocks.cend(),
                                   [](const PlannedBlock &planned) { return !planned.isNote(); });
    const qint64 wanted = fixed.value_or(plan.end);
    const PlannedBlock planned{
        .id = block.id(),
        .title = block->title,
        .start = begun ? std::max(wanted, plan.end) : wanted,
        .durationMs = block->minutes * MsPerMinute,
        .leastMs = block->leastMinutes * MsPerMinute,
        .tier = block->tier,
        .notBefore = fixed,
        .stage = block->stage,
        .gapMs = std::max<qint64>(0, wanted - plan.end),
        .overlapMs = begun ? std::max<qint64>(0, plan.end - wanted) : 0,
    };
    if (!begun && !planned.isNote())
        plan.start = planned.start;
    plan.end = planned.isNote() ? std::max(plan.end, planned.start) : planned.end();
    plan.blocks.append(planned);
}

} // namespace

qint64 AgendaPlan::overrunMs() const
{
    return hardEnd ? std::max<qint64>(0, end - *hardEnd) : 0;
}

Result<AgendaPlan> planAgenda(const Workshop &workshop, const QList<AgendaBlock> &blocks)
{
    AgendaPlan plan;
    const auto start =
        instantOf(workshop, workshop->agendaStart, AgendaPlan::tr("The start of the agenda"));
    if (!start)
        return start.error();
    plan.start = *start;
    plan.end = *start;
    if (workshop->agendaEnd) {
        const auto hardEnd =
            instantOf(workshop, *workshop->agendaEnd, AgendaPlan::tr("The end of the agenda"));
        if (!hardEnd)
            return hardEnd.error();
        plan.hardEnd = *hardEnd;
    }
    for (const AgendaBlock &block : blocks) {
        const auto fixed = fixedStartOf(block, workshop);
        if (!fixed)
            return fixed.error();
        append(plan, block, *fixed);
    }
    return plan;
}

} // namespace Tallerista
