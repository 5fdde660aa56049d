// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/outcome.h"

namespace Tallerista {

/// «¿Y si…?»: how the same votes might have been read. Nothing of it is kept.
struct WhatIf
{
    int seats = 10;
    int importanceWeight = 1;
    int relevanceWeight = 1;
    bool tableWeights = false;
    int floorPerTable = 0;

    /// As the vote was opened.
    static WhatIf asOpened(const Ranking::Rule &rule);

    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

/// What can be asked of the votes at all.
struct WhatIfChoices
{
    bool weights = false;      ///< there are two questions
    bool tableWeights = false; ///< ballots of several tables
    bool floor = false;        ///< items of several tables
};

WhatIfChoices choicesOf(const Ranking::Input &input);

/// The result of the votes alone, read like that: what the room decided about it is left aside.
Ranking::Outcome outcomeIf(const Ranking::Input &input, const WhatIf &asked);

} // namespace Tallerista
