// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/paintercanvas.h"

#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace Tallerista {

namespace {

QString lineText(const QTextLayout &layout, const QTextLine &line)
{
    return layout.text().mid(line.textStart(), line.textLength());
}

constexpr char16_t FirstEmoji = 0x2190;        ///< arrows: nothing before is shown in colours
constexpr double PixelsPerUnit = 300.0 / 1440; ///< of images, 300 to the inch

bool isColoured(const QRawFont &font)
{
    const auto has = [&font](const char *table) {
        return !font.fontTable(table).isEmpty();
    };
    return has("COLR") || has("CBLC") || has("sbix");
}

bool holdsColouredGlyphs(const QString &text, const QTextLine &line)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(FirstEmoji); }))
        return false;
    const auto runs = line.glyphRuns();
    return std::any_of(
        runs.begin(), runs.end(), [](const QGlyphRun &run) { return isColoured(run.rawFont()); });
}

void drawAsImage(QPainter &painter, const QGlyphRun &run, const QPointF &topLeft)
{
    const QRectF area = run.boundingRect();
    if (area.isEmpty())
        return;
    QImage image((area.size() * PixelsPerUnit).toSize() + QSize(1, 1),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter glyphs(&image);
    glyphs.setRenderHint(QPainter::SmoothPixmapTransform);
    glyphs.scale(PixelsPerUnit, PixelsPerUnit);
    glyphs.drawGlyphRun(-area.topLeft(), run);
    glyphs.end();
    const QSizeF size = QSizeF(image.size()) / PixelsPerUnit;
    painter.drawImage(QRectF(topLeft + area.topLeft(), size), image);
}

/// QPdfWriter leaves coloured glyphs out, and handing them to it spoils their widths for later texts:
/// they go on the page as images.
void drawByRuns(QPainter &painter, const QTextLine &line, const QPointF &topLeft)
{
    for (const QGlyphRun &run : line.glyphRuns()) {
        if (isColoured(run.rawFont()))
            drawAsImage(painter, run, topLeft);
        else
            painter.drawGlyphRun(topLeft, run);
    }
}

} // namespace

PainterCanvas::PainterCanvas(QPainter &painter)
    : m_painter(painter)
{
    m_painter.save();
    m_painter.scale(1 / UnitsPerPoint, 1 / UnitsPerPoint);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

PainterCanvas::~PainterCanvas()
{
    m_painter.restore();
}

void PainterCanvas::fill(const QRectF &area, const QColor &color)
{
    m_painter.fillRect(QRectF(area.topLeft() * UnitsPerPoint, area.size() * UnitsPerPoint), color);
}

void PainterCanvas::fill(const QPainterPath &shape, const QColor &color)
{
    m_painter.fillPath(QTransform::fromScale(UnitsPerPoint, UnitsPerPoint).map(shape), color);
}

void PainterCanvas::stroke(const QLineF &line, double width, const QColor &color)
{
    m_painter.setPen(QPen(color, width * UnitsPerPoint, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(line.p1() * UnitsPerPoint, line.p2() * UnitsPerPoint);
}

void PainterCanvas::text(const QTextLayout &layout,
                         int line,
                         const QPointF &start,
                         const QColor &color)
{
    const QTextLine drawn = layout.lineAt(line);
    const QPointF topLeft = start * UnitsPerPoint - QPointF(0, drawn.ascent());
    m_painter.setPen(color);
    const QString shown = lineText(layout, drawn);
    const bool toPdf = m_painter.paintEngine()->type() == QPaintEngine::Pdf;
    if (toPdf && holdsColouredGlyphs(shown, drawn))
        drawByRuns(m_painter, drawn, topLeft);
    else
        drawn.draw(&m_painter, topLeft);
    if (shown.isEmpty() || !shown.back().isSpace())
        return;
    // QTextLine leaves the space at a line's end out; without it a reader of the PDF glues the last
    // word to the first one of the next line.
    m_painter.setFont(layout.font());
    const double right = drawn.naturalTextRect().right();
    m_painter.drawText(topLeft + QPointF(right, drawn.ascent()), QStringLiteral(" "));
}

} // namespace Tallerista
