// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/contents.h"

#include <cmath>

namespace Tallerista::Layout {

namespace {

constexpr int DeepestLevel = 2;
constexpr double Indent = 18;
constexpr double NumberWidth = 44;
constexpr double DotDistance = 5;
constexpr double DotSize = 0.9;
constexpr double DotGap = 6; ///< between the dots and the words on both sides
constexpr double UnderTitle = 2;

const ReportTheme::TextStyle &entryStyle(int level)
{
    return level == 1 ? ReportTheme::Contents1 : ReportTheme::Contents2;
}

/// Dots from \a left to \a right on a grid that all lines share.
QPainterPath dots(double left, double right, double baseline)
{
    QPainterPath path;
    const int last = int(std::ceil(right / DotDistance)) - 1;
    for (int i = int(std::ceil(left / DotDistance)); i <= last; ++i)
        path.addRect(i * DotDistance, baseline - DotSize, DotSize, DotSize);
    return path;
}

} // namespace

Contents::Contents(const std::vector<HeadingMark> &headings,
                   Typesetter &typesetter,
                   const PageGeometry &geometry,
                   const QString &title)
    : m_typesetter(typesetter)
    , m_area(geometry.text)
    , m_top(geometry.text.top())
{
    for (const double scale : {1.0, 0.95, 0.9, 0.86}) {
        measure(headings, title, scale);
        if (pageCount() <= 1)
            return;
    }
    measure(headings, title, 1);
}

std::vector<Drawing> Contents::pages(const std::vector<int> &pageNumbers)
{
    for (const Entry &entry : m_entries)
        printNumber(entry, pageNumbers.at(entry.heading));
    return compose(m_boxes, m_placements, m_top);
}

void Contents::measure(const std::vector<HeadingMark> &headings, const QString &title, double scale)
{
    m_boxes.clear();
    m_entries.clear();
    m_scale = scale;
    const auto &text =
        m_typesetter.set({.text = title, .style = ReportTheme::Heading1, .width = m_area.width()});
    appendHeading(m_boxes, text, 1, m_area.left());
    m_boxes.back().height += UnderTitle;
    for (size_t i = 0; i < headings.size(); ++i) {
        if (headings[i].level <= DeepestLevel)
            addEntry(headings[i], i);
    }
    m_placements = paginate(m_boxes, m_area.height());
}

void Contents::addEntry(const HeadingMark &heading, size_t index)
{
    const bool chapter = heading.level == 1;
    const double indent = chapter ? 0 : Indent;
    const ReportTheme::TextStyle style = entryStyle(heading.level).scaled(m_scale);
    const auto &text = m_typesetter.set(
        {.text = heading.title(), .style = style, .width = m_area.width() - indent - NumberWidth});
    appendLines(m_boxes, text, m_area.left() + indent, (chapter ? 7 : 1.5) * m_scale);
    m_boxes.back().keepNext = chapter;
    m_entries.push_back({index, m_boxes.size() - 1, &text, style, chapter});
}

void Contents::printNumber(const Entry &entry, int pageNumber)
{
    Box &box = m_boxes[entry.lastBox];
    const auto &number = m_typesetter.set({.text = QString::number(pageNumber),
                                           .style = entry.style,
                                           .width = NumberWidth,
                                           .align = Qt::AlignRight});
    append(box.drawing, number, {m_area.right() - NumberWidth, 0});
    if (entry.chapter)
        return;
    const double numberWidth = m_typesetter.widthOf(QString::number(pageNumber), entry.style);
    const double left =
        m_area.left() + Indent + entry.text->inkRight(entry.text->lineCount() - 1) + DotGap;
    const double right = m_area.right() - numberWidth - DotGap;
    box.drawing.emplace_back(
        FilledShape{dots(left, right, entry.text->baseline()), ReportTheme::Rule});
}

} // namespace Tallerista::Layout
