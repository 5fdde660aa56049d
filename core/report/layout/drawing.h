// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/typesetter.h"

#include <QColor>
#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <variant>
#include <vector>

namespace Tallerista {

class Canvas;

namespace Layout {

struct FilledArea
{
    QRectF area;
    QColor color;
};

struct FilledShape
{
    QPainterPath shape;
    QColor color;
};

struct StrokedLine
{
    QLineF line;
    double width;
    QColor color;
};

/// One line of a text kept by the typesetter.
struct TextLine
{
    const MeasuredText *text;
    int line;
    QPointF topLeft;
};

using Mark = std::variant<FilledArea, FilledShape, StrokedLine, TextLine>;

/// What is to be drawn, in order, in points.
using Drawing = std::vector<Mark>;

void draw(const Drawing &drawing, Canvas &canvas);
/// Adds \a part to \a whole, moved down by \a down.
void append(Drawing &whole, const Drawing &part, double down);
/// Adds all lines of \a text.
void append(Drawing &whole, const MeasuredText &text, const QPointF &topLeft);
/// The text that is shown, one entry for each drawn line, in drawing order.
QStringList shownText(const Drawing &drawing);

} // namespace Layout
} // namespace Tallerista
