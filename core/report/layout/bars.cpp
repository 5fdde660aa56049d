// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/bars.h"

#include <algorithm>

namespace Tallerista::Layout {

namespace {

constexpr double RoundEnd = 2;
constexpr double Outline = 1.3; ///< of a hatched bar
constexpr double Stripe = 1.5;
constexpr double StripeDistance = 5;

QColor colorOf(Paper::Bar::Band band)
{
    switch (band) {
    case Paper::Bar::Band::In:
        return ReportTheme::Primary;
    case Paper::Bar::Band::Tied:
        return ReportTheme::BarTied;
    case Paper::Bar::Band::Out:
        break;
    }
    return ReportTheme::BarOut;
}

/// Square at the axis, round at its end.
QPainterPath barShape(const QRectF &area)
{
    const double round = std::min(RoundEnd, area.width());
    QPainterPath shape(area.topLeft());
    shape.lineTo(area.right() - round, area.top());
    shape.quadTo(area.topRight(), {area.right(), area.top() + round});
    shape.lineTo(area.right(), area.bottom() - round);
    shape.quadTo(area.bottomRight(), {area.right() - round, area.bottom()});
    shape.lineTo(area.bottomLeft());
    shape.closeSubpath();
    return shape;
}

/// Slanted stripes on a grid that begins at the left of \a area.
QPainterPath hatch(const QRectF &area)
{
    QPainterPath stripes;
    const double slant = area.height();
    for (double x = area.left() - slant; x < area.right(); x += StripeDistance) {
        stripes.moveTo(x, area.bottom());
        stripes.lineTo(x + slant, area.top());
        stripes.lineTo(x + slant + Stripe, area.top());
        stripes.lineTo(x + Stripe, area.bottom());
        stripes.closeSubpath();
    }
    QPainterPath inside;
    inside.addRect(area);
    return stripes.intersected(inside);
}

} // namespace

Drawing barDrawing(const QRectF &area, Paper::Bar::Band band)
{
    Drawing drawing{FilledShape{barShape(area), colorOf(band)}};
    const QRectF inner = area.adjusted(Outline, Outline, -Outline, -Outline);
    if (band == Paper::Bar::Band::Tied && inner.width() > 0)
        drawing.emplace_back(FilledShape{hatch(inner), ReportTheme::OnBand});
    return drawing;
}

} // namespace Tallerista::Layout
