// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/ranking/outcome.h"

#include <functional>

namespace Tallerista {

/// What is compared, as the beginning of a sentence: «Personas que la eligieron».
QString measureWords(const Phrases &phrases, const Ranking::Measure &measure);

/// An exact number for people: "7", "8.25"; "17/3" where two decimals would round it.
QString exactText(const Phrases &phrases, const Ranking::Frac &number);

/// What was done about a tie at the line with the same votes: a sentence for each criterion, in their
/// order. \a nameOf says what an item is called.
QStringList tieLogSentences(const Phrases &phrases,
                            const QList<Ranking::TieStep> &log,
                            const std::function<QString(Ranking::Item)> &nameOf);

} // namespace Tallerista
