// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/builder.h"
#include "tests/report/samplereport.h"
#include "tests/support/testworkshop.h"

namespace Tallerista::Testing {

inline const Phrases &english()
{
    static const Phrases phrases(QStringLiteral("en"));
    return phrases;
}

inline WorkshopContents contentsOf(const TestWorkshop &workshop)
{
    return *readContents(workshop.document->stores(), workshop.clock.nowUtcMs());
}

/// The document of \a workshop in English.
inline Report build(const TestWorkshop &workshop, Edition edition = Edition::Public)
{
    return buildReport(contentsOf(workshop), edition, english());
}

inline QString textOf(const Report &report)
{
    return Samples::textsOf(report).join(u'\n');
}

template <typename Block>
QList<Block> blocksOf(const Report &report)
{
    QList<Block> found;
    for (const Paper::Block &block : report.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found.append(*one);
    }
    return found;
}

/// The tables of \a report whose captions begin with \a caption.
inline QList<Paper::Table> tablesOf(const Report &report, const QString &caption)
{
    QList<Paper::Table> tables = blocksOf<Paper::Table>(report);
    tables.removeIf(
        [&](const Paper::Table &table) { return !table.caption.string().startsWith(caption); });
    return tables;
}

/// The tables inside the sheets of \a report.
inline QList<Paper::SmallTable> smallTablesOf(const Report &report)
{
    QList<Paper::SmallTable> tables;
    for (const auto &form : blocksOf<Paper::Form>(report)) {
        for (const auto &section : form.sections) {
            for (const auto &row : section.rows) {
                if (const auto *table = std::get_if<Paper::SmallTable>(&row.value))
                    tables.append(*table);
            }
        }
    }
    return tables;
}

inline QStringList chaptersOf(const Report &report)
{
    QStringList chapters;
    for (const auto &heading : blocksOf<Paper::Heading>(report)) {
        if (heading.level == 1)
            chapters.append(heading.text.string());
    }
    return chapters;
}

inline QStringList cellsOf(const Paper::Row &row)
{
    QStringList cells;
    for (const Paper::PlainText &cell : row.cells)
        cells.append(cell.string());
    return cells;
}

} // namespace Tallerista::Testing
