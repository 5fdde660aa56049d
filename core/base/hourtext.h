// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Tallerista {

/// The hour of the day that a person typed, in minutes after midnight: "9", "9:00", "0930", "9.30",
/// "9h30", "1:30 pm". Nothing for what is no hour.
std::optional<int> hourTyped(const QString &text);

/// \a minutes after midnight as "09:30", also past the next midnight.
QString hourText(int minutes);

} // namespace Tallerista
