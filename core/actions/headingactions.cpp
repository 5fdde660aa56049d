// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/headingactions.h"

#include "core/actions/ideasteps.h"
#include "core/actions/onestep.h"
#include "core/actions/ordering.h"
#include "core/base/text.h"
#include "core/domain/heading.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

/// The heading that is called \a name, added by \a edit where there is none.
Result<std::optional<Id<Heading>>>
headingNamed(WorkshopDocument &document, Edit &edit, const QString &name)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return std::optional<Id<Heading>>();
    const auto headings = document.stores().headings.all();
    if (!headings)
        return headings.error();
    for (const Heading &heading : *headings) {
        if (folded(heading->name) == wanted)
            return std::optional(heading.id());
    }
    HeadingFields fields;
    fields.name = name;
    fields.position = positionAtEnd(*headings);
    const auto heading = Heading::create(document.newId<Heading>(), fields);
    if (!heading)
        return heading.error();
    edit.insert(*heading);
    return std::optional(heading->id());
}

} // namespace

Result<void>
putUnderHeading(WorkshopDocument &document, const QList<Id<Idea>> &ids, const QString &name)
{
    const auto ideas = ideasOfOneTable(document, ids);
    if (!ideas)
        return ideas.error();
    const auto step = stepOn(document, StepKind::PutUnderHeading, *ideas);
    if (!step)
        return step.error();
    return document.edit(*step, [&](Edit &edit) -> Result<void> {
        const auto heading = headingNamed(document, edit, name);
        if (!heading)
            return heading.error();
        for (const Idea &idea : *ideas) {
            const auto grouped = idea.with([&](IdeaFields &fields) { fields.heading = *heading; });
            if (!grouped)
                return grouped.error();
            edit.update(*grouped);
        }
        return {};
    });
}

Result<Heading> editHeading(WorkshopDocument &document, const Heading &heading)
{
    const auto headings = document.stores().headings.all();
    if (!headings)
        return headings.error();
    const bool isTaken = std::any_of(headings->begin(), headings->end(), [&](const Heading &other) {
        return other.id() != heading.id() && folded(other->name) == folded(heading->name);
    });
    if (isTaken)
        return Error{
            QCoreApplication::translate("HeadingActions", "There is already a heading “%1”.")
                .arg(heading->name)};
    return updateInOneStep(document,
                           {StepKind::EditHeading, Scope::workshop(), heading->name},
                           Result<Heading>(heading));
}

Result<void> removeHeading(WorkshopDocument &document, Id<Heading> id)
{
    const auto heading = document.stores().headings.get(id);
    const auto ideas = document.stores().ideas.all();
    if (!heading)
        return heading.error();
    if (!ideas)
        return ideas.error();
    const Step step{StepKind::RemoveHeading, Scope::workshop(), (*heading)->name};
    return document.edit(step, [&](Edit &edit) -> Result<void> {
        for (const Idea &idea : *ideas) {
            if (idea->heading != id)
                continue;
            const auto freed = idea.with([](IdeaFields &fields) { fields.heading.reset(); });
            if (!freed)
                return freed.error();
            edit.update(*freed);
        }
        edit.remove(id);
        return {};
    });
}

Result<void> moveHeading(WorkshopDocument &document, Id<Heading> id, int places)
{
    const auto heading = document.stores().headings.get(id);
    const auto headings = document.stores().headings.all();
    if (!heading)
        return heading.error();
    if (!headings)
        return headings.error();
    const QString position = positionMoved(*headings, id, places);
    if (position.isEmpty())
        return {};
    const auto moved = heading->with([&](HeadingFields &fields) { fields.position = position; });
    const auto written = updateInOneStep(
        document, {StepKind::MoveHeading, Scope::workshop(), (*heading)->name}, moved);
    return written ? Result<void>() : written.error();
}

} // namespace Tallerista
