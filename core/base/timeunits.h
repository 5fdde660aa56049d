// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Tallerista {

inline constexpr qint64 MsPerSecond = 1'000;
inline constexpr qint64 MsPerMinute = 60 * MsPerSecond;
inline constexpr qint64 MsPerHour = 60 * MsPerMinute;
inline constexpr int SecondsPerMinute = 60;
inline constexpr int SecondsPerHour = 60 * SecondsPerMinute;
inline constexpr int MinutesPerHour = 60;
inline constexpr int MinutesPerDay = 24 * MinutesPerHour;
inline constexpr qint64 MsPerDay = MinutesPerDay * MsPerMinute;

} // namespace Tallerista
