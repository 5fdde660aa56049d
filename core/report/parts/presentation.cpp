// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"

namespace Tallerista::Parts {

namespace {

using Style = Paper::Paragraph::Style;

QString opening(const Source &source)
{
    const WorkshopFields &workshop = source.contents.workshop.fields();
    const QString date = source.longDate(workshop.date);
    if (workshop.place.isEmpty())
        return source.phrases
            .translate(
                "Report",
                "This document puts in order what was said in the workshop “%1”, held on %2.")
            .arg(workshop.name, date);
    return source.phrases
        .translate(
            "Report",
            "This document puts in order what was said in the workshop “%1”, held on %2 at %3.")
        .arg(workshop.name, date, workshop.place);
}

template <typename T, typename Text>
Paper::BulletList listOf(const QList<T> &rows, Text text)
{
    Paper::BulletList list;
    for (const T &row : rows)
        list.items.append(text(row));
    return list;
}

} // namespace

QList<Paper::Block> presentation(const Source &source)
{
    const WorkshopContents &contents = source.contents;
    const WorkshopFields &workshop = contents.workshop.fields();
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "Presentation and objectives")},
        Paper::Paragraph{opening(source), Style::Lead}};
    blocks.append(Paper::Paragraph{
        source.phrases.translate("Report",
                                 "Every idea stands here in the words with which it was put on "
                                 "the table, so that the people who took "
                                 "part can recognise their own and see what became of it.")});
    blocks += narrative(source, u"presentation");
    if (!workshop.objective.isEmpty())
        blocks << Paper::Heading{2, source.phrases.translate("Report", "Objective")}
               << Paper::Paragraph{workshop.objective};
    if (!contents.questions.isEmpty())
        blocks << Paper::Heading{2, source.phrases.translate("Report", "Guiding questions")}
               << listOf(contents.questions,
                         [](const Question &question) { return question->text; });
    if (!contents.topics.isEmpty())
        blocks << Paper::Heading{2, source.phrases.translate("Report", "Topics")}
               << listOf(contents.topics, [](const Topic &topic) { return topic->name; });
    return blocks;
}

} // namespace Tallerista::Parts
