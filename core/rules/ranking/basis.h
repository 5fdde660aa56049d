// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

/// The first 8 bytes, big-endian, of SHA-256 over: method, seats, dots, dots for an item, places,
/// both weights, quorum; how many criteria, and each with its place; how many items, and each
/// (by ascending id) with where it is settled, what supports it and the fractions of its key. With
/// table weights or a floor also: both, and for each item the tables it comes from, by number.
/// Numbers are big-endian: 32 bits, those of a fraction 64; what is not there is -1.
/// Decisions are stored with it: Votes, Criterion and Where may grow at their ends only.
quint64 basisOf(const Input &input, const Tally &tally);

} // namespace Tallerista::Ranking
