// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Tallerista {

/// No honest hybrid clock is later, and there is room for those that follow: the year 4199.
inline constexpr qint64 LatestClock = qint64(1) << 62;

} // namespace Tallerista
