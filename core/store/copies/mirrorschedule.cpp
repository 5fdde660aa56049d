// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/mirrorschedule.h"

namespace Tallerista {

namespace {

/// What is left of \a length after \a since.
qint64 left(qint64 since, qint64 length, qint64 now)
{
    const qint64 passed = now - since;
    return passed < 0 || passed >= length ? 0 : length - passed;
}

} // namespace

void MirrorSchedule::stepTaken(qint64 now)
{
    ++m_steps;
    m_lastStep = now;
}

void MirrorSchedule::begun()
{
    m_stepsUnderWay = m_steps;
    m_steps = 0;
    m_asked = false;
    m_running = true;
}

void MirrorSchedule::succeeded()
{
    m_stepsUnderWay = 0;
    m_failedAt.reset();
    m_running = false;
}

void MirrorSchedule::failed(qint64 now)
{
    m_steps += m_stepsUnderWay;
    m_stepsUnderWay = 0;
    m_failedAt = now;
    m_asked = true;
    m_running = false;
}

std::optional<qint64> MirrorSchedule::waitMs(qint64 now) const
{
    if (m_running || (m_steps == 0 && !m_asked))
        return std::nullopt;
    if (m_failedAt)
        return left(*m_failedAt, RetryMs, now);
    return m_asked || m_steps >= MostSteps ? 0 : left(m_lastStep, QuietMs, now);
}

} // namespace Tallerista
