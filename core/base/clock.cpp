// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <QDateTime>

namespace Tallerista {

qint64 SystemClock::nowUtcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace Tallerista
