// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agendablock.h"
#include "core/domain/agendaevent.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QCoreApplication>

namespace Tallerista {

/// The running agenda: what happened to it, folded over its plan.
///
/// It holds instants only and counts nothing, so asking it often, seldom or never changes nothing.
/// Every question brings its \a now, in UTC ms. Commands change nothing either: they return the
/// event to record, or why not, and the clock that shows it is the one with that event applied.
class AgendaClock
{
    Q_DECLARE_TR_FUNCTIONS(AgendaClock)

public:
    static constexpr qint64 DoublePressMs = 1'000;   ///< a second Next so soon is the same one
    static constexpr qint64 MaxAddedMs = 86'400'000; ///< a day
    static constexpr qint64 MaxEdgeMs = 1'000;

    /// The order of \a events does not matter: they are applied by their sequence.
    explicit AgendaClock(AgendaPlan plan, QList<AgendaEvent> events = {});

    /// What makes no sense in this state is left out. A Next to a block that is not in the plan
    /// still ends the one before.
    void apply(const AgendaEventFields &event);

    const AgendaPlan &plan() const { return m_plan; }
    AgendaState state() const { return m_state; }

    AgendaSnapshot at(qint64 now) const;
    /// Milliseconds from \a now until the countdown shows another second or phase, 1 to MaxEdgeMs;
    /// while nothing counts down, until the next whole second.
    qint64 nextEdge(qint64 now) const;

    /// Starts the first block.
    Result<AgendaEventFields> start(qint64 now) const;
    /// Ends this block and starts the next one; after the last one the agenda is over.
    Result<AgendaEventFields> next(qint64 now) const;
    Result<AgendaEventFields> pause(qint64 now) const;
    Result<AgendaEventFields> resume(qint64 now) const;
    /// Gives \a ms to the running block, or takes them, but never more than what remains.
    Result<AgendaEventFields> addTime(qint64 now, qint64 ms) const;

    friend bool operator==(const AgendaClock &, const AgendaClock &) = default;

private:
    struct Run
    {
        explicit Run(qint64 at)
            : start(at)
        {}

        qint64 start;
        std::optional<qint64> end;
        qint64 pausedMs = 0; ///< in pauses that are over
        std::optional<qint64> pausedSince;
        qint64 addedMs = 0;

        qint64 elapsedMs(qint64 now) const;
        void resume(qint64 at);

        friend bool operator==(const Run &, const Run &) = default;
    };

    bool inBlock() const;
    void begin(Id<AgendaBlock> block, qint64 at);
    void finish(qint64 at);
    void close(qint64 at);

    std::optional<qsizetype> nextIndex() const;
    RunningBlock running(qint64 now) const;
    AgendaRow::Place placeOf(qsizetype index) const;
    qint64 drift(const AgendaSnapshot &snapshot) const;
    AgendaEventFields event(AgendaEventFields::Kind kind, qint64 at) const;
    Error nothingRuns() const;

    AgendaPlan m_plan;
    QList<std::optional<Run>> m_runs; ///< one for each block of the plan
    AgendaState m_state = AgendaState::NotStarted;
    qsizetype m_place = -1; ///< the block that began last
    std::optional<qint64> m_lastBegin;
    qint64 m_doneAt = 0;
    int m_lastSequence = 0;
};

} // namespace Tallerista
