// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

/// The ideas whose words have changed since the vote.
QList<Paper::Block> wordings(const Source &source)
{
    Paper::Table table{
        source.phrases.translate("Report", "Ideas whose words have changed since the vote")};
    table.columns = {{source.phrases.translate("Report", "Code"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "As it was voted on"), Kind::Text},
                     {source.phrases.translate("Report", "As it stands now"), Kind::Text}};
    for (const FirstSelection &selection : source.contents.selection.first) {
        for (const VoteItem &item : selection.record().items) {
            const Idea *idea = source.idea(item->idea);
            if (idea && idea->fields().text != item->wording)
                table.rows.append(
                    {{source.codes.of(item->idea), item->wording, idea->fields().text}});
        }
    }
    if (table.rows.isEmpty())
        return {};
    return {Paper::Heading{2, source.phrases.translate("Report", "Words in which it was voted")},
            table};
}

/// With how many ideas answered each of them, where that was written down.
QList<Paper::Block> questions(const Source &source)
{
    const QList<Question> &questions = source.contents.questions;
    const QList<Idea> &ideas = source.contents.ideas;
    if (questions.isEmpty())
        return {};
    const bool linked = std::any_of(
        ideas.begin(), ideas.end(), [](const Idea &idea) { return idea->question.has_value(); });
    Paper::Table table{source.phrases.translate("Report", "Guiding questions put to the tables")};
    table.columns = {{source.phrases.translate("Report", "No."), Kind::Number},
                     {source.phrases.translate("Report", "Question"), Kind::Text}};
    if (linked)
        table.columns.append({source.phrases.translate("Report", "Ideas"), Kind::Number});
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions.at(i);
        QList<Paper::PlainText> cells{source.phrases.locale().toString(i + 1), question->text};
        if (linked)
            cells << source.phrases.locale().toString(
                std::count_if(ideas.begin(), ideas.end(), [&](const Idea &idea) {
                    return idea->question == question.id();
                }));
        table.rows.append({cells});
    }
    return {Paper::Heading{2, source.phrases.translate("Report", "Guiding questions")}, table};
}

/// The entries that say what they stand for; a word that the spelling was to know says nothing to a reader.
QList<Paper::Block> acronyms(const Source &source)
{
    Paper::Table table{source.phrases.translate("Report", "Acronyms of this document")};
    table.columns = {{source.phrases.translate("Report", "Acronym"), Kind::Code},
                     {source.phrases.translate("Report", "What it stands for"), Kind::Text}};
    for (const GlossaryEntry &entry : source.contents.glossary) {
        if (!entry->meaning.isEmpty())
            table.rows.append({{entry->acronym, entry->meaning}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Paper::Heading{2, source.phrases.translate("Report", "Acronyms")}, table};
}

} // namespace

QList<Paper::Block> annexes(const Source &source)
{
    const auto blocks = wordings(source) + questions(source) + acronyms(source);
    if (blocks.isEmpty())
        return {};
    return QList<Paper::Block>{
               Paper::Heading{1, source.phrases.translate("Report", "Annexes"), false}}
           + blocks;
}

} // namespace Tallerista::Parts
