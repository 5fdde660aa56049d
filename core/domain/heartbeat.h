// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Tallerista {

/// A sign of life of the program, to find the time again after it was killed or the power failed.
struct Heartbeat
{
    qint64 nowUtcMs = 0; ///< of the workshop
    qint64 steadyMs = 0; ///< what the steady clock of the computer said then
    QString bootId;      ///< and to which start of the computer that belongs

    friend bool operator==(const Heartbeat &, const Heartbeat &) = default;
};

} // namespace Tallerista
