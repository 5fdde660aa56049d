// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/objectionactions.h"

#include "core/actions/onestep.h"

namespace Tallerista {

Result<Objection>
addObjection(WorkshopDocument &document, Id<Vote> id, int people, const QString &text)
{
    const auto vote = document.stores().votes.get(id);
    if (!vote)
        return vote.error();
    return insertInOneStep(document,
                           {StepKind::AddObjection, Scope::of((*vote)->mesa)},
                           Objection::create(document.newId<Objection>(), {id, people, text}));
}

Result<Objection> editObjection(WorkshopDocument &document, const Objection &objection)
{
    const auto vote = document.stores().votes.get(objection->vote);
    if (!vote)
        return vote.error();
    return updateInOneStep(document,
                           {StepKind::EditObjection, Scope::of((*vote)->mesa)},
                           Result<Objection>(objection));
}

Result<void> removeObjection(WorkshopDocument &document, Id<Objection> id)
{
    const auto objection = document.stores().objections.get(id);
    if (!objection)
        return objection.error();
    const auto vote = document.stores().votes.get((*objection)->vote);
    if (!vote)
        return vote.error();
    return removeInOneStep<Objection>(
        document, {StepKind::RemoveObjection, Scope::of((*vote)->mesa)}, id);
}

} // namespace Tallerista
