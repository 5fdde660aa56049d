// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segment.h"

#include "ui/base/painting.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int EdgeHeight = 3;
constexpr int MaxTextWidth = 220;

} // namespace

Segment::Segment(const Theme &theme, int number, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_number(number)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segment::setTitle(const QString &title, const QString &keys)
{
    m_title = title;
    setAccessibleName(title);
    setAccessibleDescription(keys);
    setToolTip(toolTipText(keys.isEmpty() ? title : u"%1 (%2)"_s.arg(title, keys)));
    updateGeometry();
    update();
}

QSize Segment::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body, QFont::DemiBold));
    const int text = qMin(metrics.horizontalAdvance(m_title), m_theme.scaled(MaxTextWidth));
    return {text + 4 * Theme::Grid, m_theme.scaled(Theme::RowHeight)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool touched = isChecked() || underMouse() || isDown();
    const QColor tint =
        isChecked() ? m_theme.selectedRow() : mixed(m_theme.surface(), m_theme.ink(), 0.06);
    const QColor ground = touched ? tint : m_theme.surface();
    paintPanel(painter, rect(), ground, m_theme.controlBorder());

    const QColor own = m_number > 0 ? m_theme.mesaColor(m_number) : m_theme.secondaryInk();
    const int edge = isChecked() ? EdgeHeight + 1 : EdgeHeight - 1;
    painter.fillRect(QRect(Theme::Radius, height() - 1 - edge, width() - 2 * Theme::Radius, edge),
                     own);
    painter.setFont(m_theme.font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_theme.ink());
    const QRect text = rect().adjusted(Theme::Grid, 0, -Theme::Grid, -EdgeHeight);
    painter.drawText(text,
                     Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, text.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme.accent());
}

} // namespace Tallerista
