// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Tallerista {

/// The two clocks of a computer, in ms: what it believes the hour is, and one that only ever goes on.
class ClockSource
{
public:
    ClockSource() = default;
    virtual ~ClockSource() = default;

    /// Milliseconds since 1970-01-01T00:00Z; somebody may put it forward or back.
    virtual qint64 wallUtcMs() const = 0;
    /// From an instant of its own, the same as long as bootId() is.
    virtual qint64 steadyMs() const = 0;
    /// Whether steadyMs() goes on while the computer sleeps.
    virtual bool countsSleep() const = 0;
    /// Another one after every start of the computer; empty where it cannot be told.
    virtual QString bootId() const = 0;

private:
    Q_DISABLE_COPY_MOVE(ClockSource)
};

/// The clocks of this computer; the steady one counts sleep on Linux, macOS and Windows.
class SystemClockSource final : public ClockSource
{
public:
    qint64 wallUtcMs() const override;
    qint64 steadyMs() const override;
    bool countsSleep() const override;
    QString bootId() const override;
};

} // namespace Tallerista
