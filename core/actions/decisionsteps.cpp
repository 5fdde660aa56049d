// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/decisionsteps.h"

namespace Tallerista {

DecisionFields decisionOn(const WorkshopDocument &document,
                          const FirstSelection &selection,
                          DecisionFields::Kind kind)
{
    DecisionFields fields(selection.record().vote.id());
    fields.kind = kind;
    fields.basis = selection.basis();
    fields.decidedAt = document.clock().nowUtcMs();
    return fields;
}

Result<Decision> insertDecision(WorkshopDocument &document,
                                Edit &edit,
                                const FirstSelection &selection,
                                const DecidedIdeas &decided,
                                const DecisionFields &fields)
{
    auto decision = Decision::create(document.newId<Decision>(), fields);
    if (!decision)
        return decision;
    edit.insert(*decision);
    for (qsizetype i = 0; i < decided.ideas.size(); ++i) {
        const FirstSelection::Row *row = selection.find(decided.ideas.at(i));
        const auto place = row && row->rank ? std::optional(row->rank->lo) : std::nullopt;
        const auto given =
            decided.place ? std::optional(*decided.place + int(i)) : std::optional<int>();
        const auto entry = DecisionIdea::create(
            document.newId<DecisionIdea>(), {decision->id(), decided.ideas.at(i), place, given});
        if (!entry)
            return entry.error();
        edit.insert(*entry);
    }
    return *decision;
}

Result<Decision> recordDecision(WorkshopDocument &document,
                                StepKind step,
                                const FirstSelection &selection,
                                const DecidedIdeas &decided,
                                const DecisionFields &fields)
{
    return document.edit({step, Scope::of(selection.vote().mesa)}, [&](Edit &edit) {
        return insertDecision(document, edit, selection, decided, fields);
    });
}

} // namespace Tallerista
