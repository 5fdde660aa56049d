// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/overlay.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace Tallerista {

Overlay::Overlay(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
{
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(qApp, &QApplication::focusChanged, this, &Overlay::followFocus);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed != this && pressed->window() == window() && !isAncestorOf(pressed))
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void Overlay::open(QWidget *first)
{
    if (!isVisible()) {
        m_before = window()->focusWidget();
        qApp->installEventFilter(this);
    }
    place();
    show();
    raise();
    first->setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const auto *focused = window()->focusWidget();
    const bool hadFocus = focused == this || (focused && isAncestorOf(focused));
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void Overlay::place()
{
    const auto *host = parentWidget();
    const int margin = 2 * Theme::Grid;
    const QSize room = host->size() - QSize(2 * margin, 2 * margin);
    const QSize wanted = sizeHint().expandedTo(minimumSize()).boundedTo(room);
    setGeometry((host->width() - wanted.width()) / 2,
                qMin(host->height() / 8, (host->height() - wanted.height()) / 2),
                wanted.width(),
                wanted.height());
}

bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.controlBorder());
}

void Overlay::followFocus(QWidget *, QWidget *to)
{
    if (isVisible() && to && to != this && to->window() == window() && !isAncestorOf(to))
        dismiss();
}

} // namespace Tallerista
