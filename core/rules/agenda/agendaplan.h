// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/agendablock.h"
#include "core/domain/workshop.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace Tallerista {

/// One block where the plan puts it. Instants are UTC ms.
struct PlannedBlock
{
    Id<AgendaBlock> id;
    QString title;
    qint64 start = 0;
    qint64 durationMs = 0;
    qint64 leastMs = 0;
    int tier = 0;                    ///< 0: gives time first; 1: work at the tables
    std::optional<qint64> notBefore; ///< its fixed start
    std::optional<Stage> stage;
    qint64 gapMs = 0;     ///< nothing is planned for so long before it
    qint64 overlapMs = 0; ///< its fixed start lies so far inside the blocks before it

    qint64 end() const { return start + durationMs; }
    /// Without minutes: it is shown in its place and never runs.
    bool isNote() const { return durationMs == 0; }

    friend bool operator==(const PlannedBlock &, const PlannedBlock &) = default;
};

/// The agenda on paper: every block follows the one before, unless its start is fixed. A block
/// whose fixed start comes too early still waits for the one before it; overlapMs says so.
struct AgendaPlan
{
    Q_DECLARE_TR_FUNCTIONS(AgendaPlan)

public:
    QList<PlannedBlock> blocks;
    qint64 start = 0;              ///< of the first block that is not a note
    qint64 end = 0;                ///< of the last block
    std::optional<qint64> hardEnd; ///< when it must be over

    /// How far the blocks go beyond the hard end; 0 if they fit or there is none.
    qint64 overrunMs() const;

    friend bool operator==(const AgendaPlan &, const AgendaPlan &) = default;
};

/// Lays out \a blocks, given in the order of the day, on the date and in the zone of \a workshop.
/// Past midnight a fixed start before the start of the agenda is on the next day. Of an hour that
/// a change of clocks repeats the second is meant; one that it leaves out is an Error.
Result<AgendaPlan> planAgenda(const Workshop &workshop, const QList<AgendaBlock> &blocks);

} // namespace Tallerista
