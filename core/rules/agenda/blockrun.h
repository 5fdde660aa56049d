// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace Tallerista {

/// The time that was given to one block: in one stretch, or in several when the room came back to it.
/// Instants are UTC ms.
class BlockRun
{
public:
    explicit BlockRun(qint64 start)
        : m_stretches{{start, {}, 0, {}}}
    {}

    qint64 firstStart() const { return m_stretches.first().start; }
    /// Of the stretch that runs or ran last.
    qint64 lastStart() const { return m_stretches.last().start; }
    /// Of the pause at hand.
    std::optional<qint64> pausedSince() const { return m_stretches.last().pausedSince; }
    /// None while it runs.
    std::optional<qint64> end() const { return m_stretches.last().end; }
    qsizetype stretches() const { return m_stretches.size(); }
    qint64 addedMs() const { return m_addedMs; }
    /// In all pauses that are over.
    qint64 pausedMs() const;
    /// Without the pauses and the time between the stretches; never negative.
    qint64 elapsedMs(qint64 now) const;

    /// The room is back at this block.
    void resumeAt(qint64 at);
    void pause(qint64 at) { m_stretches.last().pausedSince = at; }
    void goOn(qint64 at);
    void add(qint64 ms) { m_addedMs += ms; }
    void finish(qint64 at);
    /// The stretch at hand began at \a start.
    void correctStart(qint64 start) { m_stretches.last().start = start; }
    /// A stretch that ended at \a from ended at \a to.
    void correctEnd(qint64 from, qint64 to);
    /// Everything happened \a ms later.
    void shift(qint64 ms);

    friend bool operator==(const BlockRun &, const BlockRun &) = default;

private:
    struct Stretch
    {
        qint64 start;
        std::optional<qint64> end;
        qint64 pausedMs; ///< in pauses that are over
        std::optional<qint64> pausedSince;

        qint64 elapsedMs(qint64 now) const;

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    QList<Stretch> m_stretches;
    qint64 m_addedMs = 0;
};

} // namespace Tallerista
