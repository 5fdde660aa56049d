// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/peoplecounts.h"

#include <algorithm>

namespace Tallerista {

namespace {

template <typename T, typename Belongs>
PeopleCounts::Of<T> counted(const T &of, const QList<Participant> &people, Belongs belongs)
{
    PeopleCounts::Of<T> counts{of, {}};
    for (const Participant &person : people) {
        if (belongs(person) == of.id())
            counts.count.add(person);
    }
    return counts;
}

} // namespace

PeopleCounts countPeople(const QList<Participant> &people,
                         const QList<Mesa> &mesas,
                         const QList<Institution> &institutions)
{
    PeopleCounts counts;
    for (const Participant &person : people) {
        counts.all.add(person);
        counts.sexes[person->sex].add(person);
        if (!person->mesa)
            counts.withoutMesa.add(person);
    }
    for (const Mesa &mesa : mesas)
        counts.mesas.append(
            counted(mesa, people, [](const Participant &person) { return person->mesa; }));
    for (const Institution &institution : institutions) {
        const auto of = counted(
            institution, people, [](const Participant &person) { return person->institution; });
        if (of.count.registered > 0)
            counts.institutions.append(of);
    }
    std::stable_sort(counts.institutions.begin(),
                     counts.institutions.end(),
                     [](const auto &one, const auto &other) {
                         return one.count.registered > other.count.registered;
                     });
    return counts;
}

} // namespace Tallerista
