// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"
#include "core/rules/fatecounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

Paper::Table fateTable(const Source &source, const Mesa &mesa, const QList<Fate> &fates)
{
    Paper::Table table{source.phrases.translate("Report", "What became of each idea: %1")
                           .arg(mesaTitle(source.phrases, mesa.fields()))};
    table.columns = {{source.phrases.translate("Report", "Code"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "Idea"), Kind::Text, 2.4},
                     {source.phrases.translate("Report", "What became of it"), Kind::Text, 1.2},
                     {source.phrases.translate("Report", "Reason"), Kind::Text, 2}};
    table.empty = source.phrases.translate("Report", "This table has no ideas yet.");
    for (qsizetype i = 0; i < fates.size(); ++i) {
        const Idea &idea = source.contents.ideas.at(i);
        const Fate &fate = fates.at(i);
        if (idea->mesa == mesa.id())
            table.rows.append({{source.codes.of(fate.idea),
                                idea->text,
                                fateName(source.phrases, fate.kind),
                                fateReason(source.phrases, fate, source.codes)},
                               goesOn(fate.kind)});
    }
    return table;
}

/// How many ideas of each table met which fate; the last line are all that were written down.
Paper::Table sums(const Source &source, const FateCounts &counts)
{
    const auto number = [&](int count) {
        return count == 0 ? u"–"_s : source.phrases.locale().toString(count);
    };
    Paper::Table table{source.phrases.translate("Report", "Ideas by what became of them")};
    table.columns = {
        {source.phrases.translate("Report", "What became of it"), Kind::Text, 1, true}};
    for (const Mesa &mesa : source.contents.mesas)
        table.columns.append({mesaTitle(source.phrases, mesa.fields()), Kind::Number});
    table.columns.append({source.phrases.translate("Report", "All"), Kind::Number});
    for (const Fate::Kind kind : counts.kinds()) {
        Paper::Row row{{fateName(source.phrases, kind)}, goesOn(kind)};
        for (const Mesa &mesa : source.contents.mesas)
            row.cells.append(number(counts.of(kind, mesa.id())));
        row.cells.append(number(counts.of(kind)));
        table.rows.append(row);
    }
    Paper::Row all{{source.phrases.translate("Report", "Ideas written down")}};
    for (const Mesa &mesa : source.contents.mesas)
        all.cells.append(number(counts.of(mesa.id())));
    all.cells.append(number(counts.total()));
    table.rows.append(all);
    return table;
}

} // namespace

QList<Paper::Block> fates(const Source &source)
{
    const auto all = source.fates();
    if (std::all_of(all.begin(), all.end(), [](const Fate &fate) {
            return fate.kind == Fate::Kind::Captured;
        }))
        return {};
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "What became of each idea")},
        Paper::Paragraph{
            source.phrases.translate("Report",
                                     "Every idea of the brainstorm stands here once, with what "
                                     "became of it and why."),
            Paper::Paragraph::Style::Lead},
        sums(source, FateCounts(source.contents.ideas, all))};
    for (const QString &gap : fateGaps(source.phrases, all, source.codes))
        blocks << Paper::Paragraph{gap + u'.', Paper::Paragraph::Style::Note};
    for (const Mesa &mesa : source.contents.mesas)
        blocks << Paper::Heading{2, mesaTitle(source.phrases, mesa.fields())}
               << fateTable(source, mesa, all);
    return blocks;
}

} // namespace Tallerista::Parts
