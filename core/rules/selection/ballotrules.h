// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/ballotentry.h"

namespace Tallerista {

/// What is wrong with a slip of \a vote, in one sentence; empty where it may be taken. Fewer marks than
/// a person has are no fault.
QString slipProblem(const VoteFields &vote, const QList<SlipMark> &marks);

/// How far a slip is: "6 of 7". With Scores \a ideas are to be marked, twice each.
QString slipProgress(const VoteFields &vote, const QList<SlipMark> &marks, qsizetype ideas);
/// Whether nothing can be added.
bool isFullSlip(const VoteFields &vote, const QList<SlipMark> &marks, qsizetype ideas);

/// A slip read back: "1) 7, 2) 12".
QString slipWords(const VoteFields &vote, const QList<SlipMark> &marks);

} // namespace Tallerista
