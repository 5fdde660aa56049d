// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendabaseline.h"
#include "core/rules/agenda/agendaplan.h"

namespace Tallerista {

enum class AgendaState {
    NotStarted,
    Running,
    Paused,
    Between, ///< begun, but no block runs: people change places, or it is no longer in the plan
    Done,
};

/// How near the end of the running block is. Going over it is a phase too: nothing ends by itself.
enum class AgendaPhase { Normal, Warning, Danger, Overtime };

/// The block that runs or is paused. What is not known is not there: no zero stands for it.
struct RunningBlock
{
    qsizetype index = 0;    ///< in AgendaSnapshot::rows
    qint64 elapsedMs = 0;   ///< without the pauses
    qint64 addedMs = 0;     ///< negative: taken away
    qint64 remainingMs = 0; ///< negative: over
    qint64 expectedEnd = 0; ///< slides while paused or over
    AgendaPhase phase = AgendaPhase::Normal;

    friend bool operator==(const RunningBlock &, const RunningBlock &) = default;
};

/// The countdown of one table inside the block.
struct TableClock
{
    Id<Mesa> mesa;
    qint64 remainingMs = 0; ///< negative: over
    qint64 addedMs = 0;
    bool paused = false; ///< of its own; a pause of the block is one of every table
    AgendaPhase phase = AgendaPhase::Normal;

    friend bool operator==(const TableClock &, const TableClock &) = default;
};

/// A round inside the block in which everybody speaks for a while.
struct RoundClock
{
    int people = 1;
    int turn = 1;           ///< of the one who speaks, from 1
    qint64 shareMs = 0;     ///< of the one who speaks
    qint64 remainingMs = 0; ///< of it; negative: over

    friend bool operator==(const RoundClock &, const RoundClock &) = default;
};

/// One block of the plan, what came of it and what is expected of it.
struct AgendaRow
{
    enum class Place {
        Over,
        Current,
        Ahead,
        NotHeld, ///< the agenda went past it
    };

    PlannedBlock planned;
    std::optional<BaselineBlock> baseline = {}; ///< on paper; none for a block that came later
    Place place = Place::Ahead;
    bool skipped = false; ///< by decision; a block that the agenda went past is only not held
    QString reason = {};  ///< why it was cut, where somebody said so
    std::optional<qint64> actualStart = {};
    std::optional<qint64> actualEnd = {};
    qint64 addedMs = 0;                       ///< while it ran; negative: taken away
    qint64 pausedMs = 0;                      ///< in pauses that are over
    std::optional<qint64> expectedStart = {}; ///< of what is ahead
    std::optional<qint64> expectedEnd = {};   ///< of what runs or is ahead
    /// Of what is ahead, where the agenda has a hard end: later, and it cannot be met although
    /// everything from here on takes its least.
    std::optional<qint64> latestStart = {};

    /// The hour that everybody has on paper.
    qint64 printedStart() const { return baseline ? baseline->start : planned.start; }
    qint64 printedEnd() const { return baseline ? baseline->end() : planned.end(); }

    friend bool operator==(const AgendaRow &, const AgendaRow &) = default;
};

/// Everything there is to show of the agenda at one instant, so that two windows painted from one
/// snapshot cannot disagree. Instants are UTC ms.
struct AgendaSnapshot
{
    qint64 now = 0;
    AgendaState state = AgendaState::NotStarted;
    std::optional<RunningBlock> current;
    std::optional<qint64> pausedSince; ///< while paused
    QList<TableClock> tables;          ///< those that differ from the block's
    std::optional<RoundClock> round;   ///< while one goes on
    std::optional<qsizetype> next;     ///< the row that starts next; none: the end of the agenda
    QList<AgendaRow> rows;             ///< in the order of the plan
    qint64 end = 0;                    ///< expected; once done, the actual one
    qint64 driftMs = 0;                ///< here, against the plan; positive: late
    std::optional<qint64> marginMs;    ///< from the end to the hard end; negative: beyond it

    /// What \a mesa sees; nothing while no block runs.
    std::optional<TableClock> tableClock(Id<Mesa> mesa) const;

    friend bool operator==(const AgendaSnapshot &, const AgendaSnapshot &) = default;
};

/// A block of \a durationMs warns from so little left on: a fifth of it, from 1 to 5 min.
qint64 warningMs(qint64 durationMs);
/// And is in its last stretch from so little left on: a twentieth of it, from 30 s to 2 min.
qint64 dangerMs(qint64 durationMs);
AgendaPhase agendaPhase(qint64 remainingMs, qint64 durationMs);

/// Fills in what is expected of the rows ahead, the first of which can start at \a from; returns
/// when the last of them ends, or \a from. While \a waiting for the start of the agenda nothing is
/// expected before its planned hour; afterwards only a fixed start holds a block back.
qint64 expectRowsAhead(QList<AgendaRow> &rows, qint64 from, bool waiting);

/// Fills in until when the rows ahead can wait if the last one is to be over at \a hardEnd.
void limitRowsAhead(QList<AgendaRow> &rows, qint64 hardEnd);

} // namespace Tallerista
