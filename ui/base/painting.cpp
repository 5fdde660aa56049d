// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/painting.h"

#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    constexpr double half = Theme::FocusWidth / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, Theme::FocusWidth));
    painter.drawRoundedRect(
        rect.adjusted(half, half, -half, -half), Theme::Radius - 1, Theme::Radius - 1);
    painter.restore();
}

int wrapFlags(const QFontMetrics &metrics, const QString &text, int width)
{
    constexpr int flags = Qt::AlignLeft;
    // Measuring is slow: only words that could be too wide are.
    const qsizetype safe = width / std::max(1, metrics.maxWidth());
    for (const QStringView word : QStringView(text).split(u' ')) {
        if (word.size() > safe && metrics.horizontalAdvance(word.toString()) > width)
            return flags | Qt::TextWrapAnywhere;
    }
    return flags | Qt::TextWordWrap;
}

} // namespace Tallerista
