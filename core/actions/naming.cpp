// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/naming.h"

#include "core/base/orderkey.h"
#include "core/base/text.h"

namespace Tallerista {

namespace {

/// The first of \a records that \a answersTo the name, or the one \a make adds.
template <typename T, typename AnswersTo, typename Make>
Result<std::optional<Id<T>>> findOrAdd(const Result<QList<T>> &records,
                                       Edit &edit,
                                       const QString &name,
                                       AnswersTo answersTo,
                                       Make make)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return std::optional<Id<T>>();
    if (!records)
        return records.error();
    for (const T &record : *records) {
        if (answersTo(record, wanted))
            return std::optional(record.id());
    }
    const Result<T> added = make();
    if (!added)
        return added.error();
    edit.insert(*added);
    return std::optional(added->id());
}

} // namespace

Result<std::optional<Id<Institution>>>
institutionNamed(WorkshopDocument &document, Edit &edit, const QString &name)
{
    return findOrAdd<Institution>(
        document.stores().institutions.all(),
        edit,
        name,
        [](const Institution &institution, const QString &wanted) {
            return folded(institution->name) == wanted || folded(institution->acronym) == wanted;
        },
        [&] {
            InstitutionFields fields;
            fields.name = name;
            return Institution::create(document.newId<Institution>(), fields);
        });
}

Result<std::optional<Id<Topic>>>
topicNamed(WorkshopDocument &document, Edit &edit, const QString &name)
{
    const auto topics = document.stores().topics.all();
    return findOrAdd<Topic>(
        topics,
        edit,
        name,
        [](const Topic &topic, const QString &wanted) {
            if (folded(topic->name) == wanted)
                return true;
            for (const QString &alias : topic->aliases.split(u',')) {
                if (folded(alias) == wanted)
                    return true;
            }
            return false;
        },
        [&] {
            TopicFields fields;
            fields.name = name;
            fields.position =
                orderKeyBetween(topics->isEmpty() ? QString() : topics->last()->position, {});
            return Topic::create(document.newId<Topic>(), fields);
        });
}

Result<std::optional<Id<Participant>>>
participantNamed(WorkshopDocument &document, Edit &edit, const QString &name)
{
    const auto number = document.stores().participants.nextNumber();
    if (!number)
        return number.error();
    return findOrAdd<Participant>(
        document.stores().participants.all(),
        edit,
        name,
        [](const Participant &person, const QString &wanted) {
            return folded(person->name) == wanted;
        },
        [&] {
            ParticipantFields fields;
            fields.number = *number;
            fields.name = name;
            return Participant::create(document.newId<Participant>(), fields);
        });
}

} // namespace Tallerista
