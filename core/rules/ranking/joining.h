// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/ballots.h"

namespace Tallerista::Ranking {

/// As if \a twins, which mean the same, had been one item, \a into, when the ballots were cast: whoever
/// marked several of them marked it once, with the best of their marks; on a ranked ballot what stood
/// behind moves up. Of counts, where it is not known how many people marked more than one, the largest: so
/// many at the least would have marked it. Its tables are those of all; decisions on any of them are on it.
///
/// The best of several answers to two questions is the one with the larger sum, then with the larger
/// importance; half an answer is behind a whole one.
Input joined(const Input &input, const QList<Item> &twins, Item into);

} // namespace Tallerista::Ranking
