// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "core/actions/ideajoining.h"
#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/plenaryslips.h"
#include "core/actions/replanactions.h"
#include "core/rehearsal/rehearsalfile.h"
#include "tests/support/testclass.h"
#include "tests/support/testroom.h"
#include "tests/support/testshortlist.h"

#include <QRegularExpression>

using namespace Tallerista;
using namespace Tallerista::Testing;

namespace {

/// "09:00 Bienvenida" of every row.
QStringList linesOf(const ScheduleCard &card)
{
    QStringList lines;
    for (const ScheduleRow &row : card.rows)
        lines.append(QStringList{row.hour, row.text, row.word}.join(u' ').trimmed());
    return lines;
}

QStringList rowCodes(const QList<IdeaRow> &rows)
{
    QStringList codes;
    for (const IdeaRow &row : rows)
        codes.append(row.code);
    return codes;
}

/// What no text of the wall may say: a sign before a number, or lateness in words.
bool tellsLateness(const QString &text)
{
    static const QRegularExpression words(
        u"[+\\x{2212}]\\s*\\d|(^|\\s)-\\d|\\b(late|early|behind|ahead|over|expected|delay)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace

class tst_RoomModes : public QObject
{
    Q_OBJECT

private slots:
    void theAgendaKeepsItsPrintedHours();
    void unplannedWordsAreOnNobodysPaper();
    void unplannedWordsDoNotSplitAStep();
    void workThatCameLaterHasNoPrintedHour();
    void theFacilitatorsNotesAreNotInTheAgenda();
    void ofALongAgendaOnlyTheLatestOfWhatIsOverIsShown();
    void theStepsSayWhereWeAre();
    void instructionsStandInLargeLetters();
    void aBlockWithoutInstructionsGivesItsTitle();
    void ideasAreShownTableByTable();
    void theNewestIdeasComeFirst();
    void ideasWaitForTheirRoundIfSoChosen();
    void whileTheyWaitOnlyTheirNumberIsShown();
    void theLatestIdeaIsMarkedWhereItIsFollowed();
    void joinedIdeasStandThereOnce();
    void ideasAreReadUnderTheirHeadings();
    void theGuidingQuestionStandsAboveTheIdeas();
    void aRehearsalSaysSoInEveryMode();
    void theListToVoteIsShort();
    void oneTableFillsBothColumns();
    void theListIsInTheWordsThatWereVotedOn();
    void aSheetIsShownOneQuestionAtATime();
    void aMessageIsWhatWasTyped();
    void theHourIsThatOfTheRoom();
    void aTableMayHaveAClockOfItsOwn();
    void aRoundShowsTurnsAndNobody();
    void inTheRunningPlenaryTheRoomSeesItsActionsAndItsRule();
    void aLateMorningIsNeverToldToTheRoom();
    void everyModeHasSomethingToShow();
};

void tst_RoomModes::theAgendaKeepsItsPrintedHours()
{
    TestRoom room;
    const RoomChoice agenda{RoomMode::Agenda};
    QCOMPARE(linesOf(room.card<ScheduleCard>(agenda)),
             (QStringList{u"09:00 Bienvenida"_s, u"09:15 Lluvia de ideas"_s}));

    room.clock.advance(12 * Minute);
    taken(startAgenda(*room.document));
    room.clock.advance(25 * Minute);
    QCOMPARE(linesOf(room.card<ScheduleCard>(agenda)),
             (QStringList{u"09:00 Bienvenida Now"_s, u"09:15 Lluvia de ideas"_s}));

    taken(nextBlock(*room.document));
    const auto card = room.card<ScheduleCard>(agenda);
    QCOMPARE(linesOf(card), (QStringList{u"09:00 Bienvenida"_s, u"09:15 Lluvia de ideas Now"_s}));
    QCOMPARE(card.rows.first().place, RoomPlace::Over);
    QCOMPARE(card.rows.last().place, RoomPlace::Now);
}

void tst_RoomModes::unplannedWordsAreOnNobodysPaper()
{
    TestRoom room;
    taken(startAgenda(*room.document));
    taken(insertWords(*room.document));

    QCOMPARE(linesOf(room.card<ScheduleCard>({RoomMode::Agenda})),
             (QStringList{u"09:00 Bienvenida Now"_s, u"09:15 Lluvia de ideas"_s}));
    QCOMPARE(room.card<TimerCard>({RoomMode::Timer}).next, u"Next: Lluvia de ideas"_s);
}

void tst_RoomModes::unplannedWordsDoNotSplitAStep()
{
    TestRoom room;
    const auto first = room.document->stores().agendaBlocks.all()->first().id();
    taken(addBlock(*room.document, u"A talk"_s, first));
    for (const qsizetype talk : {0, 1}) {
        const auto block = room.document->stores().agendaBlocks.all()->at(talk);
        taken(editBlock(*room.document, taken(block.with([](AgendaBlockFields &fields) {
            fields.stage = Stage::Agenda;
        }))));
    }
    const QStringList steps{u"09:00 Bienvenida Now"_s, u"09:25 Ideas"_s};
    taken(startAgenda(*room.document));
    QCOMPARE(linesOf(room.card<ScheduleCard>({RoomMode::Steps})), steps);

    taken(insertWords(*room.document));
    QCOMPARE(linesOf(room.card<ScheduleCard>({RoomMode::Steps})), steps);
    room.clock.advance(5 * Minute);
    taken(nextBlock(*room.document)); // somebody has the unplanned word
    QCOMPARE(linesOf(room.card<ScheduleCard>({RoomMode::Steps})), steps);
}

void tst_RoomModes::workThatCameLaterHasNoPrintedHour()
{
    TestRoom room;
    taken(startAgenda(*room.document));
    const auto first = room.document->stores().agendaBlocks.all()->first().id();
    const AgendaBlock later = taken(addBlock(*room.document, u"A second round"_s, first));
    taken(editBlock(*room.document, taken(later.with([](AgendaBlockFields &fields) {
        fields.stage = Stage::Ideas;
    }))));

    QCOMPARE(
        linesOf(room.card<ScheduleCard>({RoomMode::Agenda})),
        (QStringList{u"09:00 Bienvenida Now"_s, u"A second round"_s, u"09:15 Lluvia de ideas"_s}));
}

void tst_RoomModes::theFacilitatorsNotesAreNotInTheAgenda()
{
    TestRoom room;
    const AgendaBlock block = taken(addBlock(*room.document, u"Call the caterer"_s, {}));
    taken(editBlock(*room.document, taken(block.with([](AgendaBlockFields &fields) {
        fields.minutes = 0;
        fields.leastMinutes = 0;
    }))));

    for (const RoomMode mode : {RoomMode::Agenda, RoomMode::Steps, RoomMode::Welcome})
        QVERIFY(!textsOf(room.view({mode})).join(u'\n').contains(u"caterer"_s));
}

void tst_RoomModes::ofALongAgendaOnlyTheLatestOfWhatIsOverIsShown()
{
    TestRoom room;
    for (int i = 3; i <= 16; ++i)
        taken(addBlock(*room.document, u"Block %1"_s.arg(i), {}));
    taken(startAgenda(*room.document));
    for (int i = 1; i <= 9; ++i) {
        room.clock.advance(2'000);
        taken(nextBlock(*room.document));
    }

    const auto card = room.card<ScheduleCard>({RoomMode::Agenda});

    QCOMPARE(card.rows.size(), 12);
    QCOMPARE(card.rows.last().text, u"Block 16"_s);
    QVERIFY(linesOf(card).join(u'\n').contains(u"Block 10 Now"_s));
}

void tst_RoomModes::theStepsSayWhereWeAre()
{
    TestRoom room;
    const AgendaBlock second = room.document->stores().agendaBlocks.all()->last();
    const AgendaBlock third = taken(addBlock(*room.document, u"A second round"_s, second.id()));
    taken(editBlock(*room.document, taken(third.with([](AgendaBlockFields &fields) {
        fields.stage = Stage::Ideas;
    }))));
    room.run(Stage::Ideas);
    room.clock.advance(2'000);
    taken(nextBlock(*room.document));

    const auto card = room.card<ScheduleCard>({RoomMode::Steps});

    QCOMPARE(card.title, u"The steps of today"_s);
    QCOMPARE(linesOf(card), (QStringList{u"09:00 Bienvenida"_s, u"09:15 Ideas Now"_s}));
    QCOMPARE(card.rows.last().place, RoomPlace::Now);
}

void tst_RoomModes::instructionsStandInLargeLetters()
{
    TestRoom room;
    room.run(Stage::Ideas);

    const RoomView view = room.view({RoomMode::Instructions});

    QCOMPARE(std::get<TextCard>(view.cards.first()).text, u"One idea a card."_s);
    QCOMPARE(view.clock, u"20 min"_s);
}

void tst_RoomModes::aBlockWithoutInstructionsGivesItsTitle()
{
    TestRoom room;
    taken(startAgenda(*room.document));
    QCOMPARE(room.card<TextCard>({RoomMode::Instructions}).text, u"Bienvenida"_s);
}

void tst_RoomModes::ideasAreShownTableByTable()
{
    TestRoom room;
    taken(captureIdea(*room.document, room.mesa(1), {{}, u"An idea"_s, {}, {}, {}, u"Zutana"_s}));
    const QList<Id<Idea>> ideas = room.capture(2, 3);
    taken(setIdeasAside(*room.document, {ideas.last()}, u"Of another day"_s));

    const RoomView view = room.view({RoomMode::Ideas});

    QCOMPARE(view.cards.size(), 2);
    const auto first = std::get<IdeasCard>(view.cards.first());
    QCOMPARE(first.title, u"Table 1: ideas"_s);
    QCOMPARE(first.rows, (QList<IdeaRow>{{u"M1-01"_s, u"An idea"_s}}));
    QCOMPARE(rowCodes(std::get<IdeasCard>(view.cards.last()).rows),
             (QStringList{u"M2-01"_s, u"M2-02"_s}));
    QVERIFY(!textsOf(view).join(u'\n').contains(u"Zutana"_s));
    QCOMPARE(room.view({RoomMode::Ideas, 2}).cards.size(), 1);
}

void tst_RoomModes::theNewestIdeasComeFirst()
{
    TestRoom room;
    for (int i = 0; i < 4; ++i) {
        room.capture(1, 1);
        room.clock.advance(1'000);
        room.capture(2, 1);
        room.clock.advance(1'000);
    }

    const RoomChoice newest{RoomMode::Ideas, 0, true};

    QCOMPARE(rowCodes(room.card<IdeasCard>(newest).rows),
             (QStringList{u"M2-04"_s, u"M1-04"_s, u"M2-03"_s, u"M1-03"_s, u"M2-02"_s, u"M1-02"_s}));
    QCOMPARE(rowCodes(room.card<IdeasCard>({RoomMode::Ideas, 1, true}).rows).first(), u"M1-04"_s);
}

void tst_RoomModes::ideasWaitForTheirRoundIfSoChosen()
{
    TestRoom room;
    room.run(Stage::Ideas);
    room.capture(1, 2);
    RoomChoice choice{RoomMode::Ideas};
    QVERIFY(std::holds_alternative<IdeasCard>(room.view(choice).cards.first()));

    choice.ideasWait = true;
    for (const bool newest : {false, true}) {
        choice.newestFirst = newest;
        const QString texts = textsOf(room.view(choice)).join(u'\n');
        QVERIFY2(!texts.contains(u"Idea 1"_s), qPrintable(texts));
        QVERIFY(texts.contains(u"when the round is over"_s));
    }

    choice.newestFirst = false;
    room.become(Stage::FirstSelection);
    QVERIFY(std::holds_alternative<IdeasCard>(room.view(choice).cards.first()));
}

void tst_RoomModes::whileTheyWaitOnlyTheirNumberIsShown()
{
    TestRoom room;
    room.run(Stage::Ideas);
    room.capture(1, 12);
    RoomChoice choice{RoomMode::Ideas};
    choice.ideasWait = true;

    const auto card = room.card<MessageCard>(choice);

    QCOMPARE(card.sentence, u"¿Qué falta?"_s);
    QCOMPARE(card.heading, u"The ideas are shown when the round is over."_s);
    QCOMPARE(card.rows,
             (QList<MessageRow>{{u"Table 1"_s, u"12 ideas"_s}, {u"Table 2"_s, u"0 ideas"_s}}));
    choice.table = 1;
    QCOMPARE(room.card<MessageCard>(choice).rows.size(), 1);
}

void tst_RoomModes::theLatestIdeaIsMarkedWhereItIsFollowed()
{
    TestRoom room;
    room.capture(2, 2);
    room.clock.advance(1'000);
    room.capture(1, 1);
    RoomChoice choice{RoomMode::Ideas};
    const auto marked = [&] {
        QStringList codes;
        for (const RoomCard &card : room.view(choice).cards) {
            for (const IdeaRow &row : std::get<IdeasCard>(card).rows) {
                if (!row.news.isEmpty())
                    codes.append(row.code);
            }
        }
        return codes;
    };
    QCOMPARE(marked(), QStringList());
    choice.follow = true;
    QCOMPARE(marked(), QStringList{u"M1-01"_s});
    room.clock.advance(1'000);
    room.capture(2, 1);
    QCOMPARE(marked(), QStringList{u"M2-03"_s});
    choice.table = 1;
    QCOMPARE(marked(), QStringList{u"M1-01"_s});
}

void tst_RoomModes::joinedIdeasStandThereOnce()
{
    TestRoom room;
    const QList<Id<Idea>> ideas = room.capture(1, 4);
    taken(mergeIdeas(*room.document, ideas.at(1), {ideas.at(3)}, u"Both"_s));
    taken(mergeIdeas(*room.document, ideas.at(0), {ideas.at(1)}, u"All three"_s));

    const auto rows = room.card<IdeasCard>({RoomMode::Ideas}).rows;

    QCOMPARE(rowCodes(rows), (QStringList{u"M1-01"_s, u"M1-03"_s}));
    QCOMPARE(rows.first().joined, u"+2"_s);
    QCOMPARE(rows.last().joined, QString());
}

void tst_RoomModes::ideasAreReadUnderTheirHeadings()
{
    TestRoom room;
    const QList<Id<Idea>> ideas = room.capture(1, 3);
    room.capture(2, 1);
    const auto heading =
        taken(Heading::create(room.document->newId<Heading>(), {u"Open <b>data</b>"_s, u"a"_s}));
    const Idea second = taken(room.document->stores().ideas.get(ideas.at(1)));
    const auto under =
        taken(second.with([&](IdeaFields &fields) { fields.heading = heading.id(); }));
    taken(room.document->edit({StepKind::AddHeading, Scope::workshop()}, [&](Edit &edit) {
        edit.insert(heading);
        edit.update(under);
        return Result<void>();
    }));

    const RoomView view = room.view({RoomMode::Ideas});

    const auto rows = std::get<IdeasCard>(view.cards.first()).rows;
    QCOMPARE(rowCodes(rows), (QStringList{u"M1-02"_s, u"M1-01"_s, u"M1-03"_s}));
    QCOMPARE(rows.first().heading, u"Open <b>data</b>"_s);
    QCOMPARE(rows.last().heading, u"Other ideas"_s);
    // A table without headings has none to read.
    QCOMPARE(std::get<IdeasCard>(view.cards.last()).rows.first().heading, QString());
}

void tst_RoomModes::theGuidingQuestionStandsAboveTheIdeas()
{
    TestRoom room;
    room.capture(1, 1);
    QCOMPARE(room.card<IdeasCard>({RoomMode::Ideas}).question, u"¿Qué falta?"_s);
}

void tst_RoomModes::aRehearsalSaysSoInEveryMode()
{
    TestRoom room;
    const QString path = room.folder.filePath(u"ensayo.taller"_s);
    auto created = createRehearsal(path, room.clock, testWriter(), room.document->stores());
    QVERIFY(created);
    const std::unique_ptr<WorkshopDocument> rehearsal = std::move(*created);
    const auto agenda = taken(readAgenda(rehearsal->stores())).at(room.clock.nowUtcMs());
    for (const RoomChoice &choice : everyChoice()) {
        const RoomView view =
            taken(roomView(rehearsal->stores(), choice, agenda, Phrases(u"es"_s)));
        if (choice.mode != RoomMode::Black)
            QCOMPARE(view.mark, u"ENSAYO"_s);
        QCOMPARE(room.view(choice).mark, QString());
    }
}

void tst_RoomModes::theListToVoteIsShort()
{
    TestRoom room;
    IdeaDraft draft;
    draft.text = QStringList(30, u"budget"_s).join(u' ');
    taken(captureIdea(*room.document, room.mesa(1), draft));
    draft.text = QString(200, u'x');
    taken(captureIdea(*room.document, room.mesa(1), draft));
    room.capture(2, 14);

    const RoomView view = room.view({RoomMode::VotingList});

    QCOMPARE(view.cards.size(), 2);
    const auto card = std::get<VotingCard>(view.cards.first());
    QCOMPARE(card.columns.size(), 2);
    QCOMPARE(card.columns.first().title, u"Table 1"_s);
    for (const IdeaRow &row : card.columns.first().rows) {
        QVERIFY2(row.text.size() <= 60, qPrintable(row.text));
        QVERIFY(row.text.endsWith(u'…'));
    }
    const auto alone = room.view({RoomMode::VotingList, 1}).cards;
    QVERIFY(std::get<VotingCard>(alone.first()).columns.first().rows.first().text.size() > 60);
    QCOMPARE(card.columns.last().rows.size(), 12);
    QCOMPARE(rowCodes(std::get<VotingCard>(view.cards.last()).columns.last().rows),
             (QStringList{u"M2-13"_s, u"M2-14"_s}));
}

void tst_RoomModes::oneTableFillsBothColumns()
{
    TestRoom room;
    room.capture(1, 26);

    const RoomView view = room.view({RoomMode::VotingList, 1});

    const auto card = std::get<VotingCard>(view.cards.first());
    QCOMPARE(card.columns.first().rows.size(), 12);
    QCOMPARE(card.columns.last().rows.size(), 12);
    QCOMPARE(std::get<VotingCard>(view.cards.last()).columns.size(), 1);
}

void tst_RoomModes::theListIsInTheWordsThatWereVotedOn()
{
    TestRoom room;
    room.vote(1, 1, {17, 13});
    room.capture(1, 1);

    const auto card = room.card<VotingCard>({RoomMode::VotingList, 1});

    QCOMPARE(card.columns.first().rows,
             (QList<IdeaRow>{{u"M1-01"_s, u"Idea 1 of table 1"_s},
                             {u"M1-02"_s, u"Idea 2 of table 1"_s}}));
}

void tst_RoomModes::aSheetIsShownOneQuestionAtATime()
{
    TestRoom room;
    room.nameEverybody();
    const SmartSheet sheet = room.document->stores().sheets.all()->first();
    taken(editSheet(*room.document, taken(sheet.with([](SmartSheetFields &fields) {
        fields.name = u"Open data"_s;
        fields.problem = u"Nobody can read the budget."_s;
    }))));
    IndicatorFields indicator(sheet.id());
    indicator.name = u"Datasets"_s;
    indicator.baseline = u"12"_s;
    indicator.target = u"60"_s;
    taken(addSheetRow<Indicator>(*room.document, indicator));

    const RoomView view = room.view({RoomMode::Sheet, 1});

    QCOMPARE(view.cards.size(), 7);
    const auto first = std::get<TextCard>(view.cards.first());
    QCOMPARE(first.title, u"F1-1  Open data"_s);
    QCOMPARE(first.heading, u"Which problem does it address?"_s);
    QCOMPARE(first.text, u"Nobody can read the budget."_s);
    QCOMPARE(std::get<TextCard>(view.cards.at(4)).text, u"Datasets\nToday: 12\nGoal: 60"_s);
    QCOMPARE(std::get<TextCard>(view.cards.last()).text, u"The first version"_s);
    QCOMPARE(std::get<TextCard>(view.cards.at(5)).text, u"Still to be written."_s);
    QVERIFY(!textsOf(view).join(u'\n').contains(u"Zutan"_s));
}

void tst_RoomModes::aMessageIsWhatWasTyped()
{
    const TestRoom room;
    const RoomChoice choice{RoomMode::Message, 0, false, false, u"Back at 10:40"_s};
    QCOMPARE(room.card<TextCard>(choice), (TextCard{{}, {}, u"Back at 10:40"_s}));
}

void tst_RoomModes::theHourIsThatOfTheRoom()
{
    TestRoom room;
    room.clock.advance(7 * Minute);
    QCOMPARE(room.card<HourCard>({RoomMode::Hour}).hour, u"09:07"_s);
}

void tst_RoomModes::aTableMayHaveAClockOfItsOwn()
{
    TestRoom room;
    room.run(Stage::Ideas);
    room.clock.advance(12 * Minute);
    taken(addTableTime(*room.document, room.mesa(2), 90'000));
    taken(pauseOrResumeTable(*room.document, room.mesa(1)));
    room.clock.advance(Minute);

    const auto card = room.card<TablesCard>();

    QCOMPARE(card.mesas.first().clock, u"8:00"_s);
    QCOMPARE(card.mesas.first().phase, RoomPhase::Paused);
    QCOMPARE(card.mesas.first().phaseWord, u"Paused"_s);
    QCOMPARE(card.mesas.last().clock, u"8:30"_s);
    QCOMPARE(card.mesas.last().phase, RoomPhase::Normal);

    room.clock.advance(20 * Minute);
    QCOMPARE(room.card<TablesCard>().mesas.last().clock, u"0:00"_s);
}

void tst_RoomModes::aRoundShowsTurnsAndNobody()
{
    TestRoom room;
    room.run(Stage::Experiences);
    taken(startRound(*room.document, 8));
    room.clock.advance(2'000);
    taken(nextSpeaker(*room.document));

    const QString turn = room.card<TablesCard>().timer.turn;

    QVERIFY2(turn.startsWith(u"Turn 2 of 8 · 2:"_s), qPrintable(turn));
    room.clock.advance(30 * Minute);
    QCOMPARE(room.card<TablesCard>().timer.turn, u"Turn 2 of 8 · 0:00"_s);
}

void tst_RoomModes::inTheRunningPlenaryTheRoomSeesItsActionsAndItsRule()
{
    TestRoom room;
    selectTexts(room, 1, {u"Portal"_s, u"Huertos"_s});
    selectTexts(room, 2, {u"Becas"_s});
    WorkshopFields fields = taken(room.document->stores().workshop.get()).fields();
    fields.plenaryCut = 2;
    taken(editWorkshop(*room.document, fields));
    taken(startPlenary(*room.document, 12));

    const auto list = room.card<VotingCard>({RoomMode::VotingList});
    QCOMPARE(list.columns.size(), 1);
    QCOMPARE(rowCodes(list.columns.first().rows), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(list.columns.first().rows.last().text, u"Becas"_s);
    QVERIFY(
        room.card<HowCard>({RoomMode::HowItIsDecided}).lines.at(1).contains(u"raises a hand"_s));

    taken(voteBySlips(*room.document));
    QVERIFY(room.card<HowCard>({RoomMode::HowItIsDecided})
                .lines.at(1)
                .contains(u"writes the number"_s));

    taken(voteByHands(*room.document));
    taken(countHands(
        *room.document, (**readPlenary(room.document->stores())).actions.first().action.id(), 7));
    taken(closePlenary(*room.document));
    QCOMPARE(rowCodes(room.card<VotingCard>({RoomMode::VotingList}).columns.first().rows),
             (QStringList{u"M1-01"_s, u"M1-02"_s}));
}

/// The morning begins twelve minutes late and every block runs over: minute by minute, in every mode.
void tst_RoomModes::aLateMorningIsNeverToldToTheRoom()
{
    TestRoom room;
    room.capture(1, 3);
    const QStringList printed = linesOf(room.card<ScheduleCard>({RoomMode::Agenda}));
    room.clock.advance(12 * Minute);
    taken(startAgenda(*room.document));
    bool wasLate = false;
    for (int minute = 0; minute < 70; ++minute) {
        room.clock.advance(Minute);
        if (minute == 26 || minute == 60)
            taken(nextBlock(*room.document));
        wasLate = wasLate || room.agenda().driftMs > 20 * Minute;
        for (const RoomChoice &choice : everyChoice()) {
            for (const QString &text : textsOf(room.view(choice)))
                QVERIFY2(!tellsLateness(text), qPrintable(text));
        }
        QStringList now = linesOf(room.card<ScheduleCard>({RoomMode::Agenda}));
        now.replaceInStrings(u" Now"_s, QString());
        QCOMPARE(now, printed);
    }
    QVERIFY(wasLate);
    QVERIFY(tellsLateness(u"12 min late here"_s) && tellsLateness(u"+1:20"_s));
}

void tst_RoomModes::everyModeHasSomethingToShow()
{
    const TestRoom room;
    for (const RoomChoice &choice : everyChoice())
        QCOMPARE(textsOf(room.view(choice)).isEmpty(), choice.mode == RoomMode::Black);
}

TALLERISTA_TEST(tst_RoomModes)
#include "tst_roommodes.moc"
