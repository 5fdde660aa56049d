// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"

#include "core/base/text.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Command = std::function<Result<AgendaEventFields>(const AgendaClock &clock, qint64 now)>;

/// Writes what each of \a commands returns, one after the other, as one step.
Result<void> record(WorkshopDocument &document, const Step &step, const QList<Command> &commands)
{
    auto clock = readAgenda(document.stores());
    if (!clock)
        return clock.error();
    auto sequence = document.stores().agendaEvents.nextSequence();
    if (!sequence)
        return sequence.error();
    QList<AgendaEvent> events;
    for (const Command &command : commands) {
        auto fields = command(*clock, document.clock().nowUtcMs());
        if (!fields)
            return fields.error();
        fields->sequence = (*sequence)++;
        const auto event = AgendaEvent::create(document.newId<AgendaEvent>(), *fields);
        if (!event)
            return event.error();
        clock->apply(event->fields());
        events.append(*event);
    }
    return document.edit(step, [&](Edit &edit) {
        for (const AgendaEvent &event : events)
            edit.insert(event);
        return Result<void>();
    });
}

Result<void> record(WorkshopDocument &document, StepKind kind, const Command &command)
{
    return record(document, {kind, Scope::agenda()}, {command});
}

/// A step about \a block, which its name tells.
Result<void>
record(WorkshopDocument &document, StepKind kind, Id<AgendaBlock> block, const Command &command)
{
    const auto row = document.stores().agendaBlocks.get(block);
    if (!row)
        return row.error();
    return record(document, {kind, Scope::agenda(), (*row)->title}, {command});
}

/// A step about the table \a mesa.
Result<void>
record(WorkshopDocument &document, StepKind kind, Id<Mesa> mesa, const Command &command)
{
    const auto row = document.stores().mesas.get(mesa);
    if (!row)
        return row.error();
    return record(document, {kind, Scope::agenda(), QString::number((*row)->number)}, {command});
}

} // namespace

Result<AgendaClock> readAgenda(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    const auto blocks = stores.agendaBlocks.all();
    const auto events = stores.agendaEvents.all();
    if (!workshop)
        return workshop.error();
    if (!blocks)
        return blocks.error();
    if (!events)
        return events.error();
    const auto plan = planAgenda(*workshop, *blocks);
    if (!plan)
        return plan.error();
    return AgendaClock(*plan, *events);
}

Result<void> startAgenda(WorkshopDocument &document, StartAt when)
{
    return record(document, StepKind::StartAgenda, [when](const AgendaClock &clock, qint64 now) {
        return clock.start(now, when);
    });
}

Result<void> nextBlock(WorkshopDocument &document)
{
    const auto agenda = readAgenda(document.stores());
    if (!agenda)
        return agenda.error();
    const bool isLast = !agenda->at(document.clock().nowUtcMs()).next;
    const StepKind step = isLast ? StepKind::EndAgenda : StepKind::NextBlock;
    return record(
        document, step, [](const AgendaClock &clock, qint64 now) { return clock.next(now); });
}

Result<void> closeBlock(WorkshopDocument &document)
{
    return record(document, StepKind::CloseBlock, [](const AgendaClock &clock, qint64 now) {
        return clock.closeBlock(now);
    });
}

Result<void> jumpToBlock(WorkshopDocument &document, Id<AgendaBlock> block)
{
    return record(document,
                  StepKind::JumpToBlock,
                  block,
                  [block](const AgendaClock &clock, qint64 now) { return clock.jump(now, block); });
}

Result<void> pauseOrResume(WorkshopDocument &document)
{
    const auto clock = readAgenda(document.stores());
    if (!clock)
        return clock.error();
    if (clock->state() == AgendaState::Paused)
        return record(document, StepKind::ResumeAgenda, [](const AgendaClock &paused, qint64 now) {
            return paused.resume(now);
        });
    return record(document, StepKind::PauseAgenda, [](const AgendaClock &running, qint64 now) {
        return running.pause(now);
    });
}

Result<void> addTime(WorkshopDocument &document, qint64 ms)
{
    return record(document, StepKind::AddTime, [ms](const AgendaClock &clock, qint64 now) {
        return clock.addTime(now, ms);
    });
}

Result<void> skipBlock(WorkshopDocument &document, Id<AgendaBlock> block)
{
    return record(document,
                  StepKind::SkipBlock,
                  block,
                  [block](const AgendaClock &clock, qint64 now) { return clock.skip(now, block); });
}

Result<void> unskipBlock(WorkshopDocument &document, Id<AgendaBlock> block)
{
    return record(
        document, StepKind::UnskipBlock, block, [block](const AgendaClock &clock, qint64 now) {
            return clock.unskip(now, block);
        });
}

Result<void>
explainCut(WorkshopDocument &document, const QList<Id<AgendaBlock>> &blocks, const QString &reason)
{
    const QString cleaned = cleanedLine(reason);
    QList<Command> commands;
    QStringList titles;
    for (const Id<AgendaBlock> &block : blocks) {
        const auto row = document.stores().agendaBlocks.get(block);
        if (!row)
            return row.error();
        titles << (*row)->title;
        commands.append([block, cleaned](const AgendaClock &clock, qint64 now) {
            return clock.explain(now, block, cleaned);
        });
    }
    return record(
        document, {StepKind::ExplainCut, Scope::agenda(), titles.join(u" · "_s)}, commands);
}

Result<void> correctStart(WorkshopDocument &document, qint64 start)
{
    return record(document, StepKind::CorrectStart, [start](const AgendaClock &clock, qint64 now) {
        return clock.correctStart(now, start);
    });
}

Result<void> reopenAgenda(WorkshopDocument &document)
{
    return record(document, StepKind::ReopenAgenda, [](const AgendaClock &clock, qint64 now) {
        return clock.reopen(now);
    });
}

Result<void> shiftAgenda(WorkshopDocument &document, qint64 ms)
{
    const auto agenda = readAgenda(document.stores());
    if (!agenda)
        return agenda.error();
    if (agenda->state() == AgendaState::NotStarted)
        return {};
    return record(document, StepKind::ShiftClock, [ms](const AgendaClock &clock, qint64 now) {
        return Result<AgendaEventFields>(clock.shiftClock(now, ms));
    });
}

Result<void> leaveOutTime(WorkshopDocument &document, qint64 from, qint64 to)
{
    const auto agenda = readAgenda(document.stores());
    if (!agenda)
        return agenda.error();
    if (agenda->state() != AgendaState::Running)
        return {};
    return record(document,
                  {StepKind::PauseAgenda, Scope::agenda()},
                  {[from](const AgendaClock &clock, qint64) { return clock.pause(from); },
                   [to](const AgendaClock &clock, qint64) {
                       return clock.resume(to);
                   }});
}

Result<void> endAgendaAt(WorkshopDocument &document, qint64 at)
{
    return record(document, StepKind::EndAgenda, [at](const AgendaClock &clock, qint64) {
        return clock.end(at);
    });
}

Result<void> pauseOrResumeTable(WorkshopDocument &document, Id<Mesa> mesa)
{
    const auto agenda = readAgenda(document.stores());
    if (!agenda)
        return agenda.error();
    if (agenda->isTablePaused(mesa))
        return record(
            document, StepKind::ResumeTable, mesa, [mesa](const AgendaClock &clock, qint64 now) {
                return clock.resumeTable(now, mesa);
            });
    return record(
        document, StepKind::PauseTable, mesa, [mesa](const AgendaClock &clock, qint64 now) {
            return clock.pauseTable(now, mesa);
        });
}

Result<void> addTableTime(WorkshopDocument &document, Id<Mesa> mesa, qint64 ms)
{
    return record(
        document, StepKind::AddTableTime, mesa, [mesa, ms](const AgendaClock &clock, qint64 now) {
            return clock.addTableTime(now, mesa, ms);
        });
}

Result<void> startRound(WorkshopDocument &document, int people)
{
    return record(document, StepKind::StartRound, [people](const AgendaClock &clock, qint64 now) {
        return clock.startRound(now, people);
    });
}

Result<void> nextSpeaker(WorkshopDocument &document)
{
    return record(document, StepKind::NextSpeaker, [](const AgendaClock &clock, qint64 now) {
        return clock.nextSpeaker(now);
    });
}

Result<void> endRound(WorkshopDocument &document)
{
    return record(document, StepKind::EndRound, [](const AgendaClock &clock, qint64 now) {
        return clock.endRound(now);
    });
}

} // namespace Tallerista
