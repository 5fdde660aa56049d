// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

QList<Experience> ofMesa(const QList<Experience> &rows, const std::optional<Id<Mesa>> &mesa)
{
    QList<Experience> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&](const Experience &row) {
        return row->mesa == mesa;
    });
    return found;
}

/// What was told and, below it, who told it and which ideas came of it.
QString toldText(const Source &source, const Experience &experience)
{
    QStringList lines{experience->text};
    if (const QString teller = source.person(experience->teller); !teller.isEmpty())
        lines << source.phrases.translate("Report", "Told by: %1").arg(teller);
    QList<Id<Idea>> ideas;
    for (const Idea &idea : source.contents.ideas) {
        if (idea->experience == experience.id())
            ideas.append(idea.id());
    }
    if (!ideas.isEmpty())
        lines << source.phrases.translate("Report", "Ideas that came of it: %1")
                     .arg(source.phrases.locale().createSeparatedList(source.codes.of(ideas)));
    return lines.join(u'\n');
}

Paper::Table
experienceTable(const Source &source, const QString &title, const QList<Experience> &told)
{
    Paper::Table table{source.phrases.translate("Report", "Experiences: %1").arg(title)};
    table.columns = {{source.phrases.translate("Report", "Experience"), Kind::Text, 3},
                     {source.phrases.translate("Report", "Institution"), Kind::Text, 2},
                     {source.phrases.translate("Report", "Improvement proposed"), Kind::Text, 2},
                     {source.phrases.translate("Report", "Support offered by"), Kind::Text, 2}};
    for (const Experience &experience : told)
        table.rows.append({{toldText(source, experience),
                            source.institution(experience->institution),
                            experience->improvement,
                            experience->supportBy}});
    return table;
}

} // namespace

QList<Paper::Block> experiences(const Source &source)
{
    const QList<Experience> &told = source.contents.experiences;
    if (told.isEmpty())
        return {};
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "What already exists")},
        Paper::Paragraph{
            source.phrases.translate("Report",
                                     "%n experience(s) were told, with what would make "
                                     "them better and who offered support.",
                                     nullptr,
                                     int(told.size())),
            Paper::Paragraph::Style::Lead}};
    for (const Mesa &mesa : source.contents.mesas) {
        const auto here = ofMesa(told, mesa.id());
        if (!here.isEmpty())
            blocks.append(experienceTable(source, mesaTitle(source.phrases, mesa.fields()), here));
    }
    const auto everywhere = ofMesa(told, std::nullopt);
    if (!everywhere.isEmpty())
        blocks.append(experienceTable(
            source, source.phrases.translate("Report", "the whole room"), everywhere));
    return blocks;
}

} // namespace Tallerista::Parts
