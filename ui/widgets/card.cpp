// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace Tallerista {

Card::Card(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Card::sizeHint() const
{
    return layout() ? layout()->sizeHint() : QPushButton::sizeHint();
}

QSize Card::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QPushButton::minimumSizeHint();
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        return click();
    QPushButton::keyPressEvent(event);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool touched = underMouse() || isDown();
    const QColor ground =
        touched ? mixed(m_theme.surface(), m_theme.accent(), 0.06) : m_theme.surface();
    if (touched || !isFlat())
        paintPanel(painter,
                   rect(),
                   ground,
                   isFlat()  ? QColor()
                   : touched ? m_theme.controlBorder()
                             : m_theme.rule());
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme.accent());
}

} // namespace Tallerista
