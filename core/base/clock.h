// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Tallerista {

/// Where the time comes from, so that tests and rehearsals can bring their own.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01T00:00Z.
    virtual qint64 nowUtcMs() const = 0;

private:
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The computer's wall clock.
class SystemClock final : public Clock
{
public:
    qint64 nowUtcMs() const override;
};

} // namespace Tallerista
