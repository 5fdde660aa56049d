// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/countedvotes.h"

#include "core/rules/ranking/placement.h"

namespace Tallerista::Ranking {

namespace {

/// \a input as it would be without anything decided about ties.
Input beforeTies(Input input)
{
    input.decisions.removeIf([](const Decision &decision) {
        return decision.kind != Decision::Kind::Include && decision.kind != Decision::Kind::Exclude;
    });
    return input;
}

/// Of all \a votes or a part of them, with floors and weights; without those who were included.
std::vector<qsizetype> insidersBySeating(const CountedVotes &votes, const MarkedVotes &marked)
{
    Tally tally = tallyOf(marked, votes.items, votes.rule);
    tally.rule = votes.rule;
    limit(tally, comparedMeasures(tally.measures, votes.rule.chain));
    const Placement placement = place(tally, votes.input.origins, votes.input.decisions);
    std::vector<qsizetype> in;
    for (qsizetype i = 0; i < placement.where.size(); ++i) {
        if (placement.where.at(i) == Where::In && !placement.forced.at(i))
            in.push_back(i);
    }
    return in;
}

} // namespace

std::optional<CountedVotes> CountedVotes::of(const Input &input)
{
    const ItemList items(input.items);
    const auto marked = marksOf(input, items);
    if (!marked)
        return {};
    const Rule rule = input.rule.withinLimits();
    CountedVotes votes{
        beforeTies(input), rule, items, *marked, sumsOf(*marked, items, rule), {}, {}};
    QHash<Item, Decision::Kind> words;
    for (const Decision &decision : std::as_const(votes.input.decisions)) {
        for (const Item item : decision.items)
            words[item] = decision.kind;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto word = words.constFind(items.all().at(i));
        if (word == words.constEnd())
            votes.contenders.push_back(i);
        else if (*word == Decision::Kind::Include)
            votes.included.push_back(i);
    }
    return votes;
}

QList<Item> CountedVotes::itemsAt(const std::vector<qsizetype> &places) const
{
    QList<Item> found;
    for (const qsizetype place : places)
        found.append(itemAt(place));
    return found;
}

Recount::Recount(const CountedVotes &votes)
    : m_votes(votes)
    , m_sums(votes.sums)
    , m_insiders(comparedMeasures(votes.sums.measures(), votes.rule.chain))
{}

/// Without a floor: who is in, is so by a key alone.
bool Recount::isPlain() const
{
    return m_votes.rule.floorPerTable == 0 && !m_votes.rule.tableWeights;
}

std::vector<qsizetype> Recount::whole()
{
    if (!isPlain())
        return insidersBySeating(m_votes, m_votes.marked);
    const auto seats = m_votes.rule.seats - qsizetype(m_votes.included.size());
    return m_insiders.of(m_sums, m_votes.contenders, seats);
}

std::vector<qsizetype> Recount::without(qsizetype place)
{
    if (!isPlain()) {
        MarkedVotes rest = m_votes.marked;
        rest.ballots.removeAt(place);
        return insidersBySeating(m_votes, rest);
    }
    const MarkedBallot &left = m_votes.marked.ballots.at(place);
    m_sums.take(left);
    auto in = whole();
    m_sums.add(left);
    return in;
}

} // namespace Tallerista::Ranking
