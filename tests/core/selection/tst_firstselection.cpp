// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"
#include "core/rules/selection/selectionsentences.h"
#include "tests/support/testballots.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// The rule over real rows: what a vote's counts and decisions come to.
class tst_FirstSelection : public QObject
{
    Q_OBJECT

private slots:
    void countsMakeThreeBands_data();
    void countsMakeThreeBands();
    void anAgreementInventsNoOrder();
    void ideasOutsideTheVoteDoNotCount();
    void theSentenceOfTheLineSaysWhatTheLineIs_data();
    void theSentenceOfTheLineSaysWhatTheLineIs();
    void theSentenceOfTheLineSaysByWhatATieWasBroken();
    void theSentenceOfAnIdeaSaysWhyItIsWhereItIs();
    void aStickerIsNotAPerson();
    void aChangedCountMakesADecisionAboutATieStale();
};

void tst_FirstSelection::countsMakeThreeBands_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QList<int>>("in");
    QTest::addColumn<QList<int>>("tied");
    QTest::addColumn<int>("left");

    using L = QList<int>;
    QTest::newRow("a clear line") << L{9, 7, 6, 4} << 3 << L{1, 2, 3} << L{} << 0;
    QTest::newRow("two for one place (helios 491)")
        << L{10, 8, 5, 5, 3} << 3 << L{1, 2} << L{3, 4} << 1;
    QTest::newRow("four for two places") << L{7, 4, 4, 4, 4, 1} << 3 << L{1} << L{2, 3, 4, 5} << 2;
    QTest::newRow("a tie above the line is nobody's business")
        << L{5, 5, 3, 1} << 2 << L{1, 2} << L{} << 0;
    QTest::newRow("nobody's choice never enters") << L{3, 0, 0, 0} << 3 << L{1} << L{} << 0;
    QTest::newRow("all zero") << L{0, 0, 0} << 2 << L{} << L{} << 0;
    QTest::newRow("more places than ideas") << L{2, 1} << 10 << L{1, 2} << L{} << 0;
}

void tst_FirstSelection::countsMakeThreeBands()
{
    QFETCH(QList<int>, counts);
    QFETCH(int, seats);
    QFETCH(QList<int>, in);
    QFETCH(QList<int>, tied);
    QFETCH(int, left);

    for (const VoteMethod method : {VoteMethod::Dots, VoteMethod::Hands}) {
        TestWorkshop workshop;
        const CountedVote vote(workshop, method, counts, seats);
        const FirstSelection selection = firstSelection(workshop);

        QCOMPARE(vote.cards(selection.entered()), in);
        QCOMPARE(vote.cards(selection.tied()), tied);
        QCOMPARE(selection.seatsLeft(), left);
    }
}

void tst_FirstSelection::anAgreementInventsNoOrder()
{
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 4);
    const auto vote = CountedVote::open(workshop, {VoteMethod::Agreement, 3, 12, 0});
    QVERIFY(markIdea(*workshop.document, vote, ideas.at(2), true));
    QVERIFY(markIdea(*workshop.document, vote, ideas.at(0), true));

    const FirstSelection selection = firstSelection(workshop);

    QCOMPARE(selection.entered().size(), 2);
    QVERIFY(selection.tied().isEmpty());
    for (const FirstSelection::Row &row : selection.rows())
        QVERIFY(!row.count);
}

void tst_FirstSelection::ideasOutsideTheVoteDoNotCount()
{
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 4);
    QVERIFY(mergeIdeas(*workshop.document, ideas.at(0), {ideas.at(1)}, u"Idea 1 y 2"_s));
    QVERIFY(setIdeasAside(*workshop.document, {ideas.at(2)}, u"Fuera del tema"_s));
    const auto vote = CountedVote::open(workshop, {VoteMethod::Hands, 3, 12, 0});

    QCOMPARE(firstSelection(workshop).rows().size(), 2);
    QVERIFY(!countVotes(*workshop.document, vote, ideas.at(1), 3));
    QVERIFY(!countVotes(*workshop.document, vote, ideas.at(2), 3));
}

void tst_FirstSelection::theSentenceOfTheLineSaysWhatTheLineIs_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("sentence");

    using L = QList<int>;
    QTest::newRow("a margin") << L{9, 7, 6, 4}
                              << u"Between place 3 and place 4 there is a gap of 2 stickers."_s;
    QTest::newRow("a tie") << L{9, 7, 4, 4} << u"Tie: 2 ideas for 1 place."_s;
    QTest::newRow("places stay empty")
        << L{9, 0, 0, 0} << u"2 places stay empty: nobody chose more ideas."_s;
}

void tst_FirstSelection::theSentenceOfTheLineSaysWhatTheLineIs()
{
    QFETCH(QList<int>, counts);
    QFETCH(QString, sentence);
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, counts, 3);

    QCOMPARE(lineSentence(Phrases(u"en"_s), firstSelection(workshop)), sentence);
}

/// Never "a gap of 0": on the wall it is told without the counts, too.
void tst_FirstSelection::theSentenceOfTheLineSaysByWhatATieWasBroken()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 2, SlipVote::scores(1, 3));
    BallotDraft slip;
    slip.marks = {{vote.ideas.at(0), 0, 4, 2}, {vote.ideas.at(1), 0, 3, 3}};
    QVERIFY(castBallot(vote.document, vote.id, slip));
    QVERIFY(closeVote(vote.document, vote.id));
    const QString broken =
        u"The ideas on both sides of the line had got the same; it was decided by "
        u"importance alone."_s;

    const FirstSelection selection = firstSelection(workshop);

    QCOMPARE(vote.cards(selection.entered()), QList{1});
    QCOMPARE(lineSentence(Phrases(u"en"_s), selection), broken);
    QCOMPARE(roomSentence(Phrases(u"en"_s), selection), u"1 idea enters. "_s + broken);
    QCOMPARE(resultSentence(Phrases(u"en"_s), selection, selection.rows().first()),
             u"a mean of 6 of 10, on 1 of 1 slip, place 1. It enters."_s);
}

void tst_FirstSelection::aStickerIsNotAPerson()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {5, 4, 3}, 2);

    const FirstSelection selection = firstSelection(workshop);

    QCOMPARE(resultSentence(Phrases(u"en"_s), selection, selection.rows().first()),
             u"5 stickers in a vote of 12 people, place 1. It enters."_s);
}

void tst_FirstSelection::theSentenceOfAnIdeaSaysWhyItIsWhereItIs()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 5, 5, 5, 0}, 3);
    QVERIFY(closeVote(*workshop.document, vote.id));
    const Phrases english(u"en"_s);
    const auto sentenceOf = [&](int card) {
        const FirstSelection selection = firstSelection(workshop);
        return resultSentence(english, selection, *selection.find(vote.ideas.at(card - 1)));
    };

    QCOMPARE(sentenceOf(1), u"9 hands of 12 people, place 1. It enters."_s);
    QCOMPARE(sentenceOf(2),
             u"5 hands of 12 people, places 2 to 4. It ties at the line: the table decides."_s);
    QCOMPARE(sentenceOf(5), u"Nobody chose it."_s);

    QVERIFY(decideTie(*workshop.document,
                      vote.id,
                      {vote.ideas.at(1), vote.ideas.at(2)},
                      u"Son las que no esperan."_s));
    QCOMPARE(sentenceOf(3),
             u"5 hands of 12 people, places 2 to 4. It tied at the line and enters by decision."_s);
    QCOMPARE(
        sentenceOf(4),
        u"5 hands of 12 people, places 2 to 4. It tied at the line and others entered by decision."_s);
}

void tst_FirstSelection::aChangedCountMakesADecisionAboutATieStale()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 5, 5, 1}, 2);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    QVERIFY(admitAllTied(document, vote.id));
    QCOMPARE(adviceSentence(Phrases(u"en"_s), firstSelection(workshop)), QString());

    QVERIFY(reopenVote(document, vote.id));
    QVERIFY(countVotes(document, vote.id, vote.ideas.at(3), 5));
    QVERIFY(closeVote(document, vote.id));

    QCOMPARE(adviceSentence(Phrases(u"en"_s), firstSelection(workshop)),
             u"What is counted has changed since it was decided: confirm it as it stands, or "
             u"decide again."_s);
}

TALLERISTA_TEST(tst_FirstSelection)
#include "tst_firstselection.moc"
