// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/room/roomview.h"
#include "core/store/sidestore.h"
#include "tests/support/seentexts.h"
#include "tests/support/testballots.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/casting/ballotmodel.h"
#include "ui/stages/casting/scorelinemodel.h"
#include "ui/stages/firstselection/firstselectionpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// Slips typed by keyboard, as the person who types them does.
class tst_BallotCasting : public QObject
{
    Q_OBJECT

private slots:
    void aRankTakesThreeKeysAndASlipOneEnter_data();
    void aRankTakesThreeKeysAndASlipOneEnter();
    void aTakenSlipIsReadBack();
    void aShortSlipIsTakenByASecondEnter();
    void whatIsWrongIsSaidWhileOneTypes_data();
    void whatIsWrongIsSaidWhileOneTypes();
    void aWrongSlipStaysToBeMended();
    void oneSlipMoreAsksWhetherSomebodyCameIn();
    void aSlipIsChangedAndRemovedFromTheList();
    void namedSlipsGoRoundTheTable();
    void marksStandInTwoColumns();
    void stickersMayBeStacked();
    void handsForTwoQuestionsAreTypedTogether();
    void closingAsksForTheSlipsThatAreMissing();
    void nothingIsShownBeforeTheVoteIsClosed();
    void manyIdeasGoThroughASieve();
    void fiveHundredIdeasAreNoMoreWork();
    void oneIdeaAndOneSlip();
    void aHalfTypedSlipOutlivesTheProgram();
    void theModelsKeepTheirPromises();
};

namespace {

struct Casting : TestPage<FirstSelectionPage>
{
    Casting(int ideas, const VotePlan &plan)
        : vote(workshop, ideas, plan)
    {
        field = find<QLineEdit>(u"slipField1"_s);
        field->setFocus();
    }

    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    QString noticed() const
    {
        const auto *notice = find<QWidget>(u"slipNotice"_s);
        QStringList words;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            words << label->text();
        return notice->isVisible() ? words.join(u' ') : QString();
    }
    /// How many keys it took.
    int keys(const QByteArray &typed)
    {
        for (const char key : typed) {
            if (key == '\n')
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            else
                QTest::keyClick(QApplication::focusWidget(), key);
        }
        return int(typed.size());
    }
    int slips() const { return firstSelection(workshop).slips(); }

    SlipVote vote;
    QLineEdit *field;
};

} // namespace

void tst_BallotCasting::aRankTakesThreeKeysAndASlipOneEnter_data()
{
    QTest::addColumn<QByteArray>("typed");

    QTest::newRow("spaces between") << QByteArray("14 12 11 13 10 15 16\n");
    QTest::newRow("the keypad alone") << QByteArray("14\n12\n11\n13\n10\n15\n16\n");
}

void tst_BallotCasting::aRankTakesThreeKeysAndASlipOneEnter()
{
    QFETCH(QByteArray, typed);
    constexpr int Places = 7;
    Casting page(20, SlipVote::ranked(10, 12, Places));

    const int keys = page.keys(typed);

    QCOMPARE(page.slips(), 1);
    QVERIFY2(keys <= 3 * Places + 1, qPrintable(QString::number(keys)));
    QCOMPARE(page.field->text(), QString());
    QCOMPARE(QApplication::focusWidget(), page.field);
    const auto marks = firstSelection(page.workshop).record().ballots.first().marks;
    QCOMPARE(marks.size(), Places);
    QCOMPARE(marks.first()->idea, page.vote.ideas.at(13));
}

void tst_BallotCasting::aTakenSlipIsReadBack()
{
    Casting page(6, SlipVote::ranked(3, 2, 3));
    QCOMPARE(page.text(u"whoseSlip"_s), u"Slip 1"_s);

    page.keys("4 2 6\n");

    QVERIFY(page.noticed().contains(u"Slip 1: 1) 4, 2) 2, 3) 6"_s));
    QVERIFY(page.text(u"slipProgress"_s).startsWith(u"1 of 2 slip"_s));
    QCOMPARE(page.text(u"whoseSlip"_s), u"Slip 2"_s);
}

void tst_BallotCasting::aShortSlipIsTakenByASecondEnter()
{
    Casting page(6, SlipVote::ranked(3, 2, 3));

    page.keys("4 2\n");
    QCOMPARE(page.slips(), 0);
    QVERIFY(page.noticed().contains(u"has 2 of 3"_s));
    page.keys("\n");

    QCOMPARE(page.slips(), 1);
    QVERIFY(page.noticed().contains(u"has 2 of 3"_s)); // it stays visible
}

void tst_BallotCasting::whatIsWrongIsSaidWhileOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("live");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("two of three") << u"4 12"_s << u"has 2 of 3 · 12 Idea 12"_s;
    QTest::newRow("a card that may yet be 14") << u"4 1 "_s << u"has 2 of 3 · 1 Idea 1"_s;
    QTest::newRow("half of 12, with 1 there already")
        << u"1 12 1"_s << u"has 2 of 3 · 12 Idea 12"_s;
    QTest::newRow("the same twice") << u"1 12 12"_s << u"12 is repeated."_s;
    QTest::newRow("the same twice, and on") << u"1 1 12"_s << u"1 is repeated."_s;
    QTest::newRow("a card that is not there") << u"4 99"_s << u"Card 99 is not in this vote."_s;
    QTest::newRow("one too many") << u"1 2 3 14"_s
                                  << u"There are 4 ideas on the slip; each person orders 3."_s;
    QTest::newRow("a word") << u"4 dos "_s << u"“dos” is not a card."_s;
    QTest::newRow("blank") << u"-"_s << u"a blank slip"_s;
}

void tst_BallotCasting::whatIsWrongIsSaidWhileOneTypes()
{
    QFETCH(QString, typed);
    Casting page(14, SlipVote::ranked(3, 2, 3));

    page.field->setText(typed);

    QTEST(page.text(u"slipLive"_s), "live");
}

void tst_BallotCasting::aWrongSlipStaysToBeMended()
{
    Casting page(6, SlipVote::ranked(3, 2, 3));

    page.keys("4 4 2\n");

    QCOMPARE(page.slips(), 0);
    QCOMPARE(page.field->text(), u"4 4 2"_s);
    QVERIFY(page.noticed().contains(u"4 is repeated."_s));
}

void tst_BallotCasting::oneSlipMoreAsksWhetherSomebodyCameIn()
{
    Casting page(6, SlipVote::ranked(3, 1, 3));
    page.keys("4 2 6\n");

    page.keys("1 2 3\n");
    QCOMPARE(page.slips(), 1);
    page.keys("\n");

    QCOMPARE(page.slips(), 2);
    QCOMPARE(firstSelection(page.workshop).vote().present, 2);
    QCOMPARE(page.field->text(), QString());
}

void tst_BallotCasting::aSlipIsChangedAndRemovedFromTheList()
{
    Casting page(6, SlipVote::ranked(3, 3, 3));
    page.keys("4 2 6\n1 2 3\n");
    auto *list = page.find<QTableView>(u"slipList1"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"2"_s); // the newest first
    list->setCurrentIndex(list->model()->index(1, 0));

    page.press(list, Qt::Key_F2);
    QCOMPARE(page.field->text(), u"4 2 6 "_s);
    QCOMPARE(page.text(u"whoseSlip"_s), u"Slip 1, to be changed"_s);
    page.field->setText(u"5 2 6"_s);
    page.press(page.field, Qt::Key_Return);

    QCOMPARE(page.slips(), 2);
    QCOMPARE(firstSelection(page.workshop).record().ballots.first().marks.first()->idea,
             page.vote.ideas.at(4));

    list->setCurrentIndex(list->model()->index(1, 0));
    page.press(list, Qt::Key_Delete);
    QCOMPARE(page.slips(), 1);
    page.field->setFocus();
    QCOMPARE(page.text(u"whoseSlip"_s), u"Slip 1"_s);
}

void tst_BallotCasting::namedSlipsGoRoundTheTable()
{
    VotePlan plan = SlipVote::ranked(3, 3, 3);
    plan.secret = false;
    TestPage<FirstSelectionPage> page;
    for (const QString &name : {u"Ana Paz"_s, u"Beto Luna"_s, u"Carla Mora"_s}) {
        ParticipantDraft draft;
        draft.name = name;
        draft.mesaNumber = 1;
        QVERIFY(addParticipant(*page.workshop.document, draft));
    }
    const SlipVote vote(page.workshop, 6, plan);
    auto *field = page.find<QLineEdit>(u"slipField1"_s);
    QCOMPARE(page.find<QLabel>(u"whoseSlip"_s)->text(), u"Ana Paz (1)"_s);

    page.type(field, u"#3"_s);
    QCOMPARE(page.find<QLabel>(u"whoseSlip"_s)->text(), u"Carla Mora (3)"_s);
    page.type(field, u"1 2 3"_s);
    QCOMPARE(page.find<QLabel>(u"whoseSlip"_s)->text(), u"Ana Paz (1)"_s);
    page.type(field, u"2 1 3"_s);
    page.type(field, u"#3"_s);
    page.type(field, u"3 1 2"_s); // she has one already

    QCOMPARE(firstSelection(page.workshop).slips(), 2);
    QCOMPARE(field->text(), u"3 1 2"_s);
}

void tst_BallotCasting::marksStandInTwoColumns()
{
    Casting page(3, SlipVote::scores(1, 2));
    auto *lines = page.find<QTableView>(u"scoreLines1"_s);
    QVERIFY(lines->isVisible());

    page.keys("45 31");

    const auto at = [&](int row, ScoreLineModel::Column column) {
        return lines->model()->index(row, column).data().toString();
    };
    QCOMPARE(at(0, ScoreLineModel::ImportanceColumn), u"4"_s);
    QCOMPARE(at(1, ScoreLineModel::RelevanceColumn), u"1"_s);
    QCOMPARE(at(2, ScoreLineModel::ImportanceColumn), QString());
    QCOMPARE(page.text(u"slipLive"_s), u"has 4 of 6"_s);
    page.field->setText(u"45 3"_s); // the second mark is still to come
    QCOMPARE(page.text(u"slipLive"_s), u"has 3 of 6"_s);
    page.field->setText(u"45 31"_s);
    page.keys(" 55\n");
    QCOMPARE(page.slips(), 1);
    page.keys("46\n");
    QCOMPARE(page.slips(), 1);
    QVERIFY(page.noticed().contains(u"6"_s));
}

void tst_BallotCasting::stickersMayBeStacked()
{
    Casting page(4, SlipVote::dots(2, 3, 3, 2));

    page.keys("1 1 1\n");
    QCOMPARE(page.slips(), 0);
    page.field->clear();
    page.keys("1 1 3\n");

    QCOMPARE(page.slips(), 1);
    QCOMPARE(firstSelection(page.workshop).find(page.vote.ideas.at(0))->count, std::optional(2));
}

void tst_BallotCasting::handsForTwoQuestionsAreTypedTogether()
{
    TestPage<FirstSelectionPage> page;
    const auto ideas = writeIdeas(page.workshop, 1, 3);
    VotePlan plan{VoteMethod::Hands, 1, 11};
    plan.relevanceWeight = 1;
    CountedVote::open(page.workshop, plan);
    auto *field = page.find<QLineEdit>(u"countField1"_s);

    page.type(field, u"1 9"_s); // one count of two
    QCOMPARE(firstSelection(page.workshop).total(), 0);
    page.type(field, u"1 9 7"_s);
    QCOMPARE(firstSelection(page.workshop).find(ideas.first())->relevance, std::optional(7));
    page.type(field, u"2 3 12"_s); // more than 11
    page.press(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(firstSelection(page.workshop).vote().present, 12);
    QCOMPARE(firstSelection(page.workshop).find(ideas.at(1))->relevance, std::optional(12));
}

void tst_BallotCasting::closingAsksForTheSlipsThatAreMissing()
{
    Casting page(6, SlipVote::ranked(3, 3, 3));
    page.press(page.field, Qt::Key_F8); // no slip at all
    QVERIFY(!firstSelection(page.workshop).isShown());
    page.keys("4 2 6\n4");

    page.press(page.field, Qt::Key_F8); // one is half typed
    QVERIFY(!firstSelection(page.workshop).isShown());
    page.field->clear();
    page.press(page.field, Qt::Key_F8);
    QVERIFY(!firstSelection(page.workshop).isShown()); // two people have no vote
    page.keys("\n");

    QVERIFY(firstSelection(page.workshop).isShown());
    QVERIFY(page.workshop.document->undo(Scope::of(page.workshop.mesa(1))));
    QVERIFY(page.find<QLineEdit>(u"slipField1"_s)->isVisible());
}

void tst_BallotCasting::nothingIsShownBeforeTheVoteIsClosed()
{
    Casting page(14, SlipVote::ranked(3, 3, 3));
    page.privacy.set(true);
    page.keys("14 12 13\n");

    auto *list = page.find<QTableView>(u"slipList1"_s);
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
            QVERIFY(!list->model()->index(0, column).data(role).toString().contains(u"14"_s));
    }
    QVERIFY(!page.noticed().contains(u"14"_s));
    QVERIFY(page.noticed().contains(u"Slip 1 is noted."_s));
}

void tst_BallotCasting::manyIdeasGoThroughASieve()
{
    TestPage<FirstSelectionPage> page;
    const auto ideas = writeIdeas(page.workshop, 1, 30);
    page.find<QWidget>(u"method"_s)
        ->findChild<QAbstractButton *>(u"choice%1"_s.arg(int(VoteMethod::Ranked)))
        ->click();
    QVERIFY(page.find<QCheckBox>(u"sieveFirst"_s)->isChecked());
    page.press(page.find<QPushButton>(u"openVote"_s), Qt::Key_F8);
    const auto sieve = readSieve(page.workshop.document->stores(), page.workshop.mesa(1));
    QVERIFY(*sieve);
    auto *counts = page.find<QLineEdit>(u"countField1"_s);
    page.find<QSpinBox>(u"presentNow"_s)->setValue(12);
    for (int card = 1; card <= 22; ++card)
        page.type(counts, u"%1 %2"_s.arg(card).arg(card < 20 ? 3 : 2));
    page.press(counts, Qt::Key_F8);
    page.press(page.find<QPushButton>(u"confirmButton"_s), Qt::Key_Return);

    // Three tie for the twentieth place.
    QVERIFY(page.find<QLabel>(u"ideasToChooseFrom"_s)->text().startsWith(u"22 idea"_s));
    page.press(page.find<QPushButton>(u"openVote"_s), Qt::Key_F8);

    QCOMPARE(firstSelection(page.workshop).vote().method, VoteMethod::Ranked);
    QCOMPARE(firstSelection(page.workshop).rows().size(), 22);
    QVERIFY(page.find<QLineEdit>(u"slipField1"_s)->isVisible());
}

void tst_BallotCasting::fiveHundredIdeasAreNoMoreWork()
{
    Casting page(500, SlipVote::ranked(10, 30, 7));

    for (int slip = 0; slip < 5; ++slip)
        page.keys("500 401 302 203 104 5 " + QByteArray::number(6 + slip) + "\n");

    QCOMPARE(page.slips(), 5);
    QCOMPARE(firstSelection(page.workshop).rows().size(), 500);
}

void tst_BallotCasting::oneIdeaAndOneSlip()
{
    Casting page(1, SlipVote::ranked(10, 1, 7));
    QCOMPARE(firstSelection(page.workshop).vote().places, 1);

    page.keys("1\n");
    page.press(page.field, Qt::Key_F8);

    QVERIFY(firstSelection(page.workshop).isShown());
    QCOMPARE(firstSelection(page.workshop).entered().size(), 1);
}

/// The page goes without a word, as when the program is killed; what was acknowledged is in the file.
void tst_BallotCasting::aHalfTypedSlipOutlivesTheProgram()
{
    QTemporaryDir folder;
    Casting page(14, SlipVote::ranked(3, 3, 3));
    const RowId id = page.vote.id;
    {
        SideStore store(folder.path(), id, page.workshop.clock);
        DraftKeeper keeper(store);
        keeper.mind(page.page, Stage::FirstSelection);
        page.keys("14 12 13\n7 9");
    }
    SideStore store(folder.path(), id, page.workshop.clock);
    DraftKeeper keeper(store);
    FirstSelectionPage again({*page.workshop.document,
                              page.ticker,
                              page.theme,
                              page.settings,
                              page.dialogs,
                              page.toast,
                              page.privacy});

    keeper.mind(&again, Stage::FirstSelection);

    QCOMPARE(again.findChild<QLineEdit *>(u"slipField1"_s)->text(), u"7 9"_s);
    QCOMPARE(page.slips(), 1);
}

void tst_BallotCasting::theModelsKeepTheirPromises()
{
    Casting page(5, SlipVote::ranked(3, 4, 3));
    auto *list = page.find<QTableView>(u"slipList1"_s);
    auto *scores = page.page->findChild<QTableView *>(u"scoreLines1"_s);
    const QAbstractItemModelTester slips(list->model());
    const QAbstractItemModelTester lines(scores->model());

    page.keys("1 2 3\n2 3 1\n4 5 1\n");
    list->setCurrentIndex(list->model()->index(1, 0));
    page.press(list, Qt::Key_Delete);
    QVERIFY(page.workshop.document->undo(Scope::of(page.workshop.mesa(1))));
    QVERIFY(withdrawVote(*page.workshop.document, page.vote.id));
    CountedVote::open(page.workshop, SlipVote::scores(2, 3));
    page.find<QLineEdit>(u"slipField1"_s)->setFocus();
    page.keys("45 33 21 12 55\n");

    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(scores->model()->rowCount(), 5);
}

TALLERISTA_TEST(tst_BallotCasting)
#include "tst_ballotcasting.moc"
