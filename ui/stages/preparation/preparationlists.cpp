// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/preparation/preparationlists.h"

#include "core/actions/preparationactions.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

Result<void> rewrite(WorkshopDocument &document, Id<Question> id, const QString &text)
{
    const auto question = document.stores().questions.get(id);
    if (!question)
        return question.error();
    const auto changed = question->with([&](QuestionFields &fields) { fields.text = text; });
    return changed ? withoutValue(editQuestion(document, *changed)) : changed.error();
}

Result<void> rename(WorkshopDocument &document, Id<Topic> id, const QString &name)
{
    const auto topic = document.stores().topics.get(id);
    if (!topic)
        return topic.error();
    const auto changed = topic->with([&](TopicFields &fields) { fields.name = name; });
    return changed ? withoutValue(editTopic(document, *changed)) : changed.error();
}

OrderedList::Verbs questionVerbs(WorkshopDocument &document)
{
    return {
        [&document](const QString &text) { return withoutValue(addQuestion(document, text)); },
        [&document](const RowId &id, const QString &text) {
            return rewrite(document, Id<Question>(id), text);
        },
        [&document](const RowId &id) { return removeQuestion(document, Id<Question>(id)); },
        [&document](const RowId &id, int places) {
            return moveQuestion(document, Id<Question>(id), places);
        },
    };
}

OrderedList::Verbs topicVerbs(WorkshopDocument &document)
{
    return {
        [&document](const QString &name) { return withoutValue(addTopic(document, name)); },
        [&document](const RowId &id, const QString &name) {
            return rename(document, Id<Topic>(id), name);
        },
        [&document](const RowId &id) { return removeTopic(document, Id<Topic>(id)); },
        [&document](const RowId &id, int places) {
            return moveTopic(document, Id<Topic>(id), places);
        },
    };
}

} // namespace

QuestionList::QuestionList(WorkshopDocument &document, const Theme &theme, QWidget *parent)
    : OrderedList(theme,
                  {tr("Guiding questions"), tr("Add a question, then Enter")},
                  questionVerbs(document),
                  parent)
{
    setObjectName(u"questions"_s);
}

void QuestionList::follow(const QList<Question> &questions)
{
    QList<OrderedListModel::Row> rows;
    for (const Question &question : questions)
        rows.append({question.id(), question->text});
    setRows(rows);
}

TopicList::TopicList(WorkshopDocument &document, const Theme &theme, QWidget *parent)
    : OrderedList(
        theme, {tr("Topics"), tr("Add a topic, then Enter")}, topicVerbs(document), parent)
{
    setObjectName(u"topics"_s);
}

void TopicList::follow(const QList<Topic> &topics)
{
    QList<OrderedListModel::Row> rows;
    for (const Topic &topic : topics)
        rows.append({topic.id(), topic->name});
    setRows(rows);
}

} // namespace Tallerista
