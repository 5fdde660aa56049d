// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/clocksource.h"

#include <optional>

namespace Tallerista {

/// What look() found; nothing, as a rule.
struct ClockNews
{
    qint64 sleptMs = 0; ///< nobody looked for so long, and the time went on
    qint64 shiftMs = 0; ///< the computer's clock was put right by so much: shift() by it
    std::optional<qint64>
        askMs; ///< it was put so far away that only a person knows whether it is right

    friend bool operator==(const ClockNews &, const ClockNews &) = default;
};

/// The time of a workshop: it goes on steadily from where it began, through sleep and through any
/// change of the computer's clock, which it follows only when told to.
class WorkshopClock final : public Clock
{
public:
    static constexpr qint64 GapMs = 5'000;          ///< so long without a look is told
    static constexpr qint64 FollowMs = 1'000;       ///< less is not worth a shift
    static constexpr qint64 NoticeMs = 2'000;       ///< from here on a shift is told
    static constexpr qint64 BelievableMs = 300'000; ///< up to here the computer was put right

    /// Begins with the hour of \a source, which must outlive the clock.
    explicit WorkshopClock(const ClockSource &source);

    const ClockSource &source() const { return m_source; }
    qint64 nowUtcMs() const override;
    /// What the computer's clock says beyond this one.
    qint64 skewMs() const { return m_source.wallUtcMs() - nowUtcMs(); }

    /// Compares with the computer's clock. It moves nothing but, on a clock that stands still during
    /// sleep, the time that was slept when the computer \a resumed.
    ClockNews look(bool resumed = false);
    /// Goes on from \a ms further on, or further back.
    void shift(qint64 ms);
    /// Goes on from \a utcMs.
    void setNow(qint64 utcMs);
    /// Shows \a utcMs until release(), while the time behind it goes on.
    void holdAt(qint64 utcMs) { m_heldUtcMs = utcMs; }
    void release() { m_heldUtcMs.reset(); }
    bool isHeld() const { return m_heldUtcMs.has_value(); }
    /// The computer's clock is wrong by what it says now: it is asked about again only when it moves.
    void distrust();

private:
    const ClockSource &m_source;
    qint64 m_anchorUtcMs;
    qint64 m_anchorSteadyMs;
    qint64 m_lastLookMs;
    std::optional<qint64> m_distrustedMs;
    std::optional<qint64> m_heldUtcMs;
};

} // namespace Tallerista
