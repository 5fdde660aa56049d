// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/vote.h"

#include <QList>
#include <QString>

namespace Tallerista {

/// One idea on a slip that is being typed.
struct SlipMark
{
    QString name; ///< as people call it: the number of its card, or the whole code in the plenary
    int dots = 0; ///< with Dots
    std::optional<int> importance = {}; ///< with Scores
    std::optional<int> relevance = {};

    friend bool operator==(const SlipMark &, const SlipMark &) = default;
};

/// What was typed for one slip, as far as it can be read.
struct BallotEntry
{
    QList<SlipMark> marks; ///< the best first, with Ranked
    bool isBlank = false;  ///< "-" alone: a slip with nothing on it was handed in
    QString unreadable;    ///< the first thing that is neither a card nor a mark

    friend bool operator==(const BallotEntry &, const BallotEntry &) = default;
};

/// Reads a slip of \a method. Ranked: cards with spaces or commas between them. Dots: the same, and a
/// card with several stickers again or as "7x2". Scores: two figures for each of \a cards in their order,
/// importance and relevance, "0" or "-" where there is none; spaces mean nothing.
BallotEntry parseBallot(VoteMethod method, const QString &typed, const QStringList &cards);

/// What is to be typed again to get \a marks, for parseBallot().
QString typedBallot(VoteMethod method, const QList<SlipMark> &marks, const QStringList &cards);

} // namespace Tallerista
