// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/questionreading.h"

#include "core/actions/agendaactions.h"
#include "core/rules/questions.h"

namespace Tallerista {

namespace {

/// The block at hand; nothing where none runs, or where the agenda of the file makes no sense.
Result<std::optional<BlockWords>> blockNow(const WorkshopDocument &document)
{
    const auto agenda = readAgenda(document.stores());
    if (!agenda)
        return std::optional<BlockWords>();
    const AgendaSnapshot now = agenda->at(document.clock().nowUtcMs());
    if (!now.current)
        return std::optional<BlockWords>();
    const PlannedBlock &planned = now.rows.at(now.current->index).planned;
    const auto block = document.stores().agendaBlocks.get(planned.id);
    if (!block)
        return block.error();
    return std::optional(BlockWords{(*block)->stage, (*block)->title, (*block)->instructions});
}

} // namespace

Result<std::optional<Id<Question>>> questionNow(const WorkshopDocument &document, Stage stage)
{
    const auto questions = document.stores().questions.all();
    if (!questions)
        return questions.error();
    const auto block = blockNow(document);
    if (!block)
        return block.error();
    if (*block) {
        if (const auto asked = questionOf(*questions, **block))
            return asked;
    }
    return questionAt(*questions, stage);
}

} // namespace Tallerista
