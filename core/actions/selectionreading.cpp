// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/selectionreading.h"

#include <algorithm>

namespace Tallerista {

namespace {

Result<std::optional<FirstSelection>>
readSelection(const Stores &stores, VotePurpose purpose, const Id<Mesa> &mesa)
{
    const auto vote = stores.votes.latest(purpose, mesa);
    if (!vote)
        return vote.error();
    return *vote ? std::optional(FirstSelection(**vote)) : std::optional<FirstSelection>();
}

} // namespace

Result<std::optional<FirstSelection>> readFirstSelection(const Stores &stores, Id<Mesa> mesa)
{
    return readSelection(stores, VotePurpose::FirstSelection, mesa);
}

Result<std::optional<FirstSelection>> readSieve(const Stores &stores, Id<Mesa> mesa)
{
    return readSelection(stores, VotePurpose::Sieve, mesa);
}

Result<std::optional<FirstSelection>> readVoteAtHand(const Stores &stores, Id<Mesa> mesa)
{
    auto first = readFirstSelection(stores, mesa);
    return !first || *first ? first : readSieve(stores, mesa);
}

Result<std::optional<FirstSelection>> readFinalVote(const Stores &stores, Id<Mesa> mesa)
{
    return readSelection(stores, VotePurpose::FinalSelection, mesa);
}

Result<std::optional<FirstSelection>> readLastVote(const Stores &stores, Id<Mesa> mesa)
{
    auto final = readFinalVote(stores, mesa);
    if (!final || *final)
        return final;
    auto first = readVoteAtHand(stores, mesa);
    if (!first || !*first)
        return first;
    auto runoffs = stores.votes.under((*first)->record().vote.id(), VotePurpose::Runoff);
    if (!runoffs)
        return runoffs.error();
    const auto open = std::find_if(runoffs->begin(), runoffs->end(), [](const VoteRecord &runoff) {
        return runoff.vote->isOpen();
    });
    return open == runoffs->end() ? first : std::optional(FirstSelection(*open));
}

Result<std::optional<FirstSelection>> readShownVote(const Stores &stores, Id<Mesa> mesa)
{
    for (const VotePurpose purpose :
         {VotePurpose::FinalSelection, VotePurpose::FirstSelection, VotePurpose::Sieve}) {
        auto selection = readSelection(stores, purpose, mesa);
        if (!selection || (*selection && (*selection)->isShown()))
            return selection;
    }
    return std::optional<FirstSelection>();
}

Result<std::optional<FinalSelection>> readFinalSelection(const Stores &stores, Id<Mesa> mesa)
{
    const auto again = readFinalVote(stores, mesa);
    const auto first = readFirstSelection(stores, mesa);
    const auto judged = stores.feasibilities.all();
    const auto workshop = stores.workshop.get();
    if (!again)
        return again.error();
    if (!first)
        return first.error();
    if (!judged)
        return judged.error();
    if (!workshop)
        return workshop.error();
    if (!*first || !(*first)->isDecided())
        return std::optional<FinalSelection>();
    return std::optional(FinalSelection(**first, *judged, (*workshop)->finalCut, *again));
}

Result<bool> isJudgingOver(const Stores &stores, Id<Mesa> mesa)
{
    const auto judging = stores.votes.latest(VotePurpose::Feasibility, mesa);
    const auto shortlist = stores.shortlists.ofMesa(mesa);
    if (!judging)
        return judging.error();
    if (!shortlist)
        return shortlist.error();
    return (*judging && !(*judging)->vote->isOpen())
           || (*shortlist && (*shortlist)->shortlist->finishedAt);
}

Result<QString> lastJudge(const Stores &stores, Id<Mesa> mesa)
{
    const auto judged = stores.feasibilities.all();
    const auto ideas = stores.ideas.ofMesa(mesa);
    if (!judged)
        return judged.error();
    if (!ideas)
        return ideas.error();
    QString who;
    for (const Feasibility &verdict : *judged) {
        const bool isHere = std::any_of(ideas->begin(), ideas->end(), [&](const Idea &idea) {
            return idea.id() == verdict->idea;
        });
        if (isHere && !verdict->judgedBy.isEmpty())
            who = verdict->judgedBy;
    }
    return who;
}

} // namespace Tallerista
