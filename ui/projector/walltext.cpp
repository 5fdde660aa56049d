// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/walltext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace Tallerista {

namespace {

/// The lines of one paragraph.
QStringList linesOf(const QString &paragraph, const QFont &font, double width)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

BrokenText broken(const QString &text, const QFont &font, double width, int most)
{
    BrokenText result;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        result.lines += linesOf(paragraph, font, width);
    if (result.lines.size() <= most)
        return result;
    const QString rest = QStringList(result.lines.mid(most - 1)).join(u' ');
    result.lines = result.lines.mid(0, most);
    result.lines.last() = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
    result.cut = result.lines.last() != rest;
    return result;
}

double lineHeight(const QFont &font)
{
    return QFontMetricsF(font).lineSpacing();
}

double sinkOf(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return metrics.lineSpacing() / 2 - (metrics.ascent() - metrics.capHeight() / 2);
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void WallStack::add(const QString &text, const TextLook &look)
{
    if (text.isEmpty())
        return;
    const QFont font = m_wall.font(look.size, look.weight);
    const double height = lineHeight(font);
    const int room = int((m_area.height() + 0.5) / height);
    const int most = std::min(look.most, room);
    if (most < 1)
        return;
    const BrokenText lines = broken(text, font, m_area.width(), most);
    const QRectF rect(m_area.topLeft(),
                      QSizeF(m_area.width(), height * double(lines.lines.size())));
    m_page.append(WallText{rect, lines.lines, font, look.ink, look.side});
    m_area.setTop(rect.bottom());
}

void WallStack::addGap(double height)
{
    m_area.setTop(std::min(m_area.bottom(), m_area.top() + height * m_wall.unit()));
}

void WallStack::center()
{
    for (WallItem &item : m_page)
        std::visit([&](auto &each) { each.rect.translate(0, m_area.height() / 2); }, item);
    m_area.setTop(m_area.bottom());
}

void WallStack::addFitting(const QString &text, TextLook look, const QList<double> &sizes)
{
    for (const double size : sizes) {
        look.size = size;
        const QFont font = m_wall.font(size, look.weight);
        const BrokenText lines = broken(text, font, m_area.width(), look.most);
        if (!lines.cut && lineHeight(font) * double(lines.lines.size()) <= m_area.height())
            break;
    }
    add(text, look);
}

} // namespace Tallerista
