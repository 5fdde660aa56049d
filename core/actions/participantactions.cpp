// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"

#include "core/actions/naming.h"
#include "core/rules/numberlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

Result<std::optional<Id<Mesa>>> mesaNumbered(const WorkshopDocument &document,
                                             const std::optional<int> &number)
{
    if (!number)
        return std::optional<Id<Mesa>>();
    const auto mesas = document.stores().mesas.all();
    if (!mesas)
        return mesas.error();
    for (const Mesa &mesa : *mesas) {
        if (mesa->number == *number)
            return std::optional(mesa.id());
    }
    return Error{
        QCoreApplication::translate("ParticipantActions", "There is no table %1.").arg(*number)};
}

Result<Participant>
insertParticipant(WorkshopDocument &document, Edit &edit, const ParticipantDraft &draft)
{
    const auto number = document.stores().participants.nextNumber();
    if (!number)
        return number.error();
    const auto mesa = mesaNumbered(document, draft.mesaNumber);
    if (!mesa)
        return mesa.error();
    const auto institution = institutionNamed(document, edit, draft.institution);
    if (!institution)
        return institution.error();
    ParticipantFields fields;
    fields.number = *number;
    fields.name = draft.name;
    fields.institution = *institution;
    fields.mesa = *mesa;
    fields.post = draft.post;
    fields.sex = draft.sex;
    fields.email = draft.email;
    fields.phone = draft.phone;
    auto person = Participant::create(document.newId<Participant>(), fields);
    if (person)
        edit.insert(*person);
    return person;
}

/// Takes the person off every row that names them.
Result<void> forgetAuthor(WorkshopDocument &document, Edit &edit, Id<Participant> id)
{
    const auto ideas = document.stores().ideas.all();
    const auto experiences = document.stores().experiences.all();
    if (!ideas)
        return ideas.error();
    if (!experiences)
        return experiences.error();
    for (const Idea &idea : *ideas) {
        if (idea->author != id)
            continue;
        const auto orphan = idea.with([](IdeaFields &fields) { fields.author.reset(); });
        if (!orphan)
            return orphan.error();
        edit.update(*orphan);
    }
    for (const Experience &experience : *experiences) {
        if (experience->teller != id)
            continue;
        const auto orphan =
            experience.with([](ExperienceFields &fields) { fields.teller.reset(); });
        if (!orphan)
            return orphan.error();
        edit.update(*orphan);
    }
    return {};
}

} // namespace

Result<Participant> addParticipant(WorkshopDocument &document, const ParticipantDraft &draft)
{
    return document.edit({StepKind::AddParticipant, Scope::workshop(), draft.name.simplified()},
                         [&](Edit &edit) { return insertParticipant(document, edit, draft); });
}

Result<QList<Participant>> importParticipants(WorkshopDocument &document,
                                              const QList<ParticipantDraft> &drafts)
{
    const Step step{
        StepKind::ImportParticipants, Scope::workshop(), QString::number(drafts.size())};
    return document.edit(step, [&](Edit &edit) -> Result<QList<Participant>> {
        QList<Participant> people;
        for (const ParticipantDraft &draft : drafts) {
            const auto person = insertParticipant(document, edit, draft);
            if (!person)
                return person.error();
            people.append(*person);
        }
        return people;
    });
}

Result<Participant> editParticipant(WorkshopDocument &document, const Participant &person)
{
    return document.edit({StepKind::EditParticipant, Scope::workshop(), person->name},
                         [&](Edit &edit) {
                             edit.update(person);
                             return Result<Participant>(person);
                         });
}

Result<Participant>
setInstitution(WorkshopDocument &document, Id<Participant> id, const QString &institution)
{
    auto person = document.stores().participants.get(id);
    if (!person)
        return person;
    const Step step{StepKind::EditParticipant, Scope::workshop(), (*person)->name};
    return document.edit(step, [&](Edit &edit) -> Result<Participant> {
        const auto found = institutionNamed(document, edit, institution);
        if (!found)
            return found.error();
        auto changed =
            person->with([&](ParticipantFields &fields) { fields.institution = *found; });
        if (changed)
            edit.update(*changed);
        return changed;
    });
}

Result<Institution> editInstitution(WorkshopDocument &document, const Institution &institution)
{
    return document.edit({StepKind::EditInstitution, Scope::workshop(), institution->name},
                         [&](Edit &edit) {
                             edit.update(institution);
                             return Result<Institution>(institution);
                         });
}

Result<void>
markPresence(WorkshopDocument &document, const QList<Id<Participant>> &people, bool present)
{
    const Step step{StepKind::MarkPresence, Scope::workshop(), QString::number(people.size())};
    return document.edit(step, [&](Edit &edit) -> Result<void> {
        for (const Id<Participant> &id : people) {
            const auto person = document.stores().participants.get(id);
            if (!person)
                return person.error();
            if ((*person)->arrivedAt.has_value() == present)
                continue;
            const auto marked = person->with([&](ParticipantFields &fields) {
                fields.arrivedAt.reset();
                if (present)
                    fields.arrivedAt = document.clock().nowUtcMs();
            });
            if (!marked)
                return marked.error();
            edit.update(*marked);
        }
        return {};
    });
}

Result<void> seatParticipants(WorkshopDocument &document, const QList<Seat> &seats)
{
    QList<Participant> seated;
    QList<int> numbers;
    for (const Seat &seat : seats) {
        const auto person = document.stores().participants.get(seat.person);
        if (!person)
            return person.error();
        const auto moved =
            person->with([&](ParticipantFields &fields) { fields.mesa = seat.mesa; });
        if (!moved)
            return moved.error();
        seated.append(*moved);
        numbers.append((*person)->number);
    }
    std::sort(numbers.begin(), numbers.end());
    const Step step{StepKind::BalanceTables, Scope::workshop(), numberListText(numbers)};
    return document.edit(step, [&](Edit &edit) {
        for (const Participant &person : seated)
            edit.update(person);
        return Result<void>();
    });
}

Result<void> removeParticipant(WorkshopDocument &document, Id<Participant> id)
{
    const auto person = document.stores().participants.get(id);
    if (!person)
        return person.error();
    return document.edit({StepKind::RemoveParticipant, Scope::workshop(), (*person)->name},
                         [&](Edit &edit) -> Result<void> {
                             if (auto forgotten = forgetAuthor(document, edit, id); !forgotten)
                                 return forgotten;
                             edit.remove(id);
                             return {};
                         });
}

Result<void> eraseParticipant(WorkshopDocument &document, Id<Participant> id)
{
    const auto person = document.stores().participants.get(id);
    if (!person)
        return person.error();
    const Step step{StepKind::ErasePerson, Scope::workshop(), QString::number((*person)->number)};
    const auto erased = document.edit(step, [&](Edit &edit) {
        edit.erase(id);
        return Result<void>();
    });
    return erased ? document.leaveNoTrace() : erased;
}

} // namespace Tallerista
