// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agendaevent.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QHash>

#include <optional>

namespace Tallerista {

/// The countdowns inside the block that runs: one for each table with a pause or minutes of its own,
/// and a round in which people share what remains. They count in the elapsed time of the block, so
/// that a pause of the block is theirs too, and they never move the agenda. All in ms.
class ChildClocks
{
public:
    static constexpr int LeastPeople = 2;
    static constexpr int MaxPeople = 99;

    /// Follows an event about a table or a round that happened \a elapsedMs into the block.
    void apply(const AgendaEventFields &event, qint64 elapsedMs);
    /// The block had \a ms more behind it than was thought.
    void shift(qint64 ms);
    void clear();

    bool isTablePaused(Id<Mesa> mesa) const { return m_tables.value(mesa).heldSince.has_value(); }
    bool hasRound() const { return m_round.has_value(); }

    /// What remains for \a mesa; negative: over.
    qint64 remainingMs(Id<Mesa> mesa, const RunningBlock &block) const;
    /// By id; those without anything of their own are not there. \a blockMs is what was planned.
    QList<TableClock> tables(const RunningBlock &block, qint64 blockMs) const;
    /// Whoever takes longer than an equal part takes it from all who follow.
    std::optional<RoundClock> round(const RunningBlock &block) const;

    friend bool operator==(const ChildClocks &, const ChildClocks &) = default;

private:
    struct Table
    {
        qint64 addedMs = 0;
        qint64 heldMs = 0; ///< in pauses that are over
        std::optional<qint64> heldSince;

        qint64 remainingMs(const RunningBlock &block) const;

        friend bool operator==(const Table &, const Table &) = default;
    };

    struct Round
    {
        int people = 1;
        int turn = 0;
        qint64 turnStarted = 0;

        friend bool operator==(const Round &, const Round &) = default;
    };

    void applyToTable(const AgendaEventFields &event, qint64 elapsedMs);
    void takeTurn(qint64 elapsedMs);

    QHash<RowId, Table> m_tables;
    std::optional<Round> m_round;
};

} // namespace Tallerista
