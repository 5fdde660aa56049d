// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/canvas.h"

class QPainter;

namespace Tallerista {

/// Draws pages with a QPainter whose unit is the point: on the screen, on a printer, in an image,
/// through QPdfWriter. Leaves the painter as it was.
class PainterCanvas final : public Canvas
{
public:
    explicit PainterCanvas(QPainter &painter);
    ~PainterCanvas() override;

    void fill(const QRectF &area, const QColor &color) override;
    void fill(const QPainterPath &shape, const QColor &color) override;
    void stroke(const QLineF &line, double width, const QColor &color) override;
    void
    text(const QTextLayout &layout, int line, const QPointF &start, const QColor &color) override;

private:
    Q_DISABLE_COPY_MOVE(PainterCanvas)

    QPainter &m_painter;
};

} // namespace Tallerista
