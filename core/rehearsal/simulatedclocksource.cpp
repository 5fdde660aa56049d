// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/simulatedclocksource.h"

#include <algorithm>

namespace Tallerista {

SimulatedClockSource::SimulatedClockSource(const ClockSource &real, qint64 startUtcMs)
    : m_real(real)
    , m_startUtcMs(startUtcMs)
    , m_baseUtcMs(startUtcMs)
    , m_sinceMs(real.steadyMs())
{}

int SimulatedClockSource::speed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_speed;
}

void SimulatedClockSource::setSpeed(int speed)
{
    const QMutexLocker lock(&m_mutex);
    m_baseUtcMs = now();
    m_sinceMs = m_real.steadyMs();
    m_speed = std::clamp(speed, 0, MaxSpeed);
}

void SimulatedClockSource::advance(qint64 ms)
{
    const QMutexLocker lock(&m_mutex);
    m_baseUtcMs += ms;
}

qint64 SimulatedClockSource::wallUtcMs() const
{
    const QMutexLocker lock(&m_mutex);
    return now();
}

qint64 SimulatedClockSource::now() const
{
    return m_baseUtcMs + (m_real.steadyMs() - m_sinceMs) * m_speed;
}

} // namespace Tallerista
