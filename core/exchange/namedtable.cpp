// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/namedtable.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype HeaderWithinLines = 5;

/// "N.º*" and "n o" are the same name, and so are "E-mail:" and "e mail".
QString foldedName(const QString &name)
{
    QString plain = folded(name);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return plain.simplified();
}

/// The folded name itself and, where something follows in brackets, the name before them.
QStringList namesOf(const QString &heading)
{
    return {foldedName(heading), foldedName(heading.section(u'(', 0, 0))};
}

QList<qsizetype> placesOf(const QStringList &header, const QList<NamedTable::Column> &wanted)
{
    QList<QStringList> headings;
    for (const QString &heading : header)
        headings.append(namesOf(heading));
    QList<qsizetype> places;
    const auto place = [&](const QStringList &names) {
        for (const QString &name : names) {
            for (qsizetype i = 0; i < headings.size(); ++i) {
                if (headings.at(i).contains(name) && !places.contains(i))
                    return i;
            }
        }
        return qsizetype(-1);
    };
    for (const NamedTable::Column &column : wanted)
        places.append(place(column.names));
    return places;
}

} // namespace

NamedTable::NamedTable(const QStringList &header, const QList<Column> &wanted)
    : m_places(placesOf(header, wanted))
    , m_width(header.size())
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = cleanedLine(header.at(i));
        if (!name.isEmpty() && !m_places.contains(i))
            m_unused.append(name);
    }
}

qsizetype NamedTable::namedColumns(const QStringList &cells, const QList<Column> &wanted)
{
    const QList<qsizetype> places = placesOf(cells, wanted);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i).decides && places.at(i) >= 0)
            return places.size() - places.count(-1);
    }
    return 0;
}

std::optional<NamedTable> NamedTable::find(const CsvTable &table, const QList<Column> &wanted)
{
    QList<CsvTable::Row> lines = table.rows;
    lines.prepend({table.headerLine, table.header});
    for (qsizetype at = 0; at < std::min(lines.size(), HeaderWithinLines); ++at) {
        if (namedColumns(lines.at(at).cells, wanted) == 0)
            continue;
        NamedTable named(lines.at(at).cells, wanted);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const CsvTable::Row &row = lines.at(i);
            if (i == at || isBlank(row))
                continue;
            if (i > at)
                named.m_rows.append(row);
            else
                named.m_above.append({row.line, tr("It is above the names of the columns.")});
        }
        return named;
    }
    return {};
}

QString NamedTable::cell(const CsvTable::Row &row, qsizetype column) const
{
    return row.cells.value(m_places.at(column));
}

std::optional<SkippedLine> NamedTable::misfit(const CsvTable::Row &row) const
{
    qsizetype width = row.cells.size();
    while (width > m_width && cleanedLine(row.cells.at(width - 1)).isEmpty())
        --width;
    if (width <= m_width)
        return {};
    return SkippedLine{row.line,
                       tr("It has %1 cells for %2 columns. A text that holds the separator needs "
                          "quotes around it.")
                           .arg(width)
                           .arg(m_width)};
}

bool isBlank(const CsvTable::Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return cleanedLine(cell).isEmpty();
    });
}

} // namespace Tallerista
