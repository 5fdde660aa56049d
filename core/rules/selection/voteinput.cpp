// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/voteinput.h"

#include "core/rules/ranking/joining.h"
#include "core/rules/selection/tiechain.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// Places of ideas among the items of a vote.
class VoteItemPlaces
{
public:
    explicit VoteItemPlaces(const VoteRecord &record)
    {
        for (qsizetype i = 0; i < record.items.size(); ++i)
            m_places.insert(record.items.at(i)->idea, Ranking::Item(i));
    }

    std::optional<Ranking::Item> of(const Id<Idea> &idea) const
    {
        const auto found = m_places.constFind(idea);
        return found == m_places.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<Id<Idea>, Ranking::Item> m_places;
};

/// \a add is called with the item of each mark that has one.
template <typename Add>
void forEachMark(const BallotRecord &cast, const VoteItemPlaces &places, const Add &add)
{
    for (const BallotMark &mark : cast.marks) {
        if (const auto item = places.of(mark->idea))
            add(*item, mark.fields());
    }
}

/// One ballot of Ranking for each slip.
template <typename RankingBallot, typename Add>
QList<RankingBallot> rankingBallots(const VoteRecord &record,
                                    const VoteItemPlaces &places,
                                    const TableNumbers &tables,
                                    const Add &add)
{
    QList<RankingBallot> ballots;
    for (qsizetype i = 0; i < record.ballots.size(); ++i) {
        const BallotRecord &cast = record.ballots.at(i);
        RankingBallot ballot;
        ballot.voter = Ranking::Voter(i);
        if (cast.ballot->mesa)
            ballot.table = tables.value(*cast.ballot->mesa);
        forEachMark(cast, places, [&](Ranking::Item item, const BallotMarkFields &mark) {
            add(ballot, item, mark);
        });
        ballots.append(ballot);
    }
    return ballots;
}

Ranking::Votes
slipVotes(const VoteRecord &record, const VoteItemPlaces &places, const TableNumbers &tables)
{
    switch (record.vote->method) {
    case VoteMethod::Ranked:
        return rankingBallots<Ranking::RankBallot>(
            record, places, tables, [](auto &ballot, Ranking::Item item, const auto &) {
                ballot.best.append(item); // the store has them by place
            });
    case VoteMethod::Scores:
        return rankingBallots<Ranking::ScoreBallot>(
            record, places, tables, [](auto &ballot, Ranking::Item item, const auto &mark) {
                ballot.scores.append({item, mark.importance, mark.relevance});
            });
    default:
        return rankingBallots<Ranking::DotBallot>(
            record, places, tables, [](auto &ballot, Ranking::Item item, const auto &mark) {
                ballot.dots.append({item, mark.dots.value_or(0)});
            });
    }
}

Ranking::Votes totalVotes(const VoteRecord &record, const VoteItemPlaces &places)
{
    QList<Ranking::HandCount> hands;
    Ranking::DotTotals dots;
    Ranking::Consensus consensus;
    const bool asksTwo = record.vote->asksTwo();
    for (const Tally &tally : record.tallies) {
        const auto item = places.of(tally->idea);
        if (!item)
            continue;
        if (tally->marked)
            consensus.marked.append(*item);
        if (!tally->count)
            continue;
        hands.append({*item, *tally->count, asksTwo ? tally->relevance : std::nullopt});
        dots.totals.append({*item, *tally->count});
    }
    switch (record.vote->method) {
    case VoteMethod::Hands:
        return hands;
    case VoteMethod::Dots:
        return dots;
    default:
        return consensus;
    }
}

} // namespace

Ranking::Rule ruleOf(const VoteFields &vote)
{
    Ranking::Rule rule;
    rule.seats = vote.seats;
    rule.present = vote.present;
    rule.dots = vote.dots;
    if (vote.tieChain.isEmpty())
        return rule;
    rule.dotsPerItem = vote.dotsPerIdea;
    rule.places = vote.places;
    rule.importanceWeight = vote.importanceWeight;
    rule.relevanceWeight = vote.relevanceWeight;
    rule.quorumPercent = vote.quorumPercent;
    rule.tableWeights = vote.tableWeights;
    rule.floorPerTable = vote.floorPerTable;
    rule.chain = readTieChain(vote.tieChain);
    return rule;
}

Ranking::Input inputOf(const VoteRecord &record, const TableNumbers &tables)
{
    const VoteItemPlaces places(record);
    Ranking::Input input;
    input.rule = ruleOf(record.vote.fields());
    for (qsizetype i = 0; i < record.items.size(); ++i)
        input.items.append(Ranking::Item(i));
    input.votes = isBySlips(record.vote.fields()) ? slipVotes(record, places, tables)
                                                  : totalVotes(record, places);
    for (const DecisionRecord &decided : record.decisions) {
        Ranking::Decision decision{
            kindOf(decided.decision->kind), {}, decided.decision->basis.toULongLong(nullptr, 16)};
        for (const DecisionIdea &entry : decided.ideas) {
            if (const auto item = places.of(entry->idea))
                decision.items.append(*item);
        }
        if (decision.kind != Ranking::Decision::Kind::Draw)
            std::sort(decision.items.begin(), decision.items.end());
        input.decisions.append(decision);
    }
    return input;
}

Ranking::Decision::Kind kindOf(DecisionFields::Kind kind)
{
    switch (kind) {
    case DecisionFields::Kind::Draw:
        return Ranking::Decision::Kind::Draw;
    case DecisionFields::Kind::Include:
        return Ranking::Decision::Kind::Include;
    case DecisionFields::Kind::Exclude:
        return Ranking::Decision::Kind::Exclude;
    case DecisionFields::Kind::AdmitAll:
        return Ranking::Decision::Kind::ResolveTie;
    case DecisionFields::Kind::Reasoned:
    case DecisionFields::Kind::Runoff:
        break;
    }
    return Ranking::Decision::Kind::Choose;
}

Ranking::Input joinedInput(const Ranking::Input &input, const VoteRecord &record)
{
    const VoteItemPlaces places(record);
    Ranking::Input found = input;
    for (const auto &[joined, into] : joinedWithin(record)) {
        const auto twin = places.of(joined);
        const auto target = places.of(into);
        found = Ranking::joined(found, {*twin, *target}, *target);
    }
    return found;
}

QList<std::pair<Id<Idea>, Id<Idea>>> joinedWithin(const VoteRecord &record)
{
    const VoteItemPlaces places(record);
    QList<std::pair<Id<Idea>, Id<Idea>>> joined;
    for (const VoteItem &item : record.items) {
        Id<Idea> into = item->idea;
        // A chain that bites its own tail ends, too.
        for (qsizetype hops = 0; record.joinedTo.contains(into) && hops < record.items.size();
             ++hops)
            into = record.joinedTo.value(into, into);
        if (into != item->idea && places.of(into))
            joined.append({item->idea, into});
    }
    return joined;
}

} // namespace Tallerista
