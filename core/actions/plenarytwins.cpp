// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenarytwins.h"

#include "core/rules/twins/twinpairs.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// Where in the plenary an idea stands; -1 for none.
qsizetype actionOf(const QList<ConsolidationRecord> &actions, const Id<Idea> &idea)
{
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (actions.at(i).origins.contains(idea))
            return i;
    }
    return -1;
}

std::optional<Id<Mesa>> tableOf(const QList<Idea> &ideas, const Id<Idea> &id)
{
    const auto found =
        std::find_if(ideas.begin(), ideas.end(), [&](const Idea &idea) { return idea.id() == id; });
    return found == ideas.end() ? std::nullopt : std::optional((*found)->mesa);
}

} // namespace

Result<QList<ActionTwins>> readActionTwins(const Stores &stores, const PlenaryRecord &plenary)
{
    const auto workshop = stores.workshop.get();
    const auto ideas = stores.ideas.all();
    const auto answered = stores.notTwins.all();
    if (!workshop)
        return workshop.error();
    if (!ideas)
        return ideas.error();
    if (!answered)
        return answered.error();
    TwinPairs pairs((*workshop)->language);
    for (const Idea &idea : *ideas) {
        const qsizetype at = actionOf(plenary.actions, idea.id());
        if (at < 0)
            continue;
        const ConsolidationRecord &record = plenary.actions.at(at);
        pairs.put(idea.id(), record.origins.size() == 1 ? record.action->wording : idea->text);
    }
    pairs.setAnswered(*answered);
    QList<ActionTwins> twins;
    for (const TwinPair &pair : pairs.ranked()) {
        const qsizetype one = actionOf(plenary.actions, pair.one);
        const qsizetype other = actionOf(plenary.actions, pair.other);
        if (one == other || tableOf(*ideas, pair.one) == tableOf(*ideas, pair.other))
            continue;
        ActionTwins found{plenary.actions.at(one).action.id(),
                          plenary.actions.at(other).action.id(),
                          pair.one,
                          pair.other};
        if (one > other) {
            std::swap(found.one, found.other);
            std::swap(found.oneIdea, found.otherIdea);
        }
        twins.append(found);
    }
    return twins;
}

} // namespace Tallerista
