// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agendablock.h"
#include "core/domain/agendaevent.h"
#include "core/rules/agenda/agendasnapshot.h"
#include "core/rules/agenda/blockrun.h"
#include "core/rules/agenda/childclocks.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Tallerista {

enum class StartAt { Now, AsPlanned };

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
    /// Whether that block has run, or runs.
    bool hasRun(Id<AgendaBlock> block) const;
    bool isSkipped(Id<AgendaBlock> block) const;
    /// Whether the countdown of \a mesa is paused by itself.
    bool isTablePaused(Id<Mesa> mesa) const { return m_children.isTablePaused(mesa); }

    AgendaSnapshot at(qint64 now) const;
    /// Milliseconds from \a now until a countdown shows another second or phase, 1 to MaxEdgeMs;
    /// while nothing counts down, until the next whole second.
    qint64 nextEdge(qint64 now) const;

    /// Starts the first block, now or as if it had been started at its hour.
    Result<AgendaEventFields> start(qint64 now, StartAt when = StartAt::Now) const;
    /// Ends this block and starts the next one; after the last one the agenda is over.
    Result<AgendaEventFields> next(qint64 now) const;
    /// Ends this block and starts none.
    Result<AgendaEventFields> closeBlock(qint64 now) const;
    /// A block began less than a second ago: the key that began it was pressed twice.
    bool isDoublePress(qint64 now) const;
    /// Ends this block and starts \a block, also one that has already been held or was skipped.
    Result<AgendaEventFields> jump(qint64 now, Id<AgendaBlock> block) const;
    Result<AgendaEventFields> pause(qint64 now) const;
    Result<AgendaEventFields> resume(qint64 now) const;
    /// Gives \a ms to the running block, or takes them, but never more than what remains.
    Result<AgendaEventFields> addTime(qint64 now, qint64 ms) const;
    Result<AgendaEventFields> skip(qint64 now, Id<AgendaBlock> block) const;
    Result<AgendaEventFields> unskip(qint64 now, Id<AgendaBlock> block) const;
    /// Why \a block was cut; empty: no reason any more.
    Result<AgendaEventFields>
    explain(qint64 now, Id<AgendaBlock> block, const QString &reason) const;
    /// The running block really began at \a start; the one before ended then.
    Result<AgendaEventFields> correctStart(qint64 now, qint64 start) const;
    /// The agenda is over.
    Result<AgendaEventFields> end(qint64 now) const;
    /// Goes on with the last block although the agenda was over.
    Result<AgendaEventFields> reopen(qint64 now) const;
    /// All that happened, happened \a ms later: the hour was wrong. \a now is the right hour.
    AgendaEventFields shiftClock(qint64 now, qint64 ms) const;

    Result<AgendaEventFields> pauseTable(qint64 now, Id<Mesa> mesa) const;
    Result<AgendaEventFields> resumeTable(qint64 now, Id<Mesa> mesa) const;
    /// As addTime(), for the countdown of \a mesa alone.
    Result<AgendaEventFields> addTableTime(qint64 now, Id<Mesa> mesa, qint64 ms) const;

    /// \a people speak one after the other until the block ends.
    Result<AgendaEventFields> startRound(qint64 now, int people) const;
    /// After the last one the round is over.
    Result<AgendaEventFields> nextSpeaker(qint64 now) const;
    Result<AgendaEventFields> endRound(qint64 now) const;

    friend bool operator==(const AgendaClock &, const AgendaClock &) = default;

private:
    bool inBlock() const;
    std::optional<qsizetype> indexOf(Id<AgendaBlock> block) const;
    void applyToDay(const AgendaEventFields &event);
    void applyToBlock(const AgendaEventFields &event);
    void explainCut(Id<AgendaBlock> block, const QString &reason);
    void setSkipped(Id<AgendaBlock> block, bool skipped);
    void begin(Id<AgendaBlock> block, qint64 at);
    void close(qint64 at);
    void finish(qint64 at);
    void reopenAt(qint64 at);
    void correct(qint64 ms);
    void shift(qint64 ms);

    std::optional<qsizetype> nextIndex() const;
    qint64 elapsedMs(qint64 now) const { return m_runs.at(m_place)->elapsedMs(now); }
    RunningBlock running(qint64 now) const;
    AgendaRow rowAt(qsizetype index) const;
    AgendaRow::Place placeOf(qsizetype index) const;
    qint64 drift(const AgendaSnapshot &snapshot) const;

    AgendaEventFields event(AgendaEventFields::Kind kind, qint64 at) const;
    /// Of a block that can still be skipped or held after all.
    Result<AgendaEventFields>
    aboutAhead(AgendaEventFields::Kind kind, qint64 at, Id<AgendaBlock> block) const;
    Error nothingRuns() const;
    Error unknownBlock() const;
    QString titleOf(Id<AgendaBlock> block) const;

    AgendaPlan m_plan;
    AgendaBaseline m_baseline;
    QList<std::optional<BlockRun>> m_runs; ///< one for each block of the plan
    QSet<RowId> m_skipped;
    QHash<RowId, QString> m_reasons; ///< of cuts, by block
    AgendaState m_state = AgendaState::NotStarted;
    qsizetype m_place = -1;            ///< the block that began last
    std::optional<qint64> m_lastBegin; ///< when it was pressed
    ChildClocks m_children;            ///< of the block at hand
    qint64 m_doneAt = 0;
    int m_lastSequence = 0;
};

} // namespace Tallerista
