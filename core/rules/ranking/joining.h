// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/ballots.h"

namespace Tallerista::Ranking {

/// As if \a twins, which mean the same, had been one item, \a into, when the ballots were cast: whoever
/// marked several of them marked it once, with the best of their marks; on a ranked ballot what stood
/// behind moves up. Its tables are those of all; decisions on any of them are on it. Nothing for counts,
/// where it is not known how many people marked more than one.
///
/// The best of several answers to two questions is the one with the larger sum, then with the larger
/// importance; half an answer is behind a whole one.
std::optional<Input> joined(const Input &input, const QList<Item> &twins, Item into);

} // namespace Tallerista::Ranking
