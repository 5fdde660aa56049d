// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/plenary.h"
#include "core/store/stores.h"

namespace Tallerista {

/// Two actions of different tables that may be the same. Joining them is joinActions(), telling them
/// apart for good markNotTwins() with the two ideas.
struct ActionTwins
{
    Id<Consolidation> one; ///< the one that is called first
    Id<Consolidation> other;
    Id<Idea> oneIdea; ///< of the origins, those that are alike
    Id<Idea> otherIdea;

    friend bool operator==(const ActionTwins &, const ActionTwins &) = default;
};

/// The pairs of \a plenary that nobody has answered, the most alike first.
Result<QList<ActionTwins>> readActionTwins(const Stores &stores, const PlenaryRecord &plenary);

} // namespace Tallerista
