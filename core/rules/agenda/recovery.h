// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clocksource.h"
#include "core/domain/heartbeat.h"

#include <QTimeZone>

#include <optional>

namespace Tallerista {

/// Where the time of a workshop goes on.
struct RecoveredTime
{
    static constexpr qint64 MostAwayMs = 1'800'000; ///< longer than this, and a person is asked

    qint64 nowUtcMs = 0;
    qint64 lastSeenUtcMs = 0;
    /// Nobody saw what happened: it was too long, on another day, or the hour makes no sense. Until a
    /// person says how to go on, the time stands still where it was last seen.
    bool needsReview = false;

    qint64 awayMs() const { return nowUtcMs - lastSeenUtcMs; }

    friend bool operator==(const RecoveredTime &, const RecoveredTime &) = default;
};

/// Finds the time again from the last \a beat, if there is one, and the instant of the \a last event of
/// the agenda. After the same start of the computer it is exact, whatever happened to its clock.
RecoveredTime recoverTime(const std::optional<Heartbeat> &beat,
                          qint64 last,
                          const ClockSource &source,
                          const QTimeZone &zone);

} // namespace Tallerista
