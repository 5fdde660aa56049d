// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/agreement.h"
#include "core/rules/ranking/minority.h"
#include "core/rules/ranking/opinions.h"
#include "core/rules/ranking/readings.h"
#include "core/rules/ranking/strength.h"

namespace Tallerista::Ranking {

/// All that is said of a result besides the result. It informs and changes nothing.
struct Audit
{
    std::optional<SmallestChange> smallestChange;
    std::optional<Stability> stability;
    QList<Flip> flips;
    QList<Reading> readings;
    std::optional<SharedPicks> sharedPicks;
    std::optional<Concordance> concordance;
    std::optional<Minorities> minorities;
    std::optional<Proportional> proportional;
    QList<Opinion> opinions;

    friend bool operator==(const Audit &, const Audit &) = default;
};

/// \a outcome is that of \a input.
Audit auditOf(const Input &input, const Outcome &outcome);

/// Those that are in by \a outcome, in the order of its rows.
QList<Item> inOf(const Outcome &outcome);

} // namespace Tallerista::Ranking
