// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

bool isChosen(Fate::Kind kind)
{
    return kind == Fate::Kind::Chosen || kind == Fate::Kind::NotOfRoom
           || kind == Fate::Kind::OfRoom;
}

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
                               isChosen(fate.kind)});
    }
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
            Paper::Paragraph::Style::Lead}};
    for (const Mesa &mesa : source.contents.mesas)
        blocks << Paper::Heading{2, mesaTitle(source.phrases, mesa.fields())}
               << fateTable(source, mesa, all);
    return blocks;
}

} // namespace Tallerista::Parts
