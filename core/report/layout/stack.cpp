// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/stack.h"

#include "core/report/layout/columns.h"

#include <algorithm>

namespace Tallerista::Layout {

namespace {

using ReportTheme::CellPadX;

constexpr double PadY = 2.8;
constexpr double HeaderRule = 0.6;
constexpr double RowRule = 0.4;
constexpr double TallestHeader = 0.25; ///< of the tallest row

Qt::AlignmentFlag alignment(const Paper::Column &column)
{
    return column.kind == Paper::Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
}

/// A row whose cells are broken into lines; the cells have one leading.
struct Cells
{
    std::vector<const MeasuredText *> texts = {};
    int lines = 0;
    double above = 0;
    double below = 0;
    double rule = 0; ///< none if 0
    QColor ruleColor = {};

    double lineHeight() const { return texts.front()->lineHeight(); }
    double height() const { return above + lines * lineHeight() + below; }
    void add(const MeasuredText &text)
    {
        texts.push_back(&text);
        lines = std::max(lines, text.lineCount());
    }
};

class SmallTableStack
{
public:
    SmallTableStack(const Paper::SmallTable &table, Typesetter &typesetter, const StackPlace &place)
        : m_table(table)
        , m_typesetter(typesetter)
        , m_place(place)
    {
        placeColumns();
    }

    Stack stack()
    {
        const Cells header = headerCells();
        m_stack.headed = header.height() <= m_place.tallest * TallestHeader;
        m_stack.baseline = header.texts.front()->baseline();
        add(header);
        if (m_stack.headed)
            m_place.tallest -= header.height();
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            add(rowCells(i));
        return std::move(m_stack);
    }

private:
    /// The outer cells stand flush with the edges of the table.
    void placeColumns()
    {
        const double pad = CellPadX * m_place.scale;
        const double width = m_place.width + 2 * pad;
        const Paper::Table measured{.columns = m_table.columns, .rows = m_table.rows};
        double left = m_place.left - pad;
        for (double column : columnWidths(measured, m_typesetter, width / m_place.scale)) {
            column *= m_place.scale;
            m_lefts.push_back(left + pad);
            m_widths.push_back(std::max(column - 2 * pad, 1.0));
            left += column;
        }
    }

    Cells headerCells()
    {
        Cells cells;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const Paper::Column &column = m_table.columns.at(i);
            cells.add(set(column, column.title.string(), ReportTheme::SmallTableHeader, i));
        }
        cells.below = PadY * m_place.scale;
        cells.rule = HeaderRule;
        cells.ruleColor = ReportTheme::Primary;
        return cells;
    }

    Cells rowCells(qsizetype row)
    {
        const bool last = row == m_table.rows.size() - 1;
        Cells cells;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const Paper::Column &column = m_table.columns.at(i);
            cells.add(set(column, cellText(m_table.rows.at(row), i), cellStyle(column), i));
        }
        cells.above = PadY * m_place.scale;
        cells.below = last ? 0 : cells.above;
        cells.rule = last ? 0 : RowRule;
        cells.ruleColor = ReportTheme::Rule;
        return cells;
    }

    const MeasuredText &set(const Paper::Column &column,
                            const QString &text,
                            const ReportTheme::TextStyle &style,
                            qsizetype index)
    {
        return m_typesetter.set({.text = text,
                                 .style = style.scaled(m_place.scale),
                                 .width = m_widths[index],
                                 .align = alignment(column)});
    }

    void add(const Cells &cells)
    {
        if (cells.height() <= m_place.tallest) {
            m_stack.strips.push_back(lines(cells, 0, cells.lines));
            return;
        }
        for (int line = 0; line < cells.lines; ++line)
            m_stack.strips.push_back(lines(cells, line, line + 1));
    }

    /// The lines \a first to before \a end of a row.
    Strip lines(const Cells &cells, int first, int end) const
    {
        const double top = first == 0 ? cells.above : 0;
        const bool last = end == cells.lines;
        Strip strip{top + (end - first) * cells.lineHeight() + (last ? cells.below : 0)};
        for (size_t i = 0; i < cells.texts.size(); ++i) {
            for (int line = first; line < std::min(end, cells.texts[i]->lineCount()); ++line) {
                const double y = top + (line - first) * cells.lineHeight();
                strip.drawing.emplace_back(TextLine{cells.texts[i], line, {m_lefts[i], y}});
            }
        }
        if (last && cells.rule > 0) {
            const double y = strip.height - cells.rule / 2;
            strip.drawing.emplace_back(StrokedLine{
                {m_place.left, y, m_place.left + m_place.width, y}, cells.rule, cells.ruleColor});
        }
        return strip;
    }

    const Paper::SmallTable &m_table;
    Typesetter &m_typesetter;
    StackPlace m_place;
    std::vector<double> m_lefts;  ///< of the text of each column
    std::vector<double> m_widths; ///< likewise
    Stack m_stack;
};

} // namespace

void pad(Strip &strip, double above, double below)
{
    Drawing lower;
    append(lower, strip.drawing, above);
    strip.drawing = std::move(lower);
    strip.height += above + below;
}

double Stack::height() const
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.height;
    return height;
}

Stack stackOf(const MeasuredText &text, double x)
{
    Stack stack;
    stack.baseline = text.baseline();
    for (int line = 0; line < text.lineCount(); ++line)
        stack.strips.push_back({text.lineHeight(), {TextLine{&text, line, {x, 0}}}});
    return stack;
}

Stack stackOf(const Paper::SmallTable &table, Typesetter &typesetter, const StackPlace &place)
{
    return SmallTableStack(table, typesetter, place).stack();
}

void append(Drawing &whole, const Stack &stack, double down)
{
    for (const Strip &strip : stack.strips) {
        append(whole, strip.drawing, down);
        down += strip.height;
    }
}

void align(Stack &one, Stack &other)
{
    const double baseline = std::max(one.baseline, other.baseline);
    for (Stack *stack : {&one, &other}) {
        pad(stack->strips.front(), baseline - stack->baseline, 0);
        stack->baseline = baseline;
    }
}

std::vector<Strip> sideBySide(const Stack &label, const Stack &value)
{
    std::vector<Strip> slices;
    for (const Strip &strip : value.strips)
        slices.push_back({strip.height});
    size_t slice = 0;
    double used = 0;
    for (const Strip &line : label.strips) {
        while (slice < slices.size() && used + line.height > slices[slice].height) {
            ++slice;
            used = 0;
        }
        if (slice == slices.size())
            slices.push_back({line.height});
        append(slices[slice].drawing, line.drawing, used);
        used += line.height;
    }
    for (size_t i = 0; i < value.strips.size(); ++i)
        append(slices[i].drawing, value.strips[i].drawing, 0);
    return slices;
}

} // namespace Tallerista::Layout
