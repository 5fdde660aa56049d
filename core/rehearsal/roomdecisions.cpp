// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/roomdecisions.h"

#include "core/actions/ballotactions.h"
#include "core/actions/developmentactions.h"
#include "core/actions/finalactions.h"
#include "core/actions/judgingactions.h"
#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/selectionreading.h"
#include "core/actions/tieactions.h"
#include "core/actions/voteactions.h"
#include "core/base/phrases.h"
#include "core/rehearsal/sampletold.h"
#include "core/rules/peoplehere.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LeastPeople = 5;
constexpr int TiedHands = 3;
constexpr int MesaWithATie = 1;

/// The place that item \a index of \a count has in the end: far from the order of the list, and always
/// the same.
int placeOf(int index, int count)
{
    int stride = 7;
    while (std::gcd(stride, count) != 1)
        ++stride;
    return (index * stride + 3) % count;
}

/// Hands for who comes at \a place (from 0) of those who want one of \a seats.
int handsFor(int place, int seats, int people, bool withTie)
{
    if (withTie && std::abs(place - seats) <= 1)
        return TiedHands;
    if (place < seats)
        return std::clamp(people - place, TiedHands + 1, people);
    return std::max(0, TiedHands - 1 - (place - seats) / 4);
}

Verdict verdictTold(const QJsonObject &told)
{
    const QString verdict = told["verdict"_L1].toString();
    if (verdict == "not-feasible"_L1)
        return Verdict::NotFeasible;
    return verdict == "conditions"_L1 ? Verdict::WithConditions : Verdict::Feasible;
}

} // namespace

RoomDecisions::RoomDecisions(WorkshopDocument &document, const QJsonObject &sample)
    : m_document(document)
    , m_sample(sample)
{}

RoomTask RoomDecisions::vote() const
{
    return atEveryTable(&RoomDecisions::voteAt);
}

RoomTask RoomDecisions::develop() const
{
    return atEveryTable(&RoomDecisions::developAt);
}

RoomTask RoomDecisions::breakTies() const
{
    return atEveryTable(&RoomDecisions::breakTieAt);
}

RoomTask RoomDecisions::judge() const
{
    return atEveryTable(&RoomDecisions::judgeAt);
}

RoomTask RoomDecisions::atEveryTable(RoomTask (RoomDecisions::*taskAt)(const Mesa &) const) const
{
    const auto mesas = m_document.stores().mesas.all();
    RoomTask task;
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i)
        task = together(std::move(task), (this->*taskAt)(mesas->at(i)));
    return task;
}

RoomTask RoomDecisions::voteAt(const Mesa &mesa) const
{
    const auto selection = readFirstSelection(m_document.stores(), mesa.id());
    const auto ideas = m_document.stores().ideas.ofMesa(mesa.id());
    const auto workshop = m_document.stores().workshop.get();
    if (!selection || !ideas || !workshop || ideas->isEmpty())
        return {};
    if (*selection)
        return (*selection)->isShown() ? RoomTask{} : countAt(mesa, **selection);
    const VotePlan plan{VoteMethod::Hands, (*workshop)->firstCut, peopleAt(mesa.id()), 0};
    return {ideas->size() + 2, [&document = m_document, id = mesa.id(), plan] {
                return withoutValue(openFirstSelection(document, id, plan));
            }};
}

RoomTask RoomDecisions::countAt(const Mesa &mesa, const FirstSelection &selection) const
{
    const Id<Vote> vote = selection.record().vote.id();
    const QList<VoteItem> &items = selection.record().items;
    const int seats = selection.vote().seats;
    if (selection.isBySlips() && selection.slips() < selection.vote().present)
        return castAt(selection);
    const bool byMarks = selection.vote().method == VoteMethod::Agreement;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const FirstSelection::Row *row = selection.find(items.at(i)->idea);
        const int place = placeOf(int(i), int(items.size()));
        if (byMarks && place < seats && row->where != Ranking::Where::In)
            return {seats - selection.total() + 1,
                    [&document = m_document, vote, idea = row->idea] {
                        return markIdea(document, vote, idea, true);
                    }};
        if (byMarks || row->count || selection.isBySlips())
            continue;
        const int hands =
            handsFor(place, seats, selection.vote().present, mesa->number == MesaWithATie);
        const auto relevance =
            selection.vote().asksTwo() ? std::optional(hands) : std::optional<int>();
        return {selection.uncounted() + 1,
                [&document = m_document, vote, idea = row->idea, hands, relevance] {
                    return countVotes(document, vote, idea, hands, relevance);
                }};
    }
    return {1, [&document = m_document, vote] {
                return withoutValue(closeVote(document, vote));
            }};
}

RoomTask RoomDecisions::castAt(const FirstSelection &selection) const
{
    const VoteFields &vote = selection.vote();
    const QList<VoteItem> &items = selection.record().items;
    const int slips = selection.slips();
    const bool marksAll = vote.method == VoteMethod::Scores;
    const qsizetype wanted = vote.method == VoteMethod::Ranked ? vote.places : vote.dots;
    BallotDraft draft;
    for (qsizetype i = 0; i < items.size() && (marksAll || i < wanted); ++i) {
        const qsizetype place = (i + slips) % items.size(); // each person likes others
        const int score = int(BallotMarkFields::MostScore - place % BallotMarkFields::MostScore);
        const auto mark = marksAll ? std::optional(score) : std::optional<int>();
        draft.marks.append({items.at(place)->idea, marksAll ? 0 : 1, mark, mark});
    }
    const auto people = m_document.stores().participants.all();
    if (!vote.secret && people && vote.mesa) {
        const auto here = peopleHere(*people, *vote.mesa);
        if (slips < here.size())
            draft.participant = here.at(slips).id();
    }
    return {vote.present - slips + 1,
            [&document = m_document, id = selection.record().vote.id(), draft] {
                return withoutValue(castBallot(document, id, draft));
            }};
}

RoomTask RoomDecisions::developAt(const Mesa &mesa) const
{
    const Stores &stores = m_document.stores();
    const auto selection = readFirstSelection(stores, mesa.id());
    if (!selection || !*selection || !(*selection)->isDecided())
        return {};
    RoomTask task;
    for (const Id<Idea> &id : (*selection)->entered()) {
        const auto idea = stores.ideas.get(id);
        const auto written = stores.developments.of(id);
        if (!idea || !written || *written || task.left++ > 0)
            continue;
        const QJsonObject told = toldAbout(m_sample, "developments"_L1, (*idea)->text);
        const DevelopmentDraft draft{{},
                                     told["what"_L1].toString(),
                                     told["forWhom"_L1].toString(),
                                     told["withWhom"_L1].toString(),
                                     told.isEmpty()};
        task.next = [&document = m_document, id, draft] {
            return withoutValue(developIdea(document, id, draft));
        };
    }
    return task;
}

RoomTask RoomDecisions::breakTieAt(const Mesa &mesa) const
{
    const auto selection = readFirstSelection(m_document.stores(), mesa.id());
    if (!selection || !*selection || !(*selection)->isShown() || (*selection)->isDecided())
        return {};
    return {1, [&document = m_document, vote = (*selection)->record().vote.id()] {
                return withoutValue(admitAllTied(document, vote));
            }};
}

RoomTask RoomDecisions::judgeAt(const Mesa &mesa) const
{
    const Stores &stores = m_document.stores();
    const auto selection = readFinalSelection(stores, mesa.id());
    const auto shortlist = stores.shortlists.ofMesa(mesa.id());
    if (!selection || !*selection || !shortlist
        || (*shortlist && (*shortlist)->shortlist->finishedAt))
        return {};
    for (const FinalSelection::Candidate &candidate : (*selection)->candidates()) {
        const auto idea = stores.ideas.get(candidate.place.idea);
        if (!idea || candidate.verdict != Verdict::Unjudged)
            continue;
        const QJsonObject told = toldAbout(m_sample, "feasibility"_L1, (*idea)->text);
        const int number = told["reason"_L1].toInt();
        return {(*selection)->unjudged() + 1,
                [&document = m_document, id = idea->id(), told, number] {
                    return withoutValue(judgeIdea(document,
                                                  id,
                                                  verdictTold(told),
                                                  number > 0 ? std::optional(number) : std::nullopt,
                                                  told["text"_L1].toString()));
                }};
    }
    return choose(mesa, **selection);
}

RoomTask RoomDecisions::choose(const Mesa &mesa, const FinalSelection &selection) const
{
    QList<Id<Idea>> chosen = selection.proposed();
    const qsizetype more = std::min<qsizetype>(selection.seatsLeft(), selection.tied().size());
    chosen += selection.tied().first(more);
    const auto workshop = m_document.stores().workshop.get();
    if (!workshop || chosen.isEmpty())
        return {};
    const QString reason = selection.isProposed(chosen)
                               ? QString()
                               : Phrases((*workshop)->language)
                                     .translate("Rehearsal", "The table decided by show of hands.");
    return {1, [&document = m_document, id = mesa.id(), chosen, reason] {
                return finishFinalSelection(document, id, chosen, reason);
            }};
}

RoomTask RoomDecisions::callHands() const
{
    const auto plenary = readPlenary(m_document.stores());
    if (!plenary)
        return {};
    if (!*plenary)
        return {1, [&document = m_document, people = peopleAt({})] {
                    return startPlenary(document, people);
                }};
    if (!(*plenary)->vote->isOpen())
        return {};
    const QList<ConsolidationRecord> &actions = (*plenary)->actions;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (actions.at(i).action->hands)
            continue;
        const int place = placeOf(int(i), int(actions.size()));
        const int hands = std::max(1, (*plenary)->vote->present - 2 * place);
        return {actions.size() - i + 1,
                [&document = m_document, id = actions.at(i).action.id(), hands] {
                    return withoutValue(countHands(document, id, hands));
                }};
    }
    return {1, [&document = m_document] {
                return closePlenary(document);
            }};
}

/// How many are here, of a table or of the whole room; enough for a vote.
int RoomDecisions::peopleAt(const std::optional<Id<Mesa>> &mesa) const
{
    const auto people = m_document.stores().participants.all();
    if (!people)
        return LeastPeople;
    const auto here = std::count_if(people->begin(), people->end(), [&](const Participant &person) {
        return person->arrivedAt && (!mesa || person->mesa == mesa);
    });
    return std::max(LeastPeople, int(here));
}

} // namespace Tallerista
