// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markicon.h"

#include "ui/base/theme.h"
#include "ui/widgets/statemark.h"

#include <QPainter>

namespace Tallerista {

namespace {

constexpr int MarkIconSide = 20; ///< a line of body text

} // namespace

MarkIcon::MarkIcon(const Theme &theme, StageRail::State state, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MarkIcon::setState(StageRail::State state)
{
    m_state = state;
    update();
}

QSize MarkIcon::sizeHint() const
{
    return {m_theme.scaled(MarkIconSide), m_theme.scaled(MarkIconSide)};
}

void MarkIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateMark(painter, rect(), m_state, m_theme);
}

} // namespace Tallerista
