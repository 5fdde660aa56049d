// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rehearsal/rehearsalbar.h"

#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr std::array Buttons = {ActionId::RehearsalSlower,
                                ActionId::RehearsalPause,
                                ActionId::RehearsalFaster,
                                ActionId::DrillLate,
                                ActionId::DrillPowerCut,
                                ActionId::EndRehearsal};
constexpr int NarrowBarWidth = 860;

/// Their places among the buttons.
enum { SlowerButton, PauseButton, FasterButton, LateButton, PowerCutButton, EndButton };

} // namespace

RehearsalBar::RehearsalBar(const Theme &theme, const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_word(new QLabel(this))
    , m_clock(new ElidedLabel(this))
{
    setObjectName(u"rehearsalBar"_s);
    m_clock->setObjectName(u"rehearsalClock"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 4, Theme::Grid, 4);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(m_word);
    layout->addSpacing(Theme::Grid);
    layout->addWidget(m_clock, 1);
    for (const ActionId id : Buttons) {
        auto *button = new ActionButton(actions.action(id), this);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(false);
        layout->addWidget(button);
        m_buttons.append(button);
    }
    dress();
    connect(&theme, &Theme::changed, this, &RehearsalBar::dress);
    hide();
}

void RehearsalBar::showClock(const QString &hour, int speed)
{
    m_clock->setText(speed == 0 ? tr("%1 · the time stands still").arg(hour)
                                : u"%1 · ×%2"_s.arg(hour).arg(speed));
    showButtons(speed);
}

void RehearsalBar::showWaiting(const QString &hour, int speed)
{
    m_clock->setText(tr("%1 · ×%2 once the agenda starts").arg(hour).arg(speed));
    showButtons(speed);
}

void RehearsalBar::showButtons(int speed)
{
    if (speed == m_speed && isVisible())
        return;
    m_speed = speed;
    m_hasClock = true;
    retranslate();
    fitButtons();
    show();
}

/// In a narrow window the hour comes first: the speed can be chosen in the menu, too.
void RehearsalBar::fitButtons()
{
    const bool narrow = width() < m_theme.scaled(NarrowBarWidth);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setVisible(m_hasClock
                                    && !(narrow && (i == SlowerButton || i == FasterButton)));
}

void RehearsalBar::showNoClock()
{
    m_clock->setText(tr("Nothing in this file ever happened."));
    m_hasClock = false;
    fitButtons();
    show();
}

void RehearsalBar::retranslate()
{
    m_word->setText(tr("REHEARSAL"));
    m_buttons.at(SlowerButton)->setText(tr("Slower"));
    m_buttons.at(PauseButton)->setText(m_speed == 0 ? tr("Let time run") : tr("Hold time"));
    m_buttons.at(FasterButton)->setText(tr("Faster"));
    m_buttons.at(LateButton)->setText(tr("12 min late"));
    m_buttons.at(PowerCutButton)->setText(tr("Power cut"));
    m_buttons.at(EndButton)->setText(tr("End"));
}

void RehearsalBar::dress()
{
    m_word->setFont(m_theme.font(TextSize::Section, QFont::Bold));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, m_theme.notice());
    m_word->setPalette(ink);
    m_clock->setPalette(ink);
    retranslate();
    update();
}

void RehearsalBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void RehearsalBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitButtons();
}

void RehearsalBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.noticeGround());
    painter.fillRect(QRect(0, height() - 2, width(), 2), m_theme.notice());
}

} // namespace Tallerista
