// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timerphase.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace Tallerista {

namespace {

using Phase = TimerStripView::Phase;

constexpr double PhaseMarkSide = 10; ///< of the square in which the marks are drawn

QPainterPath markOf(Phase phase)
{
    QPainterPath mark;
    mark.setFillRule(Qt::WindingFill);
    switch (phase) {
    case Phase::Warning:
        mark.addPolygon(QPolygonF({{5, 0}, {10, 10}, {0, 10}}));
        break;
    case Phase::Danger:
        mark.addRect(0, 0, 10, 10);
        break;
    case Phase::Overtime:
        mark.addRect(3.75, 0, 2.5, 10);
        mark.addRect(0, 3.75, 10, 2.5);
        break;
    case Phase::Paused:
        mark.addRect(1, 0, 3, 10);
        mark.addRect(6, 0, 3, 10);
        break;
    case Phase::NotStarted:
    case Phase::Normal:
    case Phase::Ended:
        break;
    }
    return mark;
}

} // namespace

Phase timerPhase(AgendaPhase phase)
{
    switch (phase) {
    case AgendaPhase::Normal:
        return Phase::Normal;
    case AgendaPhase::Warning:
        return Phase::Warning;
    case AgendaPhase::Danger:
        return Phase::Danger;
    case AgendaPhase::Overtime:
        return Phase::Overtime;
    }
    Q_UNREACHABLE();
}

InkOnGround timerColors(Phase phase, const Theme &theme)
{
    const auto &colors = theme.colors();
    switch (phase) {
    case Phase::NotStarted:
    case Phase::Ended:
        return {colors.ink, colors.surface};
    case Phase::Normal:
        return colors.timerNormal;
    case Phase::Warning:
        return colors.timerWarning;
    case Phase::Danger:
        return colors.timerDanger;
    case Phase::Overtime:
        return colors.timerOvertime;
    case Phase::Paused:
        return colors.timerPaused;
    }
    Q_UNREACHABLE();
}

bool hasTimerMark(Phase phase)
{
    return !markOf(phase).isEmpty();
}

void paintTimerMark(QPainter &painter, const QRectF &rect, Phase phase, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / PhaseMarkSide, rect.height() / PhaseMarkSide);
    painter.fillPath(markOf(phase), ink);
    painter.restore();
}

void paintTimerStripes(QPainter &painter, const QRectF &rect, double width, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect, Theme::Radius, Theme::Radius);
    frame.addRoundedRect(rect.adjusted(width, width, -width, -width), 3, 3);
    painter.setClipPath(frame);
    painter.setPen(QPen(ink, 0.6 * width));
    const int stripes = qCeil((rect.width() + rect.height()) / (2 * width));
    for (int i = 0; i < stripes; ++i) {
        const double x = rect.left() - rect.height() + 2 * width * i;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

} // namespace Tallerista
