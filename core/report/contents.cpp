// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/contents.h"

#include "core/rules/agenda/agendaclock.h"

namespace Tallerista {

Result<WorkshopContents> readContents(const Stores &stores, qint64 now)
{
    auto workshop = stores.workshop.get();
    auto mesas = stores.mesas.all();
    auto institutions = stores.institutions.all();
    auto participants = stores.participants.all();
    auto topics = stores.topics.all();
    auto questions = stores.questions.all();
    auto blocks = stores.agendaBlocks.all();
    auto events = stores.agendaEvents.all();
    auto experiences = stores.experiences.all();
    auto ideas = stores.ideas.all();

    std::optional<Error> failure;
    const auto check = [&failure](const auto &result) {
        if (!result && !failure)
            failure = result.error();
    };
    check(workshop);
    check(mesas);
    check(institutions);
    check(participants);
    check(topics);
    check(questions);
    check(blocks);
    check(events);
    check(experiences);
    check(ideas);
    if (failure)
        return *failure;

    const auto plan = planAgenda(*workshop, *blocks);
    if (!plan)
        return plan.error();
    return WorkshopContents{*workshop,
                            *mesas,
                            *institutions,
                            *participants,
                            *topics,
                            *questions,
                            *blocks,
                            AgendaClock(*plan, *events).at(now),
                            *experiences,
                            *ideas,
                            now};
}

} // namespace Tallerista
