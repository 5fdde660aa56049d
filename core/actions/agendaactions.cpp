// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"

#include "core/actions/ordering.h"

#include <QCoreApplication>

#include <functional>

namespace Tallerista {

namespace {

using Command = std::function<Result<AgendaEventFields>(const AgendaClock &clock, qint64 now)>;

Result<void> record(WorkshopDocument &document, StepKind kind, const Command &command)
{
    const auto clock = readAgenda(document.stores());
    if (!clock)
        return clock.error();
    auto fields = command(*clock, document.clock().nowUtcMs());
    if (!fields)
        return fields.error();
    const auto sequence = document.stores().agendaEvents.nextSequence();
    if (!sequence)
        return sequence.error();
    fields->sequence = *sequence;
    const auto event = AgendaEvent::create(document.newId<AgendaEvent>(), *fields);
    if (!event)
        return event.error();
    return document.edit({kind, Scope::agenda()}, [&](Edit &edit) {
        edit.insert(*event);
        return Result<void>();
    });
}

} // namespace

Result<AgendaBlock> addBlock(WorkshopDocument &document,
                             const QString &title,
                             const std::optional<Id<AgendaBlock>> &after)
{
    const auto blocks = document.stores().agendaBlocks.all();
    if (!blocks)
        return blocks.error();
    AgendaBlockFields fields;
    fields.title = title;
    fields.position = positionAtEnd(*blocks);
    for (qsizetype i = 0; after && i < blocks->size(); ++i) {
        if (blocks->at(i).id() == *after)
            fields.position = positionAfter(*blocks, i);
    }
    auto block = AgendaBlock::create(document.newId<AgendaBlock>(), fields);
    if (!block)
        return block;
    return document.edit({StepKind::AddBlock, Scope::agenda(), (*block)->title}, [&](Edit &edit) {
        edit.insert(*block);
        return block;
    });
}

Result<AgendaBlock> editBlock(WorkshopDocument &document, const AgendaBlock &block)
{
    return document.edit({StepKind::EditBlock, Scope::agenda(), block->title}, [&](Edit &edit) {
        edit.update(block);
        return Result<AgendaBlock>(block);
    });
}

Result<void> removeBlock(WorkshopDocument &document, Id<AgendaBlock> id)
{
    const auto block = document.stores().agendaBlocks.get(id);
    const auto events = document.stores().agendaEvents.all();
    if (!block)
        return block.error();
    if (!events)
        return events.error();
    for (const AgendaEvent &event : *events) {
        if (event->block == id)
            return Error{QCoreApplication::translate(
                             "AgendaActions", "“%1” has already run: it stays in the agenda.")
                             .arg((*block)->title)};
    }
    return document.edit({StepKind::RemoveBlock, Scope::agenda(), (*block)->title},
                         [&](Edit &edit) {
                             edit.remove(id);
                             return Result<void>();
                         });
}

Result<void> moveBlock(WorkshopDocument &document, Id<AgendaBlock> id, int places)
{
    const auto blocks = document.stores().agendaBlocks.all();
    const auto block = document.stores().agendaBlocks.get(id);
    if (!blocks)
        return blocks.error();
    if (!block)
        return block.error();
    const QString position = positionMoved(*blocks, id, places);
    if (position.isEmpty())
        return {};
    const auto moved = block->with([&](AgendaBlockFields &fields) { fields.position = position; });
    if (!moved)
        return moved.error();
    return document.edit({StepKind::MoveBlock, Scope::agenda(), (*block)->title}, [&](Edit &edit) {
        edit.update(*moved);
        return Result<void>();
    });
}

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

Result<void> startAgenda(WorkshopDocument &document)
{
    return record(document, StepKind::StartAgenda, [](const AgendaClock &clock, qint64 now) {
        return clock.start(now);
    });
}

Result<void> nextBlock(WorkshopDocument &document)
{
    return record(document, StepKind::NextBlock, [](const AgendaClock &clock, qint64 now) {
        return clock.next(now);
    });
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

} // namespace Tallerista
