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

Result<std::optional<FinalSelection>> readFinalSelection(const Stores &stores, Id<Mesa> mesa)
{
    const auto first = readFirstSelection(stores, mesa);
    const auto judged = stores.feasibilities.all();
    const auto workshop = stores.workshop.get();
    if (!first)
        return first.error();
    if (!judged)
        return judged.error();
    if (!workshop)
        return workshop.error();
    if (!*first || !(*first)->isDecided())
        return std::optional<FinalSelection>();
    return std::optional(FinalSelection(**first, *judged, (*workshop)->finalCut));
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
