// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/planactions.h"

#include "core/base/orderkey.h"

#include <QCoreApplication>

namespace Tallerista {

Result<void> importAgenda(WorkshopDocument &document,
                          const QList<AgendaBlockFields> &blocks,
                          const QString &source)
{
    const auto before = document.stores().agendaBlocks.all();
    const auto events = document.stores().agendaEvents.all();
    if (!before)
        return before.error();
    if (!events)
        return events.error();
    if (!events->isEmpty())
        return Error{QCoreApplication::translate(
            "PlanActions", "The agenda has already started: no list can take its place now.")};
    if (blocks.isEmpty())
        return Error{QCoreApplication::translate("PlanActions",
                                                 "There is no block in the list. The agenda stays "
                                                 "as it is.")};
    return document.edit(
        {StepKind::ImportAgenda, Scope::agenda(), source}, [&](Edit &edit) -> Result<void> {
            for (const AgendaBlock &block : *before)
                edit.remove(block.id());
            QString position;
            for (AgendaBlockFields fields : blocks) {
                position = orderKeyBetween(position, {});
                fields.position = position;
                const auto block = AgendaBlock::create(document.newId<AgendaBlock>(), fields);
                if (!block)
                    return block.error();
                edit.insert(*block);
            }
            return {};
        });
}

} // namespace Tallerista
