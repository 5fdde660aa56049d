// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/clocksource.h"

#include <QDateTime>
#include <QTimeZone>

namespace Tallerista::Testing {

/// A computer whose clocks move only when told.
class TestClock final : public Clock, public ClockSource
{
public:
    TestClock() = default;
    explicit TestClock(qint64 utcMs)
        : m_now(utcMs)
    {}

    qint64 nowUtcMs() const override { return m_now; }
    qint64 wallUtcMs() const override { return m_now + m_wallAhead; }
    qint64 steadyMs() const override { return m_now - m_booted; }
    bool countsSleep() const override { return m_countsSleep; }
    QString bootId() const override { return QString::number(m_boot); }

    void advance(qint64 ms) { m_now += ms; }
    void set(qint64 utcMs) { m_now = utcMs; }
    /// Somebody puts the wall clock forward, or back.
    void moveWall(qint64 ms) { m_wallAhead += ms; }
    /// The steady clock stands still while the computer sleeps.
    void setCountsSleep(bool counts) { m_countsSleep = counts; }
    /// The computer is started anew \a ms later.
    void reboot(qint64 ms)
    {
        m_now += ms;
        m_booted = m_now;
        ++m_boot;
    }

private:
    qint64 m_now = QDateTime(QDate(2026, 11, 24), QTime(15, 0), QTimeZone::utc())
                       .toMSecsSinceEpoch(); // 09:00 in San Salvador
    qint64 m_wallAhead = 0;
    qint64 m_booted = 0;
    bool m_countsSleep = true;
    int m_boot = 1;
};

} // namespace Tallerista::Testing
