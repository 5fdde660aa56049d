// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/plenarytables.h"
#include "core/actions/plenarytwins.h"
#include "core/actions/preparationactions.h"
#include "core/actions/twinactions.h"
#include "core/rules/plenaryaudit.h"
#include "core/rules/plenarysentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testplenary.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Reason = QStringLiteral("Beneficia a las dos mesas por igual.");

const QStringList AllFour{
    QStringLiteral("Portal (M1-01)"),
    QStringLiteral("Huertos (M1-02)"),
    QStringLiteral("Becas (M2-01)"),
    QStringLiteral("Sitio web (M2-02)"),
};

} // namespace

class tst_PlenaryActions : public QObject
{
    Q_OBJECT

private slots:
    void everySelectedIdeaOfEveryTableIsBrought();
    void theNameOfItsSheetIsTheWording();
    void withoutAFinalSelectionNothingStarts();
    void startingAgainChangesNothing();
    void startingAgainFollowsTheTables();
    void whatWasJoinedStaysWhenItIsNoLongerSelected();
    void startingAgainTakesThePlacesOfTheSettings();
    void aJointActionHasBothOrigins();
    void theOthersKeepTheirNumbersWhenTwoAreJoined();
    void aJoinIsUndoneAsOneStep();
    void aJoinNeedsItsReasonAndItsWording_data();
    void aJoinNeedsItsReasonAndItsWording();
    void anActionIsNotJoinedToItself();
    void aSeparatedActionIsOneForEachOrigin();
    void aSingleActionCannotBeSeparated();
    void noMoreHandsThanPeople();
    void noFewerPeopleThanHands();
    void aCountCanBeTakenBack();
    void handsByTableAddUp();
    void handsByTableAreForgottenWithTheirCount();
    void whatTheTablesGetIsToldBeforeAnybodyAccepts();
    void theFloorIsAdoptedForAReason();
    void withoutAPoorTableThereIsNothingToAdopt();
    void aSkippedPlenaryLetsEverythingGoOn();
    void aSkippedPlenaryCanBeHeldAfterAll();
    void alikeActionsOfTwoTablesAreProposedAndRemembered();
    void aTableWithoutASelectionLeavesTheOthersAlone();
    void fortyActionsAreCountedByTable();
    void theCountChoosesThoseThatEnter();
    void withoutAHandNothingCloses();
    void aTieWaitsForTheRoom();
    void aTieNeedsAsManyAsThereArePlacesAndAReason_data();
    void aTieNeedsAsManyAsThereArePlacesAndAReason();
    void allWhoTieEnterForAReasonAlone();
    void theTeamChoosesFreelyForAReason();
    void noMoreActionsThanPlacesNeedNoVote();
    void aClosedPlenaryChangesOnlyOnceItIsOpenAgain();
    void everythingSurvivesARestart();
};

void tst_PlenaryActions::everySelectedIdeaOfEveryTableIsBrought()
{
    PlenaryRoom room;

    room.start();

    QCOMPARE(room.actions(), AllFour);
    const Vote vote = room.plenary().vote;
    QCOMPARE(vote->present, 24);
    QCOMPARE(vote->seats, 2);
    QVERIFY(!vote->mesa);
    QVERIFY(vote->isOpen());
}

void tst_PlenaryActions::theNameOfItsSheetIsTheWording()
{
    PlenaryRoom room;
    const Id<Idea> idea = selectedIdea(room, 1, 0);
    QVERIFY(room.document->edit({StepKind::EditSheet, Scope::workshop()}, [&](Edit &edit) {
        SmartSheetFields fields;
        fields.mesa = room.mesa(1);
        fields.name = u"Portal de compras públicas"_s;
        const auto sheet = SmartSheet::create(room.document->newId<SmartSheet>(), fields);
        edit.insert(*sheet);
        edit.insert(*SheetOrigin::create(room.document->newId<SheetOrigin>(), {sheet->id(), idea}));
        return Result<void>();
    }));

    room.start();

    QCOMPARE(room.actions().first(), u"Portal de compras públicas (M1-01)"_s);
}

void tst_PlenaryActions::withoutAFinalSelectionNothingStarts()
{
    TestWorkshop workshop;

    QVERIFY(!startPlenary(*workshop.document, 24));

    QVERIFY(!*readPlenary(workshop.document->stores()));
}

void tst_PlenaryActions::startingAgainChangesNothing()
{
    PlenaryRoom room;
    room.start();
    const PlenaryRecord before = room.plenary();
    const qint64 step = room.document->lastSequence();

    room.start();

    QCOMPARE(room.plenary(), before);
    QCOMPARE(room.document->lastSequence(), step);
}

void tst_PlenaryActions::startingAgainFollowsTheTables()
{
    PlenaryRoom room;
    room.start();
    room.count({5});
    selectIdeas(room, room.mesa(2), {selectedIdea(room, 2, 1)});
    selectTexts(room, 1, {u"Salud"_s});
    QCOMPARE(plenaryChanges(room.document->stores())->count(), 4);

    room.start();

    QCOMPARE(room.actions(), (QStringList{u"Sitio web (M2-02)"_s, u"Salud (M1-03)"_s}));
    QCOMPARE(plenaryChanges(room.document->stores())->count(), 0);
    QVERIFY(room.document->undo(Scope::workshop()));
    QCOMPARE(room.actions(), AllFour);
}

void tst_PlenaryActions::whatWasJoinedStaysWhenItIsNoLongerSelected()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(joinActions(
        *room.document, room.action(1), room.action(4), u"Portal único"_s, u"Es lo mismo"_s));
    selectIdeas(room, room.mesa(1), {});

    room.start();

    QCOMPARE(room.actions(), (QStringList{u"Portal único (M1-01 + M2-02)"_s, u"Becas (M2-01)"_s}));
}

void tst_PlenaryActions::startingAgainTakesThePlacesOfTheSettings()
{
    PlenaryRoom room;
    room.start();
    room.setPlaces(3);

    room.start();

    QCOMPARE(room.plenary().vote->seats, 3);
}

void tst_PlenaryActions::aJointActionHasBothOrigins()
{
    PlenaryRoom room;
    room.start();
    room.count({7, 2, 3, 9});

    const auto joined = joinActions(
        *room.document, room.action(1), room.action(4), u"Portal único"_s, u"Es lo mismo"_s);

    QVERIFY(joined);
    QCOMPARE(
        room.actions(),
        (QStringList{u"Portal único (M1-01 + M2-02)"_s, u"Huertos (M1-02)"_s, u"Becas (M2-01)"_s}));
    QCOMPARE((*joined)->reason, u"Es lo mismo"_s);
    QVERIFY(!(*joined)->hands);
    QCOMPARE(room.plenary().actions.at(1).action->hands, std::optional(2));
}

/// The room has heard the numbers, and hands are counted by them.
void tst_PlenaryActions::theOthersKeepTheirNumbersWhenTwoAreJoined()
{
    PlenaryRoom room;
    room.start();
    room.count({7, 2, 3, 9});
    const auto numbers = [&room] {
        QList<int> found;
        for (const ConsolidationRecord &record : room.plenary().actions)
            found.append(record.number);
        return found;
    };
    QCOMPARE(numbers(), (QList<int>{1, 2, 3, 4}));

    QVERIFY(joinActions(
        *room.document, room.action(3), room.action(2), u"Huertos con becas"_s, u"Es lo mismo"_s));

    QCOMPARE(numbers(), (QList<int>{1, 2, 4}));
    QCOMPARE(room.actions().at(1), u"Huertos con becas (M1-02 + M2-01)"_s);
    QVERIFY(separateAction(*room.document, room.action(2)));
    QCOMPARE(numbers(), (QList<int>{1, 2, 3, 4}));
    QCOMPARE(room.actions(), AllFour);
}

void tst_PlenaryActions::aJoinIsUndoneAsOneStep()
{
    PlenaryRoom room;
    room.start();
    room.count({7, 2, 3, 9});
    const PlenaryRecord before = room.plenary();
    QVERIFY(joinActions(
        *room.document, room.action(1), room.action(4), u"Portal único"_s, u"Es lo mismo"_s));
    const PlenaryRecord joined = room.plenary();

    QVERIFY(room.document->undo(Scope::workshop()));
    QCOMPARE(room.plenary(), before);

    QVERIFY(room.document->redo(Scope::workshop()));
    QCOMPARE(room.plenary(), joined);
}

void tst_PlenaryActions::aJoinNeedsItsReasonAndItsWording_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("taken");

    const QString longest(ConsolidationFields::MaxWordingLength, u'ñ');
    QTest::newRow("both") << u"Portal único"_s << u"Es lo mismo"_s << true;
    QTest::newRow("the longest wording") << longest << u"Es lo mismo"_s << true;
    QTest::newRow("one letter more") << longest + u'ñ' << u"Es lo mismo"_s << false;
    QTest::newRow("no wording") << u" "_s << u"Es lo mismo"_s << false;
    QTest::newRow("no reason") << u"Portal único"_s << u""_s << false;
    QTest::newRow("a reason of spaces") << u"Portal único"_s << u" \n"_s << false;
}

void tst_PlenaryActions::aJoinNeedsItsReasonAndItsWording()
{
    QFETCH(QString, wording);
    QFETCH(QString, reason);
    QFETCH(bool, taken);
    PlenaryRoom room;
    room.start();

    const auto joined =
        joinActions(*room.document, room.action(1), room.action(4), wording, reason);

    QCOMPARE(bool(joined), taken);
    QCOMPARE(room.plenary().actions.size(), taken ? 3 : 4);
}

void tst_PlenaryActions::anActionIsNotJoinedToItself()
{
    PlenaryRoom room;
    room.start();

    QVERIFY(!joinActions(*room.document, room.action(1), room.action(1), u"a"_s, u"b"_s));

    QCOMPARE(room.actions(), AllFour);
}

void tst_PlenaryActions::aSeparatedActionIsOneForEachOrigin()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(joinActions(*room.document, room.action(1), room.action(4), u"Uno"_s, u"a"_s));
    QVERIFY(joinActions(*room.document, room.action(1), room.action(3), u"Dos"_s, u"b"_s));
    QVERIFY(countHands(*room.document, room.action(1), 12));

    QVERIFY(separateAction(*room.document, room.action(1)));

    QCOMPARE(room.actions(), AllFour); // each at its own number again
    for (const ConsolidationRecord &record : room.plenary().actions) {
        QVERIFY(!record.action->hands);
        QVERIFY(record.action->reason.isEmpty());
    }
    QVERIFY(room.document->undo(Scope::workshop()));
    QCOMPARE(room.actions().first(), u"Dos (M1-01 + M2-01 + M2-02)"_s);
    QCOMPARE(room.plenary().actions.first().action->hands, std::optional(12));
}

void tst_PlenaryActions::aSingleActionCannotBeSeparated()
{
    PlenaryRoom room;
    room.start();

    QVERIFY(!separateAction(*room.document, room.action(1)));
}

void tst_PlenaryActions::noMoreHandsThanPeople()
{
    PlenaryRoom room;
    room.start();

    QVERIFY(countHands(*room.document, room.action(1), 24));
    QVERIFY(!countHands(*room.document, room.action(1), 25));
    QVERIFY(!countHands(*room.document, room.action(1), -1));

    QCOMPARE(room.plenary().actions.first().action->hands, std::optional(24));
}

void tst_PlenaryActions::noFewerPeopleThanHands()
{
    PlenaryRoom room;
    room.start();
    room.count({17});

    QVERIFY(!setPlenaryVoters(*room.document, 16));
    QVERIFY(!startPlenary(*room.document, 16));
    QVERIFY(setPlenaryVoters(*room.document, 17));

    QCOMPARE(room.plenary().vote->present, 17);
}

void tst_PlenaryActions::aCountCanBeTakenBack()
{
    PlenaryRoom room;
    room.start();
    room.count({17});

    QVERIFY(countHands(*room.document, room.action(1), std::nullopt));

    QVERIFY(!room.plenary().actions.first().action->hands);
}

void tst_PlenaryActions::handsByTableAddUp()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(countHandsByTable(*room.document, room.action(1), {7, 5}));

    QCOMPARE(room.plenary().actions.first().action->hands, std::optional(12));
    QCOMPARE(handsByTable(room.plenary(), room.plenary().actions.first()), QList<int>({7, 5}));
    QVERIFY(countHandsByTable(*room.document, room.action(1), {7, 6})); // in place of the other
    QCOMPARE(handsByTable(room.plenary(), room.plenary().actions.first()), QList<int>({7, 6}));
    QVERIFY(!countHandsByTable(*room.document, room.action(1), {20, 5}));
    QVERIFY(!countHandsByTable(*room.document, room.action(1), {7, 5, 1}));
    room.reopen();
    QCOMPARE(handsByTable(room.plenary(), room.plenary().actions.first()), QList<int>({7, 6}));
}

void tst_PlenaryActions::handsByTableAreForgottenWithTheirCount()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(countHandsByTable(*room.document, room.action(1), {7, 5}));
    QVERIFY(countHands(*room.document, room.action(1), 12));
    QVERIFY(handsByTable(room.plenary(), room.plenary().actions.first()).isEmpty());

    QVERIFY(countHandsByTable(*room.document, room.action(1), {7, 5}));
    QVERIFY(joinActions(*room.document, room.action(1), room.action(3), u"Las dos"_s, Reason));
    QVERIFY(handsByTable(room.plenary(), room.plenary().actions.first()).isEmpty());
    QVERIFY(room.document->undo(Scope::workshop()));
    QCOMPARE(handsByTable(room.plenary(), room.plenary().actions.first()), QList<int>({7, 5}));
}

void tst_PlenaryActions::whatTheTablesGetIsToldBeforeAnybodyAccepts()
{
    PlenaryRoom room;
    room.setPlaces(3);
    room.start();
    room.count({20, 15, 12, 3});
    QCOMPARE(auditSentence(Phrases(u"en"_s), room.audit()),
             u"Table 1 has 2 of the 3; Table 2 has 1."_s);
    QVERIFY(!room.audit().floor); // two of each table are more than three places

    QVERIFY(joinActions(*room.document, room.action(1), room.action(3), u"Uno"_s, u"Igual"_s));
    QVERIFY(countHands(*room.document, room.action(1), 20));
    QCOMPARE(auditSentence(Phrases(u"en"_s), room.audit()),
             u"Table 1 has 2 of the 3; Table 2 has 2. What was joined counts for each of its "
             u"tables."_s);
    QVERIFY(separateAction(*room.document, room.action(1)));
    room.count({20, 15, 12, 3});
    room.setPlaces(2);
    QVERIFY(startPlenary(*room.document, 24));
    QCOMPARE(auditSentence(Phrases(u"en"_s), room.audit()),
             u"Table 1 has 2 of the 2; Table 2 has 0."_s);
}

void tst_PlenaryActions::theFloorIsAdoptedForAReason()
{
    PlenaryRoom room(3);
    room.setPlaces(4);
    room.start();
    room.count({20, 18, 16, 10, 9, 2}); // 3 + 1 by hands
    const auto floor = room.audit().floor;
    QVERIFY(floor);
    QCOMPARE(floor->places, QList<int>({2, 2}));
    QCOMPARE(floor->entering, QList<Id<Consolidation>>{room.action(5)});
    QCOMPARE(floor->leaving, QList<Id<Consolidation>>{room.action(3)});
    QCOMPARE(floorSentence(Phrases(u"en"_s), room.audit(), room.plenary().actions),
             u"With 2 + 2 places for the tables, action 5 would enter and action 3 would not."_s);

    QVERIFY(!closePlenary(*room.document, {}, PlenaryBy::Floor, u"corto"_s));
    QVERIFY(closePlenary(*room.document, {}, PlenaryBy::Floor, Reason));

    QCOMPARE(room.chosen(), QList<int>({1, 2, 4, 5}));
    QCOMPARE(room.end(), PlenaryEnd::Floor);
    QCOMPARE(room.plenary().vote->floorPerTable, 2);
    QVERIFY(plenarySentence(Phrases(u"en"_s), room.plenary()).endsWith(Reason));
    QCOMPARE(actionSentence(Phrases(u"en"_s), room.plenary(), 4),
             u"Enters with its table’s places: 9 of 24 hands"_s);
    QVERIFY(room.document->undo(Scope::workshop()));
    QCOMPARE(room.end(), PlenaryEnd::Open);
}

void tst_PlenaryActions::withoutAPoorTableThereIsNothingToAdopt()
{
    PlenaryRoom room(3);
    room.setPlaces(4);
    room.start();
    room.count({20, 18, 3, 17, 16, 2});

    QVERIFY(!room.audit().floor);
    QVERIFY(!closePlenary(*room.document, {}, PlenaryBy::Floor, Reason));
}

void tst_PlenaryActions::aSkippedPlenaryLetsEverythingGoOn()
{
    PlenaryRoom room;
    QVERIFY(!skipPlenary(*room.document, PlenaryBy::SkippedByTeam, {}));
    QVERIFY(skipPlenary(*room.document, PlenaryBy::SkippedByTeam, Reason));

    QCOMPARE(room.actions(), AllFour);
    QCOMPARE(room.chosen(), QList<int>({1, 2, 3, 4})); // for two places
    QCOMPARE(room.end(), PlenaryEnd::Skipped);
    QVERIFY(plenarySentence(Phrases(u"en"_s), room.plenary()).contains(u"technical team"_s));
    QVERIFY(room.document->undo(Scope::workshop()));
    QVERIFY(!*readPlenary(room.document->stores()));
}

void tst_PlenaryActions::aSkippedPlenaryCanBeHeldAfterAll()
{
    PlenaryRoom room;
    QVERIFY(skipPlenary(*room.document, PlenaryBy::SkippedByRoom, Reason));
    QVERIFY(reopenPlenary(*room.document));
    QVERIFY(setPlenaryVoters(*room.document, 24));
    room.count({20, 10, 5, 1});
    QVERIFY(closePlenary(*room.document));

    QCOMPARE(room.chosen(), QList<int>({1, 2}));
    QCOMPARE(room.end(), PlenaryEnd::Count);
}

void tst_PlenaryActions::alikeActionsOfTwoTablesAreProposedAndRemembered()
{
    TestWorkshop workshop;
    selectTexts(workshop, 1, {u"Publicar las compras en línea"_s, u"Huertos escolares"_s});
    selectTexts(workshop, 2, {u"Publicar en línea las compras"_s, u"Becas"_s});
    QVERIFY(startPlenary(*workshop.document, 24));
    const auto twins = [&] {
        return *readActionTwins(workshop.document->stores(),
                                **readPlenary(workshop.document->stores()));
    };
    QCOMPARE(twins().size(), 1);
    const ActionTwins pair = twins().first();

    QVERIFY(markNotTwins(*workshop.document, pair.oneIdea, pair.otherIdea));
    QVERIFY(twins().isEmpty());
    QVERIFY(workshop.document->undo(Scope::workshop()));
    QVERIFY(joinActions(*workshop.document, pair.one, pair.other, u"Compras en línea"_s, Reason));
    QVERIFY(twins().isEmpty());
    QCOMPARE((**readPlenary(workshop.document->stores())).actions.first().origins.size(), 2);
}

void tst_PlenaryActions::aTableWithoutASelectionLeavesTheOthersAlone()
{
    TestWorkshop workshop;
    selectTexts(workshop, 1, {u"Portal"_s, u"Huertos"_s});
    QVERIFY(startPlenary(*workshop.document, 24));
    const auto plenary = **readPlenary(workshop.document->stores());

    QVERIFY(countHandsByTable(*workshop.document, plenary.actions.first().action.id(), {9, 0}));
    QVERIFY(auditSentence(Phrases(u"en"_s), plenaryAudit(plenary)).isEmpty());
    QVERIFY(closePlenary(*workshop.document));
}

void tst_PlenaryActions::fortyActionsAreCountedByTable()
{
    PlenaryRoom room(20);
    room.setPlaces(5);
    room.start();
    for (int action = 1; action <= 40; ++action)
        QVERIFY(countHandsByTable(*room.document, room.action(action), {action % 12, action / 4}));
    const auto floor = room.audit().floor;
    const bool isPoor = room.audit().tables.first().in < 2 || room.audit().tables.last().in < 2;

    QVERIFY(!floor || isPoor);
    QVERIFY(closePlenary(*room.document));
}

void tst_PlenaryActions::theCountChoosesThoseThatEnter()
{
    PlenaryRoom room;
    room.start();
    room.count({3, 12, 7, 1});

    QVERIFY(closePlenary(*room.document));

    QCOMPARE(room.chosen(), (QList<int>{2, 3}));
    QCOMPARE(room.plenary().vote->closedAt, std::optional(room.clock.nowUtcMs()));
    QCOMPARE(room.end(), PlenaryEnd::Count);
    QVERIFY(room.document->undo(Scope::workshop()));
    QVERIFY(room.plenary().vote->isOpen());
    QVERIFY(room.chosen().isEmpty());
}

void tst_PlenaryActions::withoutAHandNothingCloses()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(!closePlenary(*room.document));
    room.count({0, 0, 0, 0});

    QVERIFY(!closePlenary(*room.document));

    QVERIFY(room.plenary().vote->isOpen());
}

void tst_PlenaryActions::aTieWaitsForTheRoom()
{
    PlenaryRoom room;
    room.start();
    room.count({9, 4, 4, 4});

    QVERIFY(closePlenary(*room.document));

    QCOMPARE(room.end(), PlenaryEnd::TieOpen);
    QCOMPARE(room.chosen(), QList<int>{1});
    const qint64 shownAt = room.clock.nowUtcMs();
    room.clock.advance(60'000);
    QVERIFY(closePlenary(*room.document, {room.action(3)}, PlenaryBy::Count, Reason));
    QCOMPARE(room.document->nextUndo(Scope::workshop())->step.kind, StepKind::DecidePlenaryTie);
    QCOMPARE(room.end(), PlenaryEnd::TieChosen);
    QCOMPARE(room.chosen(), (QList<int>{1, 3}));
    QCOMPARE(room.plenary().vote->reason, Reason);
    QCOMPARE(room.plenary().vote->closedAt, std::optional(shownAt));
}

void tst_PlenaryActions::aTieNeedsAsManyAsThereArePlacesAndAReason_data()
{
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("taken");

    using Numbers = QList<int>;
    QTest::newRow("one of them for a reason") << Numbers{3} << Reason << true;
    QTest::newRow("without a reason") << Numbers{3} << u""_s << false;
    QTest::newRow("for a reason too short") << Numbers{3} << u"Porque sí"_s << false;
    QTest::newRow("two of three for one place") << Numbers{2, 3} << Reason << false;
    QTest::newRow("one that enters anyway") << Numbers{1} << Reason << false;
    QTest::newRow("the same one twice") << Numbers{3, 3} << Reason << false;
}

void tst_PlenaryActions::aTieNeedsAsManyAsThereArePlacesAndAReason()
{
    QFETCH(QList<int>, chosen);
    QFETCH(QString, reason);
    QFETCH(bool, taken);
    PlenaryRoom room;
    room.start();
    room.count({9, 4, 4, 4});
    QList<Id<Consolidation>> ids;
    for (const int number : chosen)
        ids.append(room.action(number));

    QCOMPARE(bool(closePlenary(*room.document, ids, PlenaryBy::Count, reason)), taken);

    QCOMPARE(room.plenary().vote->isOpen(), !taken);
}

/// The workshop has a number of actions: whoever lets it have more says why.
void tst_PlenaryActions::allWhoTieEnterForAReasonAlone()
{
    PlenaryRoom room;
    room.start();
    room.count({9, 4, 4, 4});
    const QList<Id<Consolidation>> tied{room.action(2), room.action(3), room.action(4)};

    QVERIFY(!closePlenary(*room.document, tied));
    QVERIFY(closePlenary(*room.document, tied, PlenaryBy::Count, Reason));

    QCOMPARE(room.end(), PlenaryEnd::TieAdmitted);
    QCOMPARE(room.chosen(), (QList<int>{1, 2, 3, 4}));
}

void tst_PlenaryActions::theTeamChoosesFreelyForAReason()
{
    PlenaryRoom room;
    room.start();
    room.count({9});
    const QList<Id<Consolidation>> chosen{room.action(2), room.action(4)};

    QVERIFY(!closePlenary(*room.document, chosen, PlenaryBy::TechnicalTeam, {}));
    QVERIFY(!closePlenary(*room.document, {}, PlenaryBy::TechnicalTeam, Reason));
    QVERIFY(closePlenary(*room.document, chosen, PlenaryBy::TechnicalTeam, Reason));

    QCOMPARE(room.end(), PlenaryEnd::Team);
    QCOMPARE(room.chosen(), (QList<int>{2, 4}));
    QCOMPARE(room.plenary().vote->reason, Reason);
}

void tst_PlenaryActions::noMoreActionsThanPlacesNeedNoVote()
{
    PlenaryRoom room;
    room.setPlaces(4);
    room.start();

    QVERIFY(closePlenary(*room.document));

    QCOMPARE(room.end(), PlenaryEnd::Everyone);
    QCOMPARE(room.chosen(), (QList<int>{1, 2, 3, 4}));
}

void tst_PlenaryActions::aClosedPlenaryChangesOnlyOnceItIsOpenAgain()
{
    PlenaryRoom room;
    room.start();
    room.count({3, 12, 7, 1});
    QVERIFY(closePlenary(*room.document));
    WorkshopDocument &document = *room.document;
    const auto first = room.action(1);

    QVERIFY(!startPlenary(document, 24));
    QVERIFY(!setPlenaryVoters(document, 30));
    QVERIFY(!countHands(document, first, 13));
    QVERIFY(!editAction(document, first, u"Otra"_s));
    QVERIFY(!joinActions(document, first, room.action(2), u"a"_s, u"b"_s));
    QVERIFY(!separateAction(document, first));
    QVERIFY(!closePlenary(document));

    QVERIFY(reopenPlenary(document));
    QVERIFY(room.chosen().isEmpty());
    QVERIFY(countHands(document, first, 13));
    QVERIFY(closePlenary(document));
    QCOMPARE(room.chosen(), (QList<int>{1, 2}));
}

void tst_PlenaryActions::everythingSurvivesARestart()
{
    PlenaryRoom room;
    room.start();
    QVERIFY(joinActions(*room.document, room.action(1), room.action(4), u"Uno"_s, u"a"_s));
    room.count({9, 4, 4});
    QVERIFY(closePlenary(*room.document));
    const PlenaryRecord before = room.plenary();

    room.reopen();

    QCOMPARE(room.plenary(), before);
    QVERIFY(*room.document->integrityHolds());
    QVERIFY(*room.document->fingerprintHolds());
}

TALLERISTA_TEST(tst_PlenaryActions)
#include "tst_plenaryactions.moc"
