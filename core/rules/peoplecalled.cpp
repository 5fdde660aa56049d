// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/peoplecalled.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct PeopleCalled
{
    Q_DECLARE_TR_FUNCTIONS(PeopleCalled)
};

} // namespace

QList<Participant> peopleCalled(const QList<Participant> &people, const QString &typed)
{
    const QString wanted = folded(typed);
    QList<Participant> exact;
    QList<Participant> near;
    if (wanted.isEmpty())
        return near;
    for (const Participant &person : people) {
        const QString name = folded(person->name);
        if (QString::number(person->number) == wanted || (name == wanted && !person->erased))
            exact.append(person);
        else if (!person->erased && (name.startsWith(wanted) || name.contains(u' ' + wanted)))
            near.append(person);
    }
    return exact.isEmpty() ? near : exact;
}

QList<Participant> nearest(const QList<Participant> &people, const std::optional<Id<Mesa>> &mesa)
{
    QList<Participant> here;
    std::copy_if(people.begin(),
                 people.end(),
                 std::back_inserter(here),
                 [&](const Participant &person) { return mesa && person->mesa == mesa; });
    return here.isEmpty() ? people : here;
}

Result<Participant> personCalled(const QList<Participant> &people,
                                 const QString &typed,
                                 const std::optional<Id<Mesa>> &mesa)
{
    const QList<Participant> meant = nearest(peopleCalled(people, typed), mesa);
    return meant.size() == 1 ? Result<Participant>(meant.first()) : whoIsMeant(meant, typed);
}

Error whoIsMeant(const QList<Participant> &candidates, const QString &typed)
{
    static constexpr qsizetype MostNamed = 6;
    if (candidates.isEmpty())
        return {PeopleCalled::tr("Nobody here is called “%1”. Register the person first, or "
                                 "write the number of a badge.")
                    .arg(typed)};
    QStringList names;
    for (const Participant &person : candidates.first(std::min(candidates.size(), MostNamed)))
        names << u"%1 %2"_s.arg(person->number).arg(person->name);
    if (candidates.size() > MostNamed)
        names << u"…"_s;
    return {PeopleCalled::tr("Who is it? %1. Write the number.").arg(names.join(u", "_s))};
}

QString withoutNames(const QString &sentence, const QList<Participant> &people)
{
    QString seen = sentence;
    for (const Participant &person : people) {
        const QString badge = QString::number(person->number);
        seen.replace(u"%1 (%2)"_s.arg(person->name, badge), badge);
        seen.replace(u"%1 %2"_s.arg(badge, person->name), badge);
    }
    return seen;
}

} // namespace Tallerista
