// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/votingpages.h"

#include "ui/projector/walltext.h"

#include <algorithm>
#include <array>

namespace Tallerista {

namespace {

constexpr std::array VotingPageSizes{44.0, 40.0, 36.0, 32.0, Wall::LeastSize};
constexpr int MaxRowLines = 2;
constexpr double ColumnsGap = 64;
constexpr double HeadGap = 20;
constexpr double RowGap = 0.3;     ///< of the letters' size
constexpr double BesideCode = 0.6; ///< likewise

/// Lays the rows of the columns out below their titles.
class VotingColumns
{
public:
    VotingColumns(const Wall &wall, const VotingCard &card, const QRectF &area)
        : m_wall(wall)
        , m_card(card)
        , m_area(area)
    {}

    QList<WallPage> pages() const;

private:
    struct Letters
    {
        QFont font;
        QFont codeFont;
        double code = 0; ///< width, with the gap beside it
        double gap = 0;  ///< below a row
        bool areLeast = false;
    };

    double width() const;
    Letters letters(double size) const;
    double heightOf(const QList<IdeaRow> &rows, const Letters &letters) const;
    bool fits(const QList<IdeaRow> &rows, const Letters &letters) const;
    bool fit(qsizetype perPage, const Letters &letters) const;
    BrokenText linesOf(const IdeaRow &row, const Letters &letters) const;
    WallPage page(qsizetype first, qsizetype count, const Letters &letters) const;
    qsizetype longest() const;

    const Wall &m_wall;
    const VotingCard &m_card;
    QRectF m_area;
};

double VotingColumns::width() const
{
    const double gaps = ColumnsGap * m_wall.unit() * double(m_card.columns.size() - 1);
    return (m_area.width() - gaps) / double(m_card.columns.size());
}

VotingColumns::Letters VotingColumns::letters(double size) const
{
    Letters letters{m_wall.font(size), m_wall.font(size, QFont::Bold)};
    for (const VotingColumn &column : m_card.columns) {
        for (const IdeaRow &row : column.rows)
            letters.code = std::max(letters.code, textWidth(row.code, letters.codeFont));
    }
    letters.code += BesideCode * letters.font.pixelSize();
    letters.areLeast = size <= VotingPageSizes.back();
    letters.gap = RowGap * letters.font.pixelSize();
    return letters;
}

BrokenText VotingColumns::linesOf(const IdeaRow &row, const Letters &letters) const
{
    if (row.text.isEmpty())
        return {{QString()}, false};
    return broken(row.text, letters.font, width() - letters.code, MaxRowLines);
}

double VotingColumns::heightOf(const QList<IdeaRow> &rows, const Letters &letters) const
{
    double height = -letters.gap;
    for (const IdeaRow &row : rows)
        height +=
            lineHeight(letters.font) * double(linesOf(row, letters).lines.size()) + letters.gap;
    return height;
}

bool VotingColumns::fits(const QList<IdeaRow> &rows, const Letters &letters) const
{
    const bool isCut = std::any_of(
        rows.begin(), rows.end(), [&](const IdeaRow &row) { return linesOf(row, letters).cut; });
    return (!isCut || letters.areLeast) && heightOf(rows, letters) <= m_area.height();
}

qsizetype VotingColumns::longest() const
{
    qsizetype most = 1;
    for (const VotingColumn &column : m_card.columns)
        most = std::max(most, column.rows.size());
    return most;
}

bool VotingColumns::fit(qsizetype perPage, const Letters &letters) const
{
    return std::all_of(
        m_card.columns.begin(), m_card.columns.end(), [&](const VotingColumn &column) {
            for (qsizetype first = 0; first < column.rows.size(); first += perPage) {
                if (!fits(column.rows.mid(first, perPage), letters))
                    return false;
            }
            return true;
        });
}

WallPage VotingColumns::page(qsizetype first, qsizetype count, const Letters &letters) const
{
    WallPage page;
    double left = m_area.left();
    for (const VotingColumn &column : m_card.columns) {
        double top = m_area.top();
        const QList<IdeaRow> rows = column.rows.mid(first, count);
        const double spare = std::max(0.0, m_area.height() - heightOf(rows, letters));
        const double gap = letters.gap + std::min(spare / double(count), letters.gap);
        for (const IdeaRow &row : rows) {
            const QStringList lines = linesOf(row, letters).lines;
            const double line = lineHeight(letters.font);
            page.append(WallText{{left, top, letters.code, line},
                                 {row.code},
                                 letters.codeFont,
                                 m_wall.colors.primary});
            page.append(WallText{
                {left + letters.code, top, width() - letters.code, line * double(lines.size())},
                lines,
                letters.font,
                m_wall.colors.ink});
            top += line * double(lines.size()) + gap;
        }
        left += width() + ColumnsGap * m_wall.unit();
    }
    return page;
}

QList<WallPage> VotingColumns::pages() const
{
    const qsizetype rows = longest();
    qsizetype perPage = rows;
    Letters chosen = letters(VotingPageSizes.back());
    for (qsizetype parts = 1; parts <= rows; ++parts) {
        perPage = (rows + parts - 1) / parts;
        const auto found = std::find_if(VotingPageSizes.begin(),
                                        VotingPageSizes.end(),
                                        [&](double size) { return fit(perPage, letters(size)); });
        if (found == VotingPageSizes.end())
            continue;
        chosen = letters(*found);
        break;
    }
    QList<WallPage> pages;
    for (qsizetype first = 0; first < rows; first += perPage)
        pages.append(page(first, perPage, chosen));
    return pages;
}

} // namespace

QList<WallPage> votingPages(const Wall &wall, const VotingCard &card)
{
    QRectF area = wall.content();
    WallStack head(wall, area);
    head.addFitting(card.title, {48, QFont::Bold, wall.colors.ink, 1}, {56, 48, 44});
    area.setTop(head.area().top() + HeadGap * wall.unit());
    if (card.columns.isEmpty())
        return {head.page()};
    const double gap = ColumnsGap * wall.unit();
    const auto count = double(card.columns.size());
    const double width = (area.width() - gap * (count - 1)) / count;
    WallPage titles = head.page();
    double left = area.left();
    double top = area.top();
    for (const VotingColumn &column : card.columns) {
        WallStack stack(wall, {left, area.top(), width, area.height()});
        stack.addFitting(
            column.title, {40, QFont::Bold, wall.colors.secondaryInk, 1}, {40, 36, 32});
        titles += stack.page();
        top = std::max(top, stack.area().top());
        left += width + gap;
    }
    area.setTop(top + HeadGap * wall.unit());
    QList<WallPage> pages = VotingColumns(wall, card, area).pages();
    for (WallPage &page : pages)
        page = titles + page;
    return pages;
}

} // namespace Tallerista
