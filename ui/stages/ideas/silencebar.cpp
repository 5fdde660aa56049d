// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/silencebar.h"

#include "core/rules/agenda/agendasentences.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/timerphase.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Phase = TimerStripView::Phase;

} // namespace

SilenceBar::SilenceBar(const PageContext &context, const Mesa &mesa, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_mesa(mesa.id())
    , m_clock(new QLabel(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"silence%1"_s.arg(mesa->number));
    m_clock->setObjectName(u"silenceClock%1"_s.arg(mesa->number));
    m_words->setObjectName(u"silenceWords%1"_s.arg(mesa->number));
    m_clock->setFont(context.theme.font(TextSize::Timer, QFont::DemiBold));
    m_words->setFont(context.theme.font(TextSize::Section));
    m_words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid / 2, 2 * Theme::Grid, Theme::Grid / 2);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_clock);
    layout->addWidget(m_words, 1);
    connect(&context.ticker, &AgendaTicker::ticked, this, [this](const AgendaSnapshot &agenda) {
        if (isVisible())
            follow(agenda);
    });
    connect(&context.theme, &Theme::changed, this, &SilenceBar::look);
    look();
}

void SilenceBar::look()
{
    follow(m_context.ticker.snapshot().value_or(AgendaSnapshot()));
}

void SilenceBar::showEvent(QShowEvent *event)
{
    look();
    QFrame::showEvent(event);
}

void SilenceBar::follow(const AgendaSnapshot &agenda)
{
    const auto clock = agenda.tableClock(m_mesa);
    const bool paused = clock && (clock->paused || agenda.state == AgendaState::Paused);
    Phase phase = Phase::NotStarted;
    if (clock)
        phase = paused ? Phase::Paused : timerPhase(clock->phase);
    const InkOnGround colors = timerColors(phase, m_context.theme);
    m_ground = colors.ground;
    for (QLabel *label : {m_clock, m_words}) {
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText, colors.ink);
        label->setPalette(ink);
    }
    m_clock->setVisible(clock.has_value());
    if (clock)
        m_clock->setText(remainingText(clock->remainingMs));
    if (!clock)
        m_words->setText(tr("They write in silence. No block is running."));
    else if (paused)
        m_words->setText(tr("They write in silence. The clock is paused."));
    else if (phase == Phase::Overtime)
        m_words->setText(tr("Time to write is over."));
    else
        m_words->setText(tr("They write in silence."));
    update();
}

void SilenceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_ground, m_context.theme.rule());
}

} // namespace Tallerista
