// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/tableflow.h"

#include "core/report/layout/columns.h"

#include <algorithm>

namespace Tallerista::Layout {

namespace {

using ReportTheme::CellPadX;
using ReportTheme::CellPadY;

constexpr double AboveTable = 14;
constexpr double UnderCaption = 3;
constexpr double AboveNote = 5;
constexpr double HeaderRule = 0.9;
constexpr double RowRule = 0.4;
constexpr double SelectedEdge = 2.4;
constexpr double TallestRepeatedHead = 0.25; ///< of a page

Qt::AlignmentFlag alignment(const Paper::Column &column)
{
    switch (column.align) {
    case Paper::Column::Align::Left:
        return Qt::AlignLeft;
    case Paper::Column::Align::Centre:
        return Qt::AlignHCenter;
    case Paper::Column::Align::Right:
        return Qt::AlignRight;
    case Paper::Column::Align::Natural:
        break;
    }
    return column.kind == Paper::Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

TableFlow::TableFlow(Typesetter &typesetter, const PageGeometry &geometry, Flowed &flowed)
    : m_typesetter(typesetter)
    , m_area(geometry.text)
    , m_flowed(flowed)
{}

void TableFlow::add(const Paper::Table &table, const QString &label)
{
    placeColumns(table);
    const size_t first = m_flowed.boxes.size();
    if (!label.isEmpty())
        addCaption(label, table.caption.onOneLine());
    const RepeatedHead *head = addHeader(table, label.isEmpty() ? AboveTable : 0);
    const qsizetype last = table.rows.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const MeasuredRow row = measured(table, i);
        if (i > 0 && i == last)
            keepWithLast(row, head);
        addRow(row, head);
    }
    if (!table.note.isEmpty())
        addNote(table.note.string());
    keepLowTableWhole(first);
}

void TableFlow::placeColumns(const Paper::Table &table)
{
    double left = m_area.left();
    for (const double width : columnWidths(table, m_typesetter, m_area.width())) {
        m_lefts.push_back(left + CellPadX);
        m_widths.push_back(std::max(width - 2 * CellPadX, 1.0));
        left += width;
    }
}

void TableFlow::addCaption(const QString &label, const QString &caption)
{
    const auto &text = m_typesetter.set({.text = label + u' ' + caption,
                                         .style = ReportTheme::Caption,
                                         .width = m_area.width(),
                                         .boldStart = label.size()});
    appendLines(m_flowed.boxes, text, m_area.left(), AboveTable);
    m_flowed.boxes.back().height += UnderCaption;
    m_flowed.boxes.back().keepNext = true;
}

const RepeatedHead *TableFlow::addHeader(const Paper::Table &table, double before)
{
    const MeasuredRow header = measuredHeader(table);
    if (header.height > m_area.height() * TallestRepeatedHead) {
        addByLines(header, nullptr);
        return nullptr;
    }
    const RepeatedHead &head = m_flowed.heads.emplace_back(
        RepeatedHead{header.height, ground(header, header.height), headerDrawing(header)});
    Box box;
    box.height = header.height;
    box.before = before;
    box.keepNext = true;
    box.ground = head.ground;
    box.drawing = head.drawing;
    m_flowed.boxes.push_back(std::move(box));
    return &head;
}

void TableFlow::addRow(const MeasuredRow &row, const RepeatedHead *head)
{
    const double above = std::max(openChain(m_flowed.boxes), head ? head->height : 0.0);
    if (above + row.height <= m_area.height())
        addWhole(row, head);
    else
        addByLines(row, head);
}

void TableFlow::keepWithLast(const MeasuredRow &last, const RepeatedHead *head)
{
    Box &lastButOne = m_flowed.boxes.back();
    lastButOne.keepNext = true;
    const double chain = openChain(m_flowed.boxes) + (head ? head->height : 0) + last.height;
    lastButOne.keepNext = chain <= m_area.height();
}

void TableFlow::addNote(const QString &note)
{
    m_flowed.boxes.back().keepNext = true;
    const auto &text =
        m_typesetter.set({.text = note, .style = ReportTheme::TableNote, .width = m_area.width()});
    appendLines(m_flowed.boxes, text, m_area.left(), AboveNote);
}

void TableFlow::keepLowTableWhole(size_t first)
{
    auto &boxes = m_flowed.boxes;
    double height = 0;
    for (size_t i = first; i < boxes.size(); ++i)
        height += boxes[i].before + boxes[i].height;
    if (height >= m_area.height() * ReportTheme::UnbreakablePart)
        return;
    for (size_t i = first; i + 1 < boxes.size(); ++i)
        boxes[i].keepNext = true;
}

TableFlow::MeasuredRow TableFlow::measuredHeader(const Paper::Table &table)
{
    MeasuredRow header;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Paper::Column &column = table.columns.at(i);
        const auto &cell = m_typesetter.set({.text = column.title.string(),
                                             .style = ReportTheme::TableHeader,
                                             .width = m_widths[i],
                                             .align = alignment(column)});
        header.cells.push_back(&cell);
        header.height = std::max(header.height, cell.height());
        header.lines = std::max(header.lines, cell.lineCount());
    }
    header.height += 2 * CellPadY;
    header.background = ReportTheme::HeaderTint;
    return header;
}

TableFlow::MeasuredRow TableFlow::measured(const Paper::Table &table, qsizetype row)
{
    const Paper::Row &written = table.rows.at(row);
    MeasuredRow measured;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Paper::Column &column = table.columns.at(i);
        const auto &cell = m_typesetter.set({.text = cellText(written, i),
                                             .style = cellStyle(column),
                                             .width = m_widths[i],
                                             .align = alignment(column)});
        measured.cells.push_back(&cell);
        measured.height = std::max(measured.height, cell.height());
        measured.lines = std::max(measured.lines, cell.lineCount());
    }
    measured.height += 2 * CellPadY;
    measured.selected = written.selected;
    if (written.selected)
        measured.background = ReportTheme::SelectedTint;
    else if (row % 2 == 1)
        measured.background = ReportTheme::Zebra;
    return measured;
}

void TableFlow::addWhole(const MeasuredRow &row, const RepeatedHead *head)
{
    Box box;
    box.height = row.height;
    box.head = head;
    box.ground = ground(row, row.height);
    box.drawing.push_back(ruleUnder(row.height));
    for (size_t i = 0; i < row.cells.size(); ++i)
        append(box.drawing, *row.cells[i], {m_lefts[i], CellPadY});
    m_flowed.boxes.push_back(std::move(box));
}

void TableFlow::addByLines(const MeasuredRow &row, const RepeatedHead *head)
{
    for (int line = 0; line < row.lines; ++line) {
        Box box = slice(row, line);
        box.head = head;
        m_flowed.boxes.push_back(std::move(box));
    }
}

Box TableFlow::slice(const MeasuredRow &row, int line) const
{
    const bool first = line == 0;
    const bool last = line == row.lines - 1;
    const double textTop = first ? CellPadY : 0;
    Box box;
    box.height = row.cells.front()->lineHeight() + textTop + (last ? CellPadY : 0);
    box.keepNext = !last && (first || line == row.lines - 2);
    box.gapUnderHead = first ? 0 : CellPadY;
    append(box.ground, ground(row, box.height + box.gapUnderHead), -box.gapUnderHead);
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (line < row.cells[i]->lineCount())
            box.drawing.emplace_back(TextLine{row.cells[i], line, {m_lefts[i], textTop}});
    }
    if (last)
        box.drawing.push_back(ruleUnder(box.height));
    return box;
}

Drawing TableFlow::ground(const MeasuredRow &row, double height) const
{
    Drawing drawing;
    const QRectF area(m_area.left(), 0, m_area.width(), height);
    if (row.background.isValid())
        drawing.emplace_back(FilledArea{area, row.background});
    if (row.selected)
        drawing.emplace_back(
            FilledArea{QRectF(area.topLeft(), QSizeF(SelectedEdge, height)), ReportTheme::Accent});
    return drawing;
}

Mark TableFlow::ruleUnder(double height) const
{
    const double y = height - RowRule / 2;
    return StrokedLine{{m_area.left(), y, m_area.right(), y}, RowRule, ReportTheme::Rule};
}

Drawing TableFlow::headerDrawing(const MeasuredRow &header) const
{
    Drawing drawing;
    const double y = header.height - HeaderRule / 2;
    drawing.emplace_back(
        StrokedLine{{m_area.left(), y, m_area.right(), y}, HeaderRule, ReportTheme::Primary});
    for (size_t i = 0; i < header.cells.size(); ++i) {
        const double top = header.height - CellPadY - header.cells[i]->height();
        append(drawing, *header.cells[i], {m_lefts[i], top});
    }
    return drawing;
}

} // namespace Tallerista::Layout
