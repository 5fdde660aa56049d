// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"
#include "core/actions/preparationactions.h"
#include "core/rules/selection/finalsentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Table 1 with five selected ideas of seven, three of which go on.
struct Judging
{
    explicit Judging(const QList<int> &counts = {9, 8, 7, 6, 5, 4, 3}, int seats = 5)
        : vote(workshop, VoteMethod::Dots, counts, seats)
    {
        WorkshopFields fields = document().stores().workshop.get()->fields();
        fields.finalCut = 3;
        if (!editWorkshop(document(), fields) || !closeVote(document(), vote.id))
            qFatal("no vote");
    }

    WorkshopDocument &document() const { return *workshop.document; }
    Id<Idea> idea(int card) const { return vote.ideas.at(card - 1); }
    FeasibilityFields found(int card) const
    {
        return (**document().stores().feasibilities.of(idea(card))).fields();
    }
    bool isOver() const { return *isJudgingOver(document().stores(), workshop.mesa(1)); }
    FinalSelection selection() const
    {
        return **readFinalSelection(document().stores(), workshop.mesa(1));
    }
    QString changes() const
    {
        const Stores &stores = document().stores();
        return changesSentence(
            Phrases(u"en"_s), selection(), IdeaCodes(*stores.mesas.all(), *stores.ideas.all()));
    }
    /// One letter for each card: F, C, N or - for none.
    void judge(const QString &letters) const
    {
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const int verdict = int(u"-FCN"_s.indexOf(letters.at(i)));
            if (verdict > 0 && !judgeIdea(document(), vote.ideas.at(i), Verdict(verdict), 2))
                qFatal("no verdict");
        }
    }

    TestWorkshop workshop;
    CountedVote vote;
};

} // namespace

class tst_JudgingActions : public QObject
{
    Q_OBJECT

private slots:
    void theCardKeepsItsAnswersWhateverTheVerdict();
    void theCardHintsAndSetsNothing();
    void aConditionGoesWithItsVerdict();
    void whoJudgedIsProposedForTheNext();
    void nothingChangesOnceTheEvaluationIsOver();
    void whatKeepsAnEvaluationOpen_data();
    void whatKeepsAnEvaluationOpen();
    void finishingTheSelectionEndsTheEvaluation();
    void whoTakesWhosePlace_data();
    void whoTakesWhosePlace();
    void nothingFeasibleLeavesThePlacesOpen();
    void aJudgedIdeaIsNotJoinedToAnother();
};

void tst_JudgingActions::theCardKeepsItsAnswersWhateverTheVerdict()
{
    Judging table;
    QVERIFY(answerCriterion(table.document(),
                            table.idea(1),
                            FeasibilityCriterion::Financial,
                            CriterionAnswer::WithConditions));
    QVERIFY(judgeIdea(table.document(), table.idea(1), Verdict::Feasible));
    QVERIFY(answerCriterion(
        table.document(), table.idea(1), FeasibilityCriterion::Legal, CriterionAnswer::Yes));
    table.workshop.reopen();

    QCOMPARE(table.found(1).verdict, Verdict::Feasible);
    QCOMPARE(answersSentence(Phrases(u"en"_s), table.found(1)),
             u"Legal: yes · Financial: with conditions"_s);
    QVERIFY(answerCriterion(
        table.document(), table.idea(1), FeasibilityCriterion::Legal, std::nullopt));
    QCOMPARE(answersSentence(Phrases(u"en"_s), table.found(1)), u"Financial: with conditions"_s);
}

void tst_JudgingActions::theCardHintsAndSetsNothing()
{
    Judging table;
    QVERIFY(answerCriterion(
        table.document(), table.idea(1), FeasibilityCriterion::Timely, CriterionAnswer::No));

    QVERIFY(!outOfPlanSentence(Phrases(u"en"_s), table.found(1)).isEmpty());
    QCOMPARE(table.found(1).verdict, Verdict::Unjudged);
}

void tst_JudgingActions::aConditionGoesWithItsVerdict()
{
    Judging table;
    QVERIFY(!writeCondition(table.document(), table.idea(1), u"Si hay local"_s));
    QVERIFY(judgeIdea(table.document(), table.idea(1), Verdict::WithConditions));
    QVERIFY(table.found(1).lacksReason());
    QVERIFY(writeCondition(table.document(), table.idea(1), u"Si hay local"_s));

    QVERIFY(!table.found(1).lacksReason());
    QCOMPARE(verdictSentence(Phrases(u"en"_s), table.found(1)),
             u"Feasible with conditions: Si hay local"_s);
    QVERIFY(judgeIdea(table.document(), table.idea(1), Verdict::WithConditions, 2));
    QCOMPARE(table.found(1).condition, u"Si hay local"_s);
    QVERIFY(judgeIdea(table.document(), table.idea(1), Verdict::Feasible));
    QCOMPARE(table.found(1).condition, QString());
}

void tst_JudgingActions::whoJudgedIsProposedForTheNext()
{
    Judging table;
    table.judge(u"F"_s);
    QVERIFY(writeJudge(table.document(), table.idea(1), u"Unidad de planificación"_s));
    table.judge(u"-C"_s);

    QCOMPARE(table.found(2).judgedBy, u"Unidad de planificación"_s);
    QVERIFY(writeJudge(table.document(), table.idea(2), u"Alcaldía"_s));
    table.judge(u"F-F"_s);
    QCOMPARE(table.found(3).judgedBy, u"Alcaldía"_s);
    QCOMPARE(table.found(1).judgedBy, u"Unidad de planificación"_s);
}

void tst_JudgingActions::nothingChangesOnceTheEvaluationIsOver()
{
    Judging table;
    table.judge(u"FFFFN"_s);
    QVERIFY(finishJudging(table.document(), table.workshop.mesa(1)));
    QVERIFY(table.isOver());

    QVERIFY(!judgeIdea(table.document(), table.idea(1), Verdict::NotFeasible, 1));
    QVERIFY(!writeJudge(table.document(), table.idea(1), u"Otra"_s));
    QVERIFY(!answerCriterion(
        table.document(), table.idea(1), FeasibilityCriterion::Legal, CriterionAnswer::Yes));
    QVERIFY(reopenJudging(table.document(), table.workshop.mesa(1)));
    QVERIFY(!table.isOver());
    QVERIFY(judgeIdea(table.document(), table.idea(1), Verdict::NotFeasible, 1));
    QVERIFY(table.document().undo(Scope::of(table.workshop.mesa(1))));
    QVERIFY(table.document().undo(Scope::of(table.workshop.mesa(1))));
    QVERIFY(table.isOver());
}

void tst_JudgingActions::whatKeepsAnEvaluationOpen_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<bool>("reasoned");
    QTest::addColumn<QString>("problem");

    QTest::newRow("all feasible") << u"FFFFF"_s << true << QString();
    QTest::newRow("all judged") << u"FCFNF"_s << true << QString();
    QTest::newRow("none feasible") << u"NNNNN"_s << true << QString();
    QTest::newRow("two not judged") << u"FFF"_s << true << u"2 idea(s) are not judged yet."_s;
    QTest::newRow("one without its reason")
        << u"FFFFN"_s << false << u"The reason of the verdict is missing: M1-05"_s;
}

void tst_JudgingActions::whatKeepsAnEvaluationOpen()
{
    QFETCH(QString, letters);
    QFETCH(bool, reasoned);
    QFETCH(QString, problem);
    Judging table;
    table.judge(letters);
    if (!reasoned)
        QVERIFY(judgeIdea(table.document(), table.idea(5), Verdict::NotFeasible));

    const auto finished = finishJudging(table.document(), table.workshop.mesa(1));

    const QString said = finished ? QString() : finished.error().message;
    QCOMPARE(said, problem);
    QCOMPARE(table.isOver(), problem.isEmpty());
}

void tst_JudgingActions::finishingTheSelectionEndsTheEvaluation()
{
    Judging table;
    table.judge(u"FFFFF"_s);
    const Id<Mesa> mesa = table.workshop.mesa(1);
    QVERIFY(finishFinalSelection(
        table.document(), mesa, {table.idea(1), table.idea(2), table.idea(3)}, {}));
    QVERIFY(table.isOver());

    QVERIFY(!reopenJudging(table.document(), mesa)); // the five stand on it
    QVERIFY(reopenFinalSelection(table.document(), mesa));
    QVERIFY(table.isOver());
    QVERIFY(reopenJudging(table.document(), mesa));
    QVERIFY(!table.isOver());
}

void tst_JudgingActions::whoTakesWhosePlace_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("sentence");

    const QList<int> apart{9, 8, 7, 6, 5, 4, 3};
    QTest::newRow("nobody falls") << apart << u"FFFFF"_s << QString();
    QTest::newRow("not all judged") << apart << u"FNF"_s << QString();
    QTest::newRow("the second falls, the fourth rises")
        << apart << u"FNFFF"_s << u"M1-04 takes the place of M1-02."_s;
    QTest::newRow("with conditions is no fall") << apart << u"FCFFF"_s << QString();
    QTest::newRow("two fall")
        << apart << u"NFNFF"_s
        << u"M1-04 takes the place of M1-01. M1-05 takes the place of M1-03."_s;
    QTest::newRow("one of the reserve rises")
        << apart << u"FFNNNF"_s << u"M1-06 takes the place of M1-03."_s;
    QTest::newRow("a place stays open")
        << apart << u"FFNNN"_s
        << u"1 place stays open. In reserve and not evaluated: M1-06 and M1-07."_s;
    QTest::newRow("and nobody in reserve is left")
        << apart << u"FFNNNNN"_s << u"1 place stays open: no more ideas are feasible."_s;
    QTest::newRow("a tie at the line is nobody's place")
        << QList<int>{9, 8, 6, 6, 5} << u"FFFFF"_s << QString();
}

void tst_JudgingActions::whoTakesWhosePlace()
{
    QFETCH(QList<int>, counts);
    QFETCH(QString, letters);
    QFETCH(QString, sentence);
    Judging table(counts);
    table.judge(letters);

    QCOMPARE(table.changes(), sentence);
}

void tst_JudgingActions::nothingFeasibleLeavesThePlacesOpen()
{
    Judging table;
    table.judge(u"NNNNN"_s);
    const Id<Mesa> mesa = table.workshop.mesa(1);
    QVERIFY(table.selection().isEmptyHanded());
    QCOMPARE(table.selection().openPlaces(), 3);

    QVERIFY(finishFinalSelection(table.document(), mesa, {}, {}));

    QVERIFY((*table.document().stores().shortlists.ofMesa(mesa))->ideas.isEmpty());
    QVERIFY(table.document().stores().sheets.records()->isEmpty());
}

void tst_JudgingActions::aJudgedIdeaIsNotJoinedToAnother()
{
    Judging table;
    table.judge(u"FFFFF"_s);

    QVERIFY(!mergeIdeas(table.document(), table.idea(1), {table.idea(2)}, u"Las dos"_s));
    QCOMPARE(table.vote.cards(table.selection().proposed()), QList<int>({1, 2, 3}));
}

TALLERISTA_TEST(tst_JudgingActions)
#include "tst_judgingactions.moc"
