// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/checkmark.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace Tallerista {

namespace {

constexpr int CheckMarkSide = 16;

} // namespace

void paintCheckMark(QPainter &painter, const Theme &theme, const QPointF &center, bool ticked)
{
    const double side = theme.scaled(CheckMarkSide);
    QRectF box(0, 0, side, side);
    box.moveCenter(center);
    paintPanel(painter,
               box,
               ticked ? theme.accent() : theme.surface(),
               ticked ? theme.accent() : theme.controlBorder());
    if (!ticked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors().onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(center);
    painter.drawPolyline(
        QPolygonF({{-side * 0.25, 0}, {-side * 0.06, side * 0.2}, {side * 0.28, -side * 0.2}}));
    painter.restore();
}

} // namespace Tallerista
