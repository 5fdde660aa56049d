// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"

#include "core/actions/personmeant.h"

namespace Tallerista {

Result<Development>
developIdea(WorkshopDocument &document, Id<Idea> idea, const DevelopmentDraft &draft)
{
    const auto found = document.stores().ideas.get(idea);
    const auto before = document.stores().developments.of(idea);
    if (!found)
        return found.error();
    if (!before)
        return before.error();
    const auto mesa = document.stores().mesas.get((*found)->mesa);
    if (!mesa)
        return mesa.error();
    const Step step{StepKind::DevelopIdea,
                    Scope::of((*found)->mesa),
                    ideaCode((*mesa)->number, (*found)->number)};
    return document.edit(step, [&](Edit &edit) -> Result<Development> {
        const auto developer = personMeant(
            document.stores(),
            draft.developer,
            {*before ? (**before)->developer : std::nullopt, (*found)->mesa});
        if (!developer)
            return developer.error();
        DevelopmentFields fields(idea);
        fields.developer = *developer;
        fields.what = draft.what;
        fields.forWhom = draft.forWhom;
        fields.withWhom = draft.withWhom;
        fields.onPaper = draft.onPaper;
        const auto id = *before ? (*before)->id() : document.newId<Development>();
        auto development = Development::create(id, fields);
        if (development && *before)
            edit.update(*development);
        else if (development)
            edit.insert(*development);
        return development;
    });
}

} // namespace Tallerista
