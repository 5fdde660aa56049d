// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QTimeZone>

namespace Tallerista {

/// What a countdown shows: "15:00" until a whole second has gone, "+0:01" once over by a whole
/// second, "1:05:00" from an hour on. Beside it stands a word, see agendaWord().
QString remainingText(qint64 remainingMs);

/// The hour a clock on the wall shows, as "09:07".
QString clockText(qint64 utcMs, const QTimeZone &zone);
/// The hour something is expected at: the nearest minute. Sentences count minutes between these.
QString expectedText(qint64 utcMs, const QTimeZone &zone);

/// How long, without a sign and in whole minutes (the nearest): "4 min", "1 h 30 min".
QString durationWords(const Phrases &phrases, qint64 ms);

/// One or two words for the state and, while running, the phase: "Running", "Time is up", "Paused".
QString agendaWord(const Phrases &phrases, const AgendaSnapshot &view);

/// "4 min late here". Empty once the agenda is over.
QString driftSentence(const Phrases &phrases, const AgendaSnapshot &view);
/// "closing expected at 12:07 (7 min late)"; once over, "Finished at 12:00 (on time)".
QString closingSentence(const Phrases &phrases, const AgendaSnapshot &view, const QTimeZone &zone);
/// "We end at 10:54", for a block whose time is not over. Nothing else of it is for the room: how late
/// it is, is the facilitator's to know.
QString endSentence(const Phrases &phrases, const AgendaSnapshot &view, const QTimeZone &zone);
/// Both: "4 min late here · closing expected at 12:00 (on time)".
QString agendaSentence(const Phrases &phrases, const AgendaSnapshot &view, const QTimeZone &zone);

} // namespace Tallerista
