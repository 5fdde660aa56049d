// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/tieactions.h"

#include "core/actions/selectionreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

struct TieActions
{
    Q_DECLARE_TR_FUNCTIONS(TieActions)
};

Result<FirstSelection> tiedSelection(const WorkshopDocument &document, Id<Vote> id)
{
    const auto vote = document.stores().votes.get(id);
    if (!vote)
        return vote.error();
    if (!(*vote)->mesa)
        return Error{TieActions::tr("Nothing is tied here.")};
    const auto selection = readFirstSelection(document.stores(), *(*vote)->mesa);
    if (!selection)
        return selection.error();
    if (!*selection || (*selection)->tied().isEmpty())
        return Error{TieActions::tr("Nothing is tied here.")};
    return **selection;
}

Result<Decision> decide(WorkshopDocument &document,
                        const FirstSelection &selection,
                        const QList<Id<Idea>> &ideas,
                        const DecisionFields &fields)
{
    auto decision = Decision::create(document.newId<Decision>(), fields);
    if (!decision)
        return decision;
    const Step step{StepKind::DecideTie, Scope::of(selection.vote().mesa)};
    return document.edit(step, [&](Edit &edit) -> Result<Decision> {
        edit.insert(*decision);
        for (const Id<Idea> &idea : ideas) {
            const FirstSelection::Row *row = selection.find(idea);
            const auto place = row && row->rank ? std::optional(row->rank->lo) : std::nullopt;
            const auto entry =
                DecisionIdea::create(document.newId<DecisionIdea>(), {decision->id(), idea, place});
            if (!entry)
                return entry.error();
            edit.insert(*entry);
        }
        return *decision;
    });
}

} // namespace

Result<Decision> admitAllTied(WorkshopDocument &document, Id<Vote> id)
{
    const auto selection = tiedSelection(document, id);
    if (!selection)
        return selection.error();
    DecisionFields fields(id);
    fields.kind = DecisionFields::Kind::AdmitAll;
    fields.basis = selection->basis();
    fields.decidedAt = document.clock().nowUtcMs();
    return decide(document, *selection, selection->tied(), fields);
}

Result<Decision> decideTie(WorkshopDocument &document,
                           Id<Vote> id,
                           const QList<Id<Idea>> &ideas,
                           const QString &reason)
{
    const auto selection = tiedSelection(document, id);
    if (!selection)
        return selection.error();
    const auto tied = selection->tied();
    const bool areTied = std::all_of(
        ideas.begin(), ideas.end(), [&](const Id<Idea> &idea) { return tied.contains(idea); });
    if (!areTied || ideas.size() != selection->seatsLeft())
        return Error{TieActions::tr(
            "Choose exactly %n of the tied ideas.", nullptr, selection->seatsLeft())};
    DecisionFields fields(id);
    fields.kind = DecisionFields::Kind::Reasoned;
    fields.reason = reason;
    fields.basis = selection->basis();
    fields.decidedAt = document.clock().nowUtcMs();
    return decide(document, *selection, ideas, fields);
}

Result<void> withdrawDecision(WorkshopDocument &document, Id<Decision> id)
{
    const auto decision = document.stores().decisions.get(id);
    if (!decision)
        return decision.error();
    const auto vote = document.stores().votes.get((*decision)->vote);
    if (!vote)
        return vote.error();
    const auto record = document.stores().votes.latest((*vote)->purpose, (*vote)->mesa);
    if (!record)
        return record.error();
    return document.edit({StepKind::WithdrawDecision, Scope::of((*vote)->mesa)}, [&](Edit &edit) {
        for (const DecisionRecord &decided : (*record)->decisions) {
            for (const DecisionIdea &entry : decided.ideas) {
                if (entry->decision == id)
                    edit.remove(entry.id());
            }
        }
        edit.remove(id);
        return Result<void>();
    });
}

} // namespace Tallerista
