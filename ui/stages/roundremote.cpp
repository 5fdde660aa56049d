// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/roundremote.h"

#include "core/actions/agendaactions.h"
#include "ui/stages/mesapage.h"
#include "ui/widgets/agendaticker.h"

#include <QApplication>

namespace Tallerista {

RoundRemote::RoundRemote(const PageContext &context, Id<Mesa> mesa, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_mesa(mesa)
{
    connect(&context.ticker, &AgendaTicker::ticked, this, &RoundRemote::follow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        followFocus(now);
    });
    if (const auto agenda = context.ticker.snapshot())
        follow(*agenda);
}

Result<void> RoundRemote::start(int people)
{
    return startRound(m_context.document, people);
}

Result<void> RoundRemote::goOn()
{
    if (!m_turn)
        return {};
    ++*m_turn; // else it would look like somebody's going on in the agenda
    return nextSpeaker(m_context.document);
}

void RoundRemote::follow(const AgendaSnapshot &agenda)
{
    const bool wasRunning = isRunning();
    const bool couldStart = m_canStart;
    const bool goesOn = agenda.round && m_turn && agenda.round->turn > *m_turn;
    m_canStart = agenda.current && !agenda.round;
    m_turn = agenda.round ? std::optional(agenda.round->turn) : std::nullopt;
    if (wasRunning != isRunning() || couldStart != m_canStart)
        emit changed();
    if (goesOn && m_atHand)
        emit wentOn();
}

void RoundRemote::followFocus(QWidget *now)
{
    for (; now; now = now->parentWidget()) {
        if (const auto *panel = qobject_cast<const MesaPanel *>(now))
            m_atHand = panel->mesa() == m_mesa;
    }
}

} // namespace Tallerista
