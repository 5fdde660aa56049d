// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaclock.h"

#include "core/base/timeunits.h"

#include <algorithm>
#include <utility>

namespace Tallerista {

namespace {

using Kind = AgendaEventFields::Kind;

/// 10000-01-01: sums of what a damaged row holds stay in range.
constexpr qint64 EndOfTime = 253'402'300'800'000;

bool isCredible(const AgendaEventFields &event)
{
    const qint64 most = event.kind == Kind::ShiftClock ? EndOfTime : AgendaClock::MaxAddedMs;
    return event.at > -EndOfTime && event.at < EndOfTime && event.amountMs >= -most
           && event.amountMs <= most;
}

/// Until a countdown with \a remaining shows another second. The thresholds of the phases are whole
/// seconds of what remains, so a phase begins with a second; only going over does not: 0:00 lasts one
/// millisecond and then it is over.
qint64 edgeOf(qint64 remaining)
{
    const auto withinSecond = [](qint64 ms) {
        return (ms % MsPerSecond + MsPerSecond) % MsPerSecond;
    };
    if (remaining < 0)
        return AgendaClock::MaxEdgeMs - withinSecond(-remaining);
    return remaining == 0 ? 1 : withinSecond(remaining - 1) + 1;
}

} // namespace

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

std::optional<qsizetype> AgendaClock::indexOf(Id<AgendaBlock> block) const
{
    const auto &blocks = m_plan.blocks;
    const auto found =
        std::find_if(blocks.cbegin(), blocks.cend(), [&](const PlannedBlock &planned) {
            return planned.id == block;
        });
    if (found == blocks.cend())
        return {};
    return found - blocks.cbegin();
}

bool AgendaClock::hasRun(Id<AgendaBlock> block) const
{
    const auto index = indexOf(block);
    return index && m_runs.at(*index);
}

bool AgendaClock::isSkipped(Id<AgendaBlock> block) const
{
    return m_skipped.contains(block) && !hasRun(block);
}

void AgendaClock::apply(const AgendaEventFields &event)
{
    m_lastSequence = std::max(m_lastSequence, event.sequence);
    if (!isCredible(event))
        return;
    if (event.kind == Kind::ShiftClock)
        return shift(event.amountMs);
    if (event.kind == Kind::Reopen)
        return reopenAt(event.at);
    if (event.kind == Kind::Explain && event.block)
        return explainCut(*event.block, event.payload);
    if (m_state != AgendaState::Done)
        applyToDay(event);
}

void AgendaClock::applyToDay(const AgendaEventFields &event)
{
    switch (event.kind) {
    case Kind::Start:
        if (m_state == AgendaState::NotStarted && event.block) {
            m_baseline = readBaseline(event.payload);
            begin(*event.block, event.at);
            m_lastBegin = event.at + event.amountMs;
        }
        break;
    case Kind::Next:
        if (event.block)
            begin(*event.block, event.at);
        else if (m_state != AgendaState::NotStarted)
            finish(event.at);
        break;
    case Kind::Skip:
    case Kind::Unskip:
        if (event.block)
            setSkipped(*event.block, event.kind == Kind::Skip);
        break;
    default:
        if (inBlock())
            applyToBlock(event);
    }
}

void AgendaClock::explainCut(Id<AgendaBlock> block, const QString &reason)
{
    if (reason.isEmpty())
        m_reasons.remove(block);
    else
        m_reasons.insert(block, reason);
}

void AgendaClock::setSkipped(Id<AgendaBlock> block, bool skipped)
{
    if (skipped)
        m_skipped.insert(block);
    else
        m_skipped.remove(block);
}

void AgendaClock::applyToBlock(const AgendaEventFields &event)
{
    BlockRun &run = *m_runs[m_place];
    switch (event.kind) {
    case Kind::Close:
        close(event.at);
        m_state = AgendaState::Between;
        break;
    case Kind::Pause:
        if (m_state == AgendaState::Running)
            run.pause(event.at);
        m_state = AgendaState::Paused;
        break;
    case Kind::Resume:
        run.goOn(event.at);
        m_state = AgendaState::Running;
        break;
    case Kind::AddTime:
        run.add(event.amountMs);
        break;
    case Kind::CorrectStart:
        correct(event.amountMs);
        break;
    default:
        m_children.apply(event, elapsedMs(event.at));
    }
}

void AgendaClock::begin(Id<AgendaBlock> block, qint64 at)
{
    const auto index = indexOf(block);
    if (index == m_place && inBlock())
        return;
    close(at);
    m_lastBegin = at;
    m_state = index ? AgendaState::Running : AgendaState::Between;
    if (!index)
        return;
    m_place = *index;
    if (auto &run = m_runs[*index])
        run->resumeAt(at);
    else
        run.emplace(at);
}

void AgendaClock::close(qint64 at)
{
    if (inBlock())
        m_runs[m_place]->finish(at);
    m_children.clear();
}

void AgendaClock::finish(qint64 at)
{
    close(at);
    m_doneAt = m_place < 0 ? at : std::max(at, m_runs.at(m_place)->end().value_or(at));
    m_state = AgendaState::Done;
}

void AgendaClock::reopenAt(qint64 at)
{
    if (m_state != AgendaState::Done)
        return;
    m_state = m_place < 0 ? AgendaState::Between : AgendaState::Running;
    m_lastBegin = at;
    if (m_place >= 0)
        m_runs[m_place]->resumeAt(at);
}

void AgendaClock::correct(qint64 ms)
{
    BlockRun &run = *m_runs[m_place];
    const qint64 before = run.lastStart();
    for (auto &other : m_runs) {
        if (other)
            other->correctEnd(before, before + ms);
    }
    run.correctStart(before + ms);
    m_children.shift(-ms);
}

void AgendaClock::shift(qint64 ms)
{
    for (auto &run : m_runs) {
        if (run)
            run->shift(ms);
    }
    if (m_lastBegin)
        *m_lastBegin += ms;
    m_doneAt += ms;
}

std::optional<qsizetype> AgendaClock::nextIndex() const
{
    if (m_state == AgendaState::Done)
        return {};
    for (qsizetype i = m_place + 1; i < m_runs.size(); ++i) {
        if (placeOf(i) == AgendaRow::Place::Ahead && !m_plan.blocks.at(i).isNote())
            return i;
    }
    return {};
}

RunningBlock AgendaClock::running(qint64 now) const
{
    const qint64 planned = m_plan.blocks.at(m_place).durationMs;
    const qint64 added = m_runs.at(m_place)->addedMs();
    const qint64 elapsed = elapsedMs(now);
    const qint64 remaining = planned + added - elapsed;
    return {
        .index = m_place,
        .elapsedMs = elapsed,
        .addedMs = added,
        .remainingMs = remaining,
        .expectedEnd = now + std::max<qint64>(0, remaining),
        .phase = agendaPhase(remaining, planned),
    };
}

AgendaRow::Place AgendaClock::placeOf(qsizetype index) const
{
    const PlannedBlock &block = m_plan.blocks.at(index);
    if (index == m_place && inBlock())
        return AgendaRow::Place::Current;
    if (m_runs.at(index))
        return AgendaRow::Place::Over;
    if (m_skipped.contains(block.id))
        return AgendaRow::Place::NotHeld;
    if (m_state != AgendaState::Done && index > m_place)
        return AgendaRow::Place::Ahead;
    return block.isNote() ? AgendaRow::Place::Over : AgendaRow::Place::NotHeld;
}

AgendaRow AgendaClock::rowAt(qsizetype index) const
{
    const PlannedBlock &block = m_plan.blocks.at(index);
    AgendaRow row{.planned = block, .place = placeOf(index), .skipped = isSkipped(block.id)};
    row.reason = m_reasons.value(block.id);
    if (m_baseline.isEmpty()) // nothing was frozen yet: the plan is what is on paper
        row.baseline = BaselineBlock{block.start, block.durationMs};
    else if (const auto printed = m_baseline.constFind(block.id); printed != m_baseline.cend())
        row.baseline = *printed;
    if (const auto &run = m_runs.at(index)) {
        row.actualStart = run->firstStart();
        row.actualEnd = run->end();
        row.addedMs = run->addedMs();
        row.pausedMs = run->pausedMs();
    }
    return row;
}

// A block that is not on paper ends on time with the one before it that is.
qint64 AgendaClock::drift(const AgendaSnapshot &snapshot) const
{
    const auto &rows = snapshot.rows;
    if (snapshot.current) {
        qsizetype printed = m_place;
        while (printed > 0 && !rows.at(printed).baseline)
            --printed;
        return snapshot.current->expectedEnd - rows.at(printed).printedEnd();
    }
    if (snapshot.next) {
        const AgendaRow &next = rows.at(*snapshot.next);
        return next.expectedStart.value_or(next.printedStart()) - next.printedStart();
    }
    qint64 end = m_baseline.isEmpty() ? m_plan.end : 0;
    for (const BaselineBlock &block : m_baseline)
        end = std::max(end, block.end());
    return snapshot.end - end;
}

AgendaSnapshot AgendaClock::at(qint64 now) const
{
    AgendaSnapshot snapshot;
    snapshot.now = now;
    snapshot.state = m_state;
    snapshot.next = nextIndex();
    for (qsizetype i = 0; i < m_runs.size(); ++i)
        snapshot.rows.append(rowAt(i));
    qint64 free = m_state == AgendaState::Done ? m_doneAt : now;
    if (inBlock()) {
        snapshot.current = running(now);
        snapshot.pausedSince = m_runs.at(m_place)->pausedSince();
        snapshot.tables =
            m_children.tables(*snapshot.current, m_plan.blocks.at(m_place).durationMs);
        snapshot.round = m_children.round(*snapshot.current);
        free = snapshot.current->expectedEnd;
        snapshot.rows[m_place].expectedEnd = free;
    }
    const bool waiting = m_state == AgendaState::NotStarted;
    const qint64 end = expectRowsAhead(snapshot.rows, free, waiting);
    snapshot.end = waiting && !snapshot.next ? m_plan.end : end;
    snapshot.driftMs = drift(snapshot);
    if (m_plan.hardEnd) {
        snapshot.marginMs = *m_plan.hardEnd - snapshot.end;
        limitRowsAhead(snapshot.rows, *m_plan.hardEnd);
    }
    return snapshot;
}

qint64 AgendaClock::nextEdge(qint64 now) const
{
    if (m_state != AgendaState::Running)
        return MaxEdgeMs - (now % MsPerSecond + MsPerSecond) % MsPerSecond;
    const RunningBlock block = running(now);
    qint64 edge = edgeOf(block.remainingMs);
    for (const TableClock &table : m_children.tables(block, 0)) {
        if (!table.paused)
            edge = std::min(edge, edgeOf(table.remainingMs));
    }
    if (const auto speaker = m_children.round(block))
        edge = std::min(edge, edgeOf(speaker->remainingMs));
    return edge;
}

} // namespace Tallerista
