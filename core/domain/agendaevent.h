// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>

#include <optional>

namespace Tallerista {

/// Something that happened to the running agenda. The state of the clock is the fold of these
/// rows in the order of \a sequence; see core/rules/agenda/agendaclock.h.
struct AgendaEventFields
{
    Q_DECLARE_TR_FUNCTIONS(AgendaEvent)

public:
    /// The numbers are stored: add at the end, never renumber.
    enum class Kind { Start = 1, Next = 2, Pause = 3, Resume = 4, AddTime = 5 };

    int sequence = 1; ///< 1, 2, 3 … within the workshop
    Kind kind = Kind::Start;
    qint64 at = 0;                        ///< UTC ms
    std::optional<Id<AgendaBlock>> block; ///< the block that starts; none: the agenda is over
    qint64 amountMs = 0;                  ///< AddTime only, may be negative

    Result<void> settle();

    friend bool operator==(const AgendaEventFields &, const AgendaEventFields &) = default;
};

} // namespace Tallerista
