// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/personmeant.h"

#include "core/base/text.h"
#include "core/rules/peoplecalled.h"

#include <algorithm>

namespace Tallerista {

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
