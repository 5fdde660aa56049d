// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"
#include "core/report/parts/sheetwords.h"
#include "core/rules/smart/sheetcheck.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;
using Style = Paper::Paragraph::Style;

Paper::Table overview(const Source &source, const QList<SheetRecord> &sheets)
{
    Paper::Table table{source.phrases.translate("Report", "SMART sheets and their state")};
    table.columns = {{source.phrases.translate("Report", "Sheet"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "Action"), Kind::Text, 3},
                     {source.phrases.translate("Report", "Origin"), Kind::Text, 1},
                     {source.phrases.translate("Report", "State"), Kind::Text, 1.3},
                     {source.phrases.translate("Report", "To hand it in"), Kind::Text, 1.6}};
    for (const SheetRecord &record : sheets) {
        const auto lacks = sheetLacks(record, source.contents.workshop.fields());
        table.rows.append({{codeOf(source, record),
                            titleOf(source, record),
                            originOf(source, record),
                            sheetStateName(source.phrases, record.sheet->state),
                            lackCountSentence(source.phrases, int(lacks.size()))}});
    }
    return table;
}

} // namespace

QList<Paper::Block> sheets(const Source &source)
{
    const auto records = source.sheets();
    if (records.isEmpty())
        return {};
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "SMART sheets")},
        Paper::Paragraph{
            source.phrases.translate(
                "Report",
                "Each sheet says so precisely what is proposed that anyone can check it: what, how "
                "much, who answers for it and by when."),
            Style::Lead},
        overview(source, records)};
    for (const SheetRecord &record : records)
        blocks << sheetForm(source, record);
    return blocks;
}

} // namespace Tallerista::Parts
