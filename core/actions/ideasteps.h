// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What the verbs on ideas share.

/// "M2-07"
Result<QString> codeOf(const WorkshopDocument &document, Id<Mesa> mesa, int number);

/// The ideas \a ids as they are now; the Error says that one is gone, or that they are of several tables
/// or none.
Result<QList<Idea>> ideasOfOneTable(const WorkshopDocument &document, const QList<Id<Idea>> &ids);

/// A step of \a kind on \a ideas, of one table, which it names by their codes: "M1-03, M1-07".
Result<Step> stepOn(const WorkshopDocument &document, StepKind kind, const QList<Idea> &ideas);

/// Changes the ideas \a ids, of one table, by \a change, a `void(IdeaFields &)`, in one step.
template <typename ChangeFields>
Result<void> changeIdeas(WorkshopDocument &document,
                         StepKind kind,
                         const QList<Id<Idea>> &ids,
                         ChangeFields change)
{
    const auto ideas = ideasOfOneTable(document, ids);
    if (!ideas)
        return ideas.error();
    const auto step = stepOn(document, kind, *ideas);
    if (!step)
        return step.error();
    return document.edit(*step, [&](Edit &edit) -> Result<void> {
        for (const Idea &idea : *ideas) {
            const auto changed = idea.with(change);
            if (!changed)
                return changed.error();
            edit.update(*changed);
        }
        return {};
    });
}

} // namespace Tallerista
