// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/lazycut.h"

#include <functional>
#include <map>

namespace Tallerista::Ranking {

namespace {

QList<Key> keysOf(const QList<Key> &keys, const QList<qsizetype> &contenders)
{
    QList<Key> theirs;
    for (const qsizetype contender : contenders)
        theirs.append(keys.at(contender));
    return theirs;
}

QList<qsizetype> onTheLine(const Cut &cut, const QList<qsizetype> &contenders)
{
    QList<qsizetype> tied;
    for (qsizetype i = 0; i < contenders.size(); ++i) {
        if (cut.places.at(i).where == Where::Line)
            tied.append(contenders.at(i));
    }
    return tied;
}

/// What number \a at of their keys makes of \a tied.
TieStep stepAt(qsizetype at, const Tally &tally, const QList<qsizetype> &tied)
{
    std::map<Frac, QList<Item>, std::greater<>> parts;
    for (const qsizetype place : tied) {
        const Standing &standing = tally.standings.at(place);
        parts[standing.key.at(at)].append(standing.item);
    }
    TieStep step;
    step.by = tally.measures.at(at);
    for (const auto &[value, items] : parts)
        step.split.append({value, items});
    return step;
}

} // namespace

LazyCut lazyCut(const Tally &tally, const QList<qsizetype> &contenders, int seats)
{
    LazyCut lazy;
    for (const Standing &standing : tally.standings)
        lazy.keys.append(standing.key.mid(0, 1));
    for (;;) {
        lazy.cut = cut(keysOf(lazy.keys, contenders), seats);
        const QList<qsizetype> tied = onTheLine(lazy.cut, contenders);
        if (tied.isEmpty())
            return lazy;
        const Key shared = lazy.keys.at(tied.constFirst());
        const qsizetype at = shared.size();
        if (at == tally.measures.size())
            return lazy;
        lazy.log.append(stepAt(at, tally, tied));
        // Who does not contend has the same key as those tied and keeps its rank among them.
        for (qsizetype i = 0; i < lazy.keys.size(); ++i) {
            if (lazy.keys.at(i) == shared)
                lazy.keys[i].append(tally.standings.at(i).key.at(at));
        }
    }
}

} // namespace Tallerista::Ranking
