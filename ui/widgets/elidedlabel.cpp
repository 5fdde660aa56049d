// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include "ui/base/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Tallerista {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       fits(text()) ? QString() : toolTipText(text()),
                       this);
    return true;
}

void ElidedLabel::setShorterText(const QString &text)
{
    m_shorter = text;
    update();
}

bool ElidedLabel::fits(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) <= contentsRect().width();
}

QString ElidedLabel::shownText() const
{
    const QString told = fits(text()) || m_shorter.isEmpty() ? text() : m_shorter;
    return fontMetrics().elidedText(told, Qt::ElideRight, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter,
                          contentsRect(),
                          int(alignment()),
                          palette(),
                          isEnabled(),
                          shownText(),
                          foregroundRole());
}

} // namespace Tallerista
