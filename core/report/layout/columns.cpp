// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/columns.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace Tallerista::Layout {

namespace {

constexpr double Padding = 2 * ReportTheme::CellPadX;
constexpr double Slack = 1; ///< so that rounding never breaks a word that just fits
constexpr double WidestCode = 0.22;
constexpr double WidestWord = 0.3;
constexpr double CodesTogether = 0.6;
constexpr double LeastShare = 0.01;

QString longestWord(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return *std::max_element(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return a.size() < b.size();
    });
}

class ColumnMeasure
{
public:
    ColumnMeasure(const Paper::Table &table, qsizetype column, Typesetter &typesetter)
        : m_table(table)
        , m_column(column)
        , m_typesetter(typesetter)
    {}

    /// Of the widest cell on a single line; a title may break between words.
    double content() const
    {
        double widest = longestTitleWord();
        for (const Paper::Row &row : m_table.rows) {
            for (const QString &line : cellText(row, m_column).split(u'\n'))
                widest = std::max(widest, m_typesetter.widthOf(line, style()));
        }
        return widest + Padding + Slack;
    }

    double longestWordInside() const
    {
        QString longest;
        for (const Paper::Row &row : m_table.rows) {
            const QString word = longestWord(cellText(row, m_column));
            if (word.size() > longest.size())
                longest = word;
        }
        const double widest = std::max(longestTitleWord(), m_typesetter.widthOf(longest, style()));
        return widest + Padding + Slack;
    }

private:
    const ReportTheme::TextStyle &style() const { return cellStyle(m_table.columns.at(m_column)); }

    double longestTitleWord() const
    {
        const QString title = m_table.columns.at(m_column).title.string();
        return m_typesetter.widthOf(longestWord(title), ReportTheme::TableHeader);
    }

    const Paper::Table &m_table;
    qsizetype m_column;
    Typesetter &m_typesetter;
};

bool isText(const Paper::Column &column)
{
    return column.kind == Paper::Column::Kind::Text;
}

double shareOf(const Paper::Column &column)
{
    return isText(column) ? std::max(column.share, LeastShare) : 0;
}

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Widens what is under its \a least width at the cost of what is above it.
void raiseToLeast(std::vector<double> &widths, const std::vector<double> &least)
{
    double missing = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        missing += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    if (missing <= 0 || spare <= 0)
        return;
    const double given = std::min(missing, spare);
    for (size_t i = 0; i < widths.size(); ++i) {
        const double over = widths[i] - least[i];
        widths[i] += over < 0 ? -over * given / missing : -over * given / spare;
    }
}

} // namespace

std::vector<double> columnWidths(const Paper::Table &table, Typesetter &typesetter, double width)
{
    const qsizetype count = table.columns.size();
    std::vector<double> widths(count);
    std::vector<double> least(count);
    double codes = 0;
    double shares = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const ColumnMeasure measure(table, i, typesetter);
        if (isText(table.columns.at(i))) {
            least[i] = std::min(measure.longestWordInside(), width * WidestWord);
            shares += shareOf(table.columns.at(i));
        } else {
            least[i] = widths[i] = std::min(measure.content(), width * WidestCode);
            codes += widths[i];
        }
    }
    const double left = width - (shares > 0 ? std::min(codes, width * CodesTogether) : codes);
    for (qsizetype i = 0; i < count; ++i) {
        if (isText(table.columns.at(i)))
            widths[i] = left * shareOf(table.columns.at(i)) / shares;
    }
    raiseToLeast(widths, least);
    const double factor = width / std::max(sum(widths), 1.0);
    for (double &columnWidth : widths)
        columnWidth *= factor;
    return widths;
}

const ReportTheme::TextStyle &cellStyle(const Paper::Column &column)
{
    return column.strong ? ReportTheme::TableStrongCell : ReportTheme::TableCell;
}

QString cellText(const Paper::Row &row, qsizetype column)
{
    return column < row.cells.size() ? row.cells.at(column).string() : QString();
}

} // namespace Tallerista::Layout
