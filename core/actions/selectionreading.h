// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/finalselection.h"
#include "core/store/stores.h"

namespace Tallerista {

/// The first selection of \a mesa as it stands; nothing before its vote is opened.
Result<std::optional<FirstSelection>> readFirstSelection(const Stores &stores, Id<Mesa> mesa);

/// The sieve of \a mesa before its first selection; nothing where there was none.
Result<std::optional<FirstSelection>> readSieve(const Stores &stores, Id<Mesa> mesa);

/// What \a mesa votes on or has voted on: its first selection or, before that is opened, its sieve.
Result<std::optional<FirstSelection>> readVoteAtHand(const Stores &stores, Id<Mesa> mesa);

/// What \a mesa voted once more on its feasible ideas; nothing where it did not.
Result<std::optional<FirstSelection>> readFinalVote(const Stores &stores, Id<Mesa> mesa);

/// What the room hears of: the quick vote over a tie of \a mesa while it is open, else its vote over the
/// feasible ideas or, before there is one, readVoteAtHand().
Result<std::optional<FirstSelection>> readLastVote(const Stores &stores, Id<Mesa> mesa);

/// The latest vote of \a mesa that is closed; nothing before one is.
Result<std::optional<FirstSelection>> readShownVote(const Stores &stores, Id<Mesa> mesa);

/// The final selection of \a mesa as it stands; nothing before its first selection is decided.
Result<std::optional<FinalSelection>> readFinalSelection(const Stores &stores, Id<Mesa> mesa);

/// Whether the evaluation of \a mesa is over, so that its verdicts are no secret of the table any more.
Result<bool> isJudgingOver(const Stores &stores, Id<Mesa> mesa);
/// Whom \a mesa named last as the one who judged; empty before anybody was named.
Result<QString> lastJudge(const Stores &stores, Id<Mesa> mesa);

} // namespace Tallerista
