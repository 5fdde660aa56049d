// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/blockactions.h"
#include "core/actions/preparationactions.h"
#include "tests/support/testclass.h"
#include "tests/ui/shownagenda.h"
#include "ui/stages/agenda/agendahand.h"
#include "ui/stages/agenda/clockdesk.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/undotextarea.h"

#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::Testing;

class tst_AgendaPage : public QObject
{
    Q_OBJECT

private slots:
    void enterStartsAndThenGoesOn();
    void theButtonSaysWhatItWillDo();
    void theToastTakesTheStepBack();
    void spacePausesAndResumes();
    void plusAndMinusGiveAndTakeAMinute();
    void plusAndMinusCanBeSwitchedOff();
    void aKeyHeldDownActsOnce();
    void typingInAFieldNeverMovesTheClock_data();
    void typingInAFieldNeverMovesTheClock();
    void enterOnAButtonPressesThatButton();
    void theListKeepsItsArrowsAndEnter();
    void theRowsTellPlanExpectedAndActual();
    void theBlockThatBeginsIsChosenUnlessAnotherIsWorkedOn();
    void minutesChangeTheStartsBehindThem();
    void minutesAreEditedInTheirCell();
    void whatACellCannotTakeStaysInIt();
    void aTickLeavesAnOpenEditorAlone();
    void aFixedStartIsAnHourOrNothing();
    void thePanelWritesWhatIsLeft();
    void refusedTypingWaitsWhileAnotherBlockIsLookedAt();
    void escBringsBackWhatIsHeld_data();
    void escBringsBackWhatIsHeld();
    void theEndOfAnAgendaMovesWithItsStart();
    void blocksAreAddedBehindTheChosenOne();
    void aDeletedBlockComesBackFromTheToast();
    void aBlockThatRanIsNotDeleted();
    void altAndArrowsMoveTheBlockAndItStaysChosen();
    void aPlanThatDoesNotFitSaysSo();
    void theStartOfTheAgendaMovesEverything();
    void theStepsBelongToTheAgenda();
    void theEndIsAskedForAndEscGoesOn();
    void aStartHoursEarlyIsAskedOnce();
    void goingOnOnceMoreAnswersTheQuestion();
    void askedTwiceItStillGivesTheKeysBack();
    void aLateStartCanBeAsPlanned();
    void anAgendaThatWasOverGoesOn();
    void theStartOfTheBlockIsCorrected();
    void aClosedBlockIsNudgedAfterAMinute();
    void whatANudgeTellsFollowsTheDay();
    void theChosenBlockIsLeftOutAndHeldAfterAll();
    void theAgendaGoesToTheChosenBlock();
    void lettersCanBeSwitchedOff();
    void lostTimeIsRecoveredWithTwoKeysAndComesBackWithOne();
    void aCutOfTheTablesAloneIsSaid();
    void theReasonOfACutIsAskedAndKept();
    void escPutsTheReasonOff();
    void aReasonIsChangedInItsBlock();
    void minutesTakenAreAskedAboutWithoutTakingTheKeyboard();
    void inANarrowWindowEverythingIsInReach();
    void longTimesAreToldInHours();
    void theLineOfThePlanSpeaksOfTheDayOnceItRuns();
    void theToastLeavesTheProposalAlone();
    void keysAreNamedOnlyWhereTheyWork();
    void escClosesTheProposalAndNothingElse();
    void otherFormsAreOneKeyAway();
    void theArrowsChooseTheBlockOfAForm();
    void whatDoesNotFitIsSaid();
    void timeToSpareIsGiven();
    void onTimeThereIsNothingToPropose();
    void aProposalGoesAwayWhenItIsNoLongerNeeded();
    void theLatestStartIsToldWithAWordWhenItIsNear();
    void aGapIsTold();
    void aRowIsDraggedToAnotherPlace();
    void aListIsReviewedAndTaken();
    void whatAListCannotBringIsListed();
    void theWrittenListBringsEverythingBack();
};

void tst_AgendaPage::enterStartsAndThenGoesOn()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.state(), AgendaState::Running);
    QVERIFY2(shown.clock().startsWith("Running. Bienvenida. 15 min left"_L1),
             qPrintable(shown.clock()));

    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Lluvia de ideas"_s);

    shown.pass(20 * MsPerMinute);
    shown.key(Qt::Key_Enter);
    QCOMPARE(shown.state(), AgendaState::Running); // its end is asked for once
    shown.key(Qt::Key_Enter);
    QCOMPARE(shown.state(), AgendaState::Done);
    QVERIFY(!shown.button(u"goOnButton"_s).isEnabled());
}

void tst_AgendaPage::theButtonSaysWhatItWillDo()
{
    ShownAgenda shown;
    auto &button = shown.button(u"goOnButton"_s);
    QCOMPARE(button.accessibleName(), u"Start: Bienvenida (09:00)"_s);
    QVERIFY(button.width() >= 96 && button.height() >= 64);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(button.accessibleName(), u"Next: Lluvia de ideas (09:15)"_s);
    shown.pass(4 * MsPerMinute);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(button.accessibleName(), u"End the agenda"_s);
}

void tst_AgendaPage::theToastTakesTheStepBack()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.toast.isVisible());
    QCOMPARE(shown.toast.findChild<QLabel *>()->text(), u"Now: Lluvia de ideas"_s);

    shown.pass(MsPerMinute);
    shown.undoFromToast();

    QCOMPARE(shown.label(u"blockTitle"_s), u"Bienvenida"_s);
    QVERIFY2(shown.clock().contains("4 min left"_L1), qPrintable(shown.clock()));
}

void tst_AgendaPage::spacePausesAndResumes()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(5 * MsPerMinute);
    shown.key(Qt::Key_Space);
    QCOMPARE(shown.state(), AgendaState::Paused);
    QCOMPARE(shown.button(u"pauseButton"_s).text(), u"Resume"_s);
    shown.pass(3 * MsPerMinute);
    QVERIFY2(shown.clock().contains("10 min left"_L1), qPrintable(shown.clock()));
    shown.key(Qt::Key_Space);
    QCOMPARE(shown.state(), AgendaState::Running);
    QCOMPARE(shown.button(u"pauseButton"_s).text(), u"Pause"_s);
}

void tst_AgendaPage::plusAndMinusGiveAndTakeAMinute()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    QTest::keyClicks(shown.host.focusWidget(), u"++-"_s);
    QVERIFY2(shown.clock().contains("16 min left"_L1), qPrintable(shown.clock()));
    QTest::mouseClick(&shown.button(u"lessButton"_s), Qt::LeftButton);
    QTest::mouseClick(&shown.button(u"lessButton"_s), Qt::LeftButton);
    QVERIFY2(shown.clock().contains("14 min left"_L1), qPrintable(shown.clock()));
    QTest::mouseClick(&shown.button(u"moreButton"_s), Qt::LeftButton);
    QVERIFY2(shown.clock().contains("15 min left"_L1), qPrintable(shown.clock()));
}

void tst_AgendaPage::plusAndMinusCanBeSwitchedOff()
{
    ShownAgenda shown;
    shown.settings.setSingleKeys(false);
    shown.key(Qt::Key_Return);
    QTest::keyClicks(shown.host.focusWidget(), u"+"_s);
    QVERIFY2(shown.clock().contains("15 min left"_L1), qPrintable(shown.clock()));
}

void tst_AgendaPage::aKeyHeldDownActsOnce()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(shown.host.focusWidget(), &repeated);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Bienvenida"_s);
}

void tst_AgendaPage::typingInAFieldNeverMovesTheClock_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("the new block") << u"addField"_s;
    QTest::newRow("the start of the agenda") << u"agendaStart"_s;
    QTest::newRow("the title") << u"titleField"_s;
    QTest::newRow("the minutes") << u"minutesField"_s;
    QTest::newRow("the notes") << u"notesField"_s;
    QTest::newRow("the choice of the stage") << u"stageBox"_s;
}

void tst_AgendaPage::typingInAFieldNeverMovesTheClock()
{
    QFETCH(QString, field);
    ShownAgenda shown;
    auto *box = shown.page->findChild<QWidget *>(field);
    box->setFocus();
    for (const auto key : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(box, key);
    QCOMPARE(shown.state(), AgendaState::NotStarted);
}

void tst_AgendaPage::enterOnAButtonPressesThatButton()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(2 * MsPerMinute);
    shown.button(u"pauseButton"_s).setFocus();
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.state(), AgendaState::Paused);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Bienvenida"_s);
}

void tst_AgendaPage::theListKeepsItsArrowsAndEnter()
{
    ShownAgenda shown;
    shown.table().setFocus();
    for (int i = 0; i < AgendaModel::ColumnCount; ++i)
        shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.state(), AgendaState::NotStarted);
    shown.key(Qt::Key_Escape);

    shown.page->enter();
    shown.key(Qt::Key_Return);
    shown.table().setFocus();
    shown.key(Qt::Key_Space);
    QCOMPARE(shown.state(), AgendaState::Paused);
}

void tst_AgendaPage::theRowsTellPlanExpectedAndActual()
{
    ShownAgenda shown;
    shown.pass(4 * MsPerMinute);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:15"_s);
    QCOMPARE(shown.cell(1, AgendaModel::ExpectedColumn), u"09:19"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(0, AgendaModel::ActualColumn), u"09:04–"_s);
    QCOMPARE(shown.cell(0, AgendaModel::ExpectedColumn), u"ends 09:19"_s);
    shown.pass(16 * MsPerMinute); // one minute over
    QCOMPARE(shown.cell(1, AgendaModel::ExpectedColumn), u"09:20"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(0, AgendaModel::ActualColumn), u"09:04–09:20"_s);
    QCOMPARE(shown.cell(1, AgendaModel::ActualColumn), u"09:20–"_s);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:15"_s);
}

void tst_AgendaPage::theBlockThatBeginsIsChosenUnlessAnotherIsWorkedOn()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.table().currentRow(), 1);
    QCOMPARE(shown.field(u"titleField"_s).text(), u"Lluvia de ideas"_s);

    shown.undoFromToast();
    QCOMPARE(shown.table().currentRow(), 0);
    shown.field(u"leadField"_s).setFocus();
    QVERIFY(nextBlock(*shown.workshop.document));
    QCOMPARE(shown.table().currentRow(), 0);
}

void tst_AgendaPage::minutesChangeTheStartsBehindThem()
{
    ShownAgenda shown;
    shown.type(u"minutesField"_s, u"25"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(0, AgendaModel::MinutesColumn), u"25"_s);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:25"_s);
    QCOMPARE(shown.cell(1, AgendaModel::ExpectedColumn), u"09:25"_s);
}

void tst_AgendaPage::minutesAreEditedInTheirCell()
{
    ShownAgenda shown;
    auto &table = shown.table();
    table.setFocus();
    table.setCurrentIndex(shown.model().index(0, AgendaModel::MinutesColumn));
    shown.key(Qt::Key_F2);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"30"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:30"_s);
    QCOMPARE(shown.field(u"minutesField"_s).text(), u"30"_s);
    QVERIFY(table.currentIndex() == shown.model().index(0, AgendaModel::MinutesColumn));
}

void tst_AgendaPage::whatACellCannotTakeStaysInIt()
{
    ShownAgenda shown;
    auto &table = shown.table();
    table.setFocus();
    table.setCurrentIndex(shown.model().index(0, AgendaModel::MinutesColumn));
    shown.key(Qt::Key_F2);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"veinte"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(editor->text(), u"veinte"_s);
    QVERIFY(editor->isVisible());
    QCOMPARE(shown.notice().sentence(), u"“veinte” is not a number of minutes. Write it as 20."_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(shown.cell(0, AgendaModel::MinutesColumn), u"15"_s);
}

void tst_AgendaPage::aTickLeavesAnOpenEditorAlone()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.table().setFocus();
    shown.table().setCurrentIndex(shown.model().index(1, AgendaModel::TitleColumn));
    shown.key(Qt::Key_F2);
    auto *editor = shown.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Ideas"_s);
    shown.pass(17 * MsPerMinute);
    QVERIFY(nextBlock(*shown.workshop.document));
    QCOMPARE(editor->text(), u"Ideas"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(shown.titles(), (QStringList{u"Bienvenida"_s, u"Ideas"_s}));
}

void tst_AgendaPage::aFixedStartIsAnHourOrNothing()
{
    ShownAgenda shown;
    shown.table().goToRow(1);
    shown.type(u"fixedStartField"_s, u"9.40"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:40"_s);
    QCOMPARE(shown.field(u"fixedStartField"_s).text(), u"09:40"_s);

    shown.type(u"fixedStartField"_s, u"late"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.field(u"fixedStartField"_s).text(), u"late"_s);
    QCOMPARE(shown.notice().sentence(), u"“late” is not an hour. Write it as 9:30."_s);

    shown.field(u"fixedStartField"_s).clear();
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:15"_s);
    QVERIFY(shown.notice().isHidden());
}

void tst_AgendaPage::thePanelWritesWhatIsLeft()
{
    ShownAgenda shown;
    shown.type(u"leadField"_s, u"Ana"_s);
    auto *notes = shown.page->findChild<UndoTextArea *>(u"notesField"_s);
    notes->setFocus();
    QTest::keyClicks(notes, u"Agua"_s);
    QTest::keyClick(notes, Qt::Key_Return);
    QTest::keyClicks(notes, u"Cafe"_s);
    shown.page->enter();
    const auto block = shown.workshop.document->stores().agendaBlocks.all()->first();
    QCOMPARE(block->lead, u"Ana"_s);
    QCOMPARE(block->notes, u"Agua\nCafe"_s);
    QCOMPARE(shown.cell(0, AgendaModel::LeadColumn), u"Ana"_s);
}

void tst_AgendaPage::refusedTypingWaitsWhileAnotherBlockIsLookedAt()
{
    ShownAgenda shown;
    shown.type(u"minutesField"_s, u"mucho"_s);
    shown.table().goToRow(1);
    QCOMPARE(shown.field(u"minutesField"_s).text(), u"20"_s);
    shown.table().goToRow(0);
    QCOMPARE(shown.field(u"minutesField"_s).text(), u"mucho"_s);
}

void tst_AgendaPage::escBringsBackWhatIsHeld_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("held");
    QTest::newRow("no hour") << u"agendaStart"_s << u"pronto"_s << u"09:00"_s;
    QTest::newRow("an end before the start") << u"agendaEnd"_s << u"8"_s << u"09:35"_s;
    QTest::newRow("no number") << u"minutesField"_s << u"abc"_s << u"15"_s;
    QTest::newRow("too few minutes") << u"minutesField"_s << u"-5"_s << u"15"_s;
    QTest::newRow("more at least than it lasts") << u"leastField"_s << u"30"_s << u"5"_s;
    QTest::newRow("no hour of the day") << u"fixedStartField"_s << u"25:99"_s << QString();
    QTest::newRow("no title") << u"titleField"_s << u" "_s << u"Bienvenida"_s;
}

void tst_AgendaPage::escBringsBackWhatIsHeld()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    ShownAgenda shown;
    const QColor ink = shown.field(field).palette().color(QPalette::Text);
    shown.type(field, typed);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.field(field).text(), typed);
    QVERIFY(!shown.notice().isHidden());
    QVERIFY(shown.field(field).palette().color(QPalette::Text) != ink);

    shown.key(Qt::Key_Escape);

    QTEST(shown.field(field).text(), "held");
    QVERIFY(shown.notice().isHidden());
    QCOMPARE(shown.field(field).palette().color(QPalette::Text), ink);
}

void tst_AgendaPage::theEndOfAnAgendaMovesWithItsStart()
{
    ShownAgenda shown;
    shown.type(u"agendaStart"_s, u"13"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.field(u"agendaStart"_s).text(), u"13:00"_s);
    QCOMPARE(shown.field(u"agendaEnd"_s).text(), u"13:35"_s);
    shown.undoFromToast();
    QCOMPARE(shown.field(u"agendaEnd"_s).text(), u"09:35"_s);

    shown.type(u"agendaStart"_s, u"23:30"_s);
    shown.key(Qt::Key_Return);
    shown.type(u"agendaEnd"_s, u"1:30"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.field(u"agendaEnd"_s).text(), u"01:30"_s);
    QVERIFY(shown.notice().isHidden());
    QCOMPARE(shown.workshop.document->stores().workshop.get()->fields().agendaEnd, 25 * 60 + 30);
}

void tst_AgendaPage::blocksAreAddedBehindTheChosenOne()
{
    ShownAgenda shown;
    shown.type(u"addField"_s, u"Palabras no previstas"_s);
    shown.key(Qt::Key_Return);
    QTest::keyClicks(&shown.field(u"addField"_s), u"Pausa"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.titles(),
             (QStringList{
                 u"Bienvenida"_s, u"Palabras no previstas"_s, u"Pausa"_s, u"Lluvia de ideas"_s}));
    QCOMPARE(shown.table().currentRow(), 2);
    QCOMPARE(shown.cell(3, AgendaModel::PlanColumn), u"09:35"_s);
}

void tst_AgendaPage::aDeletedBlockComesBackFromTheToast()
{
    ShownAgenda shown;
    shown.table().setFocus();
    shown.key(Qt::Key_Delete);
    QCOMPARE(shown.titles(), QStringList{u"Lluvia de ideas"_s});
    QCOMPARE(shown.field(u"titleField"_s).text(), u"Lluvia de ideas"_s);
    shown.undoFromToast();
    QCOMPARE(shown.titles(), (QStringList{u"Bienvenida"_s, u"Lluvia de ideas"_s}));
    QCOMPARE(shown.table().currentRow(), 1); // the row that was chosen stays chosen
}

void tst_AgendaPage::aBlockThatRanIsNotDeleted()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.table().setFocus();
    shown.key(Qt::Key_Delete);
    QCOMPARE(shown.titles().size(), 2);
    QCOMPARE(shown.notice().kind(), Notice::Kind::Problem);
}

void tst_AgendaPage::altAndArrowsMoveTheBlockAndItStaysChosen()
{
    ShownAgenda shown;
    shown.table().setFocus();
    shown.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.titles(), (QStringList{u"Lluvia de ideas"_s, u"Bienvenida"_s}));
    QCOMPARE(shown.table().currentRow(), 1);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.titles(), (QStringList{u"Bienvenida"_s, u"Lluvia de ideas"_s}));
    QCOMPARE(shown.table().currentRow(), 0);
    QVERIFY(!shown.button(u"upButton"_s).isEnabled());
    QVERIFY(shown.button(u"downButton"_s).isEnabled());
}

void tst_AgendaPage::aPlanThatDoesNotFitSaysSo()
{
    ShownAgenda shown;
    QCOMPARE(shown.label(u"planSentence"_s), u"The blocks end at 09:35, just in time."_s);
    shown.type(u"agendaEnd"_s, u"12"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.label(u"planSentence"_s), u"The blocks end at 09:35, 2 h 25 min to spare."_s);
    shown.type(u"agendaEnd"_s, u"9:30"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.label(u"planSentence"_s),
             u"The blocks end at 09:35, 5 min too late: shorten some or end later."_s);
    shown.field(u"agendaEnd"_s).clear();
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.label(u"planSentence"_s), u"The blocks end at 09:35."_s);
}

void tst_AgendaPage::theStartOfTheAgendaMovesEverything()
{
    ShownAgenda shown;
    shown.type(u"agendaStart"_s, u"8"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.field(u"agendaStart"_s).text(), u"08:00"_s);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"08:15"_s);
    shown.undoFromToast();
    QCOMPARE(shown.field(u"agendaStart"_s).text(), u"09:00"_s);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:15"_s);

    shown.type(u"agendaStart"_s, u"pronto"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.field(u"agendaStart"_s).text(), u"pronto"_s);
    QVERIFY(!shown.notice().isHidden());
}

void tst_AgendaPage::theStepsBelongToTheAgenda()
{
    ShownAgenda shown;
    QCOMPARE(shown.page->scope(), Scope::agenda());
    shown.type(u"leadField"_s, u"Ana"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.workshop.document->undo(shown.page->scope()));
    QCOMPARE(shown.field(u"leadField"_s).text(), QString());
}

void tst_AgendaPage::theEndIsAskedForAndEscGoesOn()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.part<QWidget>(u"agendaQuestion"_s).isHidden());
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.part<QWidget>(u"agendaQuestion"_s).isHidden());
    QCOMPARE(shown.state(), AgendaState::Running);
}

void tst_AgendaPage::aStartHoursEarlyIsAskedOnce()
{
    ShownAgenda shown;
    shown.pass(-120 * MsPerMinute);
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.part<QWidget>(u"agendaQuestion"_s).isHidden());
    QCOMPARE(shown.state(), AgendaState::NotStarted);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.state(), AgendaState::Running);
}

void tst_AgendaPage::goingOnOnceMoreAnswersTheQuestion()
{
    ShownAgenda shown;
    shown.pass(-120 * MsPerMinute);
    auto *desk = shown.page->findChild<ClockDesk *>();
    desk->goOn(); // as Ctrl+Enter does from any page
    QCOMPARE(shown.state(), AgendaState::NotStarted);
    desk->goOn();
    QCOMPARE(shown.state(), AgendaState::Running);
}

void tst_AgendaPage::askedTwiceItStillGivesTheKeysBack()
{
    ShownAgenda shown;
    shown.pass(-120 * MsPerMinute);
    shown.field(u"leadField"_s).setFocus();
    auto *question = shown.page->findChild<ConfirmBar *>(u"agendaQuestion"_s);
    for (int time = 0; time < 2; ++time)
        question->ask(u"Really?"_s, u"Yes"_s, [] {});
    shown.key(Qt::Key_H);
    QVERIFY(shown.part<QWidget>(u"agendaQuestion"_s).isHidden());
    QCOMPARE(shown.field(u"leadField"_s).text(), u"h"_s);
    QCOMPARE(shown.state(), AgendaState::NotStarted);
}

void tst_AgendaPage::aLateStartCanBeAsPlanned()
{
    ShownAgenda shown;
    QVERIFY(shown.button(u"asPlannedButton"_s).isHidden());
    shown.pass(7 * MsPerMinute);
    QVERIFY(!shown.button(u"asPlannedButton"_s).isHidden());
    QTest::mouseClick(&shown.button(u"asPlannedButton"_s), Qt::LeftButton);
    QVERIFY2(shown.clock().contains("8 min left"_L1), qPrintable(shown.clock()));
}

void tst_AgendaPage::anAgendaThatWasOverGoesOn()
{
    ShownAgenda shown;
    QVERIFY(startAgenda(*shown.workshop.document));
    shown.pass(15 * MsPerMinute);
    QVERIFY(nextBlock(*shown.workshop.document));
    shown.pass(10 * MsPerMinute);
    QVERIFY(nextBlock(*shown.workshop.document));
    QCOMPARE(shown.state(), AgendaState::Done);
    shown.page->desk()->hand()->reopen();
    QCOMPARE(shown.state(), AgendaState::Running);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Lluvia de ideas"_s);
}

void tst_AgendaPage::theStartOfTheBlockIsCorrected()
{
    ShownAgenda shown;
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    shown.page->desk()->correctStart();
    QTest::keyClicks(&shown.field(u"startField"_s), u"9:04"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(0, AgendaModel::ActualColumn), u"09:04–"_s);
    QVERIFY2(shown.clock().contains("9 min left"_L1), qPrintable(shown.clock()));

    shown.page->desk()->correctStart();
    QTest::keyClicks(&shown.field(u"startField"_s), u"pronto"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.field(u"startField"_s).isVisible());
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.field(u"startField"_s).isVisible());
    QCOMPARE(shown.state(), AgendaState::Running);
}

void tst_AgendaPage::aClosedBlockIsNudgedAfterAMinute()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_C);
    QCOMPARE(shown.state(), AgendaState::Between);
    auto &nudge = shown.part<Notice>(u"nudge"_s);
    shown.pass(MsPerMinute - 1);
    QVERIFY(nudge.isHidden());
    shown.pass(1);
    QCOMPARE(nudge.sentence(), u"Nothing is running. Enter begins “Lluvia de ideas”."_s);
    shown.key(Qt::Key_Return);
    QVERIFY(nudge.isHidden());
}

void tst_AgendaPage::whatANudgeTellsFollowsTheDay()
{
    ShownAgenda shown;
    QVERIFY(editWorkshop(*shown.workshop.document, shown.endingAt(9 * 60 + 35)));
    shown.key(Qt::Key_Return);
    shown.pass(16 * MsPerMinute);
    auto &nudge = shown.part<Notice>(u"nudge"_s);
    QVERIFY2(nudge.sentence().contains("closes at 09:36"_L1), qPrintable(nudge.sentence()));
    shown.pass(4 * MsPerMinute);
    QVERIFY2(nudge.sentence().contains("closes at 09:40"_L1), qPrintable(nudge.sentence()));

    QTest::mouseClick(nudge.findChild<QToolButton *>(), Qt::LeftButton);
    shown.pass(MsPerMinute);
    QVERIFY(nudge.isHidden()); // a person has closed it
    QVERIFY(editWorkshop(*shown.workshop.document, shown.endingAt(9 * 60 + 45)));
    shown.pass(MsPerMinute);
    QVERIFY(editWorkshop(*shown.workshop.document, shown.endingAt(9 * 60 + 40)));
    shown.pass(MsPerMinute);
    QVERIFY(!nudge.isHidden());
    shown.key(Qt::Key_R);
    shown.key(Qt::Key_Return);
    QVERIFY(nudge.isHidden());
}

void tst_AgendaPage::theChosenBlockIsLeftOutAndHeldAfterAll()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.table().setFocus();
    shown.table().goToRow(1);
    shown.key(Qt::Key_X);
    QCOMPARE(shown.cell(1, AgendaModel::ActualColumn), u"left out"_s);
    QCOMPARE(shown.button(u"skipButton"_s).text(), u"Hold after all"_s);
    QTest::mouseClick(&shown.button(u"skipButton"_s), Qt::LeftButton);
    QCOMPARE(shown.cell(1, AgendaModel::ExpectedColumn), u"09:15"_s);
    shown.table().goToRow(0);
    QVERIFY(!shown.button(u"skipButton"_s).isEnabled()); // it runs
}

void tst_AgendaPage::theAgendaGoesToTheChosenBlock()
{
    ShownAgenda shown;
    QVERIFY(shown.button(u"jumpButton"_s).isHidden());
    shown.key(Qt::Key_Return);
    shown.pass(2 * MsPerMinute);
    shown.table().setFocus();
    shown.table().goToRow(1);
    shown.key(Qt::Key_J);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Lluvia de ideas"_s);
    shown.pass(2 * MsPerMinute);
    shown.table().goToRow(0);
    QTest::mouseClick(&shown.button(u"jumpButton"_s), Qt::LeftButton);
    QVERIFY2(shown.clock().contains("13 min left"_L1), qPrintable(shown.clock()));
}

void tst_AgendaPage::lettersCanBeSwitchedOff()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.settings.setSingleKeys(false);
    shown.pass(22 * MsPerMinute);
    const qint64 before = shown.workshop.document->lastSequence();
    QTest::keyClicks(shown.host.focusWidget(), u"rcixj*_"_s);
    QVERIFY(!shown.isProposing());
    QCOMPARE(shown.workshop.document->lastSequence(), before);
}

void tst_AgendaPage::lostTimeIsRecoveredWithTwoKeysAndComesBackWithOne()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_R);
    QVERIFY(shown.isProposing());
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Recover 7 minutes without touching the tables"_s);
    QCOMPARE(shown.label(u"recoveryResult"_s), u"It closes at 09:35; as things stand, at 09:42."_s);
    QCOMPARE(shown.proposed(0),
             (QStringList{
                 u"Lluvia de ideas"_s, u"09:22 · 20 min"_s, u"09:22 · 13 min"_s, u"7 min less"_s}));
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.isProposing());
    QCOMPARE(shown.cell(1, AgendaModel::MinutesColumn), u"13"_s);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:15"_s); // what is on paper
    QVERIFY(shown.toast.isVisible());
    QVERIFY(shown.workshop.document->undo(shown.page->scope()));
    QCOMPARE(shown.cell(1, AgendaModel::MinutesColumn), u"20"_s);
}

void tst_AgendaPage::aCutOfTheTablesAloneIsSaid()
{
    ShownAgenda shown;
    const auto ideas = shown.workshop.document->stores().agendaBlocks.all()->at(1);
    QVERIFY(editBlock(*shown.workshop.document,
                      *ideas.with([](AgendaBlockFields &block) { block.tier = 1; })));
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_R);
    QCOMPARE(shown.label(u"recoveryTitle"_s),
             u"Recover 7 minutes from the tables: nothing else ahead can be shortened"_s);
}

void tst_AgendaPage::theReasonOfACutIsAskedAndKept()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_R);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.part<QWidget>(u"reasonBar"_s).isVisible());
    QCOMPARE(shown.label(u"reasonOf"_s), u"“Lluvia de ideas”: shortened by 7 min"_s);
    QVERIFY(!shown.field(u"reasonField"_s).hasFocus()); // the keys stay the clock's
    shown.key(Qt::Key_Space);
    QCOMPARE(shown.state(), AgendaState::Paused);
    shown.key(Qt::Key_Space);
    shown.key(Qt::Key_M);
    QVERIFY(shown.field(u"reasonField"_s).hasFocus());

    QTest::keyClicks(shown.host.focusWidget(), u"rain"_s);
    shown.key(Qt::Key_Return);

    QVERIFY(shown.part<QWidget>(u"reasonBar"_s).isHidden());
    QCOMPARE(shown.ticker.snapshot()->rows.at(1).reason, u"rain"_s);
    QCOMPARE(shown.state(), AgendaState::Running);
    shown.key(Qt::Key_Return); // the keys are the clock's again
    QCOMPARE(shown.label(u"blockTitle"_s), u"Lluvia de ideas"_s);
}

void tst_AgendaPage::escPutsTheReasonOff()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.table().setFocus();
    shown.table().goToRow(1);
    shown.key(Qt::Key_X);
    auto &bar = shown.part<QWidget>(u"reasonBar"_s);
    QVERIFY(bar.isVisible());
    QVERIFY(shown.table().hasFocus());
    shown.key(Qt::Key_M);
    shown.key(Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    shown.pass(MsPerMinute);
    QVERIFY(bar.isHidden());

    const auto block = shown.workshop.document->stores().agendaBlocks.all()->at(1).id();
    QVERIFY(unskipBlock(*shown.workshop.document, block));
    QVERIFY(skipBlock(*shown.workshop.document, block));
    QVERIFY(bar.isVisible()); // it was cut anew
    shown.page->enter();
    shown.key(Qt::Key_M);
    QVERIFY(shown.field(u"reasonField"_s).hasFocus());
}

void tst_AgendaPage::aReasonIsChangedInItsBlock()
{
    ShownAgenda shown;
    shown.table().goToRow(1);
    QVERIFY(!shown.field(u"cutReason"_s).isVisible());
    shown.key(Qt::Key_Return);
    const auto block = shown.workshop.document->stores().agendaBlocks.all()->at(1).id();
    QVERIFY(skipBlock(*shown.workshop.document, block));
    QVERIFY(explainCut(*shown.workshop.document, {block}, u"rain"_s));
    shown.table().goToRow(1);
    QVERIFY(shown.field(u"cutReason"_s).isVisible());
    QCOMPARE(shown.field(u"cutReason"_s).text(), u"rain"_s);
    shown.type(u"cutReason"_s, u"snow"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.ticker.snapshot()->rows.at(1).reason, u"snow"_s);
    shown.table().goToRow(0);
    QVERIFY(!shown.field(u"cutReason"_s).isVisible());
    QCOMPARE(shown.field(u"cutReason"_s).text(), QString());
}

void tst_AgendaPage::minutesTakenAreAskedAboutWithoutTakingTheKeyboard()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    auto &bar = shown.part<QWidget>(u"reasonBar"_s);
    const auto *before = shown.host.focusWidget();
    shown.key(Qt::Key_Minus);
    shown.key(Qt::Key_Minus);
    QVERIFY(bar.isHidden());
    shown.key(Qt::Key_Minus);
    QVERIFY(bar.isVisible());
    QCOMPARE(shown.host.focusWidget(), before);
    shown.key(Qt::Key_Plus);
    QVERIFY(bar.isHidden());
}

void tst_AgendaPage::inANarrowWindowEverythingIsInReach()
{
    ShownAgenda shown;
    shown.host.resize(620, 330); // what 1366 × 768 leaves of it at 200 %
    shown.page->resize(shown.host.size());
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    QCoreApplication::processEvents();
    const auto isInside = [&](const QWidget &part) {
        const int left = part.mapTo(shown.page, QPoint()).x();
        return left >= 0 && left + part.width() <= shown.page->width();
    };
    for (const auto *name :
         {"lessButton", "moreButton", "pauseButton", "recoverButton", "goOnButton", "skipButton"})
        QVERIFY2(isInside(shown.button(QString::fromLatin1(name))), name);
    QVERIFY(isInside(shown.part<QWidget>(u"othersButton"_s)));
    QVERIFY(isInside(shown.field(u"titleField"_s)));

    shown.key(Qt::Key_R);
    QCoreApplication::processEvents();
    auto &accept = shown.button(u"acceptRecovery"_s);
    QVERIFY(isInside(accept));
    const int top = shown.part<QLabel>(u"recoveryTitle"_s).mapTo(shown.page, QPoint()).y();
    QVERIFY2(top >= 0 && top < shown.page->height() / 2, qPrintable(QString::number(top)));
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.part<QWidget>(u"bigTimer"_s).mapTo(shown.page, QPoint()).y() >= 0);
}

void tst_AgendaPage::longTimesAreToldInHours()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(MsPerMinute * (15 + 10 * 60 + 16));
    shown.key(Qt::Key_R);
    const QString result = shown.label(u"recoveryResult"_s);
    QVERIFY2(result.startsWith(u"10 h 1 min are missing"_s), qPrintable(result));
    shown.key(Qt::Key_5);
    const QString title = shown.label(u"recoveryTitle"_s);
    QVERIFY2(title.startsWith(u"End 10 h 16 min later"_s), qPrintable(title));
}

void tst_AgendaPage::theLineOfThePlanSpeaksOfTheDayOnceItRuns()
{
    ShownAgenda shown;
    const auto line = [&] {
        return shown.label(u"planSentence"_s);
    };
    QCOMPARE(line(), u"The blocks end at 09:35, just in time."_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(line(), u"At this pace it closes at 09:35, just in time."_s);
    shown.pass(22 * MsPerMinute);
    QCOMPARE(line(), u"At this pace it closes at 09:42, 7 min too late."_s);
    shown.type(u"agendaEnd"_s, u"10"_s);
    shown.key(Qt::Key_Return);
    shown.pass(1);
    QCOMPARE(line(), u"At this pace it closes at 09:42, 18 min to spare."_s);
    QVERIFY(endAgendaAt(*shown.workshop.document, shown.workshop.clock.nowUtcMs()));
    QVERIFY2(line().startsWith(u"Finished at 09:22"_s), qPrintable(line()));
}

void tst_AgendaPage::theToastLeavesTheProposalAlone()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_Plus);
    QVERIFY(shown.toast.isVisible());
    shown.key(Qt::Key_R);
    QVERIFY(!shown.toast.isVisible());
}

void tst_AgendaPage::keysAreNamedOnlyWhereTheyWork()
{
    ShownAgenda shown;
    QVERIFY(shown.button(u"recoverButton"_s).accessibleName().contains(u'R'));
    shown.settings.setSingleKeys(false);
    AgendaPage page({*shown.workshop.document,
                     shown.ticker,
                     shown.theme,
                     shown.settings,
                     shown.dialogs,
                     shown.toast,
                     shown.privacy},
                    nullptr);
    const auto menus = page.findChildren<QMenu *>();
    QVERIFY(!menus.isEmpty());
    for (const QAction *action : menus.first()->actions())
        QVERIFY2(!action->text().contains(u'\t'), qPrintable(action->text()));
    QCOMPARE(page.findChild<QPushButton *>(u"recoverButton"_s)->accessibleName(),
             u"Recover time"_s);
}

void tst_AgendaPage::escClosesTheProposalAndNothingElse()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_R);
    const qint64 before = shown.workshop.document->lastSequence();
    shown.key(Qt::Key_Right); // no going on from here
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.isProposing());
    QCOMPARE(shown.workshop.document->lastSequence(), before);
    QCOMPARE(shown.state(), AgendaState::Running);
}

void tst_AgendaPage::otherFormsAreOneKeyAway()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_R);
    shown.key(Qt::Key_2);
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Recover 7 minutes from all that is ahead"_s);
    shown.key(Qt::Key_3);
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Take 7 minutes from “Lluvia de ideas”"_s);
    shown.key(Qt::Key_4);
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Leave out “Lluvia de ideas”: 20 minutes"_s);
    shown.key(Qt::Key_5);
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"End 7 minutes later, at 09:42"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.field(u"agendaEnd"_s).text(), u"09:42"_s);
    QVERIFY(shown.workshop.document->undo(shown.page->scope()));
    QCOMPARE(shown.field(u"agendaEnd"_s).text(), u"09:35"_s);
}

void tst_AgendaPage::theArrowsChooseTheBlockOfAForm()
{
    ShownAgenda shown;
    QVERIFY(addBlock(*shown.workshop.document, u"Cierre"_s, {}));
    shown.key(Qt::Key_Return);
    shown.pass(17 * MsPerMinute);
    shown.key(Qt::Key_R);
    shown.key(Qt::Key_4);
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Leave out “Lluvia de ideas”: 20 minutes"_s);
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Leave out “Cierre”: 10 minutes"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(2, AgendaModel::ActualColumn), u"left out"_s);
}

void tst_AgendaPage::whatDoesNotFitIsSaid()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(34 * MsPerMinute);
    shown.key(Qt::Key_R);
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Recover 15 minutes without touching the tables"_s);
    QCOMPARE(
        shown.label(u"recoveryResult"_s),
        u"4 minutes are missing: leave a block out or end later. It closes at 09:39; as things "
        "stand, at 09:54."_s);
}

void tst_AgendaPage::timeToSpareIsGiven()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    QTest::keyClicks(shown.host.focusWidget(), u"_"_s); // five minutes less
    shown.key(Qt::Key_R);
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Give “Lluvia de ideas” 5 minutes more"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(1, AgendaModel::MinutesColumn), u"25"_s);
}

void tst_AgendaPage::onTimeThereIsNothingToPropose()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_R);
    QVERIFY(!shown.isProposing());
    QCOMPARE(shown.notice().sentence(), u"There is nothing to recover: the closing is on time."_s);
}

void tst_AgendaPage::aProposalGoesAwayWhenItIsNoLongerNeeded()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_R);
    shown.pass(2 * MsPerMinute); // it stays true while time goes on
    QCOMPARE(shown.label(u"recoveryTitle"_s), u"Recover 9 minutes without touching the tables"_s);
    QVERIFY(editWorkshop(*shown.workshop.document, shown.endingAt(10 * 60)));
    QVERIFY(!shown.isProposing());
}

void tst_AgendaPage::theLatestStartIsToldWithAWordWhenItIsNear()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(27 * MsPerMinute);
    QVERIFY(!shown.table().isColumnHidden(AgendaModel::LatestColumn));
    QCOMPARE(shown.cell(1, AgendaModel::LatestColumn), u"09:30"_s);
    shown.pass(1);
    QCOMPARE(shown.cell(1, AgendaModel::LatestColumn), u"09:30 now"_s);
    shown.pass(3 * MsPerMinute);
    QCOMPARE(shown.cell(1, AgendaModel::LatestColumn), u"09:30 too late"_s);
    QVERIFY(!shown.part<Notice>(u"nudge"_s).isHidden());
}

void tst_AgendaPage::aGapIsTold()
{
    ShownAgenda shown;
    shown.table().goToRow(1);
    shown.type(u"fixedStartField"_s, u"9:25"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(1, AgendaModel::TitleColumn), u"Lluvia de ideas (after 10 min free)"_s);
    QCOMPARE(shown.model().index(1, AgendaModel::TitleColumn).data(Qt::EditRole).toString(),
             u"Lluvia de ideas"_s);
}

void tst_AgendaPage::aRowIsDraggedToAnotherPlace()
{
    ShownAgenda shown;
    auto &table = shown.table();
    table.goToRow(0);
    const QRect last = table.visualRect(shown.model().index(1, AgendaModel::TitleColumn));
    table.dropAt(last.bottomLeft());
    QCOMPARE(shown.titles(), (QStringList{u"Lluvia de ideas"_s, u"Bienvenida"_s}));
    QCOMPARE(table.currentRow(), 1);
    table.dropAt(table.visualRect(shown.model().index(0, 0)).topLeft());
    QCOMPARE(shown.titles(), (QStringList{u"Bienvenida"_s, u"Lluvia de ideas"_s}));
    table.dropAt(last.bottomLeft() + QPoint(0, 40)); // below the rows
    QCOMPARE(table.currentRow(), 1);
}

void tst_AgendaPage::aListIsReviewedAndTaken()
{
    ShownAgenda shown;
    shown.page->importFile(shown.written("Bloque,Minutos\nSaludo,10\nIdeas,25\n"));
    auto &panel = shown.part<QWidget>(u"importPanel"_s);
    QVERIFY(panel.isVisible());
    QCOMPARE(shown.titles().size(), 2);
    QCOMPARE(shown.titles().first(), u"Bienvenida"_s); // nothing is taken yet
    shown.key(Qt::Key_Return);
    QVERIFY(!panel.isVisible());
    QCOMPARE(shown.titles(), (QStringList{u"Saludo"_s, u"Ideas"_s}));
    shown.undoFromToast();
    QCOMPARE(shown.titles(), (QStringList{u"Bienvenida"_s, u"Lluvia de ideas"_s}));

    shown.page->importFile(shown.written("Bloque,Minutos\nSaludo,10\n"));
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.titles().size(), 2);
}

void tst_AgendaPage::whatAListCannotBringIsListed()
{
    ShownAgenda shown;
    shown.page->importFile(
        shown.written("Bloque,Minutos,Sala\nSaludo,diez,B\nIdeas,25,A\nFin,,A\n"));
    auto &panel = shown.part<QWidget>(u"importPanel"_s);
    auto &skipped = *panel.findChild<QListWidget *>(u"skippedLines"_s);
    QCOMPARE(skipped.count(), 2);
    QCOMPARE(skipped.item(0)->text(), u"Line 2: “diez” is not a number of minutes."_s);
    QCOMPARE(panel.findChild<QLabel *>(u"importSummary"_s)->text(),
             u"3 rows read · 2 lines skipped · Columns not used: Sala"_s);
    shown.key(Qt::Key_Escape);

    shown.page->importFile(shown.workshop.folder.filePath(u"nada.csv"_s));
    QCOMPARE(shown.notice().kind(), Notice::Kind::Problem);
}

void tst_AgendaPage::theWrittenListBringsEverythingBack()
{
    ShownAgenda shown;
    const QString path = shown.workshop.folder.filePath(u"agenda.csv"_s);
    shown.dialogs.setNextFileName(path);
    shown.page->exportFile();
    const auto before = shown.workshop.document->stores().agendaBlocks.all();
    shown.page->importFile(path);
    shown.key(Qt::Key_Return);
    const auto after = shown.workshop.document->stores().agendaBlocks.all();
    QCOMPARE(after->size(), before->size());
    for (qsizetype i = 0; i < after->size(); ++i) {
        const auto fields = after->at(i).with(
            [&](AgendaBlockFields &block) { block.position = before->at(i)->position; });
        QVERIFY(fields->fields() == before->at(i).fields());
    }
}

TALLERISTA_TEST(tst_AgendaPage)
#include "tst_agendapage.moc"
