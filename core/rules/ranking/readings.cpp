// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/readings.h"

#include "core/rules/ranking/placement.h"
#include "core/rules/ranking/ranking.h"

namespace Tallerista::Ranking {

namespace {

Reading readingOf(Reading::Kind kind, const Outcome &outcome)
{
    Reading reading{kind, {}, outcome.line.tied};
    for (const Row &row : outcome.rows) {
        if (row.where == Where::In)
            reading.in.append(row.item);
    }
    return reading;
}

/// \a votes cut by \a measures, one after the other.
Reading byMeasures(const CountedVotes &votes, Reading::Kind kind, const QList<Measure> &measures)
{
    Tally tally = tallyOf(votes.marked, votes.items, votes.rule);
    tally.rule = votes.rule;
    limit(tally, measures);
    const Placement placement = place(tally, votes.input.origins, votes.input.decisions);
    Reading reading{kind, {}, placement.line.tied};
    for (qsizetype i = 0; i < placement.where.size(); ++i) {
        if (placement.where.at(i) == Where::In)
            reading.in.append(votes.itemAt(i));
    }
    return reading;
}

/// By how many people marked it, then by points and what else there is.
QList<Measure> supportersFirst(const QList<Measure> &compared)
{
    QList<Measure> measures{{Criterion::Supporters}};
    for (const Measure &measure : compared) {
        if (measure.criterion != Criterion::Supporters)
            measures.append(measure);
    }
    return measures;
}

Reading byWeights(const CountedVotes &votes, Reading::Kind kind, int importance, int relevance)
{
    Input input = votes.input;
    input.rule.importanceWeight = importance;
    input.rule.relevanceWeight = relevance;
    return readingOf(kind, compute(input));
}

Reading byRounds(const CountedVotes &votes, const Proportional &proportional)
{
    Reading reading{
        Reading::Kind::Proportional, votes.itemsAt(votes.included) + proportional.sure, {}};
    for (const Proportional::Round &round : proportional.rounds) {
        for (const Item item : round.isOpen ? round.best : QList<Item>{round.taken}) {
            if (!reading.in.contains(item) && !reading.tied.contains(item))
                reading.tied.append(item);
        }
    }
    return reading;
}

} // namespace

QList<Reading> readings(const CountedVotes &votes, const std::optional<Proportional> &proportional)
{
    using Kind = Reading::Kind;
    const auto compared = comparedMeasures(votes.sums.measures(), votes.rule.chain);
    QList<Reading> readings{byMeasures(votes, Kind::Points, compared)};
    if (votes.marked.method == MarkedVotes::Method::Scores)
        readings << byWeights(votes, Kind::ImportanceOnly, 1, 0)
                 << byWeights(votes, Kind::RelevanceOnly, 0, 1)
                 << byWeights(votes, Kind::ImportanceTwice, 2, 1)
                 << byWeights(votes, Kind::RelevanceTwice, 1, 2);
    else
        readings << byMeasures(votes, Kind::Supporters, supportersFirst(compared));
    if (proportional)
        readings << byRounds(votes, *proportional);
    return readings;
}

QList<Item> inWhicheverWay(const QList<Reading> &readings)
{
    QList<Item> always = readings.isEmpty() ? QList<Item>() : readings.constFirst().in;
    for (const Reading &reading : readings)
        always.removeIf([&](Item item) { return !reading.in.contains(item); });
    return always;
}

} // namespace Tallerista::Ranking
