// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendaplan.h"

namespace Tallerista {

enum class AgendaState {
    NotStarted,
    Running,
    Paused,
    Between, ///< begun, but the block that was running is no longer in the plan
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
    Place place = Place::Ahead;
    std::optional<qint64> actualStart;
    std::optional<qint64> actualEnd;
    std::optional<qint64> expectedStart; ///< of what is ahead
    std::optional<qint64> expectedEnd;   ///< of what runs or is ahead

    friend bool operator==(const AgendaRow &, const AgendaRow &) = default;
};

/// Everything there is to show of the agenda at one instant, so that two windows painted from one
/// snapshot cannot disagree. Instants are UTC ms.
struct AgendaSnapshot
{
    qint64 now = 0;
    AgendaState state = AgendaState::NotStarted;
    std::optional<RunningBlock> current;
    std::optional<qsizetype> next;  ///< the row that starts next; none: the end of the agenda
    QList<AgendaRow> rows;          ///< in the order of the plan
    qint64 end = 0;                 ///< expected; once done, the actual one
    qint64 driftMs = 0;             ///< here, against the plan; positive: late
    std::optional<qint64> marginMs; ///< from the end to the hard end; negative: beyond it

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

} // namespace Tallerista
