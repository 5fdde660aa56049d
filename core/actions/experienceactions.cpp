// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/experienceactions.h"

#include "core/actions/experienceideas.h"
#include "core/actions/naming.h"
#include "core/actions/personmeant.h"

namespace Tallerista {

namespace {

Result<void>
fill(WorkshopDocument &document, Edit &edit, ExperienceFields &fields, const ExperienceDraft &draft)
{
    const auto institution = institutionNamed(document, edit, draft.institution);
    if (!institution)
        return institution.error();
    const auto teller = personMeant(document.stores(), draft.teller, {fields.teller, fields.mesa});
    if (!teller)
        return teller.error();
    fields.institution = *institution;
    fields.teller = *teller;
    fields.text = draft.text;
    fields.improvement = draft.improvement;
    fields.supportBy = draft.supportBy;
    return {};
}

Result<void> forgetOrigin(const WorkshopDocument &document, Edit &edit, const Idea &idea)
{
    if (auto allowed = document.mayWrite(Scope::of(idea->mesa)); !allowed)
        return allowed;
    const auto orphan = idea.with([](IdeaFields &fields) { fields.experience.reset(); });
    if (!orphan)
        return orphan.error();
    edit.update(*orphan);
    return {};
}

} // namespace

Result<Experience> addExperience(WorkshopDocument &document,
                                 const std::optional<Id<Mesa>> &mesa,
                                 const ExperienceDraft &draft)
{
    return document.edit(
        {StepKind::AddExperience, Scope::of(mesa)}, [&](Edit &edit) -> Result<Experience> {
            ExperienceFields fields;
            fields.mesa = mesa;
            fields.capturedAt = document.clock().nowUtcMs();
            if (auto filled = fill(document, edit, fields, draft); !filled)
                return filled.error();
            auto experience = Experience::create(document.newId<Experience>(), fields);
            if (experience)
                edit.insert(*experience);
            return experience;
        });
}

Result<Experience>
editExperience(WorkshopDocument &document, Id<Experience> id, const ExperienceDraft &draft)
{
    auto experience = document.stores().experiences.get(id);
    if (!experience)
        return experience;
    const Step step{StepKind::EditExperience, Scope::of((*experience)->mesa)};
    return document.edit(step, [&](Edit &edit) -> Result<Experience> {
        ExperienceFields fields = experience->fields();
        if (auto filled = fill(document, edit, fields, draft); !filled)
            return filled.error();
        auto changed = Experience::create(id, fields);
        if (changed)
            edit.update(*changed);
        return changed;
    });
}

Result<void> removeExperience(WorkshopDocument &document, Id<Experience> id)
{
    const auto experience = document.stores().experiences.get(id);
    const auto ideas = ideasOf(document.stores(), id);
    if (!experience)
        return experience.error();
    if (!ideas)
        return ideas.error();
    return document.edit({StepKind::RemoveExperience, Scope::of((*experience)->mesa)},
                         [&](Edit &edit) -> Result<void> {
                             for (const Idea &idea : *ideas) {
                                 if (auto freed = forgetOrigin(document, edit, idea); !freed)
                                     return freed;
                             }
                             edit.remove(id);
                             return {};
                         });
}

} // namespace Tallerista
