// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/workshopimport.h"

#include "core/actions/ideaactions.h"
#include "core/actions/participantactions.h"
#include "core/domain/rehearsal.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

/// The names of rows that others speak of.
template <typename T>
class Names
{
public:
    explicit Names(const Result<QList<T>> &rows)
    {
        for (qsizetype i = 0; rows && i < rows->size(); ++i)
            m_names.insert(rows->at(i).id(), rows->at(i)->name);
    }

    QString of(const std::optional<Id<T>> &id) const { return id ? m_names.value(*id) : QString(); }

private:
    QHash<RowId, QString> m_names;
};

QHash<RowId, int> mesaNumbers(const Result<QList<Mesa>> &mesas)
{
    QHash<RowId, int> numbers;
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i)
        numbers.insert(mesas->at(i).id(), mesas->at(i)->number);
    return numbers;
}

Result<void> checkIsAnother(const WorkshopDocument &document, const WorkshopDocument &other)
{
    const auto ours = document.stores().workshop.get();
    if (!ours)
        return ours.error();
    const auto theirs = other.stores().workshop.get();
    if (!theirs)
        return theirs.error();
    if (isRehearsal(theirs->fields()))
        return Error{QCoreApplication::translate(
            "WorkshopImport",
            "That file is a rehearsal: nobody in it is real, nor what they say.")};
    if (ours->id() != theirs->id())
        return {};
    return Error{QCoreApplication::translate(
        "WorkshopImport", "That file is of this same workshop: join the two computers instead.")};
}

/// The table here that takes the ideas of table \a number.
const Mesa &mesaFor(const QList<Mesa> &mesas, int number)
{
    const auto same = std::find_if(
        mesas.begin(), mesas.end(), [&](const Mesa &mesa) { return mesa->number == number; });
    return same == mesas.end() ? mesas.last() : *same;
}

} // namespace

int OtherWorkshop::ideaCount() const
{
    int count = 0;
    for (const QList<IdeaDraft> &drafts : ideas)
        count += int(drafts.size());
    return count;
}

Result<OtherWorkshop> readOtherWorkshop(const WorkshopDocument &document, const QString &path)
{
    const auto file = WorkshopDocument::openForReading(path, document.clock());
    if (!file)
        return file.error();
    if (auto another = checkIsAnother(document, **file); !another)
        return another.error();
    const Stores &stores = (*file)->stores();
    const auto people = stores.participants.all();
    if (!people)
        return people.error();
    const auto ideas = stores.ideas.all();
    if (!ideas)
        return ideas.error();
    const Names<Institution> institutions(stores.institutions.all());
    const Names<Participant> authors(people);
    const Names<Topic> topics(stores.topics.all());
    const QHash<RowId, int> numbers = mesaNumbers(stores.mesas.all());
    OtherWorkshop other;
    for (const Participant &person : *people)
        other.people.append({person->name,
                             institutions.of(person->institution),
                             person->post,
                             person->sex,
                             person->email,
                             person->phone,
                             std::nullopt});
    for (const Idea &idea : *ideas)
        other.ideas[numbers.value(idea->mesa)].append({std::nullopt,
                                                       idea->text,
                                                       idea->rationale,
                                                       topics.of(idea->topic),
                                                       institutions.of(idea->institution),
                                                       authors.of(idea->author)});
    return other;
}

Result<void> importWorkshop(WorkshopDocument &document, const OtherWorkshop &other)
{
    const auto mesas = document.stores().mesas.all();
    if (!mesas)
        return mesas.error();
    if (mesas->isEmpty() && !other.ideas.isEmpty())
        return Error{QCoreApplication::translate("WorkshopImport",
                                                 "Add a table first: its ideas have no place.")};
    for (auto it = other.ideas.cbegin(); it != other.ideas.cend(); ++it) {
        if (auto may = document.mayWrite(Scope::of(mesaFor(*mesas, it.key()).id())); !may)
            return may;
    }
    if (!other.people.isEmpty()) {
        const auto added = importParticipants(document, other.people);
        if (!added)
            return added.error();
    }
    for (auto it = other.ideas.cbegin(); it != other.ideas.cend(); ++it) {
        const auto added = importIdeas(document, mesaFor(*mesas, it.key()).id(), *it);
        if (!added)
            return added.error();
    }
    return {};
}

} // namespace Tallerista
