// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowhandle.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace Tallerista {

namespace {

constexpr int RowHandleWidth = 28;

} // namespace

RowHandle::RowHandle(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
    setFlat(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int RowHandle::widthIn(const Theme &theme)
{
    return theme.scaled(RowHandleWidth);
}

QSize RowHandle::sizeHint() const
{
    return {widthIn(m_theme), m_theme.scaled(Theme::RowHeight)};
}

void RowHandle::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int key = event->key();
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int places = key == Qt::Key_Up ? -1 : 1;
    if (plain && key == Qt::Key_Delete)
        return emit removeRequested();
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return emit entered();
    if (vertical && alt)
        return emit moveRequested(places);
    if (vertical && plain)
        return emit neighbourRequested(places);
    QPushButton::keyPressEvent(event);
}

void RowHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        paintPanel(painter, rect(), mixed(m_theme.surface(), m_theme.accent(), 0.06), {});
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.secondaryInk());
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme.accent());
}

} // namespace Tallerista
