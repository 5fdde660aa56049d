// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/firstselection.h"

namespace Tallerista {

/// What is said about how a vote is held and what an idea got in it.

/// "5 stickers", "7 hands", "41 points"; empty with an agreement and with scores.
QString countWords(const Phrases &phrases, VoteMethod method, int count);
/// What an idea got, with its noun: "5 stickers", "12 and 9 hands", "41 points", "a mean of 8.3 of 10".
QString gotWords(const Phrases &phrases, const VoteFields &vote, const FirstSelection::Row &row);
/// The same for a table whose head says the noun: "5", "12 · 9", "8.3"; a dash where nothing is known.
QString gotNumber(const Phrases &phrases, const VoteFields &vote, const FirstSelection::Row &row);
/// The noun of gotNumber(): "Stickers", "Points".
QString gotTitle(const Phrases &phrases, VoteMethod method);
/// How far apart two scores are: "2 stickers", "1/3 of a point" as a decimal.
QString gapWords(const Phrases &phrases, const VoteFields &vote, const Ranking::Frac &gap);

/// «Cómo se decide»: method, marks, what happens with a tie. Read aloud before the vote, then frozen.
QStringList howItIsDecided(const Phrases &phrases, const VoteFields &vote);

/// How many slips there are and of how many people; empty where totals were counted.
QString slipsSentence(const Phrases &phrases, const FirstSelection &selection);
QString slipsSentence(const Phrases &phrases, int slips, int present);
/// All that was counted, and in what: «44 manos», «28 marcas en 4 papeletas».
QString totalWords(const Phrases &phrases, const FirstSelection &selection);

} // namespace Tallerista
