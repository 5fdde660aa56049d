// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryclosing.h"
#include "core/actions/plenaryslips.h"
#include "core/actions/plenarytables.h"
#include "core/rules/plenarysentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testcomputers.h"
#include "tests/support/testplenary.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString WhyShared = QStringLiteral("Para que nadie se quede sin nada.");

/// What each action got: hands or points; -1: not counted.
QList<int> countsOf(const PlenaryRoom &room)
{
    QList<int> counts;
    for (const PlenaryOutcome::Row &row : plenaryOutcome(room.plenary()).rows)
        counts.append(row.count.value_or(-1));
    return counts;
}

/// Five actions of each table, 25 people and five places: fifteen want those of table 1, each a different
/// one most, ten those of table 2 (case 19 of the ranking's table).
void voteInTwoCamps(PlenaryRoom &room)
{
    room.setPlaces(5);
    QVERIFY(startPlenary(*room.document, 25));
    QVERIFY(voteBySlips(*room.document));
    for (int person = 0; person < 25; ++person) {
        QList<int> order;
        for (int i = 0; i < 5; ++i)
            order.append((person < 15 ? 1 : 6) + (person + i) % 5);
        QVERIFY(room.cast(order));
    }
}

} // namespace

/// The plenary by ranked slips.
class tst_PlenarySlips : public QObject
{
    Q_OBJECT

private slots:
    void slipsDecideByPoints();
    void aSlipOrdersFiveAndNeverAll_data();
    void aSlipOrdersFiveAndNeverAll();
    void whereThereAreEnoughPlacesNobodyWritesASlip();
    void handsThatWereCountedAreForgotten();
    void theActionsKeepTheirNumbers();
    void whatWasJoinedBeforeCountsOnce();
    void noHandsAreCountedBesides();
    void nobodyVotesMoreThanThereAreSlips();
    void takenBackItIsByHandsAgainAndUndoBringsTheSlips();
    void openedAgainTheSlipsAreStillThere();
    void withoutASlipNothingCloses();
    void whatTiesWaitsForTheRoom();
    void aMinorityIsToldBeforeAnybodyAccepts();
    void placesThatATableCannotFillWithoutATieAreNotAdopted();
    void theRoomMaySharePlacesOut();
    void sharingThatChangesNothingIsNoDecision();
    void slipsOfTwoComputersComeTogether();
};

void tst_PlenarySlips::slipsDecideByPoints()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(voteBySlips(*room.document));
    QCOMPARE(room.plenary().vote->places, 3);
    QCOMPARE(countsOf(room), (QList<int>{-1, -1, -1, -1}));

    QVERIFY(room.cast({3, 1, 2}));
    QVERIFY(room.cast({3, 2}));
    QVERIFY(room.cast({1}));
    QVERIFY(room.cast({}));

    QCOMPARE(countsOf(room), (QList<int>{5, 3, 6, 0}));
    QCOMPARE(plenaryOutcome(room.plenary()).rows.at(1).supporters, std::optional(2));
    QVERIFY(closePlenary(*room.document));
    QCOMPARE(room.chosen(), (QList<int>{1, 3}));
    QCOMPARE(room.end(), PlenaryEnd::Count);
    QCOMPARE(plenaryCountText(Phrases(u"en"_s), room.plenary(), 0), u"5 points"_s);
    QCOMPARE(actionSentence(Phrases(u"en"_s), room.plenary(), 2),
             u"Enters: 6 points, on 2 of 4 slips"_s);
}

void tst_PlenarySlips::aSlipOrdersFiveAndNeverAll_data()
{
    QTest::addColumn<int>("actions");
    QTest::addColumn<int>("places");

    QTest::newRow("ten") << 10 << 5;
    QTest::newRow("six") << 6 << 5;
    QTest::newRow("five") << 5 << 4;
    QTest::newRow("two") << 2 << 1;
}

void tst_PlenarySlips::aSlipOrdersFiveAndNeverAll()
{
    QFETCH(int, actions);
    QTEST(placesOnPlenarySlip(actions), "places");
}

void tst_PlenarySlips::whereThereAreEnoughPlacesNobodyWritesASlip()
{
    PlenaryRoom room;
    room.setPlaces(4);
    room.start();
    QVERIFY(!voteBySlips(*room.document));
}

void tst_PlenarySlips::handsThatWereCountedAreForgotten()
{
    PlenaryRoom room;
    room.start();
    room.count({5, 4});
    QVERIFY(countHandsByTable(*room.document, room.action(3), {7, 5}));
    QVERIFY(voteBySlips(*room.document));
    QVERIFY(voteByHands(*room.document));
    QCOMPARE(countsOf(room), (QList<int>{-1, -1, -1, -1}));
    QVERIFY(handsByTable(room.plenary(), room.plenary().actions.at(2)).isEmpty());
}

void tst_PlenarySlips::theActionsKeepTheirNumbers()
{
    PlenaryRoom room;
    room.start();
    const auto twins =
        joinActions(*room.document, room.action(1), room.action(4), u"Portal web"_s, u"Lo mismo"_s);
    QVERIFY(twins);
    QVERIFY(voteBySlips(*room.document));

    QVERIFY(!joinActions(*room.document, room.action(1), room.action(2), u"x"_s, u"y"_s));
    QVERIFY(!separateAction(*room.document, room.action(1)));
    selectTexts(room, 1, {u"Otra"_s});
    QVERIFY(!startPlenary(*room.document, 24));
    QVERIFY(editAction(*room.document, room.action(1), u"Portal de datos"_s));

    QVERIFY(voteByHands(*room.document));
    QVERIFY(separateAction(*room.document, room.action(1)));
}

void tst_PlenarySlips::whatWasJoinedBeforeCountsOnce()
{
    PlenaryRoom room;
    room.setPlaces(1);
    room.start();
    QVERIFY(
        joinActions(*room.document, room.action(1), room.action(4), u"Portal web"_s, u"Igual"_s));
    QVERIFY(voteBySlips(*room.document));
    QVERIFY(room.cast({1, 2}));
    QVERIFY(room.cast({2, 1}));
    QVERIFY(room.cast({1}));

    QCOMPARE(countsOf(room), (QList<int>{5, 3, 0}));
    QVERIFY(closePlenary(*room.document));
    QCOMPARE(room.chosen(), QList<int>{1});
}

void tst_PlenarySlips::noHandsAreCountedBesides()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(voteBySlips(*room.document));
    QVERIFY(!countHands(*room.document, room.action(1), 3));
    QVERIFY(!countHandsByTable(*room.document, room.action(1), {3, 4}));
}

void tst_PlenarySlips::nobodyVotesMoreThanThereAreSlips()
{
    PlenaryRoom room;
    QVERIFY(startPlenary(*room.document, 2));
    QVERIFY(voteBySlips(*room.document));
    QVERIFY(room.cast({1}));
    QVERIFY(room.cast({2}));
    QVERIFY(!room.cast({3}));
    QVERIFY(!setPlenaryVoters(*room.document, 1));
    QVERIFY(setPlenaryVoters(*room.document, 3));
    QVERIFY(room.cast({3}));
}

void tst_PlenarySlips::takenBackItIsByHandsAgainAndUndoBringsTheSlips()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(voteBySlips(*room.document));
    QVERIFY(room.cast({1, 2}));
    const PlenaryRecord before = room.plenary();

    QVERIFY(voteByHands(*room.document));
    QVERIFY(!room.plenary().isBySlips());
    QVERIFY(room.plenary().ballots.isEmpty());
    QVERIFY(countHands(*room.document, room.action(1), 3));

    QVERIFY(room.document->undo(Scope::workshop()));
    QVERIFY(room.document->undo(Scope::workshop()));
    QCOMPARE(room.plenary(), before);
}

void tst_PlenarySlips::openedAgainTheSlipsAreStillThere()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(voteBySlips(*room.document));
    QVERIFY(room.cast({1, 2}));
    QVERIFY(room.cast({3, 2}));
    QVERIFY(closePlenary(*room.document));
    QVERIFY(reopenPlenary(*room.document));
    QVERIFY(room.cast({4}));
    QCOMPARE(countsOf(room), (QList<int>{3, 4, 3, 3}));
}

void tst_PlenarySlips::withoutASlipNothingCloses()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(voteBySlips(*room.document));
    QCOMPARE(closePlenary(*room.document).error().message, u"No slip has been counted yet."_s);
    QVERIFY(room.cast({}));
    QVERIFY(!closePlenary(*room.document));
}

/// As many people named both, and as many put them first: nothing in the slips tells them apart.
void tst_PlenarySlips::whatTiesWaitsForTheRoom()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(voteBySlips(*room.document));
    QVERIFY(room.cast({1, 2}));
    QVERIFY(room.cast({1, 3}));
    QVERIFY(closePlenary(*room.document));
    QCOMPARE(room.end(), PlenaryEnd::TieOpen);
    QVERIFY(closePlenary(*room.document, {room.action(3)}, PlenaryBy::Count, WhyShared));
    QCOMPARE(room.chosen(), (QList<int>{1, 3}));
}

void tst_PlenarySlips::aMinorityIsToldBeforeAnybodyAccepts()
{
    PlenaryRoom room(5);
    voteInTwoCamps(room);
    const PlenaryAudit audit = room.audit();
    const auto actions = room.plenary().actions;

    QVERIFY(audit.minorities);
    const QStringList told = minoritySentences(Phrases(u"en"_s), audit, actions);
    QCOMPARE(told.size(), 2); // who is heard, and the ten others, once
    QCOMPARE(told.at(0), u"15 of 25 people have at least one action of theirs among these."_s);
    QCOMPARE(
        told.at(1),
        u"10 of 25 people have none of theirs among these. What they share: action 6, “2 1” "
        u"(10 people); action 7, “2 2” (10 people); action 8, “2 3” (10 people); action 9, “2 4” "
        u"(10 people); action 10, “2 5” (10 people)."_s);
    QVERIFY(audit.floor);
    QVERIFY(audit.sharing);
}

/// Of table 2 action 6 is the best, and 7 and 8 tie for its second place.
void tst_PlenarySlips::placesThatATableCannotFillWithoutATieAreNotAdopted()
{
    PlenaryRoom room(4);
    room.setPlaces(5);
    QVERIFY(startPlenary(*room.document, 6));
    QVERIFY(voteBySlips(*room.document));
    for (int i = 0; i < 4; ++i)
        QVERIFY(room.cast({1, 2, 3, 4, 5}));
    QVERIFY(room.cast({6, 7, 8, 2, 1}));
    QVERIFY(room.cast({6, 8, 7, 1, 2}));

    const PlenaryAudit audit = room.audit();
    QVERIFY(audit.floor);
    QVERIFY(audit.floor->ties);
    QVERIFY(floorSentence(Phrases(u"en"_s), audit, room.plenary().actions)
                .endsWith(u"others would tie for the last ones."_s));
    QVERIFY(!closePlenary(*room.document, {}, PlenaryBy::Floor, WhyShared));
}

void tst_PlenarySlips::theRoomMaySharePlacesOut()
{
    PlenaryRoom room(5);
    voteInTwoCamps(room);
    // The camps agree so well that nothing tells their own actions apart: one more slip does.
    QVERIFY(setPlenaryVoters(*room.document, 27));
    QVERIFY(room.cast({1, 2, 3, 6, 7}));
    QVERIFY(room.cast({1, 2, 3, 6, 7}));
    const PlenaryAudit audit = room.audit();
    QVERIFY(audit.sharing);
    QVERIFY(!audit.sharing->ties);

    QVERIFY(!closePlenary(*room.document, {}, PlenaryBy::Proportional, u"corto"_s));
    QVERIFY(closePlenary(*room.document, {}, PlenaryBy::Proportional, WhyShared));
    QCOMPARE(room.end(), PlenaryEnd::Proportional);
    QCOMPARE(room.chosen(), (QList<int>{1, 2, 3, 6, 7}));
    QVERIFY(plenarySentence(Phrases(u"en"_s), room.plenary()).endsWith(WhyShared));
    QCOMPARE(actionSentence(Phrases(u"en"_s), room.plenary(), 5),
             u"Enters, as the places were shared out: 34 points, on 12 of 27 slips"_s);
}

void tst_PlenarySlips::sharingThatChangesNothingIsNoDecision()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(voteBySlips(*room.document));
    QVERIFY(room.cast({1, 3, 2}));
    QVERIFY(room.cast({1, 3, 4}));
    QVERIFY(!closePlenary(*room.document, {}, PlenaryBy::Proportional, WhyShared));
    QCOMPARE(room.end(), PlenaryEnd::Open);
}

/// Each counts its table's slips by their numbers.
void tst_PlenarySlips::slipsOfTwoComputersComeTogether()
{
    Computers computers(2, [](TestWorkshop &workshop) {
        selectTexts(workshop, 1, {u"Portal"_s, u"Huertos"_s});
        selectTexts(workshop, 2, {u"Becas"_s, u"Sitio web"_s});
        WorkshopFields fields = workshop.document->stores().workshop.get()->fields();
        fields.plenaryCut = 1;
        QVERIFY(editWorkshop(*workshop.document, fields));
        QVERIFY(startPlenary(*workshop.document, 4));
        QVERIFY(voteBySlips(*workshop.document));
    });
    const auto record = [](const Computer &computer) {
        return **readPlenary(computer.document->stores());
    };
    const auto cast = [&](Computer &computer, int best, int next) {
        const PlenaryRecord plenary = record(computer);
        const BallotDraft draft{{{plenary.actions.at(best - 1).origins.first()},
                                 {plenary.actions.at(next - 1).origins.first()}}};
        const auto ballot = castBallot(*computer.document, plenary.vote.id(), draft);
        QVERIFY(ballot);
    };
    cast(computers[0], 1, 3);
    cast(computers[0], 1, 2);
    cast(computers[1], 3, 1);
    cast(computers[1], 3, 4);

    computers[0].join(computers[1]);

    const PlenaryRecord plenary = record(computers[0]);
    QCOMPARE(plenary.ballots.size(), 4);
    QList<int> points;
    for (const PlenaryOutcome::Row &row : plenaryOutcome(plenary).rows)
        points.append(row.count.value_or(-1));
    QCOMPARE(points, (QList<int>{8, 2, 8, 2}));
    // Two slips have the number 1: each can still be corrected.
    for (const BallotRecord &slip : plenary.ballots)
        QVERIFY(changeBallot(*computers[0].document,
                             slip.ballot.id(),
                             {{{plenary.actions.first().origins.first()}}, slip.ballot->slip}));
}

TALLERISTA_TEST(tst_PlenarySlips)
#include "tst_plenaryslips.moc"
