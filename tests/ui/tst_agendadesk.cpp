// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/blockactions.h"
#include "core/actions/preparationactions.h"
#include "tests/support/testclass.h"
#include "tests/ui/shownagenda.h"
#include "ui/stages/agenda/agendahand.h"
#include "ui/stages/agenda/clockdesk.h"

using namespace Tallerista;
using namespace Tallerista::Testing;

/// Where the keyboard is on the page of the agenda, and what may be read there with the room looking.
class tst_AgendaDesk : public QObject
{
    Q_OBJECT

private slots:
    void seenByTheRoomItTellsWhenWeEndAndNoLateness();
    void theLatenessIsBackWithTheEyesOfTheFacilitatorAlone();
    void ofANudgeTheRoomReadsOnlyThatNothingRuns();
    void whatWasRecoveredIsToldAsDone_data();
    void whatWasRecoveredIsToldAsDone();
    void theEndIsUndoneByItsOwnName();
    void enterBeginsTheNextBlockAfterOneIsClosedFromTheList();
    void aQuestionLeftOpenHasTheKeyboardAgain();
    void aQuestionThatHasGoneByIsNotAskedOn();
    void enterPressedTwiceIsNoProblem();
    void wordsAreInsertedOnceASecond();
    void aBlockThatCannotBeginInTimeIsMarked();
    void theBlockThatRunsStaysInSight();
    void theButtonLosesWholeWordsAndKeepsTheHour();
    void betweenBlocksTheLineBeginsWithACapital();
    void withTimeToSpareNoOtherWaysAreNamed();

private:
    static bool isTold(const ShownAgenda &shown, AgendaModel::Column column)
    {
        return !shown.table().isColumnHidden(column);
    }
};

void tst_AgendaDesk::seenByTheRoomItTellsWhenWeEndAndNoLateness()
{
    ShownAgenda shown;
    shown.pass(7 * MsPerMinute);
    shown.key(Qt::Key_Return);
    shown.pass(MsPerMinute);
    QVERIFY2(shown.label(u"situation"_s).contains("7 min late here"_L1),
             qPrintable(shown.label(u"situation"_s)));

    shown.privacy.set(true);

    QCOMPARE(shown.label(u"situation"_s), u"We end at 09:22"_s);
    QVERIFY(shown.label(u"blockHours"_s).isEmpty());
    QVERIFY(shown.label(u"planSentence"_s).isEmpty());
    QVERIFY(shown.part<Notice>(u"nudge"_s).isHidden());
    QVERIFY(!isTold(shown, AgendaModel::ExpectedColumn));
    QVERIFY(!isTold(shown, AgendaModel::LatestColumn));
    shown.pass(20 * MsPerMinute); // its time is over
    QVERIFY2(shown.clock().contains("0 min left"_L1), qPrintable(shown.clock()));
    QVERIFY(shown.label(u"situation"_s).isEmpty());
}

void tst_AgendaDesk::theLatenessIsBackWithTheEyesOfTheFacilitatorAlone()
{
    ShownAgenda shown;
    shown.privacy.set(true);
    shown.pass(7 * MsPerMinute);
    shown.key(Qt::Key_Return);

    shown.privacy.set(false);

    QVERIFY(shown.label(u"situation"_s).contains("7 min late here"_L1));
    QVERIFY(shown.label(u"planSentence"_s).contains("7 min too late"_L1));
    QVERIFY(isTold(shown, AgendaModel::ExpectedColumn));
    QVERIFY(isTold(shown, AgendaModel::LatestColumn));
    QVERIFY(!shown.part<Notice>(u"nudge"_s).isHidden());
}

void tst_AgendaDesk::ofANudgeTheRoomReadsOnlyThatNothingRuns()
{
    ShownAgenda shown;
    shown.privacy.set(true);
    shown.key(Qt::Key_Return);
    shown.pass(2 * MsPerMinute);
    shown.key(Qt::Key_C);
    shown.pass(MsPerMinute);
    QVERIFY(shown.part<Notice>(u"nudge"_s).sentence().startsWith("Nothing is running"_L1));
}

void tst_AgendaDesk::whatWasRecoveredIsToldAsDone_data()
{
    QTest::addColumn<Qt::Key>("form");
    QTest::addColumn<QString>("told");

    QTest::newRow("the tables last")
        << Qt::Key_1 << u"Recovered 7 minutes without touching the tables"_s;
    QTest::newRow("from all") << Qt::Key_2 << u"Recovered 7 minutes from all that was ahead"_s;
    QTest::newRow("from one") << Qt::Key_3 << u"Taken from “Lluvia de ideas”: 7 minutes"_s;
    QTest::newRow("left out") << Qt::Key_4 << u"Left out: “Lluvia de ideas” (20 minutes)"_s;
    QTest::newRow("later") << Qt::Key_5 << u"The workshop ends 7 minutes later now, at 09:42"_s;
}

void tst_AgendaDesk::whatWasRecoveredIsToldAsDone()
{
    QFETCH(Qt::Key, form);
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_R);
    shown.key(form);
    shown.key(Qt::Key_Return);
    QTEST(shown.toast.findChild<QLabel *>()->text(), "told");
}

void tst_AgendaDesk::theEndIsUndoneByItsOwnName()
{
    ShownAgenda shown;
    auto &document = *shown.workshop.document;
    const auto lastStep = [&] {
        return document.nextUndo(Scope::agenda())->step.kind;
    };
    QVERIFY(startAgenda(document));
    shown.workshop.clock.advance(15 * MsPerMinute);
    QVERIFY(nextBlock(document));
    QCOMPARE(lastStep(), StepKind::NextBlock);
    shown.workshop.clock.advance(20 * MsPerMinute);
    QVERIFY(nextBlock(document));
    QCOMPARE(lastStep(), StepKind::EndAgenda);
}

void tst_AgendaDesk::enterBeginsTheNextBlockAfterOneIsClosedFromTheList()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.table().setFocus();
    shown.key(Qt::Key_C);
    QCOMPARE(shown.state(), AgendaState::Between);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.state(), AgendaState::Running);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Lluvia de ideas"_s);
}

void tst_AgendaDesk::aQuestionLeftOpenHasTheKeyboardAgain()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    shown.table().setFocus(); // and away to another page
    shown.page->enter();
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.part<QWidget>(u"agendaQuestion"_s).isHidden());
    QCOMPARE(shown.state(), AgendaState::Running);
}

void tst_AgendaDesk::aQuestionThatHasGoneByIsNotAskedOn()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    shown.pass(10 * MsPerMinute);
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.part<QWidget>(u"agendaQuestion"_s).isHidden());
    shown.page->desk()->hand()->insertWords(); // now there is a next block
    QVERIFY(shown.part<QWidget>(u"agendaQuestion"_s).isHidden());
    QCOMPARE(shown.state(), AgendaState::Running);
}

void tst_AgendaDesk::enterPressedTwiceIsNoProblem()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.notice().isHidden());
    QCOMPARE(shown.label(u"blockTitle"_s), u"Bienvenida"_s);
    QVERIFY(shown.toast.isVisible()); // the way back from the first one
    shown.pass(AgendaClock::DoublePressMs);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.label(u"blockTitle"_s), u"Lluvia de ideas"_s);
}

void tst_AgendaDesk::wordsAreInsertedOnceASecond()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    QTest::keyClicks(shown.host.focusWidget(), u"iii"_s);
    QCOMPARE(shown.model().rowCount(), 3);
    shown.pass(AgendaClock::DoublePressMs);
    shown.key(Qt::Key_I);
    QCOMPARE(shown.model().rowCount(), 4);
}

void tst_AgendaDesk::aBlockThatCannotBeginInTimeIsMarked()
{
    ShownAgenda shown;
    shown.table().goToRow(1);
    shown.type(u"fixedStartField"_s, u"9:32"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(editWorkshop(*shown.workshop.document, shown.endingAt(9 * 60 + 35)));
    shown.pass(1);
    QCOMPARE(shown.cell(1, AgendaModel::LatestColumn), u"09:30 too late"_s);
    QCOMPARE(shown.label(u"chosenHours"_s),
             u"From 09:32 to 09:52 · too late: it would have to start by 09:30"_s);
}

void tst_AgendaDesk::theBlockThatRunsStaysInSight()
{
    ShownAgenda shown;
    auto &document = *shown.workshop.document;
    for (int i = 0; i < 30; ++i)
        QVERIFY(addBlock(document, u"Block %1"_s.arg(i), {}));
    QVERIFY(startAgenda(document));
    QVERIFY(jumpToBlock(document, document.stores().agendaBlocks.all()->last().id()));
    shown.pass(1);
    shown.table().goToRow(0); // somebody has looked at the first ones

    shown.host.resize(shown.host.width(), 520); // as when a banner comes
    shown.page->resize(shown.host.size());
    QCoreApplication::processEvents();

    const QRect row = shown.table().visualRect(shown.model().index(31, AgendaModel::TitleColumn));
    QVERIFY(shown.table().viewport()->rect().contains(row));
}

void tst_AgendaDesk::theButtonLosesWholeWordsAndKeepsTheHour()
{
    ShownAgenda shown;
    const QString title = u"Explicación de la metodología y de los acuerdos del taller de hoy"_s;
    QVERIFY(addBlock(*shown.workshop.document,
                     title,
                     shown.workshop.document->stores().agendaBlocks.all()->first().id()));
    shown.key(Qt::Key_Return);
    QCoreApplication::processEvents();
    QString told = shown.button(u"goOnButton"_s).text().section(u'\n', 1);
    const QString hour = u"… (09:15)"_s;
    QVERIFY2(told.endsWith(hour), qPrintable(told));
    told.chop(hour.size());
    QVERIFY(title.startsWith(told + u' '));
}

void tst_AgendaDesk::betweenBlocksTheLineBeginsWithACapital()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    QVERIFY2(shown.label(u"blockHours"_s).contains(u" · the next takes"_s),
             qPrintable(shown.label(u"blockHours"_s)));
    shown.pass(2 * MsPerMinute);
    shown.key(Qt::Key_C);
    QVERIFY2(shown.label(u"blockHours"_s).startsWith("The next takes"_L1),
             qPrintable(shown.label(u"blockHours"_s)));
}

void tst_AgendaDesk::withTimeToSpareNoOtherWaysAreNamed()
{
    ShownAgenda shown;
    shown.key(Qt::Key_Return);
    shown.pass(22 * MsPerMinute);
    shown.key(Qt::Key_R);
    QVERIFY(shown.part<QWidget>(u"otherWays"_s).isVisible());
    shown.key(Qt::Key_Escape);
    QVERIFY(editWorkshop(*shown.workshop.document, shown.endingAt(10 * 60)));
    shown.key(Qt::Key_R);
    QVERIFY(shown.isProposing());
    QVERIFY(!shown.part<QWidget>(u"otherWays"_s).isVisible());
}

TALLERISTA_TEST(tst_AgendaDesk)
#include "tst_agendadesk.moc"
