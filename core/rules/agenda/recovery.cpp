// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/recovery.h"

#include <QDateTime>

#include <algorithm>

namespace Tallerista {

namespace {

bool isOfThisStart(const Heartbeat &beat, const ClockSource &source)
{
    return !beat.bootId.isEmpty() && beat.bootId == source.bootId()
           && beat.steadyMs <= source.steadyMs();
}

QDate dayOf(qint64 utcMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone).date();
}

} // namespace

RecoveredTime recoverTime(const std::optional<Heartbeat> &beat,
                          qint64 last,
                          const ClockSource &source,
                          const QTimeZone &zone)
{
    RecoveredTime time;
    time.lastSeenUtcMs = beat ? std::max(beat->nowUtcMs, last) : last;
    time.nowUtcMs = beat && isOfThisStart(*beat, source)
                        ? beat->nowUtcMs + (source.steadyMs() - beat->steadyMs)
                        : source.wallUtcMs();
    time.needsReview = time.nowUtcMs < time.lastSeenUtcMs
                       || time.awayMs() > RecoveredTime::MostAwayMs
                       || dayOf(time.nowUtcMs, zone) != dayOf(time.lastSeenUtcMs, zone);
    time.nowUtcMs = std::max(time.nowUtcMs, time.lastSeenUtcMs);
    return time;
}

} // namespace Tallerista
