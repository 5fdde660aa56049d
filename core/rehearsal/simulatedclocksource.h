// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clocksource.h"

#include <QMutex>

namespace Tallerista {

/// The clocks of a computer in a morning that is rehearsed: both go on at once, as many times faster
/// than the real one as it is told. May be read from any thread: backups are made in one of their own.
class SimulatedClockSource final : public ClockSource
{
public:
    static constexpr int MaxSpeed = 20;

    /// Begins at \a startUtcMs, at the speed of the real time. \a real must outlive it.
    SimulatedClockSource(const ClockSource &real, qint64 startUtcMs);

    int speed() const;
    /// 0, when the time stands still, to MaxSpeed.
    void setSpeed(int speed);
    /// So much time has passed at once.
    void advance(qint64 ms);

    qint64 wallUtcMs() const override;
    qint64 steadyMs() const override { return wallUtcMs() - m_startUtcMs; }
    bool countsSleep() const override { return true; }
    QString bootId() const override { return QStringLiteral("rehearsal"); }

private:
    qint64 now() const;

    const ClockSource &m_real;
    qint64 m_startUtcMs;
    qint64 m_baseUtcMs; ///< what it was when the speed last changed
    qint64 m_sinceMs;   ///< when that was, by the real steady clock
    int m_speed = 1;
    mutable QMutex m_mutex;
};

} // namespace Tallerista
