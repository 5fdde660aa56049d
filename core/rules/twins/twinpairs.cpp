// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/twins/twinpairs.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Tallerista {

namespace {

bool isIn(const QList<Resemblance> &twins, const Id<Idea> &idea)
{
    return std::any_of(
        twins.begin(), twins.end(), [&](const Resemblance &twin) { return twin.idea == idea; });
}

} // namespace

bool TwinPairs::follow(const QList<Idea> &ideas,
                       const QList<NotTwin> &answered,
                       const std::function<bool()> &isGivenUp)
{
    const auto mustStop = [&] {
        return isGivenUp && isGivenUp();
    };
    setAnswered(answered);
    QHash<Id<Idea>, QString> open;
    for (const Idea &idea : ideas) {
        if (!idea->mergedInto && !idea->aside)
            open.insert(idea.id(), idea->text);
    }
    const QList<Id<Idea>> known = m_texts.keys();
    for (const Id<Idea> &idea : known) {
        if (!open.contains(idea))
            remove(idea);
    }
    for (const Idea &idea : ideas) {
        const auto text = open.constFind(idea.id());
        const auto before = m_texts.constFind(idea.id());
        if (text == open.cend() || (before != m_texts.cend() && *before == *text))
            continue;
        if (mustStop())
            return false;
        put(idea.id(), *text);
    }
    return true;
}

void TwinPairs::put(const Id<Idea> &idea, const QString &text)
{
    remove(idea);
    m_index.put(idea, text);
    m_texts.insert(idea, text);
    const QList<Resemblance> twins = twinsOf(idea);
    for (const Resemblance &twin : twins) {
        Resemblance back = twin; // it is the same both ways
        back.idea = idea;
        offer(twin.idea, back);
    }
    m_partners.insert(idea, Partners(twins));
}

void TwinPairs::remove(const Id<Idea> &idea)
{
    if (m_texts.remove(idea) == 0)
        return;
    for (const Resemblance &twin : twinsOf(idea))
        forget(twin.idea, idea);
    m_partners.remove(idea);
    m_due.remove(idea);
    m_index.remove(idea);
}

void TwinPairs::setAnswered(const QList<NotTwin> &answered)
{
    QSet<IdeaPair> pairs;
    for (const NotTwin &pair : answered)
        pairs.insert(inOrder(pair->one, pair->other));
    const auto others = (pairs - m_answered) + (m_answered - pairs);
    for (const IdeaPair &pair : others) {
        m_due.insert(Id<Idea>(pair.first));
        m_due.insert(Id<Idea>(pair.second));
    }
    m_answered = pairs;
}

QList<TwinPair> TwinPairs::ranked()
{
    lookAgain();
    QList<TwinPair> pairs;
    for (auto one = m_partners.cbegin(); one != m_partners.cend(); ++one) {
        for (const Resemblance &other : one->best) {
            const bool isOlder = one.key() < other.idea;
            if (!isOlder && isIn(m_partners.constFind(other.idea)->best, one.key()))
                continue; // comes from the other
            const auto [older, younger] = inOrder(one.key(), other.idea);
            pairs.append({Id<Idea>(older), Id<Idea>(younger), other.likeness, other.exact});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const TwinPair &a, const TwinPair &b) {
        return std::tuple(!a.exact, -a.likeness, a.one, a.other)
               < std::tuple(!b.exact, -b.likeness, b.one, b.other);
    });
    return pairs;
}

TwinPairs::IdeaPair TwinPairs::inOrder(const RowId &one, const RowId &other)
{
    return one < other ? IdeaPair(one, other) : IdeaPair(other, one);
}

/// All of them, those that rank first before the others.
QList<Resemblance> TwinPairs::twinsOf(const Id<Idea> &idea) const
{
    QList<Resemblance> twins = m_index.resembling(idea, TwinIndex::Half);
    twins.removeIf([&](const Resemblance &twin) {
        return !twin.half || m_answered.contains(inOrder(idea, twin.idea));
    });
    return twins;
}

void TwinPairs::offer(const Id<Idea> &idea, const Resemblance &twin)
{
    Partners &partners = m_partners[idea];
    const auto place =
        std::upper_bound(partners.best.cbegin(), partners.best.cend(), twin, ranksBefore);
    partners.best.insert(place, twin);
    partners.cut();
}

void TwinPairs::forget(const Id<Idea> &idea, const Id<Idea> &twin)
{
    Partners &partners = m_partners[idea];
    const auto gone =
        partners.best.removeIf([&](const Resemblance &one) { return one.idea == twin; });
    if (gone > 0 && partners.hasMore)
        m_due.insert(idea);
}

void TwinPairs::lookAgain()
{
    for (const Id<Idea> &idea : std::as_const(m_due)) {
        if (m_texts.contains(idea))
            m_partners.insert(idea, Partners(twinsOf(idea)));
    }
    m_due.clear();
}

void TwinPairs::Partners::cut()
{
    if (best.size() <= Most)
        return;
    best = best.first(Most); // of its own, without the room for thousands
    hasMore = true;
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
