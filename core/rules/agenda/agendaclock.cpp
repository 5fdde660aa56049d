// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaclock.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Tallerista {

namespace {

using Kind = AgendaEventFields::Kind;

constexpr qint64 MsPerSecond = 1'000;
/// 10000-01-01: sums of what a damaged row holds stay in range.
constexpr qint64 EndOfTime = 253'402'300'800'000;

bool isCredible(const AgendaEventFields &event)
{
    return event.at > -EndOfTime && event.at < EndOfTime
           && event.amountMs >= -AgendaClock::MaxAddedMs
           && event.amountMs <= AgendaClock::MaxAddedMs;
}

} // namespace

// A wall clock put back must not give a block more time than it had.
qint64 AgendaClock::Run::elapsedMs(qint64 now) const
{
    return std::max<qint64>(0, pausedSince.value_or(now) - start - pausedMs);
}

void AgendaClock::Run::resume(qint64 at)
{
    if (pausedSince)
        pausedMs += std::max<qint64>(0, at - *pausedSince);
    pausedSince.reset();
}

AgendaClock::AgendaClock(AgendaPlan plan, QList<AgendaEvent> events)
    : m_plan(std::move(plan))
    , m_runs(m_plan.blocks.size())
{
    std::sort(events.begin(), events.end(), [](const AgendaEvent &a, const AgendaEvent &b) {
        return std::pair(a->sequence, RowId(a.id())) < std::pair(b->sequence, RowId(b.id()));
    });
    for (const AgendaEvent &event : std::as_const(events))
        apply(event.fields());
}

bool AgendaClock::inBlock() const
{
    return m_state == AgendaState::Running || m_state == AgendaState::Paused;
}

void AgendaClock::apply(const AgendaEventFields &event)
{
    m_lastSequence = std::max(m_lastSequence, event.sequence);
    if (!isCredible(event) || m_state == AgendaState::Done)
        return;
    switch (event.kind) {
    case Kind::Start:
        if (m_state == AgendaState::NotStarted && event.block)
            begin(*event.block, event.at);
        break;
    case Kind::Next:
        if (event.block)
            begin(*event.block, event.at);
        else if (m_state != AgendaState::NotStarted)
            finish(event.at);
        break;
    case Kind::Pause:
        if (m_state == AgendaState::Running) {
            m_runs[m_place]->pausedSince = event.at;
            m_state = AgendaState::Paused;
        }
        break;
    case Kind::Resume:
        if (m_state == AgendaState::Paused) {
            m_runs[m_place]->resume(event.at);
            m_state = AgendaState::Running;
        }
        break;
    case Kind::AddTime:
        if (inBlock())
            m_runs[m_place]->addedMs += event.amountMs;
        break;
    default:
        break;
    }
}

void AgendaClock::begin(Id<AgendaBlock> block, qint64 at)
{
    const auto &blocks = m_plan.blocks;
    const auto found =
        std::find_if(blocks.cbegin(), blocks.cend(), [&](const PlannedBlock &planned) {
            return planned.id == block;
        });
    const qsizetype index = found - blocks.cbegin();
    const bool known = found != blocks.cend();
    if (known && m_runs.at(index))
        return;
    close(at);
    m_lastBegin = at;
    m_state = known ? AgendaState::Running : AgendaState::Between;
    if (known) {
        m_place = index;
        m_runs[index].emplace(at);
    }
}

void AgendaClock::finish(qint64 at)
{
    close(at);
    m_doneAt = m_place < 0 ? at : std::max(at, m_runs.at(m_place)->end.value_or(at));
    m_state = AgendaState::Done;
}

void AgendaClock::close(qint64 at)
{
    if (!inBlock())
        return;
    Run &run = *m_runs[m_place];
    run.end = std::max(run.start, at);
}

std::optional<qsizetype> AgendaClock::nextIndex() const
{
    if (m_state == AgendaState::Done)
        return {};
    for (qsizetype i = m_place + 1; i < m_runs.size(); ++i) {
        if (!m_runs.at(i) && !m_plan.blocks.at(i).isNote())
            return i;
    }
    return {};
}

RunningBlock AgendaClock::running(qint64 now) const
{
    const Run &run = *m_runs.at(m_place);
    const qint64 duration = m_plan.blocks.at(m_place).durationMs;
    const qint64 elapsed = run.elapsedMs(now);
    const qint64 remaining = duration + run.addedMs - elapsed;
    return {
        .index = m_place,
        .elapsedMs = elapsed,
        .addedMs = run.addedMs,
        .remainingMs = remaining,
        .expectedEnd = now + std::max<qint64>(0, remaining),
        .phase = agendaPhase(remaining, duration),
    };
}

AgendaRow::Place AgendaClock::placeOf(qsizetype index) const
{
    if (index == m_place && inBlock())
        return AgendaRow::Place::Current;
    if (m_runs.at(index))
        return AgendaRow::Place::Over;
    if (m_state != AgendaState::Done && index > m_place)
        return AgendaRow::Place::Ahead;
    return m_plan.blocks.at(index).isNote() ? AgendaRow::Place::Over : AgendaRow::Place::NotHeld;
}

qint64 AgendaClock::drift(const AgendaSnapshot &snapshot) const
{
    if (snapshot.current)
        return snapshot.current->expectedEnd - m_plan.blocks.at(m_place).end();
    if (snapshot.next) {
        const AgendaRow &next = snapshot.rows.at(*snapshot.next);
        return next.expectedStart.value_or(next.planned.start) - next.planned.start;
    }
    return snapshot.end - m_plan.end;
}

AgendaSnapshot AgendaClock::at(qint64 now) const
{
    AgendaSnapshot snapshot;
    snapshot.now = now;
    snapshot.state = m_state;
    snapshot.next = nextIndex();
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const auto &run = m_runs.at(i);
        snapshot.rows.append({
            .planned = m_plan.blocks.at(i),
            .place = placeOf(i),
            .actualStart = run ? std::optional(run->start) : std::nullopt,
            .actualEnd = run ? run->end : std::nullopt,
            .expectedStart = {},
            .expectedEnd = {},
        });
    }
    qint64 free = m_state == AgendaState::Done ? m_doneAt : now;
    if (inBlock()) {
        snapshot.current = running(now);
        free = snapshot.current->expectedEnd;
        snapshot.rows[m_place].expectedEnd = free;
    }
    const bool waiting = m_state == AgendaState::NotStarted;
    const qint64 end = expectRowsAhead(snapshot.rows, free, waiting);
    snapshot.end = waiting && !snapshot.next ? m_plan.end : end;
    snapshot.driftMs = drift(snapshot);
    if (m_plan.hardEnd)
        snapshot.marginMs = *m_plan.hardEnd - snapshot.end;
    return snapshot;
}

// The thresholds of the phases are whole seconds of what remains, so a phase begins with a second;
// only going over does not: 0:00 lasts one millisecond and then it is over.
qint64 AgendaClock::nextEdge(qint64 now) const
{
    const auto withinSecond = [](qint64 ms) {
        return (ms % MsPerSecond + MsPerSecond) % MsPerSecond;
    };
    if (m_state != AgendaState::Running)
        return MaxEdgeMs - withinSecond(now);
    const qint64 remaining = running(now).remainingMs;
    if (remaining < 0)
        return MaxEdgeMs - withinSecond(-remaining);
    return remaining == 0 ? 1 : withinSecond(remaining - 1) + 1;
}

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

Result<AgendaEventFields> AgendaClock::start(qint64 now) const
{
    if (m_state != AgendaState::NotStarted)
        return Error{tr("The agenda has already started.")};
    const auto first = nextIndex();
    if (!first)
        return Error{tr("The agenda has no block with minutes. Add one to start it.")};
    AgendaEventFields started = event(Kind::Start, now);
    started.block = m_plan.blocks.at(*first).id;
    return started;
}

Result<AgendaEventFields> AgendaClock::next(qint64 now) const
{
    if (m_state == AgendaState::NotStarted || m_state == AgendaState::Done)
        return nothingRuns();
    if (m_lastBegin && now >= *m_lastBegin && now - *m_lastBegin < DoublePressMs)
        return Error{
            tr("This block has only just started. Wait a second to go on to the next one.")};
    AgendaEventFields moved = event(Kind::Next, now);
    if (const auto index = nextIndex())
        moved.block = m_plan.blocks.at(*index).id;
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

} // namespace Tallerista
