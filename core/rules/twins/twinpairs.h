// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/nottwin.h"
#include "core/rules/twins/twinindex.h"

#include <QSet>

#include <functional>

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

/// The pairs of ideas that resemble each other by half and that nobody has answered, kept up to date idea by idea.
/// A pair is among the best of one of its ideas, at least: of ideas that resemble very many the rest comes up as
/// those are answered. Whatever was put in, changed and taken out on the way, only what is there counts.
class TwinPairs
{
public:
    /// So many of one idea are looked for.
    static constexpr int Most = 10;

    explicit TwinPairs(const QString &language)
        : m_index(language)
    {}

    /// Becomes what \a ideas and \a answered say, and compares only what is new in them. Ideas that are joined to
    /// another or left aside are in no pair. False: \a isGivenUp said so in the middle of it.
    bool follow(const QList<Idea> &ideas,
                const QList<NotTwin> &answered,
                const std::function<bool()> &isGivenUp = {});

    void put(const Id<Idea> &idea, const QString &text);
    void remove(const Id<Idea> &idea);
    /// These, and no others, are not the same.
    void setAnswered(const QList<NotTwin> &answered);

    const TwinIndex &index() const { return m_index; }
    /// Exact twins first, then the most alike, then the oldest.
    QList<TwinPair> ranked();

private:
    using IdeaPair = QPair<RowId, RowId>; ///< the lesser id first

    /// The best partners of an idea, at most Most.
    struct Partners
    {
        Partners() = default;
        explicit Partners(const QList<Resemblance> &twins)
            : best(twins)
        {
            cut();
        }
        void cut();

        QList<Resemblance> best; ///< the best first
        bool hasMore = false;    ///< there may be others behind them
    };

    static IdeaPair inOrder(const RowId &one, const RowId &other);
    QList<Resemblance> twinsOf(const Id<Idea> &idea) const;
    void offer(const Id<Idea> &idea, const Resemblance &twin);
    void forget(const Id<Idea> &idea, const Id<Idea> &twin);
    void lookAgain();

    TwinIndex m_index;
    QHash<Id<Idea>, QString> m_texts;
    QSet<IdeaPair> m_answered;
    QHash<Id<Idea>, Partners> m_partners;
    QSet<Id<Idea>> m_due; ///< to be looked at again before the pairs are known
};

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
