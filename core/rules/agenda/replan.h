// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"

namespace Tallerista {

/// Ways back to the closing hour, and what to do with time to spare.
enum class RecoveryWay {
    ProtectTables, ///< shorten the talks ahead, and work at the tables only for what is left
    Absorb,        ///< shorten everything ahead in proportion to what it can give
    TakeFrom,      ///< shorten one block
    Skip,          ///< leave one block out
    EndLater,      ///< shorten nothing and move the closing hour
    Give,          ///< ahead of the plan: one block gets the minutes to spare
};

/// One block ahead as it stands and as it is proposed. Instants are UTC ms.
struct ReplannedBlock
{
    Id<AgendaBlock> id;
    QString title;
    int tier = 0; ///< as in PlannedBlock
    int minutesBefore = 0;
    int minutes = 0; ///< what it has when it is skipped, too
    bool skipped = false;
    qint64 startBefore = 0;
    qint64 start = 0;

    int changeMinutes() const { return (skipped ? 0 : minutes) - minutesBefore; }

    friend bool operator==(const ReplannedBlock &, const ReplannedBlock &) = default;
};

/// A new plan for what is ahead, to look at and to accept or not.
struct RecoveryProposal
{
    RecoveryWay way = RecoveryWay::ProtectTables;
    std::optional<Id<AgendaBlock>> block; ///< of TakeFrom, Skip and Give
    int minutes = 0;                      ///< to recover, or to spare: whole ones
    QList<ReplannedBlock> blocks;         ///< everything ahead that is to be held, in order
    qint64 endBefore = 0;
    qint64 end = 0;
    qint64 hardEnd = 0; ///< another one than before only to end later
    qint64 hardEndBefore = 0;

    /// How far the end still lies beyond the hard end.
    qint64 residualMs() const;
    bool changesNothing() const;

    friend bool operator==(const RecoveryProposal &, const RecoveryProposal &) = default;
};

/// Whole minutes that \a snapshot will end beyond its hard end, rounded up; 0 without one.
int minutesToRecover(const AgendaSnapshot &snapshot);
/// Whole minutes that are left before the hard end; 0 without one.
int minutesToSpare(const AgendaSnapshot &snapshot);

/// What \a way makes of \a snapshot, whose hard end must be known: of the blocks ahead alone, in
/// whole minutes, none below its least, nobody longer but who is given time. A fixed start cannot
/// be brought forward, so blocks before it give no more than it is late.
RecoveryProposal replan(const AgendaSnapshot &snapshot,
                        RecoveryWay way,
                        const std::optional<Id<AgendaBlock>> &block = {});

/// The block that \a way is proposed for as long as nobody has chosen one: who can give most, the
/// shortest talk that is enough, the longest work at the tables.
std::optional<Id<AgendaBlock>> suggestedBlock(const AgendaSnapshot &snapshot, RecoveryWay way);

} // namespace Tallerista
