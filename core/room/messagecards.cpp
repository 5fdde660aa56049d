// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/messagecards.h"

#include "core/room/schedulecards.h"

namespace Tallerista {

namespace {

QList<MessageRow> stepsOf(const RoomFacts &facts)
{
    QList<MessageRow> steps;
    for (const ScheduleRow &row : stepsCard(facts).rows)
        steps.append({row.hour, row.text});
    return steps;
}

QString instructionsOf(const RoomFacts &facts)
{
    const AgendaBlock *block = facts.block();
    return block ? (*block)->instructions : QString();
}

} // namespace

std::optional<TextCard> instructionsCard(const RoomFacts &facts)
{
    const AgendaBlock *block = facts.block();
    if (!block)
        return {};
    const QString instructions = (*block)->instructions;
    if (instructions.isEmpty())
        return TextCard{{}, {}, (*block)->title};
    return TextCard{(*block)->title, {}, instructions};
}

MessageCard welcomeCard(const RoomFacts &facts)
{
    const QString welcome = facts.phrases.translate("Room", "Welcome.");
    const QString instructions = instructionsOf(facts);
    return {facts.workshop->name,
            instructions.isEmpty() ? welcome : welcome + u' ' + instructions,
            facts.phrases.translate("Room", "The steps of today"),
            stepsOf(facts)};
}

QStringList sevenQuestions(const Phrases &phrases)
{
    return {phrases.translate("Room", "Which problem does it address?"),
            phrases.translate("Room", "What will be done?"),
            phrases.translate("Room", "Who answers for it? (one institution)"),
            phrases.translate("Room", "Who supports it?"),
            phrases.translate("Room", "How is it today, and how far is it to go?"),
            phrases.translate("Room", "Where can that be checked?"),
            phrases.translate("Room", "Which steps, and by when?")};
}

MessageCard questionsCard(const RoomFacts &facts)
{
    MessageCard card{
        facts.phrases.translate("Room", "The seven questions"), instructionsOf(facts), {}, {}};
    for (const QString &question : sevenQuestions(facts.phrases))
        card.rows.append({facts.phrases.locale().toString(card.rows.size() + 1), question});
    return card;
}

Result<MessageCard> whatFollowsCard(const RoomFacts &facts)
{
    const auto tasks = facts.stores.tasks.all();
    if (!tasks)
        return tasks.error();
    MessageCard card{
        facts.phrases.translate("Room", "What follows"), instructionsOf(facts), {}, {}};
    for (const Task &task : *tasks) {
        if (!task->sheet && !task->doneAt)
            card.rows.append({task->dueDate ? facts.phrases.locale().toString(
                                  *task->dueDate, facts.phrases.translate("Room", "MMMM d"))
                                            : QString(),
                              task->what});
    }
    if (!card.rows.isEmpty())
        return card;
    card.rows = {
        {{}, facts.phrases.translate("Room", "Every idea is kept, with what became of it.")},
        {{},
         facts.phrases.translate(
             "Room",
             "The proposed actions go to the institutions, which answer with their reasons.")},
        {{}, facts.phrases.translate("Room", "The document of the workshop is published.")}};
    return card;
}

} // namespace Tallerista
