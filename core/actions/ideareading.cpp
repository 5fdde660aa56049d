// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideareading.h"

#include <algorithm>

namespace Tallerista {

Result<IdeaNames> readIdeaNames(const Stores &stores)
{
    auto people = stores.participants.all();
    const auto topics = stores.topics.all();
    const auto institutions = stores.institutions.all();
    const auto questions = stores.questions.all();
    if (!people)
        return people.error();
    if (!topics)
        return topics.error();
    if (!institutions)
        return institutions.error();
    if (!questions)
        return questions.error();
    people->removeIf([](const Participant &person) { return person->erased; });
    return IdeaNames{*people, *topics, *institutions, *questions, {}};
}

} // namespace Tallerista
