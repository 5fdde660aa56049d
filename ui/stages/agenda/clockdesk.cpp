// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/clockdesk.h"

#include "core/rules/agenda/agendaquestion.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/agenda/agendahand.h"
#include "ui/stages/agenda/clockpanel.h"
#include "ui/stages/agenda/reasonbar.h"
#include "ui/stages/agenda/startbar.h"
#include "ui/widgets/agendaremote.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

ClockDesk::ClockDesk(const PageContext &context, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_clock(new ClockPanel(context.theme, phrases, context.settings.singleKeys(), this))
    , m_nudge(new Notice(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_confirm(new ConfirmBar(context.theme, this))
    , m_startBar(new StartBar(context.theme, this))
    , m_reasonBar(new ReasonBar(context.theme, phrases, context.settings.singleKeys(), this))
    , m_remote(new AgendaRemote(context.document, context.ticker, context.toast, this))
    , m_hand(new AgendaHand(context, m_notice, this))
    , m_zone(QTimeZone::utc())
{
    m_nudge->setObjectName(u"nudge"_s);
    m_notice->setObjectName(u"notice"_s);
    m_confirm->setObjectName(u"agendaQuestion"_s);
    layOut();
    connectClock();
}

void ClockDesk::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_clock);
    layout->addWidget(m_nudge);
    layout->addWidget(m_notice);
    layout->addWidget(m_confirm);
    layout->addWidget(m_startBar);
    layout->addWidget(m_reasonBar);
}

void ClockDesk::connectClock()
{
    connect(m_clock, &ClockPanel::goOnAsked, this, &ClockDesk::goOn);
    connect(m_clock, &ClockPanel::pauseOrResumeAsked, this, &ClockDesk::pauseOrResume);
    connect(m_clock, &ClockPanel::minutesAsked, this, &ClockDesk::addMinutes);
    connect(m_clock, &ClockPanel::recoveryAsked, this, &ClockDesk::recoveryAsked);
    connect(m_clock, &ClockPanel::correctionAsked, this, &ClockDesk::correctStart);
    connect(m_clock, &ClockPanel::startAsPlannedAsked, m_hand, &AgendaHand::startAsPlanned);
    connect(m_clock, &ClockPanel::wordsAsked, m_hand, &AgendaHand::insertWords);
    connect(m_clock, &ClockPanel::closeAsked, this, &ClockDesk::closeBlock);
    connect(m_clock, &ClockPanel::reopenAsked, m_hand, &AgendaHand::reopen);
    connect(m_startBar, &StartBar::corrected, m_hand, &AgendaHand::correctStart);
    connect(m_startBar, &StartBar::dismissed, this, &ClockDesk::enter);
    connect(m_reasonBar, &ReasonBar::given, m_hand, &AgendaHand::explain);
    connect(m_reasonBar, &ReasonBar::left, this, &ClockDesk::enter);
    connect(m_remote, &AgendaRemote::failed, m_notice, &Notice::showProblem);
}

void ClockDesk::show(const AgendaSnapshot &snapshot, const QTimeZone &zone)
{
    m_zone = zone;
    m_clock->show(snapshot, zone, m_context.privacy.isOn());
    nudge(snapshot);
    m_reasonBar->follow(snapshot);
    if (m_confirm->isVisible() && !askBeforeGoingOn(m_phrases, snapshot, zone))
        m_confirm->dismiss(); // what it asks about has gone by
}

void ClockDesk::showNothing()
{
    m_clock->showNothing();
    m_nudge->clear();
}

void ClockDesk::setNarrow(bool narrow)
{
    m_clock->setNarrow(narrow);
}

void ClockDesk::enter()
{
    if (m_confirm->isHidden())
        m_clock->enter();
    else
        m_confirm->setFocus();
}

void ClockDesk::enterReason()
{
    m_reasonBar->enter();
}

void ClockDesk::nudge(const AgendaSnapshot &snapshot)
{
    AgendaNudge now = nudgeOf(snapshot);
    if (m_context.privacy.isOn() && now != AgendaNudge::NothingStarted)
        now = AgendaNudge::None; // the others tell the room how late it is
    const QString sentence =
        nudgeSentence(m_phrases, now, snapshot, m_zone, m_context.settings.singleKeys());
    if (now == m_nudged)
        return m_nudge->retell(sentence);
    m_nudged = now;
    m_nudge->showNotice(sentence);
}

void ClockDesk::goOn()
{
    if (m_confirm->isVisible()) // whoever says so again means it
        return m_confirm->answer();
    const auto snapshot = m_context.ticker.snapshot();
    const auto question = snapshot ? askBeforeGoingOn(m_phrases, *snapshot, m_zone) : std::nullopt;
    if (!question)
        return m_remote->goOn();
    m_confirm->ask(question->sentence, question->verb, [this] { m_remote->goOn(); });
}

void ClockDesk::pauseOrResume()
{
    m_remote->pauseOrResume();
}

void ClockDesk::addMinutes(int minutes)
{
    m_remote->addMinutes(minutes);
}

void ClockDesk::closeBlock()
{
    m_hand->closeBlock();
    enter();
}

void ClockDesk::correctStart()
{
    const auto snapshot = m_context.ticker.snapshot();
    if (!snapshot || !snapshot->current)
        return m_notice->showProblem(tr("No block is running."));
    const AgendaRow &row = snapshot->rows.at(snapshot->current->index);
    m_startBar->open(row.planned.title, row.actualStart.value_or(snapshot->now), m_zone);
}

} // namespace Tallerista
