// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/placement.h"

#include "core/rules/ranking/lazycut.h"

#include <algorithm>
#include <functional>

namespace Tallerista::Ranking {

namespace {

/// The last that \a decisions say of \a item before any cut: Include, Exclude or nothing.
std::optional<Decision::Kind> lastWord(const QList<Decision> &decisions, Item item)
{
    std::optional<Decision::Kind> word;
    for (const Decision &decision : decisions) {
        const bool beforeTheCut =
            decision.kind == Decision::Kind::Include || decision.kind == Decision::Kind::Exclude;
        if (beforeTheCut && decision.items.contains(item))
            word = decision.kind;
    }
    return word;
}

std::optional<Where> settledBy(std::optional<Decision::Kind> word, const Standing &standing)
{
    if (!word)
        return standing.settled;
    return word == Decision::Kind::Include ? Where::In : Where::Excluded;
}

/// Of the last score that gets one of \a seats over the first that gets none.
std::optional<Frac>
marginOf(const Tally &tally, const QList<qsizetype> &contenders, qsizetype seats)
{
    if (seats < 1 || seats >= contenders.size())
        return {};
    QList<Frac> scores;
    for (const qsizetype contender : contenders)
        scores.append(tally.standings.at(contender).key.constFirst());
    std::sort(scores.begin(), scores.end(), std::greater<>());
    return scores.at(seats - 1) - scores.at(seats);
}

QList<std::optional<Rank>> ranksOf(const Tally &tally, const QList<Key> &keys)
{
    QList<qsizetype> ranked;
    QList<Key> theirKeys;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).isEmpty() || tally.standings.at(i).settled == Where::NoQuorum)
            continue;
        ranked.append(i);
        theirKeys.append(keys.at(i));
    }
    const Cut everybody = cut(theirKeys, 0);
    QList<std::optional<Rank>> ranks(keys.size());
    for (qsizetype i = 0; i < ranked.size(); ++i)
        ranks[ranked.at(i)] = everybody.places.at(i).rank;
    return ranks;
}

void cutContenders(Placement &placement,
                   const Tally &tally,
                   const QList<qsizetype> &contenders,
                   int seats)
{
    const LazyCut lazy = lazyCut(tally, contenders, seats);
    placement.ranks = ranksOf(tally, lazy.keys);
    placement.log = lazy.log;
    Line &line = placement.line;
    line.seatsLeft = lazy.cut.seatsLeft;
    line.margin = marginOf(tally, contenders, seats);
    line.recountAdvised =
        line.margin && tally.miscount && *line.margin <= Frac(2LL * *tally.miscount);
    for (qsizetype i = 0; i < contenders.size(); ++i) {
        const qsizetype contender = contenders.at(i);
        placement.where[contender] = lazy.cut.places.at(i).where;
        if (placement.where.at(contender) == Where::Line)
            line.tied.append(tally.standings.at(contender).item);
    }
}

/// Those of the line that \a decision lets in.
QList<Item> chosenBy(const Decision &decision, const Line &line)
{
    QList<Item> chosen;
    for (const Item item : decision.items) {
        if (line.tied.contains(item) && !chosen.contains(item))
            chosen.append(item);
    }
    if (decision.kind == Decision::Kind::Draw)
        return chosen.mid(0, line.seatsLeft);
    return chosen;
}

void resolveTie(Placement &placement, const Tally &tally, const Decision &decision)
{
    Line &line = placement.line;
    const QList<Item> chosen = chosenBy(decision, line);
    line.seatsLeft = std::max(0, line.seatsLeft - int(chosen.size()));
    line.tied.removeIf([&](Item item) { return line.seatsLeft == 0 || chosen.contains(item); });
    for (qsizetype i = 0; i < placement.where.size(); ++i) {
        const Item item = tally.standings.at(i).item;
        if (placement.where.at(i) != Where::Line || line.tied.contains(item))
            continue;
        placement.forced[i] = chosen.contains(item);
        placement.where[i] = placement.forced.at(i) ? Where::In : Where::Out;
    }
}

} // namespace

Placement place(const Tally &tally, const QList<Decision> &decisions)
{
    Placement placement;
    int seats = tally.rule.seats;
    QList<qsizetype> contenders;
    for (qsizetype i = 0; i < tally.standings.size(); ++i) {
        const Standing &standing = tally.standings.at(i);
        const auto word = lastWord(decisions, standing.item);
        const auto settled = settledBy(word, standing);
        placement.where.append(settled.value_or(Where::Out));
        placement.forced.append(word == Decision::Kind::Include);
        if (!settled)
            contenders.append(i);
        else if (settled == Where::In)
            --seats;
    }
    cutContenders(placement, tally, contenders, seats);
    for (const Decision &decision : decisions) {
        if (decision.kind == Decision::Kind::ResolveTie || decision.kind == Decision::Kind::Draw)
            resolveTie(placement, tally, decision);
    }
    return placement;
}

} // namespace Tallerista::Ranking
