// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/tally.h"

namespace Tallerista::Ranking {

namespace {

/// Which of \a measures are compared: the score, then those that \a chain names.
QList<qsizetype> chainedPlaces(const QList<Measure> &measures, const QList<Criterion> &chain)
{
    QList<qsizetype> places;
    for (const Criterion criterion : QList<Criterion>{Criterion::Score} + chain) {
        for (qsizetype i = 0; i < measures.size(); ++i) {
            if (measures.at(i).criterion == criterion && !places.contains(i))
                places.append(i);
        }
    }
    return places;
}

template <typename T>
QList<T> picked(const QList<T> &list, const QList<qsizetype> &places)
{
    QList<T> kept;
    for (const qsizetype place : places)
        kept.append(list.at(place));
    return kept;
}

} // namespace

Tally tallyOf(const Input &input)
{
    const ItemList items(input.items);
    const Rule rule = input.rule.withinLimits();
    Tally tally =
        std::visit([&](const auto &votes) { return tallyOf(votes, items, rule); }, input.votes);
    tally.rule = rule;
    tally.problems = items.faultsOf(input.items) + tally.problems;
    for (const Decision &decision : input.decisions)
        tally.problems.append(items.faultsOf(decision.items));
    if (!rule.chain)
        return tally;
    const auto places = chainedPlaces(tally.measures, *rule.chain);
    tally.measures = picked(tally.measures, places);
    for (Standing &standing : tally.standings) {
        if (!standing.key.isEmpty())
            standing.key = picked(standing.key, places);
    }
    return tally;
}

} // namespace Tallerista::Ranking
