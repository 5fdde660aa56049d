// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/ranking/ballots.h"

#include <QByteArray>

namespace Tallerista {

/// The audit file of a vote: JSON with its rule and ballots ("input"), what follows from them ("outcome")
/// and what else is said of it ("audit"), so that another program can compute it again. Nothing in it is
/// rounded: a fraction stands as "33/4". The same input gives the same bytes on every computer.
QByteArray rankingFile(const Ranking::Input &input);

/// The input in \a json; an Error says what is missing, of another kind or more than there can be.
Result<Ranking::Input> rankingInput(const QByteArray &json);

/// What recomputing the input of \a json gives: the same bytes, or, where \a json holds nothing but an
/// input, the whole file. An Error says that what stands there does not follow from its ballots, and
/// in which line that shows first.
Result<QByteArray> recomputedRanking(const QByteArray &json);

} // namespace Tallerista
