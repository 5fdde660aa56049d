// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"
#include "core/rules/plenarysentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Style = Paper::Paragraph::Style;

QString whoWorked(const Source &source)
{
    const QList<Participant> &people = source.contents.participants;
    const auto arrived = std::count_if(people.begin(), people.end(), [](const Participant &person) {
        return person->arrivedAt.has_value();
    });
    const QString tables = source.phrases.translate(
        "Report", "%n table(s)", nullptr, int(source.contents.mesas.size()));
    const QString date = source.longDate(source.contents.workshop->date);
    if (arrived > 0)
        return source.phrases
            .translate("Report", "%n person(s) worked at %1 on %2.", nullptr, int(arrived))
            .arg(tables, date);
    return source.phrases
        .translate(
            "Report", "%n person(s) are registered for %1 on %2.", nullptr, int(people.size()))
        .arg(tables, date);
}

QList<Paper::Block> whatWasAsked(const Source &source)
{
    const QList<Question> &questions = source.contents.questions;
    const QString &objective = source.contents.workshop->objective;
    if (questions.isEmpty() && objective.isEmpty())
        return {};
    if (questions.isEmpty())
        return {
            Paper::Paragraph{source.phrases.translate("Report", "The purpose: %1").arg(objective)}};
    Paper::BulletList list;
    for (const Question &question : questions)
        list.items.append(question->text);
    return {
        Paper::Paragraph{source.phrases.translate(
            "Report", "%n question(s) were put to the tables:", nullptr, int(questions.size()))},
        list};
}

/// From the ideas to the actions, as far as the tables have come.
QString whatCameOut(const Source &source)
{
    const WorkshopContents &contents = source.contents;
    qsizetype entered = 0;
    for (const FirstSelection &selection : contents.selection.first)
        entered += selection.isDecided() ? selection.entered().size() : 0;
    qsizetype kept = 0;
    for (const Mesa &mesa : contents.mesas) {
        const ShortlistRecord *chosen = source.shortlist(mesa.id());
        kept += chosen ? chosen->ideas.size() : 0;
    }
    QStringList sentences{source.phrases.translate(
        "Report", "The tables wrote down %n idea(s).", nullptr, int(contents.ideas.size()))};
    if (entered > 0)
        sentences << source.phrases.translate(
            "Report", "%n of them entered the first selection.", nullptr, int(entered));
    if (kept > 0)
        sentences << source.phrases.translate(
            "Report",
            "Of these the tables kept %n that are technically feasible.",
            nullptr,
            int(kept));
    if (const PlenaryRecord *closed = source.plenary())
        sentences << plenarySentence(source.phrases, *closed);
    return sentences.join(u' ');
}

QList<Paper::Block> actionList(const Source &source)
{
    const auto actions = source.actions();
    if (actions.isEmpty())
        return {};
    Paper::BulletList list;
    for (const ProposedAction &action : actions)
        list.items.append(u"%1 (%2)"_s.arg(action.wording, source.codesOf(action.origins)));
    return {Paper::Heading{2, source.phrases.translate("Report", "Proposed actions")},
            list,
            Paper::Paragraph{source.phrases.translate("Report",
                                                      "A proposed action is a commitment only once "
                                                      "its institution has accepted it."),
                             Style::Note}};
}

} // namespace

QList<Paper::Block> summary(const Source &source)
{
    const WorkshopContents &contents = source.contents;
    if (contents.participants.isEmpty() && contents.ideas.isEmpty())
        return {};
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "Summary"), false}};
    if (!contents.participants.isEmpty())
        blocks << Paper::Paragraph{whoWorked(source), Style::Lead};
    blocks += whatWasAsked(source);
    if (!contents.ideas.isEmpty())
        blocks << Paper::Paragraph{whatCameOut(source)};
    return blocks + actionList(source) + technicalData(source);
}

} // namespace Tallerista::Parts
