// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fatecounts.h"

#include <algorithm>

namespace Tallerista {

namespace {

template <typename IsGap>
QStringList codesWhere(const QList<Fate> &fates, const IdeaCodes &codes, IsGap isGap)
{
    QStringList found;
    for (const Fate &fate : fates) {
        if (isGap(fate))
            found.append(codes.of(fate.idea));
    }
    return found;
}

} // namespace

FateCounts::FateCounts(const QList<Idea> &ideas, const QList<Fate> &fates)
{
    for (qsizetype i = 0; i < std::min(ideas.size(), fates.size()); ++i)
        ++m_counts[{int(fates.at(i).kind), ideas.at(i)->mesa}];
}

QList<Fate::Kind> FateCounts::kinds() const
{
    QList<Fate::Kind> kinds;
    for (auto count = m_counts.constBegin(); count != m_counts.constEnd(); ++count) {
        const auto kind = Fate::Kind(count.key().first);
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

int FateCounts::of(Fate::Kind kind) const
{
    int sum = 0;
    for (auto count = m_counts.constBegin(); count != m_counts.constEnd(); ++count)
        sum += count.key().first == int(kind) ? count.value() : 0;
    return sum;
}

int FateCounts::of(const Id<Mesa> &mesa) const
{
    int sum = 0;
    for (auto count = m_counts.constBegin(); count != m_counts.constEnd(); ++count)
        sum += count.key().second == mesa ? count.value() : 0;
    return sum;
}

int FateCounts::total() const
{
    int sum = 0;
    for (const int count : m_counts)
        sum += count;
    return sum;
}

QStringList fateGaps(const Phrases &phrases, const QList<Fate> &fates, const IdeaCodes &codes)
{
    const QStringList open =
        codesWhere(fates, codes, [](const Fate &fate) { return !isFinal(fate.kind); });
    const QStringList unexplained =
        codesWhere(fates, codes, [](const Fate &fate) { return fate.unexplained; });
    QStringList gaps;
    if (!open.isEmpty())
        gaps << phrases.translate(
                    "Fate", "%n idea(s) without a destination", nullptr, int(open.size()))
                    + QStringLiteral(": ") + phrases.locale().createSeparatedList(open);
    if (!unexplained.isEmpty())
        gaps << phrases.translate(
                    "Fate", "%n idea(s) without a reason", nullptr, int(unexplained.size()))
                    + QStringLiteral(": ") + phrases.locale().createSeparatedList(unexplained);
    return gaps;
}

} // namespace Tallerista
