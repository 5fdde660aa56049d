// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/documentactions.h"

#include "core/actions/onestep.h"

namespace Tallerista {

namespace {

Result<Workshop>
setClosedAt(WorkshopDocument &document, StepKind kind, const std::optional<qint64> &closedAt)
{
    auto workshop = document.stores().workshop.get();
    if (!workshop)
        return workshop;
    return updateInOneStep(
        document, {kind, Scope::workshop()}, workshop->with([&](WorkshopFields &fields) {
            fields.closedAt = closedAt;
        }));
}

} // namespace

Result<void> writeNarrative(WorkshopDocument &document, const QString &part, const QString &text)
{
    const auto workshop = document.stores().workshop.get();
    const auto narratives = document.stores().narratives.all();
    if (!workshop)
        return workshop.error();
    if (!narratives)
        return narratives.error();
    const NarrativeFields fields{part, (*workshop)->language, text};
    const Step step{StepKind::WriteNarrative, Scope::workshop()};
    for (const Narrative &narrative : *narratives) {
        if (narrative->part != part || narrative->language != fields.language)
            continue;
        const auto written =
            updateInOneStep(document, step, Narrative::create(narrative.id(), fields));
        return written ? Result<void>() : written.error();
    }
    const auto written =
        insertInOneStep(document, step, Narrative::create(document.newId<Narrative>(), fields));
    return written ? Result<void>() : written.error();
}

Result<Task> addNextStep(WorkshopDocument &document, const TaskFields &fields)
{
    return insertInOneStep(document,
                           {StepKind::AddTask, Scope::workshop()},
                           Task::create(document.newId<Task>(), fields));
}

Result<Task> editNextStep(WorkshopDocument &document, const Task &task)
{
    return updateInOneStep(document, {StepKind::EditTask, Scope::workshop()}, Result<Task>(task));
}

Result<void> removeNextStep(WorkshopDocument &document, Id<Task> id)
{
    return removeInOneStep<Task>(document, {StepKind::RemoveTask, Scope::workshop()}, id);
}

Result<Workshop> closeDocument(WorkshopDocument &document)
{
    return setClosedAt(document, StepKind::CloseDocument, document.clock().nowUtcMs());
}

Result<Workshop> reopenDocument(WorkshopDocument &document)
{
    return setClosedAt(document, StepKind::ReopenDocument, std::nullopt);
}

} // namespace Tallerista
