// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Tallerista {

/// What was typed for one card of a vote: «7 5» is 5 for card 7, «7 12 9» is 12 and 9 for two questions, «7»
/// is card 7 alone.
struct CountEntry
{
    int card = 0;
    std::optional<int> count;
    std::optional<int> second = {};

    friend bool operator==(const CountEntry &, const CountEntry &) = default;
};

/// Reads "7 5", "7=5", "7,5", "M1-07 5" (the part before the dash is the table's and is not read) or
/// "7"; with a second count likewise; nothing for anything else.
std::optional<CountEntry> parseCountEntry(const QString &typed);

} // namespace Tallerista
