// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"

#include "core/base/clock.h"

#include <algorithm>

namespace Tallerista {

namespace {

constexpr quint16 CounterLimit = 0x0FFF;

} // namespace

std::optional<RowId> RowId::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != Size)
        return std::nullopt;
    std::array<quint8, Size> copy{};
    std::copy(bytes.begin(), bytes.end(), copy.begin());
    return RowId(copy);
}

QByteArray RowId::toBytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), Size};
}

IdSource::IdSource(const Clock &clock, QRandomGenerator random)
    : m_clock(clock)
    , m_random(random)
{}

RowId IdSource::next()
{
    const qint64 now = std::max(m_clock.nowUtcMs(), m_lastMs);
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = 0;
    } else if (++m_counter > CounterLimit) {
        ++m_lastMs;
        m_counter = 0;
    }

    std::array<quint8, RowId::Size> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes.at(i) = static_cast<quint8>(m_lastMs >> (8 * (5 - i)));
    bytes.at(6) = static_cast<quint8>(0x70 | (m_counter >> 8));
    bytes.at(7) = static_cast<quint8>(m_counter);
    const quint64 random = m_random.generate64();
    for (int i = 0; i < 8; ++i)
        bytes.at(8 + i) = static_cast<quint8>(random >> (8 * i));
    bytes.at(8) = static_cast<quint8>(0x80 | (bytes.at(8) & 0x3F));
    return RowId(bytes);
}

} // namespace Tallerista
