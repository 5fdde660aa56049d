// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/blockactions.h"

#include "core/actions/ordering.h"

#include <QCoreApplication>

namespace Tallerista {

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

} // namespace Tallerista
