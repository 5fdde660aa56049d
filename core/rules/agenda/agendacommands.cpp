// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the running agenda: the events that AgendaClock::apply() folds.

#include "core/rules/agenda/agendaclock.h"

#include <algorithm>
#include <limits>

namespace Tallerista {

namespace {

using Kind = AgendaEventFields::Kind;

} // namespace

AgendaEventFields AgendaClock::event(Kind kind, qint64 at) const
{
    AgendaEventFields fields;
    fields.sequence = m_lastSequence;
    if (fields.sequence < std::numeric_limits<int>::max())
        ++fields.sequence;
    fields.kind = kind;
    fields.at = at;
    return fields;
}

Error AgendaClock::nothingRuns() const
{
    if (m_state == AgendaState::NotStarted)
        return {tr("The agenda has not started yet. Start it first.")};
    if (m_state == AgendaState::Done)
        return {tr("The agenda is over. Undo its end to go on.")};
    return {tr("No block is running. Go on to the next one.")};
}

Error AgendaClock::unknownBlock() const
{
    return {tr("That block is no longer in the agenda.")};
}

bool AgendaClock::isDoublePress(qint64 now) const
{
    return m_lastBegin && now >= *m_lastBegin && now - *m_lastBegin < DoublePressMs;
}

QString AgendaClock::titleOf(Id<AgendaBlock> block) const
{
    const auto index = indexOf(block);
    return index ? m_plan.blocks.at(*index).title : QString();
}

Result<AgendaEventFields> AgendaClock::start(qint64 now, StartAt when) const
{
    if (m_state != AgendaState::NotStarted)
        return Error{tr("The agenda has already started.")};
    const auto first = nextIndex();
    if (!first)
        return Error{tr("The agenda has no block with minutes. Add one to start it.")};
    const PlannedBlock &block = m_plan.blocks.at(*first);
    if (when == StartAt::AsPlanned && block.start > now)
        return Error{tr("Its hour has not come yet. Start the agenda now, or wait.")};
    AgendaEventFields started = event(Kind::Start, when == StartAt::Now ? now : block.start);
    started.block = block.id;
    started.amountMs = std::min(now - started.at, MaxAddedMs);
    started.payload = baselineText(m_plan);
    return started;
}

Result<AgendaEventFields> AgendaClock::next(qint64 now) const
{
    if (m_state == AgendaState::NotStarted || m_state == AgendaState::Done)
        return nothingRuns();
    if (isDoublePress(now))
        return Error{
            tr("This block has only just started. Wait a second to go on to the next one.")};
    AgendaEventFields moved = event(Kind::Next, now);
    if (const auto index = nextIndex())
        moved.block = m_plan.blocks.at(*index).id;
    return moved;
}

Result<AgendaEventFields> AgendaClock::closeBlock(qint64 now) const
{
    if (!inBlock())
        return nothingRuns();
    if (isDoublePress(now))
        return Error{tr("This block has only just started. Wait a second to end it.")};
    return event(Kind::Close, now);
}

Result<AgendaEventFields> AgendaClock::jump(qint64 now, Id<AgendaBlock> block) const
{
    if (m_state == AgendaState::NotStarted || m_state == AgendaState::Done)
        return nothingRuns();
    const auto index = indexOf(block);
    if (!index)
        return unknownBlock();
    if (*index == m_place && inBlock())
        return Error{tr("“%1” is already running.").arg(titleOf(block))};
    if (m_plan.blocks.at(*index).isNote())
        return Error{tr("“%1” has no minutes, so it cannot run.").arg(titleOf(block))};
    AgendaEventFields moved = event(Kind::Next, now);
    moved.block = block;
    return moved;
}

Result<AgendaEventFields> AgendaClock::pause(qint64 now) const
{
    if (m_state == AgendaState::Paused)
        return Error{tr("The agenda is already paused.")};
    if (m_state != AgendaState::Running)
        return nothingRuns();
    return event(Kind::Pause, now);
}

Result<AgendaEventFields> AgendaClock::resume(qint64 now) const
{
    if (m_state == AgendaState::Running)
        return Error{tr("The agenda is not paused.")};
    if (m_state != AgendaState::Paused)
        return nothingRuns();
    return event(Kind::Resume, now);
}

Result<AgendaEventFields> AgendaClock::addTime(qint64 now, qint64 ms) const
{
    if (!inBlock())
        return nothingRuns();
    const qint64 left = std::max<qint64>(0, running(now).remainingMs);
    AgendaEventFields added = event(Kind::AddTime, now);
    added.amountMs = std::clamp(ms, -std::min(left, MaxAddedMs), MaxAddedMs);
    if (added.amountMs == 0)
        return Error{tr("This block has no time left to take away.")};
    return added;
}

Result<AgendaEventFields> AgendaClock::aboutAhead(Kind kind, qint64 at, Id<AgendaBlock> block) const
{
    if (!indexOf(block))
        return unknownBlock();
    if (hasRun(block))
        return Error{tr("“%1” has already run.").arg(titleOf(block))};
    if (m_state == AgendaState::Done)
        return nothingRuns();
    AgendaEventFields about = event(kind, at);
    about.block = block;
    return about;
}

Result<AgendaEventFields> AgendaClock::skip(qint64 now, Id<AgendaBlock> block) const
{
    if (isSkipped(block))
        return Error{tr("“%1” is already left out.").arg(titleOf(block))};
    return aboutAhead(Kind::Skip, now, block);
}

Result<AgendaEventFields> AgendaClock::unskip(qint64 now, Id<AgendaBlock> block) const
{
    if (!isSkipped(block))
        return Error{tr("“%1” is not left out.").arg(titleOf(block))};
    return aboutAhead(Kind::Unskip, now, block);
}

Result<AgendaEventFields>
AgendaClock::explain(qint64 now, Id<AgendaBlock> block, const QString &reason) const
{
    if (!indexOf(block))
        return unknownBlock();
    AgendaEventFields explained = event(Kind::Explain, now);
    explained.block = block;
    explained.payload = reason;
    return explained;
}

Result<AgendaEventFields> AgendaClock::correctStart(qint64 now, qint64 start) const
{
    if (!inBlock())
        return nothingRuns();
    const qint64 began = m_runs.at(m_place)->lastStart();
    if (start > now - m_runs.at(m_place)->pausedMs())
        return Error{tr("The block cannot begin later than now.")};
    for (const auto &run : m_runs) {
        if (run && run->end() == began && start < run->lastStart())
            return Error{tr("The block cannot begin before the one that came before it.")};
    }
    if (began - start > MaxAddedMs)
        return Error{tr("The block cannot have begun more than a day ago.")};
    AgendaEventFields corrected = event(Kind::CorrectStart, now);
    corrected.amountMs = start - began;
    if (corrected.amountMs == 0)
        return Error{tr("The block began at that hour already.")};
    return corrected;
}

Result<AgendaEventFields> AgendaClock::end(qint64 now) const
{
    if (m_state == AgendaState::NotStarted || m_state == AgendaState::Done)
        return nothingRuns();
    return event(Kind::Next, now);
}

Result<AgendaEventFields> AgendaClock::reopen(qint64 now) const
{
    if (m_state != AgendaState::Done)
        return Error{tr("The agenda is not over.")};
    return event(Kind::Reopen, now);
}

AgendaEventFields AgendaClock::shiftClock(qint64 now, qint64 ms) const
{
    AgendaEventFields shifted = event(Kind::ShiftClock, now);
    shifted.amountMs = ms;
    return shifted;
}

Result<AgendaEventFields> AgendaClock::pauseTable(qint64 now, Id<Mesa> mesa) const
{
    if (!inBlock())
        return nothingRuns();
    if (isTablePaused(mesa))
        return Error{tr("The countdown of this table is already paused.")};
    AgendaEventFields paused = event(Kind::TablePause, now);
    paused.mesa = mesa;
    return paused;
}

Result<AgendaEventFields> AgendaClock::resumeTable(qint64 now, Id<Mesa> mesa) const
{
    if (!inBlock())
        return nothingRuns();
    if (!isTablePaused(mesa))
        return Error{tr("The countdown of this table is not paused.")};
    AgendaEventFields resumed = event(Kind::TableResume, now);
    resumed.mesa = mesa;
    return resumed;
}

Result<AgendaEventFields> AgendaClock::addTableTime(qint64 now, Id<Mesa> mesa, qint64 ms) const
{
    if (!inBlock())
        return nothingRuns();
    const qint64 left = std::max<qint64>(0, m_children.remainingMs(mesa, running(now)));
    AgendaEventFields added = event(Kind::TableAddTime, now);
    added.mesa = mesa;
    added.amountMs = std::clamp(ms, -std::min(left, MaxAddedMs), MaxAddedMs);
    if (added.amountMs == 0)
        return Error{tr("This table has no time left to take away.")};
    return added;
}

Result<AgendaEventFields> AgendaClock::startRound(qint64 now, int people) const
{
    if (!inBlock())
        return nothingRuns();
    if (people < ChildClocks::LeastPeople || people > ChildClocks::MaxPeople)
        return Error{tr("A round needs 2 to %1 people.").arg(ChildClocks::MaxPeople)};
    if (running(now).remainingMs <= 0)
        return Error{tr("This block has no time left to share. Give it some first.")};
    AgendaEventFields started = event(Kind::RoundStart, now);
    started.payload = QString::number(people);
    return started;
}

Result<AgendaEventFields> AgendaClock::nextSpeaker(qint64 now) const
{
    if (!m_children.hasRound())
        return Error{tr("No round is going on.")};
    return event(Kind::RoundTurn, now);
}

Result<AgendaEventFields> AgendaClock::endRound(qint64 now) const
{
    if (!m_children.hasRound())
        return Error{tr("No round is going on.")};
    return event(Kind::RoundEnd, now);
}

} // namespace Tallerista
