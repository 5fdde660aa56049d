// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/preparationactions.h"

#include "core/actions/ordering.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

/// Writes every row of \a rows that \a concerned picks, after \a change.
template <typename T, typename Concerned, typename Change>
Result<void> changeAll(Edit &edit, const Result<QList<T>> &rows, Concerned concerned, Change change)
{
    if (!rows)
        return rows.error();
    for (const T &row : *rows) {
        if (!concerned(row))
            continue;
        const auto changed = row.with(change);
        if (!changed)
            return changed.error();
        edit.update(*changed);
    }
    return {};
}

template <typename T>
Result<T> updateRow(WorkshopDocument &document, StepKind kind, const QString &detail, const T &row)
{
    return document.edit({kind, Scope::workshop(), detail}, [&](Edit &edit) {
        edit.update(row);
        return Result<T>(row);
    });
}

template <typename T>
Result<void> moveRow(
    WorkshopDocument &document, StepKind kind, const Result<QList<T>> &rows, Id<T> id, int places)
{
    if (!rows)
        return rows.error();
    const QString position = positionMoved(*rows, id, places);
    if (position.isEmpty())
        return {};
    return document.edit({kind, Scope::workshop()}, [&](Edit &edit) {
        return changeAll(
            edit,
            rows,
            [&](const T &row) { return row.id() == id; },
            [&](auto &fields) { fields.position = position; });
    });
}

} // namespace

Result<Workshop> editWorkshop(WorkshopDocument &document, const WorkshopFields &fields)
{
    auto workshop = document.stores().workshop.get();
    if (!workshop)
        return workshop;
    auto changed = Workshop::create(workshop->id(), fields);
    return changed ? updateRow(document, StepKind::EditWorkshop, {}, *changed) : changed;
}

Result<Mesa> addMesa(WorkshopDocument &document)
{
    const auto number = document.stores().mesas.nextNumber();
    if (!number)
        return number.error();
    MesaFields fields;
    fields.number = *number;
    auto mesa = Mesa::create(document.newId<Mesa>(), fields);
    if (!mesa)
        return mesa;
    return document.edit({StepKind::AddMesa, Scope::workshop(), (*mesa)->code()}, [&](Edit &edit) {
        edit.insert(*mesa);
        return mesa;
    });
}

Result<Mesa> editMesa(WorkshopDocument &document, const Mesa &mesa)
{
    return updateRow(document, StepKind::EditMesa, mesa->code(), mesa);
}

Result<void> removeMesa(WorkshopDocument &document, Id<Mesa> id)
{
    const auto mesa = document.stores().mesas.get(id);
    const auto ideas = document.stores().ideas.ofMesa(id);
    const auto experiences = document.stores().experiences.all();
    if (!mesa)
        return mesa.error();
    if (!ideas)
        return ideas.error();
    if (!experiences)
        return experiences.error();
    const bool told =
        std::any_of(experiences->begin(), experiences->end(), [&](const Experience &experience) {
            return experience->mesa == id;
        });
    if (!ideas->isEmpty() || told)
        return Error{QCoreApplication::translate("PreparationActions",
                                                 "This table already has ideas or experiences. "
                                                 "Move or delete them before deleting the table.")};
    return document.edit({StepKind::RemoveMesa, Scope::workshop(), (*mesa)->code()},
                         [&](Edit &edit) -> Result<void> {
                             auto freed = changeAll(
                                 edit,
                                 document.stores().participants.all(),
                                 [&](const Participant &person) { return person->mesa == id; },
                                 [](ParticipantFields &fields) { fields.mesa.reset(); });
                             if (freed)
                                 edit.remove(id);
                             return freed;
                         });
}

Result<Topic> addTopic(WorkshopDocument &document, const QString &name)
{
    const auto topics = document.stores().topics.all();
    if (!topics)
        return topics.error();
    TopicFields fields;
    fields.name = name;
    fields.position = positionAtEnd(*topics);
    auto topic = Topic::create(document.newId<Topic>(), fields);
    if (!topic)
        return topic;
    return document.edit({StepKind::AddTopic, Scope::workshop(), (*topic)->name}, [&](Edit &edit) {
        edit.insert(*topic);
        return topic;
    });
}

Result<Topic> editTopic(WorkshopDocument &document, const Topic &topic)
{
    return updateRow(document, StepKind::EditTopic, topic->name, topic);
}

Result<void> removeTopic(WorkshopDocument &document, Id<Topic> id)
{
    const auto topic = document.stores().topics.get(id);
    if (!topic)
        return topic.error();
    return document.edit({StepKind::RemoveTopic, Scope::workshop(), (*topic)->name},
                         [&](Edit &edit) -> Result<void> {
                             auto freed = changeAll(
                                 edit,
                                 document.stores().ideas.all(),
                                 [&](const Idea &idea) { return idea->topic == id; },
                                 [](IdeaFields &fields) { fields.topic.reset(); });
                             if (freed)
                                 edit.remove(id);
                             return freed;
                         });
}

Result<void> moveTopic(WorkshopDocument &document, Id<Topic> id, int places)
{
    return moveRow(document, StepKind::MoveTopic, document.stores().topics.all(), id, places);
}

Result<Question> addQuestion(WorkshopDocument &document, const QString &text)
{
    const auto questions = document.stores().questions.all();
    if (!questions)
        return questions.error();
    QuestionFields fields;
    fields.text = text;
    fields.position = positionAtEnd(*questions);
    auto question = Question::create(document.newId<Question>(), fields);
    if (!question)
        return question;
    return document.edit({StepKind::AddQuestion, Scope::workshop()}, [&](Edit &edit) {
        edit.insert(*question);
        return question;
    });
}

Result<Question> editQuestion(WorkshopDocument &document, const Question &question)
{
    return updateRow(document, StepKind::EditQuestion, {}, question);
}

Result<void> removeQuestion(WorkshopDocument &document, Id<Question> id)
{
    return document.edit({StepKind::RemoveQuestion, Scope::workshop()},
                         [&](Edit &edit) -> Result<void> {
                             auto freed = changeAll(
                                 edit,
                                 document.stores().ideas.all(),
                                 [&](const Idea &idea) { return idea->question == id; },
                                 [](IdeaFields &fields) { fields.question.reset(); });
                             if (freed)
                                 edit.remove(id);
                             return freed;
                         });
}

Result<void> moveQuestion(WorkshopDocument &document, Id<Question> id, int places)
{
    return moveRow(document, StepKind::MoveQuestion, document.stores().questions.all(), id, places);
}

} // namespace Tallerista
