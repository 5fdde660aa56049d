// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/blockmarks.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace Tallerista {

namespace {

constexpr double BlockMarkSide = 16; ///< of the square in which the shapes are drawn
constexpr double StrokeWidth = 2;

QPainterPath filled(BlockMark mark)
{
    QPainterPath path;
    if (mark == BlockMark::Now)
        path.addPolygon(QPolygonF({{4, 2}, {14, 8}, {4, 14}}));
    if (mark == BlockMark::Paused) {
        path.addRect(4, 3, 3, 10);
        path.addRect(9, 3, 3, 10);
    }
    if (mark == BlockMark::Fixed)
        path.addRoundedRect(QRectF(4, 7, 8, 6), 1, 1);
    return path;
}

QPainterPath stroked(BlockMark mark)
{
    QPainterPath path;
    if (mark == BlockMark::Over) {
        path.moveTo(3, 8.5);
        path.lineTo(6.5, 12);
        path.lineTo(13, 4.5);
    }
    if (mark == BlockMark::NotHeld) {
        path.moveTo(4, 8);
        path.lineTo(12, 8);
    }
    if (mark == BlockMark::Fixed) {
        path.moveTo(5.75, 8);
        path.lineTo(5.75, 6);
        path.arcTo(QRectF(5.75, 3.5, 4.5, 4.5), 180, -180);
        path.lineTo(10.25, 8);
    }
    return path;
}

/// Sharp at every size and scale.
class MarkEngine final : public QIconEngine
{
public:
    MarkEngine(BlockMark mark, const QColor &ink)
        : m_mark(mark)
        , m_ink(ink)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / BlockMarkSide, rect.height() / BlockMarkSide);
        const double width = m_mark == BlockMark::Fixed ? StrokeWidth * 0.75 : StrokeWidth;
        painter->strokePath(stroked(m_mark),
                            QPen(m_ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->fillPath(filled(m_mark), m_ink);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    BlockMark m_mark;
    QColor m_ink;
};

} // namespace

QIcon blockMark(BlockMark mark, const QColor &ink)
{
    return QIcon(new MarkEngine(mark, ink));
}

} // namespace Tallerista
