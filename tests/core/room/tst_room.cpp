// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/tieactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testroom.h"
#include "tests/support/testshortlist.h"

#include <QDir>
#include <QRegularExpression>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

bool saysNumber(const QStringList &texts, int number)
{
    const QRegularExpression pattern(u"\\b%1\\b"_s.arg(number));
    return texts.join(u'\n').contains(pattern);
}

QStringList codesOf(const ResultCard &card)
{
    QStringList codes;
    for (const ResultRow &row : card.rows)
        codes.append(row.code);
    return codes;
}

} // namespace

class tst_Room : public QObject
{
    Q_OBJECT

private slots:
    void beforeTheStartTheRoomIsWelcomedWithTheStepsOfToday();
    void theImageFollowsTheStage_data();
    void theImageFollowsTheStage();
    void theTimerSaysWhenItEndsAndNeverHowLateItIs();
    void aLongCountdownShowsWholeMinutes();
    void aPausedBlockPromisesNoEnd();
    void everyTableCountsItsIdeas();
    void theRulesStandUntilTheVoteIsClosed();
    void tablesThatDecideDifferentlyHaveTheirOwnRules();
    void aResultTellsNoVotes();
    void aTieIsNeverSilent();
    void whoDoesNotEnterStaysInTheOrderOfTheCards();
    void aResultCanBeOfOneTableAlone();
    void theFiveComeWhenTheTableEndsItsSelection();
    void thePlenaryIsShownWhenItIsClosed();
    void whatFollowsNamesTheDayAndNobody();
    void askedForTooEarlyItSaysSo_data();
    void askedForTooEarlyItSaysSo();
    void blackHoldsNothing();
    void aRunningVoteShowsNoNumber();
    void noNameIsEverShown();
    void noTypeHasAPlaceForAPersonOrACount();
};

void tst_Room::beforeTheStartTheRoomIsWelcomedWithTheStepsOfToday()
{
    const TestRoom room;

    const auto card = room.card<MessageCard>();

    QCOMPARE(card.title, u"Taller de prueba"_s);
    QCOMPARE(card.rows,
             (QList<MessageRow>{{u"09:00"_s, u"Bienvenida"_s}, {u"09:15"_s, u"Ideas"_s}}));
    QVERIFY(room.view().clock.isEmpty());
}

void tst_Room::theImageFollowsTheStage_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("title");

    QTest::newRow("registration") << Stage::Registration << u"Taller de prueba"_s;
    QTest::newRow("talks") << Stage::Agenda << u"Lluvia de ideas"_s;
    QTest::newRow("experiences") << Stage::Experiences << u"Lluvia de ideas"_s;
    QTest::newRow("ideas") << Stage::Ideas << u"Lluvia de ideas"_s;
    QTest::newRow("a first selection without a vote")
        << Stage::FirstSelection << u"Lluvia de ideas"_s;
    QTest::newRow("a final selection under way") << Stage::FinalSelection << u"Lluvia de ideas"_s;
    QTest::newRow("sheets") << Stage::Sheets << u"The seven questions"_s;
    QTest::newRow("a plenary without actions") << Stage::Plenary << u"Lluvia de ideas"_s;
    QTest::newRow("the end") << Stage::Document << u"What follows"_s;
}

void tst_Room::theImageFollowsTheStage()
{
    QFETCH(Stage, stage);
    QFETCH(QString, title);
    TestRoom room;

    room.run(stage);

    const QStringList texts = textsOf(room.view());
    QCOMPARE(texts.first(), title);
    QVERIFY(texts.join(u'\n').contains(u"One idea a card."_s));
}

void tst_Room::theTimerSaysWhenItEndsAndNeverHowLateItIs()
{
    TestRoom room;
    room.run(Stage::Agenda); // fifteen minutes early
    room.clock.advance(12 * Minute);

    auto card = room.card<TimerCard>();
    QCOMPARE(card.remaining, u"8:00"_s);
    QCOMPARE(card.until, u"We end at 09:20"_s);
    QCOMPARE(card.phase, RoomPhase::Normal);
    QCOMPARE(card.gone, 0.6);

    room.clock.advance(40 * Minute);
    card = room.card<TimerCard>();
    QCOMPARE(card.phase, RoomPhase::Overtime);
    QCOMPARE(card.remaining, u"0:00"_s);
    QVERIFY(card.until.isEmpty());
    QVERIFY(!textsOf(room.view()).join(u' ').contains(u"late"_s));
}

void tst_Room::aLongCountdownShowsWholeMinutes()
{
    TestRoom room;
    room.run(Stage::Agenda);
    room.clock.advance(5 * Minute + 10'000);
    QCOMPARE(room.card<TimerCard>().remaining, u"15 min"_s);
    room.clock.advance(5 * Minute);
    QCOMPARE(room.card<TimerCard>().remaining, u"9:50"_s);
}

void tst_Room::aPausedBlockPromisesNoEnd()
{
    TestRoom room;
    room.run(Stage::Agenda);
    taken(pauseOrResume(*room.document));

    const auto card = room.card<TimerCard>();

    QCOMPARE(card.phase, RoomPhase::Paused);
    QCOMPARE(card.phaseWord, u"Paused"_s);
    QVERIFY(card.until.isEmpty());
}

void tst_Room::everyTableCountsItsIdeas()
{
    TestRoom room;
    room.run(Stage::Ideas);
    room.capture(1, 3);
    room.capture(2, 1);

    const auto card = room.card<TablesCard>();

    QCOMPARE(card.mesas.size(), 2);
    QCOMPARE(card.mesas.at(0).title, u"Table 1"_s);
    QCOMPARE(card.mesas.at(0).count, u"3 ideas"_s);
    QCOMPARE(card.mesas.at(1).count, u"1 idea"_s);
    QCOMPARE(card.mesas.at(0).clock, card.timer.remaining);
    QCOMPARE(card.mesas.at(0).question, u"¿Qué falta?"_s);
}

void tst_Room::theRulesStandUntilTheVoteIsClosed()
{
    TestRoom room;
    room.run(Stage::FirstSelection);
    const Id<Vote> vote = room.vote(1, 1, {17, 13});

    const auto rules = room.card<HowCard>();
    QCOMPARE(rules.title, u"How it is decided"_s);
    QVERIFY(rules.lines.size() >= 3);

    taken(closeVote(*room.document, vote));
    QCOMPARE(room.card<ResultCard>().title, u"Table 1: first selection"_s);
    taken(reopenVote(*room.document, vote));
    QCOMPARE(room.card<HowCard>(), rules);
}

void tst_Room::tablesThatDecideDifferentlyHaveTheirOwnRules()
{
    TestRoom room;
    room.run(Stage::FirstSelection);
    room.vote(1, 1, {17, 13});
    room.vote(2, 1, {11, 7});
    QCOMPARE(room.view().cards.size(), 1);

    TestRoom other;
    other.run(Stage::FirstSelection);
    other.vote(1, 1, {17, 13});
    other.vote(2, 2, {11, 7, 3});
    QCOMPARE(other.view().cards.size(), 2);
    QCOMPARE(other.card<HowCard>({}, 1).title, u"Table 2: How it is decided"_s);
}

void tst_Room::aResultTellsNoVotes()
{
    TestRoom room;
    taken(closeVote(*room.document, room.vote(1, 2, {17, 13, 5, 0})));

    const RoomView view = room.view({RoomMode::Result});

    for (const int votes : {17, 13, 5, 8, 23})
        QVERIFY2(!saysNumber(textsOf(view), votes), qPrintable(textsOf(view).join(u'\n')));
    const auto card = std::get<ResultCard>(view.cards.first());
    QCOMPARE(card.sentence, u"2 ideas enter."_s);
    QCOMPARE(codesOf(card), (QStringList{u"M1-01"_s, u"M1-02"_s}));
    QCOMPARE(card.rows.first().band, RoomBand::In);
    QCOMPARE(card.rows.first().bandWord, u"Enters"_s);
}

void tst_Room::aTieIsNeverSilent()
{
    TestRoom room;
    const Id<Vote> vote = room.vote(1, 2, {17, 13, 13, 2});
    taken(closeVote(*room.document, vote));

    auto card = room.card<ResultCard>({RoomMode::Result});
    QCOMPARE(card.sentence, u"Tie: 2 ideas for 1 place."_s);
    QCOMPARE(card.rows.at(1).band, RoomBand::Tie);
    QCOMPARE(card.rows.at(2).bandWord, u"Tie"_s);

    taken(admitAllTied(*room.document, vote));
    card = room.card<ResultCard>({RoomMode::Result});
    QVERIFY(card.sentence.contains(u"let all the tied ideas in"_s));
    QCOMPARE(card.rows.at(2).band, RoomBand::In);
}

void tst_Room::whoDoesNotEnterStaysInTheOrderOfTheCards()
{
    TestRoom room;
    taken(closeVote(*room.document, room.vote(1, 1, {0, 2, 17, 9, 1})));

    QCOMPARE(codesOf(room.card<ResultCard>({RoomMode::Result})), QStringList{u"M1-03"_s});
    QCOMPARE(codesOf(room.card<ResultCard>({RoomMode::Result}, 1)),
             (QStringList{u"M1-01"_s, u"M1-02"_s, u"M1-04"_s, u"M1-05"_s}));
}

void tst_Room::aResultCanBeOfOneTableAlone()
{
    TestRoom room;
    taken(closeVote(*room.document, room.vote(1, 1, {17})));
    taken(closeVote(*room.document, room.vote(2, 1, {17})));

    QCOMPARE(room.view({RoomMode::Result, 0}).cards.size(), 2);
    QCOMPARE(room.view({RoomMode::Result, 2}).cards.size(), 1);
    QCOMPARE(room.card<ResultCard>({RoomMode::Result, 2}).title, u"Table 2: first selection"_s);
}

void tst_Room::theFiveComeWhenTheTableEndsItsSelection()
{
    TestRoom room;
    room.run(Stage::FinalSelection);
    taken(closeVote(*room.document, room.vote(1, 2, {17, 13})));
    room.judgeAll(1);
    QVERIFY(std::holds_alternative<TablesCard>(room.view().cards.first()));

    const auto first = taken(readFinalSelection(room.document->stores(), room.mesa(1)));
    taken(finishFinalSelection(*room.document, room.mesa(1), first->proposed(), {}));

    const auto card = room.card<FiveCard>();
    QCOMPARE(card.title, u"Table 1: final selection"_s);
    QCOMPARE(card.rows,
             (QList<IdeaRow>{{u"M1-01"_s, u"Idea 1 of table 1"_s},
                             {u"M1-02"_s, u"Idea 2 of table 1"_s}}));
    QCOMPARE(room.card<FiveCard>({RoomMode::Five, 1}), card);
}

void tst_Room::thePlenaryIsShownWhenItIsClosed()
{
    TestRoom room;
    room.run(Stage::Plenary);
    selectTexts(room, 1, {u"Open data"_s, u"Fewer papers"_s});
    selectTexts(room, 2, {u"Budgets in plain words"_s});
    auto workshop = room.document->stores().workshop.get()->fields();
    workshop.plenaryCut = 2;
    taken(editWorkshop(*room.document, workshop));
    taken(startPlenary(*room.document, 23));
    const auto actions = *room.document->stores().consolidations.records();
    const QList<int> hands{17, 3, 11};
    for (qsizetype i = 0; i < actions.size(); ++i)
        taken(countHands(*room.document, actions.at(i).action.id(), hands.at(i)));
    QCOMPARE(room.card<FiveCard>().title, u"Table 1: final selection"_s);
    // Whichever table was looked at last.
    QCOMPARE(room.card<VotingCard>({RoomMode::VotingList, 2}).columns.first().rows.size(), 3);
    QCOMPARE(room.card<TextCard>({RoomMode::Result, 2}).title, u"Result"_s);
    QCOMPARE(room.card<VotingCard>({RoomMode::Plenary, 2}).columns.first().rows.first().code,
             u"1"_s);

    taken(closePlenary(*room.document));

    for (const RoomMode mode : {RoomMode::Result, RoomMode::Five, RoomMode::Plenary})
        QCOMPARE(room.card<FiveCard>({mode, 2}), room.card<FiveCard>());

    const auto card = room.card<FiveCard>();
    QCOMPARE(card.title, u"The proposed actions of the workshop"_s);
    QCOMPARE(
        card.rows,
        (QList<IdeaRow>{{u"M1-01"_s, u"Open data"_s}, {u"M2-01"_s, u"Budgets in plain words"_s}}));
    for (const int votes : {17, 11, 3, 23})
        QVERIFY(!saysNumber(textsOf(room.view()), votes));
}

void tst_Room::whatFollowsNamesTheDayAndNobody()
{
    TestRoom room;
    room.run(Stage::Document);
    QCOMPARE(room.card<MessageCard>().rows.size(), 3);
    TaskFields fields;
    fields.what = u"Send the proposals"_s;
    fields.who = u"Zutana"_s;
    fields.dueDate = QDate(2026, 12, 4);
    const auto task = taken(Task::create(room.document->newId<Task>(), fields));
    taken(room.document->edit({StepKind::AddSheetRow, Scope::workshop()}, [&](Edit &edit) {
        edit.insert(task);
        return Result<void>();
    }));

    QCOMPARE(room.card<MessageCard>().rows,
             (QList<MessageRow>{{u"December 4"_s, u"Send the proposals"_s}}));
}

void tst_Room::askedForTooEarlyItSaysSo_data()
{
    QTest::addColumn<RoomMode>("mode");

    QTest::newRow("how it is decided") << RoomMode::HowItIsDecided;
    QTest::newRow("result") << RoomMode::Result;
    QTest::newRow("the five") << RoomMode::Five;
}

void tst_Room::askedForTooEarlyItSaysSo()
{
    QFETCH(RoomMode, mode);
    const TestRoom room;

    const auto card = room.card<TextCard>({mode});

    QVERIFY(!card.title.isEmpty());
    QVERIFY(card.text.endsWith(u'.'));
}

void tst_Room::blackHoldsNothing()
{
    TestRoom room;
    room.run(Stage::Ideas);
    QVERIFY(textsOf(room.view({RoomMode::Black})).isEmpty());
}

void tst_Room::aRunningVoteShowsNoNumber()
{
    TestRoom room;
    room.run(Stage::FirstSelection);
    room.vote(1, 2, {17, 13, 0});

    for (const RoomChoice &choice : everyChoice()) {
        const QStringList texts = textsOf(room.view(choice));
        for (const int number : {17, 13, 23, 30})
            QVERIFY2(!saysNumber(texts, number), qPrintable(texts.join(u'\n')));
        QVERIFY(!texts.join(u'\n').contains(u"Enters"_s));
    }
}

void tst_Room::noNameIsEverShown()
{
    TestRoom room;
    room.nameEverybody();
    for (const Stage stage : {Stage::Registration,
                              Stage::Agenda,
                              Stage::Experiences,
                              Stage::Ideas,
                              Stage::FirstSelection,
                              Stage::FinalSelection,
                              Stage::Sheets,
                              Stage::Plenary,
                              Stage::Document}) {
        room.become(stage);
        for (const RoomChoice &choice : everyChoice()) {
            const QString texts = textsOf(room.view(choice)).join(u'\n');
            QVERIFY2(!texts.contains(u"Zutan"_s, Qt::CaseInsensitive), qPrintable(texts));
        }
    }
    QVERIFY(textsOf(room.view({RoomMode::Five, 1})).join(u'\n').contains(u"Idea 1 of table 1"_s));
}

void tst_Room::noTypeHasAPlaceForAPersonOrACount()
{
    static const QRegularExpression unwanted(
        u"participant|author|teller|facilitator|rapporteur|phone|email|contact|tally|tallies|"
        "hands|FirstSelection|PlenaryRecord|\\bint (?!number|table)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QDir folder(QStringLiteral(TALLERISTA_SOURCE_DIR "/core/room"));
    const QStringList headers = folder.entryList({u"*.h"_s});
    QVERIFY(headers.size() >= 5);
    for (const QString &name : headers) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression comments(u"//[^\\n]*"_s);
        const QString code = QString::fromUtf8(file.readAll()).remove(comments);
        const auto match = unwanted.match(code);
        QVERIFY2(!match.hasMatch(), qPrintable(name + u" says "_s + match.captured()));
    }
}

TALLERISTA_TEST(tst_Room)
#include "tst_room.moc"
