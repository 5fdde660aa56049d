// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/timercards.h"

#include "core/actions/selectionreading.h"
#include "core/room/schedulecards.h"
#include "core/rules/agenda/agendasentences.h"
#include "core/rules/questions.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// From so much on a countdown shows whole minutes: seconds only make people nervous.
constexpr qint64 LongMs = 600'000;

/// Over time it stays at nothing left: by how much is the facilitator's to know.
QString remainingWords(const RoomFacts &facts, qint64 remainingMs)
{
    return remainingMs > LongMs ? durationWords(facts.phrases, remainingMs)
                                : remainingText(std::max<qint64>(remainingMs, 0));
}

QString nextWords(const RoomFacts &facts)
{
    const auto &rows = facts.agenda.rows;
    for (qsizetype i = facts.agenda.next.value_or(rows.size()); i < rows.size(); ++i) {
        if (rows.at(i).place == AgendaRow::Place::Ahead && isForTheRoom(rows.at(i)))
            return facts.phrases.translate("Room", "Next: %1").arg(rows.at(i).planned.title);
    }
    return {};
}

using Counts = QHash<RowId, int>; ///< by table

Counts noneYet(const RoomFacts &facts)
{
    Counts counts;
    for (const Mesa &mesa : facts.mesas)
        counts.insert(mesa.id(), 0);
    return counts;
}

Result<Counts> experienceCounts(const RoomFacts &facts)
{
    const auto experiences = facts.stores.experiences.all();
    if (!experiences)
        return experiences.error();
    Counts counts = noneYet(facts);
    for (const Experience &experience : *experiences) {
        if (experience->mesa)
            ++counts[*experience->mesa];
    }
    return counts;
}

Result<Counts> ideaCounts(const RoomFacts &facts)
{
    const auto ideas = facts.stores.ideas.all();
    if (!ideas)
        return ideas.error();
    Counts counts = noneYet(facts);
    for (const Idea &idea : *ideas)
        ++counts[idea->mesa];
    return counts;
}

/// Of the ideas with which a final selection begins; of no table whose first one is still open.
Result<Counts> enteredCounts(const RoomFacts &facts)
{
    Counts counts;
    for (const Mesa &mesa : facts.mesas) {
        const auto selection = readFirstSelection(facts.stores, mesa.id());
        if (!selection)
            return selection.error();
        if (*selection && (*selection)->isShown())
            counts.insert(mesa.id(), int((*selection)->entered().size()));
    }
    return counts;
}

/// What each table has at this stage.
Result<Counts> countsOf(const RoomFacts &facts)
{
    if (facts.stage() == Stage::Experiences)
        return experienceCounts(facts);
    if (facts.stage() == Stage::FinalSelection)
        return enteredCounts(facts);
    return ideaCounts(facts);
}

QString countWords(const RoomFacts &facts, int count)
{
    return facts.stage() == Stage::Experiences
               ? facts.phrases.translate("Room", "%n experience(s)", nullptr, count)
               : facts.phrases.translate("Room", "%n idea(s)", nullptr, count);
}

/// The agenda as one table sees it.
AgendaSnapshot asSeenAt(const RoomFacts &facts, const TableClock &clock)
{
    AgendaSnapshot seen;
    seen.state = clock.paused ? AgendaState::Paused : facts.agenda.state;
    seen.current = RunningBlock();
    seen.current->phase = clock.phase;
    return seen;
}

MesaCard mesaCard(const RoomFacts &facts, const Mesa &mesa, const TimerCard &timer)
{
    MesaCard card{mesa->number, facts.titleOf(mesa), timer.remaining, {}, {}};
    if (const auto clock = facts.agenda.tableClock(mesa.id())) {
        const AgendaSnapshot seen = asSeenAt(facts, *clock);
        card.clock = remainingWords(facts, clock->remainingMs);
        card.phase = roomPhase(seen);
        card.phaseWord = agendaWord(facts.phrases, seen);
    }
    return card;
}

/// People are numbers on the wall.
QString turnWords(const RoomFacts &facts)
{
    const auto &round = facts.agenda.round;
    if (!round)
        return {};
    return facts.phrases.translate("Room", "Turn %1 of %2 · %3")
        .arg(round->turn)
        .arg(round->people)
        .arg(remainingText(std::max<qint64>(round->remainingMs, 0)));
}

} // namespace

RoomPhase roomPhase(const AgendaSnapshot &agenda)
{
    if (!agenda.current)
        return RoomPhase::None;
    if (agenda.state == AgendaState::Paused)
        return RoomPhase::Paused;
    switch (agenda.current->phase) {
    case AgendaPhase::Normal:
        return RoomPhase::Normal;
    case AgendaPhase::Warning:
        return RoomPhase::Warning;
    case AgendaPhase::Danger:
        return RoomPhase::Danger;
    case AgendaPhase::Overtime:
        return RoomPhase::Overtime;
    }
    Q_UNREACHABLE();
}

TimerCard timerCard(const RoomFacts &facts)
{
    TimerCard card;
    card.phase = roomPhase(facts.agenda);
    card.phaseWord = agendaWord(facts.phrases, facts.agenda);
    card.hour = clockText(facts.agenda.now, facts.zone);
    card.next = nextWords(facts);
    const AgendaBlock *block = facts.block();
    if (!block) {
        card.title = facts.workshop->name;
        return card;
    }
    const RunningBlock &running = *facts.agenda.current;
    const qint64 whole = running.elapsedMs + std::max<qint64>(running.remainingMs, 0);
    card.title = (*block)->title;
    card.instructions = (*block)->instructions;
    card.remaining = remainingWords(facts, running.remainingMs);
    card.until = endSentence(facts.phrases, facts.agenda, facts.zone);
    card.turn = turnWords(facts);
    card.gone = whole > 0 ? std::clamp(double(running.elapsedMs) / double(whole), 0.0, 1.0) : 1;
    return card;
}

HourCard hourCard(const RoomFacts &facts)
{
    return {facts.workshop->name, clockText(facts.agenda.now, facts.zone)};
}

Result<TablesCard> tablesCard(const RoomFacts &facts)
{
    const auto questions = facts.stores.questions.all();
    const auto counts = countsOf(facts);
    if (!questions)
        return questions.error();
    if (!counts)
        return counts.error();
    TablesCard card{timerCard(facts), {}};
    for (const Mesa &mesa : facts.mesas) {
        MesaCard table = mesaCard(facts, mesa, card.timer);
        if (counts->contains(mesa.id()))
            table.count = countWords(facts, counts->value(mesa.id()));
        table.question = questionText(facts, *questions);
        card.mesas.append(table);
    }
    return card;
}

} // namespace Tallerista
