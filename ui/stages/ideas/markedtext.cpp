// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/markedtext.h"

#include <QPainter>

namespace Tallerista {

MarkedText::MarkedText(const QString &text, const QList<TextSpan> &marked, const QFont &font)
    : m_layout(text, font)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &span : marked)
        ranges.append({int(span.start), int(span.length), format});
    m_layout.setFormats(ranges);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
}

qreal MarkedText::layOut(qreal width)
{
    qreal height = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    m_layout.endLayout();
    return height;
}

void MarkedText::draw(QPainter &painter, const QPointF &at, const QColor &ink)
{
    painter.setPen(ink);
    m_layout.draw(&painter, at);
}

} // namespace Tallerista
