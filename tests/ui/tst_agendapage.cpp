// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/stages/agenda/agendamodel.h"
#include "ui/stages/agenda/agendapage.h"
#include "ui/stages/agenda/agendatable.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undotextarea.h"
#include "ui/widgets/undotextfield.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::Testing;

namespace {

constexpr qint64 Minute = 60'000;

/// The page of a small workshop (Bienvenida 09:00, 15 min; Lluvia de ideas 09:15, 20 min), shown.
struct Shown
{
    Shown()
        : store(workshop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , toast(theme, &host)
        , ticker(*workshop.document)
    {
        settings.setLanguage(LanguageChoice::English);
        page = new AgendaPage({*workshop.document, ticker, theme, settings, dialogs, toast}, &host);
        new QAbstractItemModelTester(
            &model(), QAbstractItemModelTester::FailureReportingMode::QtTest, page);
        host.resize(1150, 600);
        page->resize(host.size());
        host.show();
        QApplication::setActiveWindow(&host);
        page->enter();
    }

    AgendaModel &model() const { return *page->findChild<AgendaModel *>(); }
    AgendaTable &table() const { return *page->findChild<AgendaTable *>(); }
    Notice &notice() const { return *page->findChild<Notice *>(u"notice"_s); }
    QPushButton &button(const QString &name) const { return *page->findChild<QPushButton *>(name); }
    UndoTextField &field(const QString &name) const
    {
        return *page->findChild<UndoTextField *>(name);
    }
    QString label(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    QString clock() const { return page->findChild<QWidget *>(u"bigTimer"_s)->accessibleName(); }

    QString cell(int row, AgendaModel::Column column) const
    {
        return model().index(row, column).data().toString();
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << cell(row, AgendaModel::TitleColumn);
        return all;
    }

    /// Lets time pass and the page see it.
    void pass(qint64 ms)
    {
        workshop.clock.advance(ms);
        ticker.tick();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(host.focusWidget(), key, modifiers);
    }
    void type(const QString &name, const QString &text) const
    {
        auto &box = field(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
    }
    void undoFromToast() const
    {
        QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
    }
    AgendaState state() const { return readAgenda(workshop.document->stores())->state(); }

    TestWorkshop workshop;
    Theme theme;
    QSettings store;
    Settings settings;
    Dialogs dialogs;
    QWidget host;
    Toast toast;
    AgendaTicker ticker;
    AgendaPage *page;
};

} // namespace

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
    void blocksAreAddedBehindTheChosenOne();
    void aDeletedBlockComesBackFromTheToast();
    void aBlockThatRanIsNotDeleted();
    void altAndArrowsMoveTheBlockAndItStaysChosen();
    void aPlanThatDoesNotFitSaysSo();
    void theStartOfTheAgendaMovesEverything();
    void theStepsBelongToTheAgenda();
};

void tst_AgendaPage::enterStartsAndThenGoesOn()
{
    Shown shown;
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.state(), AgendaState::Running);
    QVERIFY2(shown.clock().startsWith("Running. Bienvenida. 15 min left"_L1),
             qPrintable(shown.clock()));

    shown.pass(10 * Minute);
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Lluvia de ideas"_s);

    shown.pass(20 * Minute);
    shown.key(Qt::Key_Enter);
    QCOMPARE(shown.state(), AgendaState::Done);
    QVERIFY(!shown.button(u"goOnButton"_s).isEnabled());
}

void tst_AgendaPage::theButtonSaysWhatItWillDo()
{
    Shown shown;
    auto &button = shown.button(u"goOnButton"_s);
    QCOMPARE(button.accessibleName(), u"Start: Bienvenida (09:00)"_s);
    QVERIFY(button.width() >= 96 && button.height() >= 64);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(button.accessibleName(), u"Next: Lluvia de ideas (09:15)"_s);
    shown.pass(4 * Minute);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(button.accessibleName(), u"End the agenda"_s);
}

void tst_AgendaPage::theToastTakesTheStepBack()
{
    Shown shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * Minute);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.toast.isVisible());
    QCOMPARE(shown.toast.findChild<QLabel *>()->text(), u"Now: Lluvia de ideas"_s);

    shown.pass(Minute);
    shown.undoFromToast();

    QCOMPARE(shown.label(u"blockTitle"_s), u"Bienvenida"_s);
    QVERIFY2(shown.clock().contains("4 min left"_L1), qPrintable(shown.clock()));
}

void tst_AgendaPage::spacePausesAndResumes()
{
    Shown shown;
    shown.key(Qt::Key_Return);
    shown.pass(5 * Minute);
    shown.key(Qt::Key_Space);
    QCOMPARE(shown.state(), AgendaState::Paused);
    QCOMPARE(shown.button(u"pauseButton"_s).text(), u"Resume"_s);
    shown.pass(3 * Minute);
    QVERIFY2(shown.clock().contains("10 min left"_L1), qPrintable(shown.clock()));
    shown.key(Qt::Key_Space);
    QCOMPARE(shown.state(), AgendaState::Running);
    QCOMPARE(shown.button(u"pauseButton"_s).text(), u"Pause"_s);
}

void tst_AgendaPage::plusAndMinusGiveAndTakeAMinute()
{
    Shown shown;
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
    Shown shown;
    shown.settings.setSingleKeys(false);
    shown.key(Qt::Key_Return);
    QTest::keyClicks(shown.host.focusWidget(), u"+"_s);
    QVERIFY2(shown.clock().contains("15 min left"_L1), qPrintable(shown.clock()));
}

void tst_AgendaPage::aKeyHeldDownActsOnce()
{
    Shown shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * Minute);
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
    Shown shown;
    auto *box = shown.page->findChild<QWidget *>(field);
    box->setFocus();
    for (const auto key : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(box, key);
    QCOMPARE(shown.state(), AgendaState::NotStarted);
}

void tst_AgendaPage::enterOnAButtonPressesThatButton()
{
    Shown shown;
    shown.key(Qt::Key_Return);
    shown.pass(2 * Minute);
    shown.button(u"pauseButton"_s).setFocus();
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.state(), AgendaState::Paused);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Bienvenida"_s);
}

void tst_AgendaPage::theListKeepsItsArrowsAndEnter()
{
    Shown shown;
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
    Shown shown;
    shown.pass(4 * Minute);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:15"_s);
    QCOMPARE(shown.cell(1, AgendaModel::ExpectedColumn), u"09:19"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(0, AgendaModel::ActualColumn), u"09:04–"_s);
    QCOMPARE(shown.cell(0, AgendaModel::ExpectedColumn), u"ends 09:19"_s);
    shown.pass(16 * Minute); // one minute over
    QCOMPARE(shown.cell(1, AgendaModel::ExpectedColumn), u"09:20"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(0, AgendaModel::ActualColumn), u"09:04–09:20"_s);
    QCOMPARE(shown.cell(1, AgendaModel::ActualColumn), u"09:20–"_s);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:15"_s);
}

void tst_AgendaPage::theBlockThatBeginsIsChosenUnlessAnotherIsWorkedOn()
{
    Shown shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * Minute);
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
    Shown shown;
    shown.type(u"minutesField"_s, u"25"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.cell(0, AgendaModel::MinutesColumn), u"25"_s);
    QCOMPARE(shown.cell(1, AgendaModel::PlanColumn), u"09:25"_s);
    QCOMPARE(shown.cell(1, AgendaModel::ExpectedColumn), u"09:25"_s);
}

void tst_AgendaPage::minutesAreEditedInTheirCell()
{
    Shown shown;
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
    Shown shown;
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
    Shown shown;
    shown.key(Qt::Key_Return);
    shown.table().setFocus();
    shown.table().setCurrentIndex(shown.model().index(1, AgendaModel::TitleColumn));
    shown.key(Qt::Key_F2);
    auto *editor = shown.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Ideas"_s);
    shown.pass(17 * Minute);
    QVERIFY(nextBlock(*shown.workshop.document));
    QCOMPARE(editor->text(), u"Ideas"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(shown.titles(), (QStringList{u"Bienvenida"_s, u"Ideas"_s}));
}

void tst_AgendaPage::aFixedStartIsAnHourOrNothing()
{
    Shown shown;
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
    Shown shown;
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
    Shown shown;
    shown.type(u"minutesField"_s, u"mucho"_s);
    shown.table().goToRow(1);
    QCOMPARE(shown.field(u"minutesField"_s).text(), u"20"_s);
    shown.table().goToRow(0);
    QCOMPARE(shown.field(u"minutesField"_s).text(), u"mucho"_s);
}

void tst_AgendaPage::blocksAreAddedBehindTheChosenOne()
{
    Shown shown;
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
    Shown shown;
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
    Shown shown;
    shown.key(Qt::Key_Return);
    shown.table().setFocus();
    shown.key(Qt::Key_Delete);
    QCOMPARE(shown.titles().size(), 2);
    QCOMPARE(shown.notice().kind(), Notice::Kind::Problem);
}

void tst_AgendaPage::altAndArrowsMoveTheBlockAndItStaysChosen()
{
    Shown shown;
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
    Shown shown;
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
    Shown shown;
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
    Shown shown;
    QCOMPARE(shown.page->scope(), Scope::agenda());
    shown.type(u"leadField"_s, u"Ana"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.workshop.document->undo(shown.page->scope()));
    QCOMPARE(shown.field(u"leadField"_s).text(), QString());
}

QTEST_MAIN(tst_AgendaPage)
#include "tst_agendapage.moc"
