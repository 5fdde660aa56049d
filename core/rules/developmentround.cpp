// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/developmentround.h"

#include <algorithm>

namespace Tallerista {

DevelopmentRound::DevelopmentRound(QList<IdeaToDevelop> ideas, QList<Id<Participant>> here)
    : m_ideas(std::move(ideas))
    , m_here(std::move(here))
{
    std::stable_sort(m_ideas.begin(), m_ideas.end(), [](const auto &one, const auto &other) {
        return one.card < other.card;
    });
}

int DevelopmentRound::written() const
{
    return int(std::count_if(
        m_ideas.begin(), m_ideas.end(), [](const IdeaToDevelop &idea) { return idea.written; }));
}

QList<IdeaToDevelop> DevelopmentRound::onPaper() const
{
    QList<IdeaToDevelop> onPaper = m_ideas;
    onPaper.removeIf([](const IdeaToDevelop &idea) { return !idea.onPaper || idea.written; });
    return onPaper;
}

QList<IdeaToDevelop> DevelopmentRound::left() const
{
    QList<IdeaToDevelop> left = m_ideas;
    left.removeIf([](const IdeaToDevelop &idea) { return !idea.isLeft(); });
    return left;
}

QList<IdeaToDevelop> DevelopmentRound::queue() const
{
    QList<IdeaToDevelop> queue = left();
    queue.removeIf([&](const IdeaToDevelop &idea) { return !isHere(idea); });
    return queue;
}

QList<IdeaToDevelop> DevelopmentRound::orphans() const
{
    QList<IdeaToDevelop> orphans = left();
    orphans.removeIf([&](const IdeaToDevelop &idea) { return isHere(idea); });
    return orphans;
}

QList<Id<Participant>> DevelopmentRound::burdened() const
{
    const QList<IdeaToDevelop> waiting = queue();
    QList<Id<Participant>> burdened = m_here;
    burdened.removeIf([&](const Id<Participant> &person) {
        return std::count_if(waiting.begin(),
                             waiting.end(),
                             [&](const IdeaToDevelop &idea) { return idea.who() == person; })
               < 2;
    });
    return burdened;
}

QList<HandOver> DevelopmentRound::proposal() const
{
    QList<IdeaToDevelop> toGive = orphans();
    QList<Id<Participant>> withOne;
    for (const IdeaToDevelop &idea : queue()) {
        if (withOne.contains(*idea.who()))
            toGive.append(idea);
        else
            withOne.append(*idea.who());
    }
    QList<Id<Participant>> free = m_here;
    free.removeIf([&](const Id<Participant> &person) {
        return std::any_of(m_ideas.begin(), m_ideas.end(), [&](const IdeaToDevelop &idea) {
            return idea.who() == person;
        });
    });
    QList<HandOver> proposal;
    for (qsizetype i = 0; i < std::min(toGive.size(), free.size()); ++i)
        proposal.append({toGive.at(i).idea, free.at(i)});
    return proposal;
}

bool DevelopmentRound::isHere(const IdeaToDevelop &idea) const
{
    return idea.who() && m_here.contains(*idea.who());
}

} // namespace Tallerista
