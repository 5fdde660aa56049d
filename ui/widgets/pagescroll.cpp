// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagescroll.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QStyle>

namespace Tallerista {

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now))
            followFocus(now);
    });
}

void PageScroll::setKeepsWidth(bool keeps)
{
    m_keepsWidth = keeps;
    updateGeometry();
}

QSize PageScroll::minimumSizeHint() const
{
    QSize least = QScrollArea::minimumSizeHint();
    if (m_keepsWidth && widget())
        least.setWidth(widget()->minimumSizeHint().width()
                       + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return least;
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (m_keepsWidth && watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return event->ignore();
    QScrollArea::keyPressEvent(event);
}

/// A click stays where it was made; what fills the page is not brought into sight as a whole.
void PageScroll::followFocus(QWidget *now)
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton || now->height() > viewport()->height() / 2)
        return;
    const auto show = [this, shown = QPointer(now)] {
        if (shown && widget()->isAncestorOf(shown))
            ensureWidgetVisible(shown, 0, Theme::PageMargin);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // once the page is laid out
}

} // namespace Tallerista
