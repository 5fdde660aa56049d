// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/vote.h"
#include "core/rules/ranking/ballots.h"

#include <optional>

namespace Tallerista {

/// How a vote with stickers is counted, which its chain tells: how many people marked an idea is only
/// known from slips.
enum class DotCounting { Totals, Slips };

/// The criteria that a vote of \a method compares at the line, as VoteFields::tieChain holds them: words
/// with a space between them, the score first. It is what the method offers, in its order.
QString tieChainText(VoteMethod method, DotCounting dots, bool asksTwo);

/// The criteria that \a chain names after the score; nothing for an empty chain.
std::optional<QList<Ranking::Criterion>> readTieChain(const QString &chain);

/// Whether each person's marks are written down, and not only what an idea got altogether.
bool isBySlips(const VoteFields &vote);

} // namespace Tallerista
