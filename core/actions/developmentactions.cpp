// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"

#include "core/base/text.h"
#include "core/rules/peoplecalled.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// The one who is meant by \a typed; \a present, if that may be who it is.
Result<std::optional<Id<Participant>>> developerMeant(const Stores &stores,
                                                      const QString &typed,
                                                      const std::optional<Id<Participant>> &present)
{
    const QString wanted = cleanedLine(typed);
    if (wanted.isEmpty())
        return std::optional<Id<Participant>>();
    const auto people = stores.participants.all();
    if (!people)
        return people.error();
    const QList<Participant> meant = peopleCalled(*people, wanted);
    if (std::any_of(meant.begin(), meant.end(), [&](const Participant &person) {
            return person.id() == present;
        }))
        return present;
    return meant.size() == 1 ? Result<std::optional<Id<Participant>>>(meant.first().id())
                             : whoIsMeant(meant, wanted);
}

} // namespace

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
        const auto developer = developerMeant(
            document.stores(), draft.developer, *before ? (**before)->developer : std::nullopt);
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
