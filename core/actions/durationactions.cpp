// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/durationactions.h"

#include "core/actions/agendaactions.h"
#include "core/domain/rehearsal.h"

#include <QCoreApplication>
#include <QSet>

namespace Tallerista {

namespace {

struct DurationActions
{
    Q_DECLARE_TR_FUNCTIONS(DurationActions)
};

} // namespace

Result<MeasuredWorkshop> readDurations(const WorkshopDocument &document, const QString &path)
{
    const auto file = WorkshopDocument::openForReading(path, document.clock());
    if (!file)
        return file.error();
    const Stores &stores = (*file)->stores();
    const auto workshop = stores.workshop.get();
    if (!workshop)
        return workshop.error();
    if (isRehearsal(workshop->fields()))
        return Error{
            DurationActions::tr("“%1” is a rehearsal: nothing in it took the time of people.")
                .arg((*workshop)->name)};
    const auto agenda = readAgenda(stores);
    if (!agenda)
        return agenda.error();
    const QList<MeasuredBlock> measured = measuredBlocks(agenda->at(document.clock().nowUtcMs()));
    if (measured.isEmpty())
        return Error{DurationActions::tr("No block of “%1” has begun and ended yet.")
                         .arg((*workshop)->name)};
    return MeasuredWorkshop{(*workshop)->name, measured};
}

Result<QList<DurationProposal>> durationsAhead(const WorkshopDocument &document,
                                               const QList<QList<MeasuredBlock>> &past)
{
    const auto blocks = document.stores().agendaBlocks.all();
    const auto agenda = readAgenda(document.stores());
    if (!blocks)
        return blocks.error();
    if (!agenda)
        return agenda.error();
    QSet<RowId> begun;
    for (const AgendaRow &row : agenda->at(document.clock().nowUtcMs()).rows) {
        if (row.actualStart)
            begun.insert(row.planned.id);
    }
    QList<DurationProposal> proposals = proposeDurations(*blocks, past);
    proposals.removeIf(
        [&](const DurationProposal &proposal) { return begun.contains(proposal.block); });
    return proposals;
}

Result<void> takeDurations(WorkshopDocument &document, const QList<DurationProposal> &proposals)
{
    QList<AgendaBlock> changed;
    for (const DurationProposal &proposal : proposals) {
        const auto block = document.stores().agendaBlocks.get(proposal.block);
        if (!block)
            return block.error();
        const auto measured = block->with([&](AgendaBlockFields &fields) {
            fields.minutes = proposal.after;
            fields.leastMinutes = proposal.leastAfter;
        });
        if (!measured)
            return measured.error();
        changed.append(*measured);
    }
    return document.edit({StepKind::TakeDurations, Scope::agenda()}, [&](Edit &edit) {
        for (const AgendaBlock &block : changed)
            edit.update(block);
        return Result<void>();
    });
}

} // namespace Tallerista
