// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/confirmbar.h"

#include "ui/base/announce.h"
#include "ui/base/painting.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Tallerista {

ConfirmBar::ConfirmBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sentence(new QLabel(this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(tr("Cancel"), this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_yes->setObjectName(QStringLiteral("confirmButton"));
    m_no->setObjectName(QStringLiteral("cancelButton"));
    setFocusProxy(m_yes);
    setTabOrder(m_no, m_yes); // as they stand
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_no);
    layout->addWidget(m_yes);
    connect(m_yes, &QPushButton::clicked, this, &ConfirmBar::answer);
    connect(m_no, &QPushButton::clicked, this, &ConfirmBar::dismiss);
    hide();
}

void ConfirmBar::ask(const QString &sentence, const QString &verb, std::function<void()> act)
{
    open(sentence, verb, std::move(act), *m_yes);
}

void ConfirmBar::askWithCare(const QString &sentence,
                             const QString &verb,
                             std::function<void()> act)
{
    open(sentence, verb, std::move(act), *m_no);
}

void ConfirmBar::open(const QString &sentence,
                      const QString &verb,
                      std::function<void()> act,
                      QPushButton &suggested)
{
    m_act = std::move(act);
    m_sentence->setText(sentence);
    m_yes->setText(mnemonicFree(verb));
    for (QPushButton *button : {m_yes, m_no})
        Theme::makePrimary(button, button == &suggested);
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !isAncestorOf(focused)) // asked again, it was elsewhere before
        m_focusBefore = focused;
    show();
    suggested.setFocus();
    announce(m_sentence, sentence);
}

void ConfirmBar::dismiss()
{
    m_act = nullptr;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void ConfirmBar::answer()
{
    if (!m_act)
        return;
    const std::function<void()> act = std::move(m_act);
    ConfirmBar::dismiss();
    act();
}

void ConfirmBar::typeOn(QKeyEvent *event)
{
    dismiss();
    giveKeyBack(event);
}

void ConfirmBar::giveKeyBack(QKeyEvent *event)
{
    if (!m_focusBefore)
        return;
    m_focusBefore->setFocus();
    QCoreApplication::sendEvent(m_focusBefore, event);
}

void ConfirmBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->isAutoRepeat())
        return; // the key that asked is still down
    if (enter)
        return m_no->hasFocus() ? dismiss() : answer();
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isText && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return typeOn(event);
    QFrame::keyPressEvent(event);
}

void ConfirmBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme.noticeGround(), m_theme.notice());
}

} // namespace Tallerista
