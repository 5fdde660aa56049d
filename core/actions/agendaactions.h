// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/agenda/agendaclock.h"

namespace Tallerista {

// The running agenda. Every verb is one step in the scope of the agenda.

/// The clock as the file has it.
Result<AgendaClock> readAgenda(const Stores &stores);

Result<void> startAgenda(WorkshopDocument &document, StartAt when = StartAt::Now);
Result<void> nextBlock(WorkshopDocument &document);
/// Ends the running block; nothing runs until the next one is started.
Result<void> closeBlock(WorkshopDocument &document);
/// Goes to \a block wherever it is, also back to one that has already been held.
Result<void> jumpToBlock(WorkshopDocument &document, Id<AgendaBlock> block);
/// Pauses a running block, or goes on with a paused one.
Result<void> pauseOrResume(WorkshopDocument &document);
/// Gives the running block \a ms more, or less when negative.
Result<void> addTime(WorkshopDocument &document, qint64 ms);
Result<void> skipBlock(WorkshopDocument &document, Id<AgendaBlock> block);
Result<void> unskipBlock(WorkshopDocument &document, Id<AgendaBlock> block);
/// Keeps why \a blocks were cut, for the document; an empty \a reason takes it back.
Result<void>
explainCut(WorkshopDocument &document, const QList<Id<AgendaBlock>> &blocks, const QString &reason);
/// The running block really began at \a start, UTC ms.
Result<void> correctStart(WorkshopDocument &document, qint64 start);
/// Goes on with the last block of an agenda that was over.
Result<void> reopenAgenda(WorkshopDocument &document);

/// Writes that the hour was wrong by \a ms until now; only where the agenda has begun. It cannot be
/// taken back, for it is no decision.
Result<void> shiftAgenda(WorkshopDocument &document, qint64 ms);
/// The room waited from \a from to \a to, UTC ms, while nobody could press anything; nothing to write
/// where no block ran.
Result<void> leaveOutTime(WorkshopDocument &document, qint64 from, qint64 to);
/// The agenda was over at \a at, UTC ms.
Result<void> endAgendaAt(WorkshopDocument &document, qint64 at);

/// Of the countdown of one table alone.
Result<void> pauseOrResumeTable(WorkshopDocument &document, Id<Mesa> mesa);
Result<void> addTableTime(WorkshopDocument &document, Id<Mesa> mesa, qint64 ms);

/// \a people share what remains of the block.
Result<void> startRound(WorkshopDocument &document, int people);
Result<void> nextSpeaker(WorkshopDocument &document);
Result<void> endRound(WorkshopDocument &document);

} // namespace Tallerista
