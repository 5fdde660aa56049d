// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/personmeant.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct PersonMeant
{
    Q_DECLARE_TR_FUNCTIONS(PersonMeant)
};

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

/// Those of \a meant who sit at \a mesa, or all where none does.
QList<Participant> nearest(const QList<Participant> &meant, const std::optional<Id<Mesa>> &mesa)
{
    QList<Participant> here;
    std::copy_if(meant.begin(),
                 meant.end(),
                 std::back_inserter(here),
                 [&](const Participant &person) { return mesa && person->mesa == mesa; });
    return here.isEmpty() ? meant : here;
}

Error whoIsMeant(const QList<Participant> &candidates, const QString &typed)
{
    if (candidates.isEmpty())
        return {PersonMeant::tr("Nobody here is called “%1”. Register the person first, or write "
                                "the number of a badge.")
                    .arg(typed)};
    QStringList names;
    for (const Participant &person : candidates)
        names << u"%1 %2"_s.arg(person->number).arg(person->name);
    return {PersonMeant::tr("Who is it? %1. Write the number.").arg(names.join(u", "_s))};
}

} // namespace

Result<std::optional<Id<Participant>>>
personMeant(const Stores &stores, const QString &typed, const PersonHint &hint)
{
    const QString wanted = cleanedLine(typed);
    if (wanted.isEmpty())
        return std::optional<Id<Participant>>();
    const auto people = stores.participants.all();
    if (!people)
        return people.error();
    const QList<Participant> all = peopleCalled(*people, wanted);
    if (std::any_of(all.begin(), all.end(), [&](const Participant &person) {
            return person.id() == hint.present;
        }))
        return hint.present;
    const QList<Participant> meant = nearest(all, hint.mesa);
    return meant.size() == 1 ? Result<std::optional<Id<Participant>>>(meant.first().id())
                             : whoIsMeant(meant, wanted);
}

} // namespace Tallerista
