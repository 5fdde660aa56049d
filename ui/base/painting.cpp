// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/painting.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace Tallerista {

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), Theme::Radius, Theme::Radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &accent)
{
    constexpr double Half = Theme::FocusWidth / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, Theme::FocusWidth));
    painter.drawRoundedRect(
        rect.adjusted(Half, Half, -Half, -Half), Theme::Radius - 1, Theme::Radius - 1);
    painter.restore();
}

} // namespace Tallerista
