// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/twins/twinpairs.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Tallerista {

namespace {

using IdeaPair = QPair<RowId, RowId>;

/// The same whichever comes first.
IdeaPair inOrder(const RowId &one, const RowId &other)
{
    return one < other ? IdeaPair(one, other) : IdeaPair(other, one);
}

} // namespace

void TwinPairs::put(const Id<Idea> &idea, const QString &text)
{
    drop(idea);
    m_index.put(idea, text);
    for (const Resemblance &twin : m_index.resembling(idea, TwinIndex::Half)) {
        if (!twin.half)
            continue;
        const Likeness likeness{twin.likeness, twin.exact};
        m_partners[idea].insert(twin.idea, likeness);
        m_partners[twin.idea].insert(idea, likeness);
    }
}

void TwinPairs::remove(const Id<Idea> &idea)
{
    drop(idea);
    m_index.remove(idea);
}

void TwinPairs::drop(const Id<Idea> &idea)
{
    const auto partners = m_partners.take(idea);
    for (auto partner = partners.cbegin(); partner != partners.cend(); ++partner)
        m_partners[partner.key()].remove(idea);
}

QList<TwinPair> TwinPairs::ranked() const
{
    QList<TwinPair> pairs;
    for (auto one = m_partners.cbegin(); one != m_partners.cend(); ++one) {
        for (auto other = one->cbegin(); other != one->cend(); ++other) {
            if (one.key() < other.key())
                pairs.append({one.key(), other.key(), other->likeness, other->exact});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const TwinPair &a, const TwinPair &b) {
        return std::tuple(!a.exact, -a.likeness, a.one, a.other)
               < std::tuple(!b.exact, -b.likeness, b.one, b.other);
    });
    return pairs;
}

QList<TwinPair>
unanswered(const QList<TwinPair> &pairs, const QList<Idea> &ideas, const QList<NotTwin> &answered)
{
    QSet<RowId> open;
    for (const Idea &idea : ideas) {
        if (!idea->mergedInto && !idea->aside)
            open.insert(idea.id());
    }
    QSet<IdeaPair> apart;
    for (const NotTwin &pair : answered)
        apart.insert(inOrder(pair->one, pair->other));
    QList<TwinPair> left = pairs;
    left.removeIf([&](const TwinPair &pair) {
        return !open.contains(pair.one) || !open.contains(pair.other)
               || apart.contains(inOrder(pair.one, pair.other));
    });
    return left;
}

int TwinCounts::total() const
{
    return std::accumulate(byMesa.cbegin(), byMesa.cend(), across);
}

TwinCounts countTwins(const QList<TwinPair> &pairs, const QList<Idea> &ideas)
{
    QHash<RowId, const Idea *> byId;
    for (const Idea &idea : ideas)
        byId.insert(idea.id(), &idea);
    TwinCounts counts;
    for (const TwinPair &pair : pairs) {
        const Idea *one = byId.value(pair.one);
        const Idea *other = byId.value(pair.other);
        if (!one || !other)
            continue;
        if ((*one)->mesa == (*other)->mesa)
            ++counts.byMesa[(*one)->mesa];
        else
            ++counts.across;
    }
    return counts;
}

} // namespace Tallerista
