// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace Tallerista {

/// When the mirror is due: 2 s after the last step, at once after 30 of them, and 10 s after a copy
/// that came to nothing. One copy at a time. Instants are UTC ms; a clock set back delays nothing.
class MirrorSchedule
{
public:
    static constexpr qint64 QuietMs = 2'000;
    static constexpr int MostSteps = 30;
    static constexpr qint64 RetryMs = 10'000;

    void stepTaken(qint64 now);
    /// A copy is wanted at once, steps or not.
    void ask() { m_asked = true; }
    /// A copy of all steps so far begins.
    void begun();
    void succeeded();
    void failed(qint64 now);

    /// How long until it is due; 0: now. None while a copy runs or where there is nothing to copy.
    std::optional<qint64> waitMs(qint64 now) const;
    bool isRunning() const { return m_running; }
    /// Steps that no finished copy holds.
    int stepsAhead() const { return m_steps + m_stepsUnderWay; }

private:
    int m_steps = 0;
    int m_stepsUnderWay = 0;
    qint64 m_lastStep = 0;
    std::optional<qint64> m_failedAt;
    bool m_asked = false;
    bool m_running = false;
};

} // namespace Tallerista
