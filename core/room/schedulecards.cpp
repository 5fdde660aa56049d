// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/schedulecards.h"

#include "core/domain/terms.h"
#include "core/rules/agenda/agendasentences.h"

namespace Tallerista {

namespace {

constexpr qsizetype OnOnePage = 12; ///< rows

/// Table work is called by its stage; talks, a recess and the end by their own title.
QString stepTitle(const RoomFacts &facts, const PlannedBlock &block)
{
    if (!block.stage || block.stage == Stage::Agenda || block.stage == Stage::Document)
        return block.title;
    return stageName(facts.phrases, *block.stage);
}

RoomPlace placeOf(const AgendaRow &row)
{
    switch (row.place) {
    case AgendaRow::Place::Over:
    case AgendaRow::Place::NotHeld:
        return RoomPlace::Over;
    case AgendaRow::Place::Current:
        return RoomPlace::Now;
    case AgendaRow::Place::Ahead:
        return RoomPlace::Ahead;
    }
    Q_UNREACHABLE();
}

/// Nothing for a block that came in after the agenda had begun.
QString hourOf(const RoomFacts &facts, const AgendaRow &row)
{
    return row.baseline ? clockText(row.printedStart(), facts.zone) : QString();
}

ScheduleRow rowOf(const RoomFacts &facts, const AgendaRow &row, const QString &title)
{
    const bool now = row.place == AgendaRow::Place::Current;
    return {hourOf(facts, row),
            title,
            placeOf(row),
            now ? facts.phrases.translate("Room", "Now") : QString()};
}

/// \a row is one more block of the stretch that \a step stands for.
void lengthen(ScheduleRow &step, const ScheduleRow &row)
{
    if (step.place == RoomPlace::Over)
        step.place = row.place;
    if (row.place != RoomPlace::Now)
        return;
    step.place = row.place;
    step.word = row.word;
}

} // namespace

bool isForTheRoom(const AgendaRow &row)
{
    const bool isHeld =
        !row.planned.isNote() && !row.skipped && row.place != AgendaRow::Place::NotHeld;
    return isHeld && (row.baseline || row.planned.stage);
}

ScheduleCard agendaCard(const RoomFacts &facts)
{
    ScheduleCard card{facts.phrases.translate("Room", "Agenda"), {}};
    for (const AgendaRow &row : facts.agenda.rows) {
        if (isForTheRoom(row))
            card.rows.append(rowOf(facts, row, row.planned.title));
    }
    while (card.rows.size() > OnOnePage && card.rows.at(1).place == RoomPlace::Over)
        card.rows.removeFirst();
    return card;
}

ScheduleCard stepsCard(const RoomFacts &facts)
{
    ScheduleCard card{facts.phrases.translate("Room", "The steps of today"), {}};
    std::optional<Stage> before;
    for (const AgendaRow &row : facts.agenda.rows) {
        if (!isForTheRoom(row)) {
            if (row.place == AgendaRow::Place::Current && !card.rows.isEmpty())
                lengthen(card.rows.last(), rowOf(facts, row, {}));
            continue;
        }
        const ScheduleRow step = rowOf(facts, row, stepTitle(facts, row.planned));
        if (!card.rows.isEmpty() && row.planned.stage == before)
            lengthen(card.rows.last(), step);
        else
            card.rows.append(step);
        before = row.planned.stage;
    }
    return card;
}

} // namespace Tallerista
