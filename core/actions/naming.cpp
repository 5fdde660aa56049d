// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/naming.h"

#include "core/actions/ordering.h"
#include "core/base/text.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// The first row of \a store that \a answersTo the name, or the one that \a make, given all rows,
/// builds and this adds.
template <typename T, typename Store, typename AnswersTo, typename Make>
Result<std::optional<Id<T>>>
findOrAdd(const Store &store, Edit &edit, const QString &name, AnswersTo answersTo, Make make)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return std::optional<Id<T>>();
    const auto records = store.all();
    if (!records)
        return records.error();
    for (const T &record : *records) {
        if (answersTo(record, wanted))
            return std::optional(record.id());
    }
    const Result<T> added = make(*records);
    if (!added)
        return added.error();
    edit.insert(*added);
    return std::optional(added->id());
}

bool topicAnswersTo(const Topic &topic, const QString &wanted)
{
    if (folded(topic->name) == wanted)
        return true;
    const QStringList aliases = topic->aliases.split(u',');
    return std::any_of(aliases.begin(), aliases.end(), [&](const QString &alias) {
        return folded(alias) == wanted;
    });
}

} // namespace

Result<std::optional<Id<Institution>>>
institutionNamed(WorkshopDocument &document, Edit &edit, const QString &name)
{
    return findOrAdd<Institution>(
        document.stores().institutions,
        edit,
        name,
        [](const Institution &institution, const QString &wanted) {
            return folded(institution->name) == wanted || folded(institution->acronym) == wanted;
        },
        [&](const QList<Institution> &) {
            InstitutionFields fields;
            fields.name = name;
            return Institution::create(document.newId<Institution>(), fields);
        });
}

Result<std::optional<Id<Topic>>>
topicNamed(WorkshopDocument &document, Edit &edit, const QString &name)
{
    return findOrAdd<Topic>(
        document.stores().topics, edit, name, topicAnswersTo, [&](const QList<Topic> &topics) {
            TopicFields fields;
            fields.name = name;
            fields.position = positionAtEnd(topics);
            return Topic::create(document.newId<Topic>(), fields);
        });
}

Result<std::optional<Id<Participant>>>
participantNamed(WorkshopDocument &document, Edit &edit, const QString &name)
{
    return findOrAdd<Participant>(
        document.stores().participants,
        edit,
        name,
        [](const Participant &person, const QString &wanted) {
            return !person->erased && folded(person->name) == wanted;
        },
        [&](const QList<Participant> &) -> Result<Participant> {
            const auto number = document.stores().participants.nextNumber();
            if (!number)
                return number.error();
            ParticipantFields fields;
            fields.number = *number;
            fields.name = name;
            return Participant::create(document.newId<Participant>(), fields);
        });
}

} // namespace Tallerista
