// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/selectionreading.h"

namespace Tallerista {

Result<std::optional<FirstSelection>> readFirstSelection(const Stores &stores, Id<Mesa> mesa)
{
    const auto vote = stores.votes.latest(VotePurpose::FirstSelection, mesa);
    if (!vote)
        return vote.error();
    return *vote ? std::optional(FirstSelection(**vote)) : std::optional<FirstSelection>();
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

} // namespace Tallerista
