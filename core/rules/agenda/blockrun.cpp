// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/blockrun.h"

#include <algorithm>
#include <numeric>

namespace Tallerista {

// What a damaged row holds must not give a block more time than it had.
qint64 BlockRun::Stretch::elapsedMs(qint64 now) const
{
    const qint64 until = pausedSince.value_or(end.value_or(now));
    return std::max<qint64>(0, until - start - pausedMs);
}

qint64 BlockRun::elapsedMs(qint64 now) const
{
    return std::accumulate(
        m_stretches.cbegin(),
        m_stretches.cend(),
        qint64(0),
        [now](qint64 sum, const Stretch &stretch) { return sum + stretch.elapsedMs(now); });
}

qint64 BlockRun::pausedMs() const
{
    return std::accumulate(
        m_stretches.cbegin(),
        m_stretches.cend(),
        qint64(0),
        [](qint64 sum, const Stretch &stretch) { return sum + stretch.pausedMs; });
}

void BlockRun::resumeAt(qint64 at)
{
    m_stretches.append({std::max(at, end().value_or(at)), {}, 0, {}});
}

void BlockRun::goOn(qint64 at)
{
    Stretch &stretch = m_stretches.last();
    if (stretch.pausedSince)
        stretch.pausedMs += std::max<qint64>(0, at - *stretch.pausedSince);
    stretch.pausedSince.reset();
}

void BlockRun::finish(qint64 at)
{
    Stretch &stretch = m_stretches.last();
    stretch.end = std::max(stretch.start, at);
    if (!stretch.pausedSince)
        return;
    stretch.pausedMs += std::max<qint64>(0, *stretch.end - *stretch.pausedSince);
    stretch.pausedSince.reset();
}

void BlockRun::correctEnd(qint64 from, qint64 to)
{
    for (Stretch &stretch : m_stretches) {
        if (stretch.end == from)
            stretch.end = std::max(stretch.start, to);
    }
}

void BlockRun::shift(qint64 ms)
{
    for (Stretch &stretch : m_stretches) {
        stretch.start += ms;
        if (stretch.end)
            *stretch.end += ms;
        if (stretch.pausedSince)
            *stretch.pausedSince += ms;
    }
}

} // namespace Tallerista
