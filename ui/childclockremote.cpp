// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/childclockremote.h"

#include "ui/widgets/childclockbar.h"
#include "ui/widgets/toast.h"

#include <QAction>

#include <algorithm>

namespace Tallerista {

ChildClockRemote::ChildClockRemote(const PageContext &context,
                                   const Actions &actions,
                                   ChildClockBar &bar,
                                   std::function<Shown()> shown,
                                   QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_bar(bar)
    , m_shown(std::move(shown))
{
    const auto on = [&](ActionId id, const std::function<void()> &act) {
        connect(actions.action(id), &QAction::triggered, this, [act] { act(); });
    };
    on(ActionId::PauseTable, [this] {
        if (const auto mesa = tableAtHand())
            m_bar.pauseOrResume(*mesa);
    });
    on(ActionId::TableMinuteMore, [this] { addMinutes(1); });
    on(ActionId::TableMinuteLess, [this] { addMinutes(-1); });
    on(ActionId::StartRound, [this] { m_bar.askForRound(peopleInARound()); });
    on(ActionId::NextSpeaker, [this] { m_bar.nextSpeaker(); });
    on(ActionId::EndRound, [this] { m_bar.endRound(); });
    connect(&bar, &ChildClockBar::failed, this, [this](const QString &sentence) {
        m_context.toast.show(sentence);
    });
}

std::optional<Id<Mesa>> ChildClockRemote::tableAtHand()
{
    const auto mesas = m_context.document.stores().mesas.all();
    const Shown shown = m_shown();
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        const Mesa &mesa = mesas->at(i);
        const bool isShown = shown.table == mesa->number || mesas->size() == 1;
        const bool isWorkedAt =
            shown.table == StagePage::AllTables && shown.scope == Scope::of(mesa.id());
        if (isShown || isWorkedAt)
            return mesa.id();
    }
    m_context.toast.show(tr("Show the table first: Ctrl+1 or Ctrl+2."));
    return std::nullopt;
}

void ChildClockRemote::addMinutes(int minutes)
{
    if (const auto mesa = tableAtHand())
        m_bar.addMinutes(*mesa, minutes);
}

/// Of the table on show or, where the tables speak at the same time, of the largest.
int ChildClockRemote::peopleInARound() const
{
    const auto people = m_context.document.stores().participants.all();
    const auto mesas = m_context.document.stores().mesas.all();
    const int table = m_shown().table;
    int most = 1;
    for (qsizetype i = 0; people && mesas && i < mesas->size(); ++i) {
        const Mesa &mesa = mesas->at(i);
        if (table != StagePage::AllTables && table != mesa->number)
            continue;
        const auto here = std::count_if(people->begin(), people->end(), [&](const auto &person) {
            return person->arrivedAt && person->mesa == mesa.id();
        });
        most = std::max(most, int(here));
    }
    return most;
}

} // namespace Tallerista
