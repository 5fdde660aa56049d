// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QColor;
class QLineF;
class QPainterPath;
class QPointF;
class QRectF;
class QTextLayout;

namespace Tallerista {

/// What a page of a document can be drawn on. Lengths are in points from the top left of the page.
class Canvas
{
public:
    /// Units of a QTextLayout of a document in one point: 1440 to the inch, so that every
    /// twentieth of a point is a whole pixel size.
    static constexpr double UnitsPerPoint = 20;

    Canvas() = default;
    virtual ~Canvas() = default;

    virtual void fill(const QRectF &area, const QColor &color) = 0;
    virtual void fill(const QPainterPath &shape, const QColor &color) = 0;
    virtual void stroke(const QLineF &line, double width, const QColor &color) = 0;
    /// Line number \a line of \a layout; \a start is where its width begins, on its baseline.
    virtual void
    text(const QTextLayout &layout, int line, const QPointF &start, const QColor &color) = 0;

private:
    Q_DISABLE_COPY_MOVE(Canvas)
};

} // namespace Tallerista
