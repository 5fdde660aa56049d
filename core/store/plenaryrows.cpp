// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plenaryrows.h"

namespace Tallerista {

Result<std::optional<PlenaryRecord>> readPlenary(const Stores &stores)
{
    const auto vote = stores.votes.latest(VotePurpose::Plenary, std::nullopt);
    const auto actions = stores.consolidations.records();
    if (!vote)
        return vote.error();
    if (!actions)
        return actions.error();
    if (!*vote)
        return std::optional<PlenaryRecord>();
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    if (!mesas)
        return mesas.error();
    if (!ideas)
        return ideas.error();
    PlenaryRecord plenary{(*vote)->vote, *actions, {}, (*vote)->ballots, *mesas};
    for (const Idea &idea : *ideas)
        plenary.homes.insert(idea.id(), idea->mesa);
    for (const Mesa &mesa : *mesas) {
        const auto table = stores.votes.latest(VotePurpose::Plenary, mesa.id());
        if (!table)
            return table.error();
        if (*table)
            plenary.tables.append(**table);
    }
    return std::optional(plenary);
}

} // namespace Tallerista
