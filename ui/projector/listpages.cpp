// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/listpages.h"

#include "ui/projector/pill.h"
#include "ui/projector/walltext.h"

#include <algorithm>
#include <array>

namespace Tallerista {

namespace {

constexpr std::array RowSizes{72.0, 64.0, 56.0, 50.0, 44.0, 40.0, 36.0};
constexpr double HeadGap = 44;    ///< below title and sentence
constexpr double ColumnGap = 0.6; ///< beside a row's text, of its letters' size
constexpr double RowGap = 0.4;    ///< between two rows, likewise
constexpr double MostRowGap = 0.9;

/// How the rows are spread over pages.
struct RowPlan
{
    double size = RowSizes.back();
    qsizetype perPage = 1;
};

/// Lays the rows of one list into an area.
class ListRows
{
public:
    ListRows(const Wall &wall, const WallList &list, const QRectF &area)
        : m_wall(wall)
        , m_rows(list.rows)
        , m_leastSize(list.leastSize)
        , m_area(area)
    {}

    RowPlan plan() const;
    WallPage page(qsizetype first, const RowPlan &plan) const;

private:
    struct Columns
    {
        QFont font;
        QFont leadFont;
        double lead; ///< widths, with the gap beside them
        double text;
        double word;
    };

    WallText heading(const QString &group, const Columns &columns, double top) const;
    WallPage
    row(const WallRow &row, const RowPlan &plan, const Columns &columns, const QRectF &place) const;
    static BrokenText linesOf(const WallRow &row, const Columns &columns);
    bool fits(const RowPlan &plan) const;
    bool pageFits(qsizetype first, const RowPlan &plan, const Columns &columns) const;
    Columns columns(double size) const;
    Pill pillOf(const WallRow &row, double size) const;
    double gap(double size) const { return RowGap * size * m_wall.unit(); }
    /// Whether the heading of its group stands above row \a index of a page that begins with \a first.
    bool beginsGroup(qsizetype index, qsizetype first) const;
    qsizetype endOf(qsizetype first, const RowPlan &plan) const;
    double heightOf(qsizetype first, const RowPlan &plan, const Columns &columns) const;

    const Wall &m_wall;
    const QList<WallRow> &m_rows;
    double m_leastSize;
    QRectF m_area;
};

Pill ListRows::pillOf(const WallRow &row, double size) const
{
    return {row.word, bandLook(row.band, m_wall.colors), std::max(Wall::LeastSize, 0.7 * size)};
}

ListRows::Columns ListRows::columns(double size) const
{
    Columns columns{m_wall.font(size), m_wall.font(size, QFont::Bold), 0, 0, 0};
    for (const WallRow &row : m_rows) {
        columns.lead = std::max(columns.lead, textWidth(row.lead, columns.leadFont));
        if (!row.word.isEmpty())
            columns.word = std::max(columns.word, pillSize(m_wall, pillOf(row, size)).width());
    }
    const double beside = ColumnGap * size * m_wall.unit();
    if (columns.lead > 0)
        columns.lead += beside;
    if (columns.word > 0)
        columns.word += beside;
    columns.text = m_area.width() - columns.lead - columns.word;
    return columns;
}

/// A row without a text has a line all the same: its code.
BrokenText ListRows::linesOf(const WallRow &row, const Columns &columns)
{
    if (row.text.isEmpty())
        return {{QString()}, false};
    return broken(row.text, columns.font, columns.text, WallList::MaxRowLines);
}

/// Of the rows of one page, with the least gaps.
double ListRows::heightOf(qsizetype first, const RowPlan &plan, const Columns &columns) const
{
    double height = -gap(plan.size);
    for (qsizetype i = first; i < endOf(first, plan); ++i) {
        const auto lines = linesOf(m_rows.at(i), columns).lines.size();
        height += double(lines) * lineHeight(columns.font) + gap(plan.size);
        if (beginsGroup(i, first))
            height += lineHeight(columns.leadFont);
    }
    return height;
}

qsizetype ListRows::endOf(qsizetype first, const RowPlan &plan) const
{
    return std::min(first + plan.perPage, m_rows.size());
}

bool ListRows::beginsGroup(qsizetype index, qsizetype first) const
{
    const QString &group = m_rows.at(index).group;
    return !group.isEmpty() && (index == first || m_rows.at(index - 1).group != group);
}

bool ListRows::pageFits(qsizetype first, const RowPlan &plan, const Columns &columns) const
{
    int lines = 0;
    for (qsizetype i = first; i < endOf(first, plan); ++i) {
        const BrokenText text = linesOf(m_rows.at(i), columns);
        if (text.cut && plan.size > m_leastSize)
            return false;
        lines += int(text.lines.size()) + int(beginsGroup(i, first));
    }
    return lines <= WallList::MaxLines && heightOf(first, plan, columns) <= m_area.height();
}

bool ListRows::fits(const RowPlan &plan) const
{
    const Columns space = columns(plan.size);
    for (qsizetype first = 0; first < m_rows.size(); first += plan.perPage) {
        if (!pageFits(first, plan, space))
            return false;
    }
    return true;
}

RowPlan ListRows::plan() const
{
    const qsizetype rows = m_rows.size();
    for (qsizetype pages = 1; pages <= rows; ++pages) {
        const qsizetype perPage = (rows + pages - 1) / pages;
        for (const double size : RowSizes) {
            if (size >= m_leastSize && fits({size, perPage}))
                return {size, perPage};
        }
    }
    return {m_leastSize, 1};
}

WallPage ListRows::page(qsizetype first, const RowPlan &plan) const
{
    const Columns space = columns(plan.size);
    const double line = lineHeight(space.font);
    const double spare = std::max(0.0, m_area.height() - heightOf(first, plan, space));
    const double between = std::min(MostRowGap * plan.size * m_wall.unit(),
                                    gap(plan.size) + spare / double(endOf(first, plan) - first));
    double top = m_area.top();
    WallPage page;
    for (qsizetype i = first; i < endOf(first, plan); ++i) {
        if (beginsGroup(i, first)) {
            page.append(heading(m_rows.at(i).group, space, top));
            top += lineHeight(space.leadFont);
        }
        const double height = line * double(linesOf(m_rows.at(i), space).lines.size());
        page += row(m_rows.at(i), plan, space, {m_area.left(), top, m_area.width(), height});
        top += height + between;
    }
    return page;
}

WallText ListRows::heading(const QString &group, const Columns &columns, double top) const
{
    const QRectF rect(m_area.left(), top, m_area.width(), lineHeight(columns.leadFont));
    return {rect,
            broken(group, columns.leadFont, m_area.width(), 1).lines,
            columns.leadFont,
            m_wall.colors.secondaryInk};
}

WallPage ListRows::row(const WallRow &row,
                       const RowPlan &plan,
                       const Columns &columns,
                       const QRectF &place) const
{
    const double line = lineHeight(columns.font);
    const Colors &colors = m_wall.colors;
    WallPage page;
    if (row.isAnchor)
        page.append(WallAnchor{place});
    if (!row.lead.isEmpty())
        page.append(WallText{{place.left(), place.top(), columns.lead, line},
                             {row.lead},
                             columns.leadFont,
                             row.isPast ? colors.secondaryInk : colors.primary});
    QRectF text = place;
    text.setLeft(place.left() + columns.lead);
    text.setWidth(columns.text);
    page.append(WallText{text,
                         linesOf(row, columns).lines,
                         columns.font,
                         row.isPast ? colors.secondaryInk : colors.ink});
    if (!row.word.isEmpty()) {
        const Pill pill = pillOf(row, plan.size);
        const double width = pillSize(m_wall, pill).width();
        const double middle = place.top() - sinkOf(columns.font); // of the capitals beside it
        page += pillItems(m_wall, pill, {place.right() - width, middle, width, line});
    }
    return page;
}

} // namespace

QList<WallPage> listPages(const Wall &wall, const WallList &list, const WallClock &clock)
{
    const Colors &colors = wall.colors;
    QRectF area = wall.content();
    const WallCorner beside = cornerClock(wall, clock, area);
    WallStack head(wall, area.adjusted(0, 0, -beside.size.width() * 1.2, 0));
    head.addFitting(list.title, {64, QFont::Bold, colors.ink, 2}, {72, 64, 56, 48});
    head.addGap(12);
    head.addFitting(list.sentence, {40, QFont::Normal, colors.secondaryInk, 3}, {44, 40, 36, 32});
    area.setTop(std::max(area.top() + beside.size.height(), head.area().top())
                + HeadGap * wall.unit());
    WallStack below(wall, area);
    below.add(list.heading, {44, QFont::Bold, colors.ink, 1});
    below.addGap(list.heading.isEmpty() ? 0 : 16);
    const WallPage header = beside.page + head.page() + below.page();
    if (list.rows.isEmpty())
        return {header};
    const ListRows rows(wall, list, below.area());
    const RowPlan plan = rows.plan();
    QList<WallPage> pages;
    for (qsizetype first = 0; first < list.rows.size(); first += plan.perPage)
        pages.append(header + rows.page(first, plan));
    return pages;
}

} // namespace Tallerista
