// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentreading.h"

#include "core/rules/peoplehere.h"

namespace Tallerista {

namespace {

IdeaToDevelop toDevelop(const Idea &idea, const QList<Development> &developments)
{
    IdeaToDevelop one{.idea = idea.id(), .card = idea->number, .proposer = idea->author};
    for (const Development &development : developments) {
        if (development->idea != idea.id())
            continue;
        one.developer = development->developer;
        one.written = development->isWritten();
        one.onPaper = development->onPaper;
    }
    return one;
}

} // namespace

Result<DevelopmentRound> readDevelopmentRound(const Stores &stores, const FirstSelection &selection)
{
    const auto ideas = stores.ideas.all();
    const auto developments = stores.developments.all();
    const auto people = stores.participants.all();
    if (!ideas)
        return ideas.error();
    if (!developments)
        return developments.error();
    if (!people)
        return people.error();
    const QList<Id<Idea>> entered = selection.entered();
    QList<IdeaToDevelop> chosen;
    for (const Idea &idea : *ideas) {
        if (entered.contains(idea.id()))
            chosen.append(toDevelop(idea, *developments));
    }
    QList<Id<Participant>> here;
    if (const auto mesa = selection.vote().mesa) {
        for (const Participant &person : peopleHere(*people, *mesa))
            here.append(person.id());
    }
    return DevelopmentRound(chosen, here);
}

} // namespace Tallerista
