// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QRandomGenerator>

#include <array>
#include <compare>
#include <optional>

namespace Tallerista {

class Clock;

/// The name of one row for ever: a UUID version 7 (RFC 9562), so that ids made later sort later.
class RowId
{
public:
    static constexpr qsizetype Size = 16;

    /// Returns the id held in \a bytes, or nothing unless there are exactly 16 of them.
    static std::optional<RowId> fromBytes(const QByteArray &bytes);

    explicit RowId(const std::array<quint8, Size> &bytes)
        : m_bytes(bytes)
    {}

    QByteArray toBytes() const;

    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const RowId &, const RowId &) = default;
    friend size_t qHash(const RowId &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    std::array<quint8, Size> m_bytes;
};

/// The id of one kind of row, told apart by \a Tag; see Id in core/domain/record.h.
template <typename Tag>
class TypedId : public RowId
{
public:
    explicit TypedId(const RowId &id)
        : RowId(id)
    {}
};

/// Makes ids: 48 bits of UTC milliseconds, a counter within the millisecond, the rest random.
/// Never goes backwards, even when the wall clock does.
class IdSource
{
public:
    /// \a clock must outlive the source. A fixed \a random makes the ids repeatable.
    explicit IdSource(const Clock &clock,
                      QRandomGenerator random = QRandomGenerator::securelySeeded());

    RowId next();

private:
    const Clock &m_clock;
    QRandomGenerator m_random;
    qint64 m_lastMs = 0;
    quint16 m_counter = 0;
};

} // namespace Tallerista
