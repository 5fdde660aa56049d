// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/peoplehere.h"

#include <algorithm>

namespace Tallerista {

QList<Participant> peopleHere(const QList<Participant> &people, const Id<Mesa> &mesa)
{
    QList<Participant> here = people;
    here.removeIf([&](const Participant &person) {
        return person->erased || person->mesa != std::optional(mesa);
    });
    const auto hasArrived = [](const Participant &person) {
        return person->arrivedAt.has_value();
    };
    if (std::any_of(here.begin(), here.end(), hasArrived))
        here.removeIf([&](const Participant &person) { return !hasArrived(person); });
    return here;
}

} // namespace Tallerista
