// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// Something that happened to the running agenda. The state of the clock is the fold of these
/// rows in the order of \a sequence; see core/rules/agenda/agendaclock.h.
struct AgendaEventFields
{
    Q_DECLARE_TR_FUNCTIONS(AgendaEvent)

public:
    /// The numbers are stored: add at the end, never renumber.
    enum class Kind {
        Start = 1, ///< of the first block; \a payload is the plan as it was then
        Next,      ///< ends a block and starts another, or ends the agenda
        Pause,
        Resume,
        AddTime, ///< \a amountMs more for the block that runs, or less
        Close,   ///< ends a block; the next one has not started yet
        Skip,    ///< \a block will not be held
        Unskip,
        CorrectStart, ///< the block that runs began \a amountMs later, or earlier
        ShiftClock, ///< the hour was wrong by \a amountMs: everything before happened so much later
        Reopen,     ///< the agenda was not over after all
        TablePause, ///< of the countdown of \a mesa alone, like the next two
        TableResume,
        TableAddTime,
        RoundStart, ///< as many people as \a payload says share what remains
        RoundTurn,  ///< the next one speaks
        RoundEnd,
        Explain, ///< why \a block was cut, in \a payload; the last one counts
    };

    int sequence = 1; ///< 1, 2, 3 … within the workshop
    Kind kind = Kind::Start;
    qint64 at = 0;                        ///< UTC ms
    std::optional<Id<AgendaBlock>> block; ///< the block that starts; none: the agenda is over
    qint64 amountMs = 0;                  ///< may be negative; of Start: pressed so much later
    std::optional<Id<Mesa>> mesa;         ///< none: the whole room
    QString payload;                      ///< of Start, RoundStart and Explain

    Result<void> settle();

    friend bool operator==(const AgendaEventFields &, const AgendaEventFields &) = default;
};

} // namespace Tallerista
