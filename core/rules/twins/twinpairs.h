// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/nottwin.h"
#include "core/rules/twins/twinindex.h"

namespace Tallerista {

/// Two ideas that may be the same. Nothing is ever joined because of that.
struct TwinPair
{
    Id<Idea> one; ///< the older
    Id<Idea> other;
    int likeness; ///< as in Resemblance
    bool exact;

    friend bool operator==(const TwinPair &, const TwinPair &) = default;
};

/// Every pair of ideas that resemble each other by half, kept up to date idea by idea.
class TwinPairs
{
public:
    explicit TwinPairs(const QString &language)
        : m_index(language)
    {}

    void put(const Id<Idea> &idea, const QString &text);
    void remove(const Id<Idea> &idea);

    const TwinIndex &index() const { return m_index; }
    /// Exact twins first, then the most alike, then the oldest.
    QList<TwinPair> ranked() const;

private:
    struct Likeness
    {
        int likeness;
        bool exact;
    };

    void drop(const Id<Idea> &idea);

    TwinIndex m_index;
    QHash<Id<Idea>, QHash<Id<Idea>, Likeness>> m_partners; ///< both ways
};

/// Those of \a pairs that nobody has answered: both ideas are in \a ideas, neither is joined to another
/// nor left aside, and they are not among \a answered.
QList<TwinPair>
unanswered(const QList<TwinPair> &pairs, const QList<Idea> &ideas, const QList<NotTwin> &answered);

/// How many pairs there are.
struct TwinCounts
{
    QHash<Id<Mesa>, int> byMesa; ///< both ideas of that table
    int across = 0;              ///< of two tables

    int of(const Id<Mesa> &mesa) const { return byMesa.value(mesa); }
    int total() const;

    friend bool operator==(const TwinCounts &, const TwinCounts &) = default;
};

/// \a pairs of \a ideas by table.
TwinCounts countTwins(const QList<TwinPair> &pairs, const QList<Idea> &ideas);

} // namespace Tallerista
