// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct DevelopmentActions
{
    Q_DECLARE_TR_FUNCTIONS(DevelopmentActions)
};

/// Who wears the badge \a typed, or is called so: whole names before those of which a word begins so.
QList<Participant> peopleCalled(const QList<Participant> &people, const QString &typed)
{
    const QString wanted = folded(typed);
    QList<Participant> exact;
    QList<Participant> near;
    for (const Participant &person : people) {
        const QString name = folded(person->name);
        if (QString::number(person->number) == wanted || (name == wanted && !person->erased))
            exact.append(person);
        else if (!person->erased && (name.startsWith(wanted) || name.contains(u' ' + wanted)))
            near.append(person);
    }
    return exact.isEmpty() ? near : exact;
}

Error whoIsMeant(const QList<Participant> &candidates, const QString &typed)
{
    if (candidates.isEmpty())
        return {DevelopmentActions::tr("Nobody here is called “%1”. Register the person first, or "
                                       "write the number of a badge.")
                    .arg(typed)};
    QStringList names;
    for (const Participant &person : candidates)
        names << u"%1 %2"_s.arg(person->number).arg(person->name);
    return {DevelopmentActions::tr("Who is it? %1. Write the number.").arg(names.join(u", "_s))};
}

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
