// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/pagebody.h"

#include "core/report/canvas.h"

#include <QLineF>
#include <QPainterPath>
#include <QTextLayout>

namespace Tallerista {

namespace {

constexpr int FrameLines = 4;

class TextAreas final : public Canvas
{
public:
    void fill(const QRectF &, const QColor &) override {}
    void fill(const QPainterPath &, const QColor &) override {}
    void stroke(const QLineF &, double, const QColor &) override {}
    void text(const QTextLayout &layout, int line, const QPointF &start, const QColor &) override
    {
        const QRectF ink = layout.lineAt(line).naturalTextRect();
        const double size = layout.font().pixelSize() / UnitsPerPoint;
        m_areas.append(QRectF(start.x() + ink.left() / UnitsPerPoint,
                              start.y() - size,
                              ink.width() / UnitsPerPoint,
                              size));
    }

    const QList<QRectF> &areas() const { return m_areas; }

private:
    QList<QRectF> m_areas;
};

} // namespace

QStringList bodyOf(const LaidOutReport &pages, int page)
{
    const QStringList lines = pages.textOfPage(page);
    return lines.mid(0, lines.size() - FrameLines);
}

QRectF reachOfBody(const LaidOutReport &pages, int page)
{
    TextAreas texts;
    pages.drawPage(page, texts);
    QRectF reach;
    for (qsizetype i = 0; i < texts.areas().size() - FrameLines; ++i)
        reach |= texts.areas().at(i);
    return reach;
}

QRectF roomOfBody()
{
    constexpr double slack = 2; // reachOfBody() takes all letters for as high as their size
    return PageGeometry(PageSetup()).text.adjusted(-slack, -slack, slack, slack);
}

} // namespace Tallerista
