// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/preparationactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "tests/support/testselection.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/finalselection/finalmodel.h"
#include "ui/stages/finalselection/finalselectionpage.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_FinalSelectionPage : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFirstSelectionThePageSaysWhatComesFirst();
    void oneKeyAnIdeaAndTheProposalStands();
    void aReasonIsGivenByNumberOrInWords();
    void theTablesOwnChoiceNeedsAReason();
    void theReasonForTheChoiceIsNotLeftHalfTyped();
    void theEvaluationEndsFirstAndCanBeTakenUpAgain();
    void theCardBehindMoreIsFilledByKeyboard();
    void whoTakesWhosePlaceIsTold();
    void noneFeasibleLeavesThePlacesOpen();
    void theRoomSeesVerdictsOnlyOnceTheEvaluationIsOver();
    void aFinishedSelectionCanBeOpenedAgain();
    void theTableVotesOnceMoreOnTheFeasibleOnes();
    void askedHowToVoteTheTableMayLeaveIt();
    void theModelKeepsItsPromises();
};

namespace {

struct Judged
{
    Judged()
        : vote(page.workshop, VoteMethod::Dots, {9, 8, 7, 6, 5}, 4)
    {
        WorkshopDocument &document = *page.workshop.document;
        WorkshopFields fields = document.stores().workshop.get()->fields();
        fields.finalCut = 2;
        if (!editWorkshop(document, fields) || !closeVote(document, vote.id))
            qFatal("no vote");
    }

    QListView *list() const { return page.find<QListView>(u"finalList1"_s); }
    /// Presses \a keys on the list, from the first row on.
    void press(const QList<Qt::Key> &keys)
    {
        list()->setCurrentIndex(list()->model()->index(0, 0));
        for (const Qt::Key key : keys)
            page.press(list(), key);
    }
    std::optional<ShortlistRecord> shortlist() const
    {
        return *page.workshop.document->stores().shortlists.ofMesa(page.workshop.mesa(1));
    }
    bool isOver() const
    {
        return *isJudgingOver(page.workshop.document->stores(), page.workshop.mesa(1));
    }
    QString problem() const { return page.find<Notice>(u"finalNotice1"_s)->sentence(); }
    FeasibilityFields verdict(int card) const
    {
        return (**page.workshop.document->stores().feasibilities.of(vote.ideas.at(card - 1)))
            .fields();
    }

    TestPage<FinalSelectionPage> page;
    CountedVote vote;
};

} // namespace

void tst_FinalSelectionPage::withoutAFirstSelectionThePageSaysWhatComesFirst()
{
    TestPage<FinalSelectionPage> page;

    QVERIFY(page.find<QLabel>(u"nothingYet"_s)->isVisible());
    QVERIFY(!page.find<QListView>(u"finalList1"_s)->isVisible());
    QVERIFY(page.page->missing().contains(u"first selection"_s));
}

void tst_FinalSelectionPage::oneKeyAnIdeaAndTheProposalStands()
{
    Judged judged;
    judged.press({Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F8, Qt::Key_F8});

    QVERIFY(judged.shortlist());
    QCOMPARE(judged.vote.cards(judged.shortlist()->ideas), QList<int>({1, 2}));
    QVERIFY(!judged.shortlist()->shortlist->ownChoice);
    judged.page.press(judged.list(), Qt::Key_F8); // once too often
    QVERIFY(judged.shortlist()->shortlist->finishedAt);
    QCOMPARE(judged.page.page->missing(), u"Table 2 has not finished its first selection"_s);
}

void tst_FinalSelectionPage::aReasonIsGivenByNumberOrInWords()
{
    Judged judged;
    judged.press({Qt::Key_N, Qt::Key_2});
    QCOMPARE(judged.verdict(1).reasonNumber, std::optional(2));

    judged.list()->setCurrentIndex(judged.list()->model()->index(1, 0));
    judged.page.press(judged.list(), Qt::Key_C);
    judged.page.press(judged.list(), Qt::Key_6);
    judged.page.typeWhereTheFocusIs(u"Si el concejo aprueba el dinero"_s);
    QCOMPARE(judged.verdict(2).verdict, Verdict::WithConditions);
    QCOMPARE(judged.verdict(2).condition, u"Si el concejo aprueba el dinero"_s);
    QCOMPARE(judged.verdict(1).reason, QString());
}

void tst_FinalSelectionPage::theTablesOwnChoiceNeedsAReason()
{
    Judged judged;
    judged.press({Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F});
    judged.list()->setCurrentIndex(judged.list()->model()->index(1, 0));
    judged.page.press(judged.list(), Qt::Key_Space); // 2 out
    judged.list()->setCurrentIndex(judged.list()->model()->index(3, 0));
    judged.page.press(judged.list(), Qt::Key_Space); // 4 in
    judged.page.press(judged.list(), Qt::Key_F8);
    judged.page.press(judged.list(), Qt::Key_F8);
    QVERIFY(!judged.shortlist()->shortlist->finishedAt);

    QCOMPARE(judged.page.host.focusWidget()->objectName(), u"choiceReason"_s);
    judged.page.type(judged.page.find<QLineEdit>(u"choiceReason"_s), u"Ya hay dinero para la 4"_s);

    QVERIFY(judged.shortlist()->shortlist->finishedAt);
    QCOMPARE(judged.vote.cards(judged.shortlist()->ideas), QList<int>({1, 4}));
}

void tst_FinalSelectionPage::theReasonForTheChoiceIsNotLeftHalfTyped()
{
    Judged judged;
    const QTemporaryDir folder;
    SideStore store(folder.path(), judged.vote.id, judged.page.workshop.clock);
    DraftKeeper keeper(store);
    keeper.mind(judged.page.page, Stage::FinalSelection);
    judged.press({Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F});
    for (const int row : {1, 3}) {
        judged.list()->setCurrentIndex(judged.list()->model()->index(row, 0));
        judged.page.press(judged.list(), Qt::Key_Space);
    }
    judged.page.press(judged.list(), Qt::Key_F8);

    judged.page.type(judged.page.find<QLineEdit>(u"choiceReason"_s), u"Ya hay dinero"_s);

    QVERIFY(judged.shortlist()->shortlist->finishedAt);
    QVERIFY(store.drafts().isEmpty());
}

void tst_FinalSelectionPage::theEvaluationEndsFirstAndCanBeTakenUpAgain()
{
    Judged judged;
    judged.press({Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F8});
    QVERIFY(!judged.isOver()); // the fourth has no verdict
    QVERIFY(!judged.problem().isEmpty());
    judged.list()->setCurrentIndex(judged.list()->model()->index(3, 0));
    judged.page.press(judged.list(), Qt::Key_F);
    judged.page.press(judged.list(), Qt::Key_F8);
    QVERIFY(judged.isOver());
    QVERIFY(!judged.shortlist());

    judged.page.press(judged.list(), Qt::Key_N);
    QCOMPARE(judged.verdict(4).verdict, Verdict::Feasible);
    QVERIFY(!judged.problem().isEmpty());
    judged.page.press(judged.page.find<QPushButton>(u"resumeJudging"_s), Qt::Key_Space);
    QVERIFY(!judged.isOver());
    judged.page.press(judged.list(), Qt::Key_N);
    QCOMPARE(judged.verdict(4).verdict, Verdict::NotFeasible);
}

void tst_FinalSelectionPage::theCardBehindMoreIsFilledByKeyboard()
{
    Judged judged;
    judged.press({Qt::Key_M});
    QCOMPARE(judged.page.host.focusWidget()->objectName(), u"criterion0"_s);
    QTest::keyClick(judged.page.host.focusWidget(), Qt::Key_End); // No
    auto *timely = judged.page.find<QComboBox>(u"criterion4"_s);
    judged.page.press(timely, Qt::Key_Down); // Yes
    judged.page.type(judged.page.find<QLineEdit>(u"judgedBy"_s), u"Unidad de planificación"_s);

    QCOMPARE(judged.verdict(1).answer(FeasibilityCriterion::Legal), CriterionAnswer::No);
    QCOMPARE(judged.verdict(1).answer(FeasibilityCriterion::Timely), CriterionAnswer::Yes);
    QCOMPARE(judged.verdict(1).judgedBy, u"Unidad de planificación"_s);
    QCOMPARE(judged.verdict(1).verdict, Verdict::Unjudged);
    QVERIFY(judged.page.find<QLabel>(u"outOfPlan"_s)->isVisible());
    QCOMPARE(judged.page.host.focusWidget(), judged.list());
    judged.page.press(judged.list(), Qt::Key_Down);
    QVERIFY(!judged.page.find<QLabel>(u"outOfPlan"_s)->isVisible()); // another idea's card
    judged.page.press(judged.list(), Qt::Key_F);
    QCOMPARE(judged.verdict(2).judgedBy, u"Unidad de planificación"_s);
}

void tst_FinalSelectionPage::whoTakesWhosePlaceIsTold()
{
    Judged judged;
    judged.press({Qt::Key_N, Qt::Key_2, Qt::Key_Down, Qt::Key_F, Qt::Key_F, Qt::Key_F});

    QVERIFY(judged.page.find<QLabel>(u"finalTold1"_s)
                ->text()
                .startsWith(u"M1-03 takes the place of M1-01."_s));
}

void tst_FinalSelectionPage::noneFeasibleLeavesThePlacesOpen()
{
    Judged judged;
    judged.press({Qt::Key_N,
                  Qt::Key_2,
                  Qt::Key_Down,
                  Qt::Key_N,
                  Qt::Key_3,
                  Qt::Key_Down,
                  Qt::Key_N,
                  Qt::Key_1,
                  Qt::Key_Down,
                  Qt::Key_N,
                  Qt::Key_5,
                  Qt::Key_F8,
                  Qt::Key_F8});

    QVERIFY(judged.shortlist() && judged.shortlist()->shortlist->finishedAt);
    QVERIFY(judged.shortlist()->ideas.isEmpty());
}

void tst_FinalSelectionPage::theRoomSeesVerdictsOnlyOnceTheEvaluationIsOver()
{
    Judged judged;
    judged.press({Qt::Key_N, Qt::Key_2, Qt::Key_Down, Qt::Key_F, Qt::Key_F, Qt::Key_F});
    judged.page.privacy.set(true);
    const auto spoken = [&] {
        return judged.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!spoken().contains(u"feasible"_s));
    QVERIFY(!judged.page.find<QLabel>(u"finalTold1"_s)->isVisible());
    judged.page.press(judged.list(), Qt::Key_M);
    QVERIFY(!judged.page.find<QFrame>(u"criteriaCard"_s)->isVisible());

    judged.page.press(judged.list(), Qt::Key_F8);
    QVERIFY(spoken().contains(u"Not feasible"_s));
}

void tst_FinalSelectionPage::aFinishedSelectionCanBeOpenedAgain()
{
    Judged judged;
    judged.press({Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F8, Qt::Key_F8});
    judged.page.press(judged.page.find<QPushButton>(u"finishFinal"_s), Qt::Key_Space);

    QVERIFY(!judged.shortlist()->shortlist->finishedAt);
}

void tst_FinalSelectionPage::theTableVotesOnceMoreOnTheFeasibleOnes()
{
    Judged judged;
    judged.press({Qt::Key_V}); // too early: it says when
    QVERIFY(judged.problem().startsWith(u"Once the evaluation is over"_s));
    judged.press({Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F8, Qt::Key_V});
    QVERIFY(judged.page.find<QLabel>(u"ideasToChooseFrom"_s)->text().startsWith(u"4 feasible"_s));
    judged.page.press(judged.page.host.focusWidget(), Qt::Key_F8);
    auto *field = judged.page.find<QLineEdit>(u"countField1"_s);
    QCOMPARE(judged.page.host.focusWidget(), field);
    for (const QString &line : {u"1 2"_s, u"2 1"_s, u"3 9"_s, u"4 7"_s})
        judged.page.type(field, line);
    judged.page.press(field, Qt::Key_F8);

    QVERIFY(judged.list()->isVisible());
    QVERIFY(judged.page.find<QLabel>(u"finalTold1"_s)
                ->text()
                .startsWith(u"The table voted once "
                            "more"_s));
    judged.page.press(judged.list(), Qt::Key_W);
    auto *whatIf = judged.page.host.findChild<QWidget *>(u"whatIf"_s);
    QVERIFY(whatIf && whatIf->isVisible());
    judged.page.press(whatIf->findChild<QPushButton *>(u"leaveWhatIf"_s), Qt::Key_Space);
    judged.page.press(judged.list(), Qt::Key_F8);
    QCOMPARE(judged.vote.cards(judged.shortlist()->ideas), QList<int>({3, 4}));
    QVERIFY(!judged.shortlist()->shortlist->ownChoice);
}

void tst_FinalSelectionPage::askedHowToVoteTheTableMayLeaveIt()
{
    Judged judged;
    judged.press({Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F, Qt::Key_F8, Qt::Key_V});
    QVERIFY(!judged.list()->isVisible());
    judged.page.press(judged.page.host.focusWidget(), Qt::Key_Escape);
    QVERIFY(judged.list()->isVisible());
    QCOMPARE(judged.page.host.focusWidget(), judged.list());
}

void tst_FinalSelectionPage::theModelKeepsItsPromises()
{
    FinalModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {3, 2, 1}, 2);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    const Stores &stores = document.stores();
    const IdeaCodes codes(*stores.mesas.all(), *stores.ideas.all());
    const auto entries = [&] {
        const auto judged = *stores.feasibilities.all();
        const FinalSelection selection = **readFinalSelection(stores, workshop.mesa(1));
        return finalEntries(Phrases(u"en"_s), selection, judged, selection.proposed(), codes);
    };

    model.setEntries(entries());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(judgeIdea(document, vote.ideas.at(0), Verdict::NotFeasible, 1));
    QVERIFY(judgeIdea(document, vote.ideas.at(1), Verdict::Feasible));
    model.setEntries(entries()); // the reserve comes in
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.rows().at(1).chosen);
}

TALLERISTA_TEST(tst_FinalSelectionPage)
#include "tst_finalselectionpage.moc"
