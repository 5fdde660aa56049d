// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/workshopclock.h"

#include <cstdlib>

namespace Tallerista {

WorkshopClock::WorkshopClock(const ClockSource &source)
    : m_source(source)
    , m_anchorUtcMs(source.wallUtcMs())
    , m_anchorSteadyMs(source.steadyMs())
    , m_lastLookMs(m_anchorSteadyMs)
{}

qint64 WorkshopClock::nowUtcMs() const
{
    return m_heldUtcMs.value_or(m_anchorUtcMs + (m_source.steadyMs() - m_anchorSteadyMs));
}

ClockNews WorkshopClock::look(bool resumed)
{
    ClockNews news;
    const qint64 steady = m_source.steadyMs();
    if (steady - m_lastLookMs >= GapMs)
        news.sleptMs = steady - m_lastLookMs;
    m_lastLookMs = steady;

    const qint64 skew = skewMs();
    if (resumed && !m_source.countsSleep() && skew >= GapMs) {
        shift(skew);
        news.sleptMs += skew;
        return news;
    }
    const qint64 far = std::abs(skew);
    if (far <= BelievableMs) {
        m_distrustedMs.reset();
        if (far >= FollowMs)
            news.shiftMs = skew;
    } else if (!m_distrustedMs || std::abs(skew - *m_distrustedMs) >= NoticeMs) {
        news.askMs = skew;
    }
    return news;
}

void WorkshopClock::shift(qint64 ms)
{
    m_anchorUtcMs += ms;
}

void WorkshopClock::setNow(qint64 utcMs)
{
    release();
    shift(utcMs - nowUtcMs());
}

void WorkshopClock::distrust()
{
    m_distrustedMs = skewMs();
}

} // namespace Tallerista
