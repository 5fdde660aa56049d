// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statemark.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace Tallerista {

namespace {

constexpr double StateMarkSide = 14;
constexpr double Line = 1.6;

void paintCircle(QPainter &painter, bool halfFilled)
{
    const QRectF circle = QRectF(0, 0, StateMarkSide, StateMarkSide).adjusted(1, 1, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (!halfFilled)
        return;
    painter.setBrush(painter.pen().color());
    painter.drawPie(circle, 90 * 16, 180 * 16);
}

void paintTick(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{1.5, 7.5}, {5.5, 11.5}, {12.5, 3}}));
}

void paintWarning(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({{7, 1}, {13.2, 12.6}, {0.8, 12.6}}));
    painter.drawLine(QPointF(7, 5.2), QPointF(7, 8.6));
    painter.drawPoint(QPointF(7, 10.7));
}

QColor inkOf(StageRail::State state, const Theme &theme)
{
    switch (state) {
    case StageRail::State::Empty:
        return theme.secondaryInk();
    case StageRail::State::UnderWay:
        return theme.accent();
    case StageRail::State::Ready:
        return theme.good();
    case StageRail::State::Missing:
        return theme.notice();
    }
    Q_UNREACHABLE();
}

} // namespace

void paintStateMark(QPainter &painter,
                    const QRectF &rect,
                    StageRail::State state,
                    const Theme &theme)
{
    const double scale = theme.scaled(100) / 100.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.translate(-StateMarkSide / 2, -StateMarkSide / 2);
    const double width = state == StageRail::State::Ready ? 1.4 * Line : Line;
    painter.setPen(QPen(inkOf(state, theme), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case StageRail::State::Empty:
    case StageRail::State::UnderWay:
        paintCircle(painter, state == StageRail::State::UnderWay);
        break;
    case StageRail::State::Ready:
        paintTick(painter);
        break;
    case StageRail::State::Missing:
        paintWarning(painter);
        break;
    }
    painter.restore();
}

} // namespace Tallerista
