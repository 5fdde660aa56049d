// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/objectionactions.h"
#include "core/actions/participantactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_VoteActions : public QObject
{
    Q_OBJECT

private slots:
    void aVoteNeedsIdeas();
    void aTableHasOneVoteAtATime();
    void theWordsPutToTheVoteStayAsTheyWere();
    void aCountIsHeldToWhoVotes_data();
    void aCountIsHeldToWhoVotes();
    void aNewCountTakesThePlaceOfTheOldOne();
    void aClosedVoteIsNotCountedIn();
    void anAgreementClosesWithAReason();
    void pasanOnceIsOneStep();
    void aTieIsDecidedForAsManyAsThereArePlaces_data();
    void aTieIsDecidedForAsManyAsThereArePlaces();
    void aWithdrawnVoteComesBackWholeByUndo();
    void whatAFinalSelectionStandsOnIsNotWithdrawn();
    void nothingAtOneTableUndoesTheOther();
};

void tst_VoteActions::aVoteNeedsIdeas()
{
    TestWorkshop workshop;

    QVERIFY(
        !openFirstSelection(*workshop.document, workshop.mesa(1), {VoteMethod::Dots, 10, 12, 5}));
    QVERIFY(
        !*workshop.document->stores().votes.latest(VotePurpose::FirstSelection, workshop.mesa(1)));
}

void tst_VoteActions::aTableHasOneVoteAtATime()
{
    TestWorkshop workshop;
    writeIdeas(workshop, 1, 3);
    const VotePlan plan{VoteMethod::Dots, 10, 12, 5};
    const auto vote = CountedVote::open(workshop, plan);

    QVERIFY(!openFirstSelection(*workshop.document, workshop.mesa(1), plan));
    QVERIFY(withdrawVote(*workshop.document, vote));
    QVERIFY(openFirstSelection(*workshop.document, workshop.mesa(1), plan));
}

void tst_VoteActions::theWordsPutToTheVoteStayAsTheyWere()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {3, 2}, 1);
    const auto idea = workshop.document->stores().ideas.get(vote.ideas.at(0));
    QVERIFY(editIdea(*workshop.document,
                     *idea->with([](IdeaFields &fields) { fields.text = u"Otra cosa"_s; })));

    QCOMPARE(firstSelection(workshop).find(vote.ideas.at(0))->wording, u"Idea 1"_s);
}

void tst_VoteActions::aCountIsHeldToWhoVotes_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("taken");

    QTest::newRow("everybody's hand") << int(VoteMethod::Hands) << 4 << true;
    QTest::newRow("a hand too many") << int(VoteMethod::Hands) << 5 << false;
    QTest::newRow("less than none") << int(VoteMethod::Hands) << -1 << false;
    QTest::newRow("a sticker of each") << int(VoteMethod::Dots) << 4 << true;
    QTest::newRow("two stickers of one person") << int(VoteMethod::Dots) << 5 << false;
}

void tst_VoteActions::aCountIsHeldToWhoVotes()
{
    QFETCH(int, method);
    QFETCH(int, count);
    QFETCH(bool, taken);
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 3);
    const auto vote = CountedVote::open(workshop, {VoteMethod(method), 2, 4, 2});

    const auto counted = countVotes(*workshop.document, vote, ideas.at(0), count);

    QCOMPARE(bool(counted), taken);
    QCOMPARE(firstSelection(workshop).uncounted(), taken ? 2 : 3);
}

void tst_VoteActions::aNewCountTakesThePlaceOfTheOldOne()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {3, 2}, 1);
    QVERIFY(countVotes(*workshop.document, vote.id, vote.ideas.at(0), 7));

    QCOMPARE(firstSelection(workshop).total(), 9);
    QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(firstSelection(workshop).total(), 5);
}

void tst_VoteActions::aClosedVoteIsNotCountedIn()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {3, 2}, 1);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));

    QVERIFY(!countVotes(document, vote.id, vote.ideas.at(0), 4));
    QVERIFY(!changeVoters(document, vote.id, 13));
    QVERIFY(reopenVote(document, vote.id));
    QVERIFY(countVotes(document, vote.id, vote.ideas.at(0), 4));
}

void tst_VoteActions::anAgreementClosesWithAReason()
{
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 3);
    WorkshopDocument &document = *workshop.document;
    const auto vote = CountedVote::open(workshop, {VoteMethod::Agreement, 2, 12, 0});
    QVERIFY(!closeVote(document, vote));
    QVERIFY(markIdea(document, vote, ideas.at(1), true));
    QVERIFY(!closeVote(document, vote));
    QVERIFY(giveListReason(document, vote, u"Son las más urgentes"_s));
    QVERIFY(closeVote(document, vote));
    QVERIFY(addObjection(document, vote, 2, u"Falta la del agua"_s));

    QCOMPARE(firstSelection(workshop).record().objections.first()->people, 2);
}

void tst_VoteActions::pasanOnceIsOneStep()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {9, 4, 4, 1}, 2);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    QVERIFY(admitAllTied(document, vote.id));

    QCOMPARE(vote.cards(firstSelection(workshop).entered()), QList<int>({1, 2, 3}));
    QVERIFY(firstSelection(workshop).isDecided());
    QVERIFY(document.undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(vote.cards(firstSelection(workshop).tied()), QList<int>({2, 3}));
    QVERIFY(document.redo(Scope::of(workshop.mesa(1))));
    QVERIFY(firstSelection(workshop).isDecided());
}

void tst_VoteActions::aTieIsDecidedForAsManyAsThereArePlaces_data()
{
    QTest::addColumn<QList<int>>("cards");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("taken");

    const QString why = u"Es la única que no espera"_s;
    QTest::newRow("as many as there are places") << QList<int>{3} << why << true;
    QTest::newRow("too many") << QList<int>{2, 3} << why << false;
    QTest::newRow("none") << QList<int>{} << why << false;
    QTest::newRow("one that does not tie") << QList<int>{4} << why << false;
    QTest::newRow("without a reason") << QList<int>{3} << QString() << false;
    QTest::newRow("with half a reason") << QList<int>{3} << u"porque sí"_s << false;
}

void tst_VoteActions::aTieIsDecidedForAsManyAsThereArePlaces()
{
    QFETCH(QList<int>, cards);
    QFETCH(QString, reason);
    QFETCH(bool, taken);
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {9, 4, 4, 1}, 2);
    QVERIFY(closeVote(*workshop.document, vote.id));
    QList<Id<Idea>> chosen;
    for (const int card : cards)
        chosen.append(vote.ideas.at(card - 1));

    const auto decided = decideTie(*workshop.document, vote.id, chosen, reason);

    QCOMPARE(bool(decided), taken);
    QCOMPARE(firstSelection(workshop).isDecided(), taken);
    if (taken)
        QCOMPARE(vote.cards(firstSelection(workshop).entered()), QList<int>({1, 3}));
}

void tst_VoteActions::aWithdrawnVoteComesBackWholeByUndo()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {9, 4, 4, 1}, 2);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    QVERIFY(admitAllTied(document, vote.id));
    const FirstSelection before = firstSelection(workshop);

    QVERIFY(withdrawVote(document, vote.id));
    QVERIFY(!*readFirstSelection(document.stores(), workshop.mesa(1)));
    QVERIFY(document.undo(Scope::of(workshop.mesa(1))));

    QCOMPARE(firstSelection(workshop).rows(), before.rows());
    QVERIFY(*document.fingerprintHolds());
}

void tst_VoteActions::whatAFinalSelectionStandsOnIsNotWithdrawn()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 5}, 1);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    QVERIFY(judgeIdea(document, vote.ideas.at(0), Verdict::Feasible));
    QVERIFY(finishFinalSelection(document, workshop.mesa(1), {vote.ideas.at(0)}, {}));
    QVERIFY(reopenVote(document, vote.id));

    QVERIFY(!withdrawVote(document, vote.id));
    QVERIFY(reopenFinalSelection(document, workshop.mesa(1)));
    QVERIFY(withdrawVote(document, vote.id));
}

void tst_VoteActions::nothingAtOneTableUndoesTheOther()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {3, 2}, 1);
    const auto theirs = writeIdeas(workshop, 2, 2);
    QVERIFY(openFirstSelection(*workshop.document, workshop.mesa(2), {VoteMethod::Hands, 1, 9, 0}));

    QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));

    QVERIFY(*readFirstSelection(workshop.document->stores(), workshop.mesa(2)));
    QCOMPARE(firstSelection(workshop).uncounted(), 1);
}

TALLERISTA_TEST(tst_VoteActions)
#include "tst_voteactions.moc"
