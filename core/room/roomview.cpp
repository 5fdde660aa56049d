// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/roomview.h"

#include "core/domain/rehearsal.h"
#include "core/room/ideacards.h"
#include "core/room/messagecards.h"
#include "core/room/plenarycards.h"
#include "core/room/roomfacts.h"
#include "core/room/schedulecards.h"
#include "core/room/selectioncards.h"
#include "core/room/sheetcards.h"
#include "core/room/timercards.h"

namespace Tallerista {

namespace {

using Cards = Result<QList<RoomCard>>;

template <typename Card>
Cards allOf(const Result<QList<Card>> &cards)
{
    if (!cards)
        return cards.error();
    return QList<RoomCard>(cards->begin(), cards->end());
}

template <typename Card>
Cards oneOf(const Result<Card> &card)
{
    if (!card)
        return card.error();
    return QList<RoomCard>{*card};
}

/// \a cards, or \a otherwise() where there are none.
template <typename Other>
Cards firstOf(Cards cards, Other otherwise)
{
    return cards && cards->isEmpty() ? otherwise() : cards;
}

Cards tables(const RoomFacts &facts)
{
    return oneOf(tablesCard(facts));
}

Cards timer(const RoomFacts &facts)
{
    return QList<RoomCard>{timerCard(facts)};
}

/// For a card that was asked for before there is anything to show.
Cards notYet(const RoomFacts &facts, const char *title, const char *sentence)
{
    const Phrases &phrases = facts.phrases;
    return QList<RoomCard>{
        TextCard{phrases.translate("Room", title), {}, phrases.translate("Room", sentence)}};
}

Cards firstSelection(const RoomFacts &facts)
{
    return firstOf(allOf(resultCards(facts, 0)), [&] {
        return firstOf(allOf(howCards(facts, 0)), [&] { return tables(facts); });
    });
}

/// \a ofPlenary() while the room is at it, whichever table was looked at last; \a otherwise() before, and
/// where that has nothing.
template <typename OfPlenary, typename Other>
Cards plenaryFirst(const RoomFacts &facts, OfPlenary ofPlenary, Other otherwise)
{
    const auto isAt = isAtPlenary(facts);
    if (!isAt)
        return isAt.error();
    return *isAt ? firstOf(ofPlenary(), otherwise) : otherwise();
}

Cards plenaryResult(const RoomFacts &facts)
{
    const auto plenary = plenaryCard(facts);
    if (!plenary)
        return plenary.error();
    return *plenary ? QList<RoomCard>{**plenary} : QList<RoomCard>();
}

Cards fives(const RoomFacts &facts, int table)
{
    if (table != 0)
        return allOf(fiveCards(facts, table));
    return firstOf(plenaryResult(facts), [&] { return allOf(fiveCards(facts, table)); });
}

Cards plenary(const RoomFacts &facts)
{
    return firstOf(plenaryResult(facts), [&] {
        return firstOf(allOf(plenaryVotingCards(facts)), [&] {
            return firstOf(allOf(fiveCards(facts, 0)), [&] {
                return notYet(facts,
                              QT_TRANSLATE_NOOP("Room", "Plenary"),
                              QT_TRANSLATE_NOOP("Room", "It has not begun yet."));
            });
        });
    });
}

Cards ofStage(const RoomFacts &facts, Stage stage)
{
    switch (stage) {
    case Stage::Registration:
        return QList<RoomCard>{welcomeCard(facts)};
    case Stage::Experiences:
    case Stage::Ideas:
        return tables(facts);
    case Stage::FirstSelection:
        return firstSelection(facts);
    case Stage::FinalSelection:
        return firstOf(allOf(fiveCards(facts, 0)), [&] { return tables(facts); });
    case Stage::Sheets:
        return QList<RoomCard>{questionsCard(facts)};
    case Stage::Plenary:
        return firstOf(fives(facts, 0), [&] { return timer(facts); });
    case Stage::Document:
        return oneOf(whatFollowsCard(facts));
    case Stage::Preparation:
    case Stage::Agenda:
        break;
    }
    return timer(facts);
}

Cards automatic(const RoomFacts &facts)
{
    if (facts.agenda.state == AgendaState::NotStarted)
        return plenaryFirst(
            facts,
            [&] { return plenary(facts); },
            [&] { return Cards(QList<RoomCard>{welcomeCard(facts)}); });
    if (facts.agenda.state == AgendaState::Done)
        return oneOf(whatFollowsCard(facts));
    return ofStage(facts, facts.stage().value_or(Stage::Agenda));
}

Cards instructions(const RoomFacts &facts)
{
    if (const auto card = instructionsCard(facts))
        return QList<RoomCard>{*card};
    return automatic(facts);
}

/// Ideas are written in silence and told in a round: till then nobody is led by another's.
bool ideasAreDue(const RoomFacts &facts, const RoomChoice &choice)
{
    return !choice.ideasWait || (facts.stage() != Stage::Ideas && !facts.agenda.round);
}

Cards ideas(const RoomFacts &facts, const RoomChoice &choice)
{
    if (!ideasAreDue(facts, choice))
        return oneOf(waitingIdeasCard(facts, choice.table));
    const auto none = [&] {
        return notYet(facts,
                      QT_TRANSLATE_NOOP("Room", "Ideas"),
                      QT_TRANSLATE_NOOP("Room", "There are no ideas yet."));
    };
    if (!choice.newestFirst)
        return firstOf(allOf(ideaCards(facts, choice.table, choice.follow)), none);
    const auto newest = newestIdeasCard(facts, choice.table);
    if (!newest)
        return newest.error();
    return *newest ? Cards(QList<RoomCard>{**newest}) : none();
}

Cards votingList(const RoomFacts &facts, const RoomChoice &choice)
{
    const auto ideas = [&] {
        return firstOf(allOf(votingCards(facts, choice.table)), [&] {
            return notYet(facts,
                          QT_TRANSLATE_NOOP("Room", "List to vote"),
                          QT_TRANSLATE_NOOP("Room", "There are no ideas yet."));
        });
    };
    return plenaryFirst(
        facts, [&] { return allOf(plenaryVotingCards(facts)); }, ideas);
}

Cards how(const RoomFacts &facts)
{
    return firstOf(allOf(plenaryHowCards(facts)), [&] {
        return firstOf(allOf(howCards(facts, 0)), [&] {
            return notYet(facts,
                          QT_TRANSLATE_NOOP("Room", "How it is decided"),
                          QT_TRANSLATE_NOOP("Room", "No vote has been opened yet."));
        });
    });
}

Cards result(const RoomFacts &facts, const RoomChoice &choice)
{
    const auto waiting = [&] {
        return notYet(facts,
                      QT_TRANSLATE_NOOP("Room", "Result"),
                      QT_TRANSLATE_NOOP("Room", "It is shown when the vote is closed."));
    };
    return plenaryFirst(
        facts,
        [&] { return firstOf(plenaryResult(facts), waiting); },
        [&] { return firstOf(allOf(resultCards(facts, choice.table)), waiting); });
}

Cards five(const RoomFacts &facts, const RoomChoice &choice)
{
    const auto ofTables = [&] {
        return firstOf(fives(facts, choice.table), [&] {
            return notYet(facts,
                          QT_TRANSLATE_NOOP("Room", "Final selection"),
                          QT_TRANSLATE_NOOP("Room", "It is shown when the table ends it."));
        });
    };
    return plenaryFirst(
        facts, [&] { return plenaryResult(facts); }, ofTables);
}

Cards sheets(const RoomFacts &facts, const RoomChoice &choice)
{
    return firstOf(allOf(sheetCards(facts, choice.table)), [&] {
        return notYet(facts,
                      QT_TRANSLATE_NOOP("Room", "SMART sheet"),
                      QT_TRANSLATE_NOOP("Room", "No sheet has been begun yet."));
    });
}

Cards ofMode(const RoomFacts &facts, const RoomChoice &choice)
{
    switch (choice.mode) {
    case RoomMode::Automatic:
        return automatic(facts);
    case RoomMode::Tables:
        return tables(facts);
    case RoomMode::Timer:
        return timer(facts);
    case RoomMode::Instructions:
        return instructions(facts);
    case RoomMode::Agenda:
        return QList<RoomCard>{agendaCard(facts)};
    case RoomMode::Ideas:
        return ideas(facts, choice);
    case RoomMode::VotingList:
        return votingList(facts, choice);
    case RoomMode::Result:
        return result(facts, choice);
    case RoomMode::Message:
        return QList<RoomCard>{TextCard{{}, {}, choice.message}};
    case RoomMode::Welcome:
        return QList<RoomCard>{welcomeCard(facts)};
    case RoomMode::Steps:
        return QList<RoomCard>{stepsCard(facts)};
    case RoomMode::HowItIsDecided:
        return how(facts);
    case RoomMode::Five:
        return five(facts, choice);
    case RoomMode::Plenary:
        return plenary(facts);
    case RoomMode::Sheet:
        return sheets(facts, choice);
    case RoomMode::WhatFollows:
        return oneOf(whatFollowsCard(facts));
    case RoomMode::Hour:
        return QList<RoomCard>{hourCard(facts)};
    case RoomMode::Black:
        break;
    }
    return QList<RoomCard>();
}

} // namespace

bool isOfTable(RoomMode mode)
{
    switch (mode) {
    case RoomMode::Ideas:
    case RoomMode::VotingList:
    case RoomMode::Result:
    case RoomMode::Five:
    case RoomMode::Sheet:
        return true;
    default:
        return false;
    }
}

Result<RoomView> roomView(const Stores &stores,
                          const RoomChoice &choice,
                          const AgendaSnapshot &agenda,
                          const Phrases &phrases)
{
    RoomView view;
    view.mode = choice.mode;
    if (choice.mode == RoomMode::Black)
        return view;
    const auto facts = readRoomFacts(stores, agenda, phrases);
    if (!facts)
        return facts.error();
    const auto cards = ofMode(*facts, choice);
    if (!cards)
        return cards.error();
    const TimerCard clock = timerCard(*facts);
    view.clock = clock.remaining;
    view.phase = clock.phase;
    view.phaseWord = clock.phaseWord;
    view.cards = *cards;
    if (isRehearsal(facts->workshop.fields()))
        view.mark = phrases.translate("Room", "REHEARSAL");
    return view;
}

QStringList textsOf(const RoomView &view)
{
    QStringList all;
    for (const RoomCard &card : view.cards)
        all += textsOf(card);
    if (!view.clock.isEmpty())
        all << view.clock << view.phaseWord;
    if (!view.mark.isEmpty())
        all << view.mark;
    return all;
}

} // namespace Tallerista
