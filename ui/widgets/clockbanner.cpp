// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clockbanner.h"

#include "ui/agendawatch.h"
#include "ui/base/announce.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

ClockBanner::ClockBanner(AgendaWatch &watch, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_theme(theme)
    , m_sentence(
          new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_answers(new QHBoxLayout)
{
    setObjectName(u"clockBanner"_s);
    m_sentence->setObjectName(u"clockBannerSentence"_s);
    m_sentence->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_answers);
    connect(&watch, &AgendaWatch::sayingChanged, this, &ClockBanner::refresh);
    refresh();
}

void ClockBanner::refresh()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // one of them may be telling us
    }
    m_buttons.clear();
    const auto &saying = m_watch.saying();
    setVisible(saying.has_value());
    emit shown(saying.has_value());
    if (!saying) {
        if (hadFocus && m_focusBefore)
            m_focusBefore->setFocus();
        return;
    }
    m_isQuestion = !saying->answers.isEmpty();
    m_sentence->setText(saying->sentence);
    for (const ClockSaying::Answer &answer : saying->answers)
        addButton(answer.text, answer.act);
    if (!m_isQuestion)
        addButton(understoodText(), [this] { m_watch.dismiss(); });
    if (hadFocus)
        m_buttons.first()->setFocus();
    update();
    announce(this, saying->sentence);
}

void ClockBanner::addButton(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"clockAnswer%1"_s.arg(m_buttons.size() + 1));
    button->setAutoDefault(true);         // Enter presses it
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    connect(button, &QPushButton::clicked, this, act);
    m_answers->addWidget(button);
    button->show();
    m_buttons.append(button);
}

QString ClockBanner::understoodText() const
{
    return m_key.isEmpty() ? tr("Understood") : tr("Understood (%1)").arg(m_key);
}

void ClockBanner::setKey(const QString &key)
{
    m_key = key;
    if (!m_isQuestion && !m_buttons.isEmpty())
        m_buttons.first()->setText(understoodText());
}

void ClockBanner::follow()
{
    if (m_isQuestion)
        enter();
    else
        m_watch.dismiss();
}

void ClockBanner::enter()
{
    if (m_buttons.isEmpty())
        return;
    if (!isAncestorOf(window()->focusWidget()))
        m_focusBefore = window()->focusWidget();
    m_buttons.first()->setFocus(Qt::ShortcutFocusReason);
}

void ClockBanner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isQuestion)
        return m_watch.dismiss();
    QFrame::keyPressEvent(event);
}

void ClockBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isQuestion)
        paintPanel(painter, rect(), m_theme.noticeGround(), m_theme.notice());
    else
        paintPanel(painter, rect(), m_theme.selectedRow(), m_theme.accent());
}

} // namespace Tallerista
