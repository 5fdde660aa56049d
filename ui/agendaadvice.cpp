// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agendaadvice.h"

#include "core/actions/workreading.h"
#include "core/base/timeunits.h"
#include "core/rules/agenda/agendasentences.h"
#include "core/rules/agenda/worksentences.h"
#include "ui/agendastripview.h"
#include "ui/base/settings.h"
#include "ui/widgets/agendaremote.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Tallerista {

AgendaAdvice::AgendaAdvice(const PageContext &context,
                           const Actions &actions,
                           AgendaRemote &remote,
                           QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_phrases(context.settings.languageCode())
    , m_follow(*actions.action(ActionId::FollowAdvice))
    , m_dismiss(*actions.action(ActionId::DismissAdvice))
    , m_remote(remote)
{
    enable(false);
    connect(&context.document, &WorkshopDocument::changed, this, [this] { m_block.reset(); });
    connect(&m_follow, &QAction::triggered, this, &AgendaAdvice::follow);
    connect(&m_dismiss, &QAction::triggered, this, &AgendaAdvice::dismiss);
}

AgendaAdvice::~AgendaAdvice()
{
    enable(false);
}

void AgendaAdvice::enable(bool on)
{
    m_follow.setEnabled(on);
    m_dismiss.setEnabled(on);
}

void AgendaAdvice::tell(const AgendaSnapshot &agenda, const QTimeZone &zone, TimerStripView &view)
{
    const BlockWork &work = workOf(agenda);
    view.work = workSentence(m_phrases, work);
    view.workBrief = workByTable(work);
    m_said = m_advisor.look(agenda, work);
    enable(m_said.has_value());
    if (!m_said)
        return;
    view.advice =
        adviceSentence(m_phrases, *m_said, *agenda.current, comingText(agenda, m_phrases, zone));
    view.adviceVerb = m_said->kind == WorkAdvice::Kind::GoOn
                          ? tr("Go on")
                          : u'+' + durationWords(m_phrases, m_said->minutes * MsPerMinute);
}

const BlockWork &AgendaAdvice::workOf(const AgendaSnapshot &agenda)
{
    const auto block = agenda.current ? agenda.current->index : -1;
    if (m_block != block) {
        const auto work = readBlockWork(m_context.document.stores(), agenda);
        m_work = work ? *work : BlockWork();
        m_block = block;
    }
    return m_work;
}

void AgendaAdvice::follow()
{
    if (!m_said)
        return;
    if (m_said->kind == WorkAdvice::Kind::GoOn)
        m_remote.goOn();
    else
        m_remote.addMinutes(m_said->minutes);
}

void AgendaAdvice::dismiss()
{
    m_advisor.dismiss();
    emit settled();
}

} // namespace Tallerista
