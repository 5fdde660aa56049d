// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/experienceideas.h"

#include "core/actions/questionreading.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

struct ExperienceIdeas
{
    Q_DECLARE_TR_FUNCTIONS(ExperienceIdeas)
};

/// An Error where an idea of the table \a mesa came of \a experience in the words \a text.
Result<void>
checkNew(const Stores &stores, Id<Experience> experience, const Mesa &mesa, const QString &text)
{
    const auto ideas = ideasOf(stores, experience);
    if (!ideas)
        return ideas.error();
    for (const Idea &idea : *ideas) {
        if (idea->mesa == mesa.id() && folded(idea->text) == folded(text))
            return Error{ExperienceIdeas::tr("%1 came of it already, in the same words.")
                             .arg(ideaCode(mesa->number, idea->number))};
    }
    return {};
}

} // namespace

QString ideaProposedBy(const ExperienceFields &experience)
{
    return cleanedLine(experience.improvement.isEmpty() ? experience.text : experience.improvement);
}

Result<Idea> makeIdeaOf(WorkshopDocument &document,
                        Id<Experience> experience,
                        Id<Mesa> mesa,
                        const QString &text)
{
    const Stores &stores = document.stores();
    const auto told = stores.experiences.get(experience);
    const auto table = stores.mesas.get(mesa);
    const auto number = stores.ideas.nextNumber(mesa);
    const auto question = questionNow(document, Stage::Ideas);
    if (!told)
        return told.error();
    if (!table)
        return table.error();
    if (!number)
        return number.error();
    if (!question)
        return question.error();
    if (auto isNew = checkNew(stores, experience, *table, text); !isNew)
        return isNew.error();
    IdeaFields fields(mesa, *number, text);
    fields.experience = experience;
    fields.institution = (*told)->institution;
    fields.author = (*told)->teller;
    fields.question = *question;
    fields.capturedAt = document.clock().nowUtcMs();
    const auto idea = Idea::create(document.newId<Idea>(), fields);
    if (!idea)
        return idea;
    const Step step{
        StepKind::MakeIdeaOfExperience, Scope::of(mesa), ideaCode((*table)->number, *number)};
    return document.edit(step, [&](Edit &edit) {
        edit.insert(*idea);
        return idea;
    });
}

Result<QList<Idea>> ideasOf(const Stores &stores, Id<Experience> experience)
{
    auto ideas = stores.ideas.all();
    if (ideas)
        ideas->removeIf([&](const Idea &idea) { return idea->experience != experience; });
    return ideas;
}

} // namespace Tallerista
