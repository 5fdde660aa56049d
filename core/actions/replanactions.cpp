// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/replanactions.h"

#include "core/actions/agendaactions.h"
#include "core/actions/ordering.h"
#include "core/base/phrases.h"
#include "core/base/timeunits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

constexpr int WordsMinutes = 5;
constexpr int WordsLeastMinutes = 2;

bool stillHolds(const RecoveryProposal &proposal, const AgendaSnapshot &snapshot)
{
    const QList<ReplannedBlock> ahead = replan(snapshot, RecoveryWay::EndLater).blocks;
    const qint64 hardEnd = snapshot.end + snapshot.marginMs.value_or(0);
    return hardEnd == proposal.hardEndBefore
           && std::equal(ahead.cbegin(),
                         ahead.cend(),
                         proposal.blocks.cbegin(),
                         proposal.blocks.cend(),
                         [](const ReplannedBlock &now, const ReplannedBlock &then) {
                             return now.id == then.id && now.minutesBefore == then.minutesBefore;
                         });
}

Step stepOf(const RecoveryProposal &proposal)
{
    if (proposal.way == RecoveryWay::EndLater)
        return {StepKind::SetClosing, Scope::agenda()};
    return {StepKind::RecoverTime, Scope::agenda()};
}

Result<void> writeBlock(const WorkshopDocument &document, Edit &edit, const ReplannedBlock &block)
{
    const auto before = document.stores().agendaBlocks.get(block.id);
    if (!before)
        return before.error();
    const auto after =
        before->with([&](AgendaBlockFields &fields) { fields.minutes = block.minutes; });
    if (!after)
        return after.error();
    edit.update(*after);
    return {};
}

Result<void> writeClosing(const WorkshopDocument &document, Edit &edit, qint64 laterMs)
{
    const auto before = document.stores().workshop.get();
    if (!before)
        return before.error();
    const auto after = before->with([&](WorkshopFields &fields) {
        if (fields.agendaEnd)
            *fields.agendaEnd += int(laterMs / MsPerMinute);
    });
    if (!after)
        return after.error();
    edit.update(*after);
    return {};
}

/// The event that leaves out what \a proposal skips; none when it skips nothing.
Result<std::optional<AgendaEvent>>
skipEvent(WorkshopDocument &document, const AgendaClock &clock, const RecoveryProposal &proposal)
{
    const auto skipped = std::find_if(proposal.blocks.cbegin(),
                                      proposal.blocks.cend(),
                                      [](const auto &block) { return block.skipped; });
    if (skipped == proposal.blocks.cend())
        return std::optional<AgendaEvent>();
    auto fields = clock.skip(document.clock().nowUtcMs(), skipped->id);
    if (!fields)
        return fields.error();
    const auto sequence = document.stores().agendaEvents.nextSequence();
    if (!sequence)
        return sequence.error();
    fields->sequence = *sequence;
    const auto event = AgendaEvent::create(document.newId<AgendaEvent>(), *fields);
    if (!event)
        return event.error();
    return std::optional(*event);
}

/// Behind which of the blocks the words belong; -1: before the first. Nothing once it is over.
std::optional<qsizetype> placeOfWords(const AgendaSnapshot &snapshot)
{
    if (snapshot.state == AgendaState::Done)
        return {};
    if (snapshot.current)
        return snapshot.current->index;
    return snapshot.next ? *snapshot.next - 1 : snapshot.rows.size() - 1;
}

} // namespace

Result<void> recoverTime(WorkshopDocument &document, const RecoveryProposal &proposal)
{
    const auto clock = readAgenda(document.stores());
    if (!clock)
        return clock.error();
    if (!stillHolds(proposal, clock->at(document.clock().nowUtcMs())))
        return Error{QCoreApplication::translate(
            "ReplanActions", "The agenda has changed since. Look at the new proposal.")};
    if (proposal.changesNothing())
        return Error{QCoreApplication::translate(
            "ReplanActions", "This would change nothing. Choose another form.")};
    const auto skip = skipEvent(document, *clock, proposal);
    if (!skip)
        return skip.error();
    return document.edit(stepOf(proposal), [&](Edit &edit) -> Result<void> {
        for (const ReplannedBlock &block : proposal.blocks) {
            if (auto written = writeBlock(document, edit, block); !written)
                return written;
        }
        if (*skip)
            edit.insert(**skip);
        return writeClosing(document, edit, proposal.hardEnd - proposal.hardEndBefore);
    });
}

Result<AgendaBlock> insertWords(WorkshopDocument &document)
{
    const auto workshop = document.stores().workshop.get();
    const auto blocks = document.stores().agendaBlocks.all();
    const auto clock = readAgenda(document.stores());
    if (!workshop)
        return workshop.error();
    if (!blocks)
        return blocks.error();
    if (!clock)
        return clock.error();
    const auto place = placeOfWords(clock->at(document.clock().nowUtcMs()));
    if (!place)
        return Error{QCoreApplication::translate(
            "ReplanActions", "The agenda is over: nothing can be inserted any more.")};
    AgendaBlockFields fields;
    fields.title = Phrases((*workshop)->language).translate("ReplanActions", "Unplanned words");
    fields.minutes = WordsMinutes;
    fields.leastMinutes = WordsLeastMinutes;
    fields.position = positionAfter(*blocks, *place);
    auto block = AgendaBlock::create(document.newId<AgendaBlock>(), fields);
    if (!block)
        return block;
    return document.edit({StepKind::InsertWords, Scope::agenda(), (*block)->title},
                         [&](Edit &edit) {
                             edit.insert(*block);
                             return block;
                         });
}

} // namespace Tallerista
