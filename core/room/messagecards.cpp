// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/messagecards.h"

#include "core/domain/terms.h"
#include "core/rules/agenda/agendasentences.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Table work is called by its stage; talks, a recess and the end by their own title.
QString stepTitle(const RoomFacts &facts, const PlannedBlock &block)
{
    if (!block.stage || block.stage == Stage::Agenda || block.stage == Stage::Document)
        return block.title;
    return stageName(facts.phrases, *block.stage);
}

qint64 startOf(const AgendaRow &row)
{
    return row.actualStart.value_or(row.expectedStart.value_or(row.printedStart()));
}

/// The talks before table work are one step.
QList<MessageRow> stepsOf(const RoomFacts &facts)
{
    QList<MessageRow> steps;
    std::optional<Stage> before;
    for (const AgendaRow &row : facts.agenda.rows) {
        const bool sameStep = !steps.isEmpty() && row.planned.stage == before;
        if (sameStep || row.planned.isNote() || row.place == AgendaRow::Place::NotHeld)
            continue;
        before = row.planned.stage;
        steps.append({clockText(startOf(row), facts.zone), stepTitle(facts, row.planned)});
    }
    return steps;
}

QString instructionsOf(const RoomFacts &facts)
{
    const AgendaBlock *block = facts.block();
    return block ? (*block)->instructions : QString();
}

} // namespace

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
