// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

template <typename T>
QList<T> ofMesa(const QList<T> &rows, const std::optional<Id<Mesa>> &mesa)
{
    QList<T> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&](const T &row) {
        return std::optional(row->mesa) == mesa;
    });
    return found;
}

template <typename T, typename Says>
bool anySays(const QList<T> &rows, Says says)
{
    return std::any_of(
        rows.begin(), rows.end(), [&](const T &row) { return !says(row).isEmpty(); });
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
        table.rows.append({{experience->text,
                            source.institution(experience->institution),
                            experience->improvement,
                            experience->supportBy}});
    return table;
}

/// The columns that somebody filled in, beside code and idea.
Paper::Table ideaTable(const Source &source, const Mesa &mesa, const QList<Idea> &ideas)
{
    const auto topicOf = [&](const Idea &idea) {
        return source.topic(idea->topic);
    };
    const auto institutionOf = [&](const Idea &idea) {
        return source.institution(idea->institution);
    };
    const auto authorOf = [&](const Idea &idea) {
        return source.person(idea->author);
    };
    const bool withTopic = anySays(ideas, topicOf);
    const bool withInstitution = anySays(ideas, institutionOf);
    const bool withAuthor = anySays(ideas, authorOf);

    Paper::Table table{source.phrases.translate("Report", "Ideas: %1")
                           .arg(mesaTitle(source.phrases, mesa.fields()))};
    table.columns = {{source.phrases.translate("Report", "Code"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "Idea"), Kind::Text, 5}};
    if (withTopic)
        table.columns.append({source.phrases.translate("Report", "Topic"), Kind::Text, 1.6});
    if (withInstitution)
        table.columns.append({source.phrases.translate("Report", "Institution"), Kind::Text, 1.8});
    if (withAuthor)
        table.columns.append({source.phrases.translate("Report", "Proposed by"), Kind::Text, 1.6});
    table.empty = source.phrases.translate("Report", "This table has no ideas yet.");
    for (const Idea &idea : ideas) {
        QString text = idea->text;
        if (!idea->rationale.isEmpty())
            text += u'\n' + source.phrases.translate("Report", "Why: %1").arg(idea->rationale);
        if (idea->aside)
            text +=
                u'\n' + source.phrases.translate("Report", "Set aside: %1").arg(idea->asideReason);
        QList<Paper::PlainText> cells{ideaCode(mesa->number, idea->number), text};
        if (withTopic)
            cells.append(topicOf(idea));
        if (withInstitution)
            cells.append(institutionOf(idea));
        if (withAuthor)
            cells.append(authorOf(idea));
        table.rows.append({cells});
    }
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

QList<Paper::Block> ideas(const Source &source)
{
    const WorkshopContents &contents = source.contents;
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "Brainstorm")},
        Paper::Paragraph{
            source.phrases.translate("Report",
                                     "The tables put forward %n idea(s). All of them stand "
                                     "here, with the code that was on their card.",
                                     nullptr,
                                     int(contents.ideas.size())),
            Paper::Paragraph::Style::Lead}};
    for (const Mesa &mesa : contents.mesas) {
        const auto here = ofMesa(contents.ideas, mesa.id());
        blocks << Paper::Heading{2, mesaTitle(source.phrases, mesa.fields())}
               << ideaTable(source, mesa, here);
    }
    return blocks;
}

} // namespace Tallerista::Parts
