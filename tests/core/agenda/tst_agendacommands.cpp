// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaclock.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;

using Place = AgendaRow::Place;

namespace {

const Id<Mesa> First(rowId('m', 1));
const Id<Mesa> Second(rowId('m', 2));

} // namespace

/// What moves the agenda besides going on, pausing and minutes; and what runs inside of a block.
class tst_AgendaCommands : public QObject
{
    Q_OBJECT

private slots:
    void aStartAsPlannedTakesTheLateMinutesFromTheBlock();
    void aStartAsPlannedIsPressedOnce();
    void aSkippedBlockIsPassedOver();
    void theLastReasonOfACutCounts();
    void whatHasRunIsNotSkipped();
    void betweenTwoBlocksNothingRuns();
    void whatIsJumpedOverCanStillBeHeld();
    void aBlockTakenUpAgainKeepsItsTime();
    void aLateStartIsCorrected();
    void aStartIsNotCorrectedBeyondReason();
    void anAgendaThatWasOverGoesOn();
    void printedHoursStayWhenThePlanChanges();
    void aBlockInsertedLaterIsLateByItsLength();
    void aBrokenBaselineIsNone();
    void aTableHasAClockOfItsOwn();
    void aTableNeverMovesTheAgenda();
    void theNextBlockEndsThemAll();
    void aRoundSharesWhatRemains();
    void whoTakesLongerTakesItFromTheRest();
    void aRoundEndsAfterTheLast();
    void roundsNeedPeopleAndTime();
};

void tst_AgendaCommands::aStartAsPlannedTakesTheLateMinutesFromTheBlock()
{
    Recorder recorder(plan());
    QVERIFY(!recorder.record(recorder.clock().start(at("08:59"), StartAt::AsPlanned)));
    QVERIFY(recorder.record(recorder.clock().start(at("09:07"), StartAt::AsPlanned)));
    const AgendaSnapshot view = recorder.clock().at(at("09:07"));
    QCOMPARE(view.rows.at(0).actualStart, at("09:00"));
    QCOMPARE(view.current->remainingMs, ms("8:00"));
    QCOMPARE(view.driftMs, 0);
}

void tst_AgendaCommands::aStartAsPlannedIsPressedOnce()
{
    Recorder recorder(plan());
    QVERIFY(recorder.record(recorder.clock().start(at("09:07"), StartAt::AsPlanned)));
    QVERIFY(!recorder.clock().next(at("09:07:00.999"))); // of the same press
    QVERIFY(recorder.clock().next(at("09:07:01")));
}

void tst_AgendaCommands::theLastReasonOfACutCounts()
{
    Recorder recorder = runningIn(3);
    const auto reasonOf = [&](qsizetype index) {
        return recorder.clock().at(at("09:50")).rows.at(index).reason;
    };
    const auto id = plan().blocks.at(4).id;
    QVERIFY(recorder.record(recorder.clock().explain(at("09:45"), id, QStringLiteral("Rain"))));
    QVERIFY(recorder.record(recorder.clock().explain(at("09:46"), id, QStringLiteral("Snow"))));
    QCOMPARE(reasonOf(4), QStringLiteral("Snow"));
    QCOMPARE(reasonOf(5), QString());
    QVERIFY(recorder.record(recorder.clock().end(at("09:47"))));
    QVERIFY(recorder.record(recorder.clock().explain(at("17:00"), id, QString())));
    QCOMPARE(reasonOf(4), QString());
    QVERIFY(!recorder.clock().explain(at("17:00"), Id<AgendaBlock>(rowId('x', 1)), {}));
}

void tst_AgendaCommands::aSkippedBlockIsPassedOver()
{
    Recorder recorder = runningIn(3);
    QCOMPARE(recorder.clock().at(at("10:03")).end, at("12:03"));
    QVERIFY(recorder.record(recorder.clock().skip(at("10:03"), blockId(4))));
    AgendaSnapshot view = recorder.clock().at(at("10:03"));
    QCOMPARE(view.end, at("11:43"));
    QCOMPARE(view.rows.at(5).expectedStart, at("10:03"));
    QCOMPARE(view.marginMs, ms("17:00"));
    QVERIFY(view.rows.at(4).skipped);
    QCOMPARE(view.rows.at(4).place, Place::NotHeld);
    QVERIFY(!recorder.clock().skip(at("10:03"), blockId(4)));

    Recorder held = recorder;
    QVERIFY(held.record(held.clock().unskip(at("10:03"), blockId(4))));
    QCOMPARE(held.clock().at(at("10:03")).end, at("12:03"));
    QVERIFY(!held.clock().unskip(at("10:03"), blockId(4)));

    QVERIFY(recorder.next("10:03"));
    QCOMPARE(recorder.clock().at(at("10:03")).current->index, 5);
}

void tst_AgendaCommands::whatHasRunIsNotSkipped()
{
    const Recorder recorder = runningIn(3);
    QVERIFY(!recorder.clock().skip(at("09:50"), blockId(3)));
    QVERIFY(!recorder.clock().skip(at("09:50"), blockId(1)));
    QVERIFY(!recorder.clock().skip(at("09:50"), blockId(77)));
}

void tst_AgendaCommands::betweenTwoBlocksNothingRuns()
{
    Recorder recorder = runningIn(4);
    QVERIFY(!recorder.record(recorder.clock().closeBlock(at("10:00:00.500"))));
    QVERIFY(recorder.record(recorder.clock().closeBlock(at("10:15"))));
    AgendaSnapshot view = recorder.clock().at(at("10:18"));
    QCOMPARE(view.state, AgendaState::Between);
    QVERIFY(!view.current);
    QCOMPARE(view.rows.at(4).actualEnd, at("10:15"));
    QCOMPARE(view.rows.at(5).expectedStart, at("10:18"));
    QCOMPARE(view.driftMs, ms("-2:00"));
    QCOMPARE(view.end, at("11:58"));
    QVERIFY(!recorder.clock().pause(at("10:18")));
    QVERIFY(!recorder.clock().closeBlock(at("10:18")));

    QVERIFY(recorder.next("10:18"));
    view = recorder.clock().at(at("10:18"));
    QCOMPARE(view.current->index, 5);
    QCOMPARE(view.rows.at(5).actualStart, at("10:18"));
}

void tst_AgendaCommands::whatIsJumpedOverCanStillBeHeld()
{
    Recorder recorder = runningIn(3);
    QVERIFY(recorder.record(recorder.clock().jump(at("09:50"), blockId(6))));
    AgendaSnapshot view = recorder.clock().at(at("09:50"));
    QCOMPARE(view.current->index, 6);
    QCOMPARE(view.rows.at(4).place, Place::NotHeld);
    QCOMPARE(view.rows.at(5).place, Place::NotHeld);
    QVERIFY(!view.rows.at(4).skipped);
    QVERIFY(!recorder.clock().jump(at("09:51"), blockId(6)));

    QVERIFY(recorder.record(recorder.clock().jump(at("10:00"), blockId(5))));
    view = recorder.clock().at(at("10:00"));
    QCOMPARE(view.current->index, 5);
    QCOMPARE(view.next, qsizetype(7)); // topics have been held
    QVERIFY(recorder.next("10:05"));
    QCOMPARE(recorder.clock().at(at("10:05")).current->index, 7);
}

void tst_AgendaCommands::aBlockTakenUpAgainKeepsItsTime()
{
    Recorder recorder = runningIn(3);
    QVERIFY(recorder.next("09:52"));
    QVERIFY(recorder.record(recorder.clock().jump(at("09:57"), blockId(3))));
    const AgendaSnapshot view = recorder.clock().at(at("10:00"));
    QCOMPARE(view.current->index, 3);
    QCOMPARE(view.current->elapsedMs, ms("15:00")); // 12 and 3
    QCOMPARE(view.current->remainingMs, ms("5:00"));
    QCOMPARE(view.rows.at(3).actualStart, at("09:40"));
    QCOMPARE(view.rows.at(3).actualEnd, std::nullopt);
    QCOMPARE(view.rows.at(4).place, Place::Over);
    QCOMPARE(view.next, qsizetype(5));
}

void tst_AgendaCommands::aLateStartIsCorrected()
{
    Recorder recorder = runningIn(3);
    QVERIFY(recorder.next("10:05")); // it had begun at ten
    QVERIFY(recorder.record(recorder.clock().pauseTable(at("10:06"), First)));
    QVERIFY(recorder.record(recorder.clock().correctStart(at("10:07"), at("10:00"))));
    const AgendaSnapshot view = recorder.clock().at(at("10:07"));
    QCOMPARE(view.current->elapsedMs, ms("7:00"));
    QCOMPARE(view.rows.at(4).actualStart, at("10:00"));
    QCOMPARE(view.rows.at(3).actualEnd, at("10:00"));
    QCOMPARE(view.tableClock(First)->remainingMs, ms("14:00")); // as it stood at 10:06
    QVERIFY(!recorder.clock().correctStart(at("10:07"), at("10:00")));
}

void tst_AgendaCommands::aStartIsNotCorrectedBeyondReason()
{
    Recorder recorder = runningIn(3);
    QVERIFY(!recorder.clock().correctStart(at("09:45"), at("09:45:00.001")));
    QVERIFY(recorder.clock().correctStart(at("09:45"), at("09:45")));
    QVERIFY(recorder.clock().correctStart(at("09:45"), at("09:20")));
    QVERIFY(!recorder.clock().correctStart(at("09:45"), at("09:19:59.999")));
    QVERIFY(!Recorder(plan()).clock().correctStart(at("09:45"), at("09:40")));
}

void tst_AgendaCommands::anAgendaThatWasOverGoesOn()
{
    Recorder recorder = runningIn(9);
    QVERIFY(!recorder.clock().reopen(at("11:50")));
    QVERIFY(recorder.next("11:50"));
    QCOMPARE(recorder.clock().state(), AgendaState::Done);
    QVERIFY(recorder.record(recorder.clock().reopen(at("11:55"))));
    const AgendaSnapshot view = recorder.clock().at(at("11:56"));
    QCOMPARE(view.state, AgendaState::Running);
    QCOMPARE(view.current->index, 9);
    QCOMPARE(view.current->elapsedMs, ms("21:00"));
}

void tst_AgendaCommands::printedHoursStayWhenThePlanChanges()
{
    const Recorder recorder = runningIn(1);
    auto agenda = blocks();
    agenda[2] = block(2, 16, 12); // four minutes were recovered
    const AgendaClock clock(plan(agenda), recorder.events());
    const AgendaSnapshot view = clock.at(at("09:15"));
    QCOMPARE(view.rows.at(3).printedStart(), at("09:40"));
    QCOMPARE(view.rows.at(3).expectedStart, at("09:36"));
    QCOMPARE(view.rows.at(2).printedEnd(), at("09:40"));
    QCOMPARE(view.driftMs, 0);
}

void tst_AgendaCommands::aBlockInsertedLaterIsLateByItsLength()
{
    Recorder recorder = runningIn(1);
    auto agenda = blocks();
    agenda.insert(2, block(70, 5));
    QVERIFY(recorder.record(AgendaClock(plan(agenda), recorder.events()).next(at("09:20"))));
    const AgendaSnapshot view = AgendaClock(plan(agenda), recorder.events()).at(at("09:20"));
    QCOMPARE(view.current->index, 2);
    QVERIFY(!view.rows.at(2).baseline);
    QCOMPARE(view.driftMs, ms("5:00"));
}

void tst_AgendaCommands::aBrokenBaselineIsNone()
{
    AgendaEventFields start = *AgendaClock(plan()).start(at("09:00"));
    start.payload = QStringLiteral(R"([{"block":"zz","start":1,"ms":2},{"ms":-1},7)");
    AgendaClock clock(plan());
    clock.apply(start);
    const AgendaSnapshot view = clock.at(at("09:00"));
    QCOMPARE(view.current->index, 0);
    QCOMPARE(view.rows.at(0).printedStart(), at("09:00")); // the plan stands for it
    QCOMPARE(view.driftMs, 0);
}

void tst_AgendaCommands::aTableHasAClockOfItsOwn()
{
    Recorder recorder = runningIn(8); // 11:30 is its end
    QVERIFY(recorder.record(recorder.clock().pauseTable(at("11:00"), First)));
    QVERIFY(!recorder.clock().pauseTable(at("11:01"), First));
    AgendaSnapshot view = recorder.clock().at(at("11:04"));
    QCOMPARE(view.current->remainingMs, ms("26:00"));
    QCOMPARE(view.tableClock(First)->remainingMs, ms("30:00"));
    QVERIFY(view.tableClock(First)->paused);
    QCOMPARE(view.tableClock(Second)->remainingMs, ms("26:00"));
    QVERIFY(recorder.record(recorder.clock().resumeTable(at("11:04"), First)));
    QVERIFY(recorder.record(recorder.clock().addTableTime(at("11:04"), Second, ms("-1:00"))));
    view = recorder.clock().at(at("11:10"));
    QCOMPARE(view.tableClock(First)->remainingMs, ms("24:00"));
    QCOMPARE(view.tableClock(Second)->remainingMs, ms("19:00"));
    QCOMPARE(view.tableClock(Second)->addedMs, ms("-1:00"));

    // A pause of the block is one of every table, and more is not taken than there is.
    QVERIFY(recorder.pause("11:10"));
    QCOMPARE(recorder.clock().at(at("11:15")).tableClock(First)->remainingMs, ms("24:00"));
    QVERIFY(recorder.record(recorder.clock().addTableTime(at("11:15"), Second, ms("-99:00"))));
    QCOMPARE(recorder.clock().at(at("11:15")).tableClock(Second)->remainingMs, 0);
    QVERIFY(!recorder.clock().addTableTime(at("11:15"), Second, ms("-1:00")));
}

void tst_AgendaCommands::aTableNeverMovesTheAgenda()
{
    Recorder recorder = runningIn(8);
    const AgendaSnapshot before = recorder.clock().at(at("11:05"));
    QVERIFY(recorder.record(recorder.clock().pauseTable(at("11:00"), First)));
    QVERIFY(recorder.record(recorder.clock().addTableTime(at("11:01"), Second, ms("9:00"))));
    AgendaSnapshot after = recorder.clock().at(at("11:05"));
    QVERIFY(!after.tables.isEmpty());
    after.tables.clear();
    QCOMPARE(after, before);
}

void tst_AgendaCommands::theNextBlockEndsThemAll()
{
    Recorder recorder = runningIn(8);
    QVERIFY(recorder.record(recorder.clock().pauseTable(at("11:00"), First)));
    QVERIFY(recorder.record(recorder.clock().startRound(at("11:00"), 8)));
    QVERIFY(recorder.next("11:30"));
    const AgendaSnapshot view = recorder.clock().at(at("11:31"));
    QVERIFY(view.tables.isEmpty());
    QVERIFY(!view.round);
    QCOMPARE(view.tableClock(First)->remainingMs, view.current->remainingMs);
}

void tst_AgendaCommands::aRoundSharesWhatRemains()
{
    Recorder recorder = runningIn(5); // 10:20, five minutes
    QVERIFY(recorder.record(recorder.clock().startRound(at("10:20"), 8)));
    AgendaSnapshot view = recorder.clock().at(at("10:20:10"));
    QCOMPARE(view.round->people, 8);
    QCOMPARE(view.round->turn, 1);
    QCOMPARE(view.round->shareMs, ms("0:37.500"));
    QCOMPARE(view.round->remainingMs, ms("0:27.500"));
    QVERIFY(recorder.record(recorder.clock().nextSpeaker(at("10:20:37.500"))));
    view = recorder.clock().at(at("10:20:37.500"));
    QCOMPARE(view.round->turn, 2);
    QCOMPARE(view.round->shareMs, ms("0:37.500"));
}

void tst_AgendaCommands::whoTakesLongerTakesItFromTheRest()
{
    Recorder recorder = runningIn(5);
    QVERIFY(recorder.record(recorder.clock().startRound(at("10:20"), 8)));
    QCOMPARE(recorder.clock().at(at("10:21:30")).round->remainingMs, ms("-0:52.500"));
    QVERIFY(recorder.record(recorder.clock().nextSpeaker(at("10:21:30"))));
    QCOMPARE(recorder.clock().at(at("10:21:30")).round->shareMs, 30'000); // 3:30 for seven
    QVERIFY(recorder.add("10:21:30", "1:10"));
    QCOMPARE(recorder.clock().at(at("10:21:30")).round->shareMs, 40'000);
    QVERIFY(recorder.record(recorder.clock().nextSpeaker(at("10:30"))));
    QCOMPARE(recorder.clock().at(at("10:30")).round->shareMs, 0);
}

void tst_AgendaCommands::aRoundEndsAfterTheLast()
{
    Recorder recorder = runningIn(5);
    QVERIFY(!recorder.clock().nextSpeaker(at("10:20")));
    QVERIFY(recorder.record(recorder.clock().startRound(at("10:20"), 2)));
    QVERIFY(recorder.record(recorder.clock().nextSpeaker(at("10:21"))));
    QCOMPARE(recorder.clock().at(at("10:21")).round->turn, 2);
    QVERIFY(recorder.record(recorder.clock().nextSpeaker(at("10:22"))));
    QVERIFY(!recorder.clock().at(at("10:22")).round);

    QVERIFY(recorder.record(recorder.clock().startRound(at("10:22"), 3)));
    QVERIFY(recorder.record(recorder.clock().endRound(at("10:23"))));
    QVERIFY(!recorder.clock().at(at("10:23")).round);
    QVERIFY(!recorder.clock().endRound(at("10:23")));
}

void tst_AgendaCommands::roundsNeedPeopleAndTime()
{
    const Recorder recorder = runningIn(5);
    QVERIFY(!recorder.clock().startRound(at("10:21"), 1));
    QVERIFY(!recorder.clock().startRound(at("10:21"), 100));
    QVERIFY(recorder.clock().startRound(at("10:21"), 99));
    QVERIFY(!recorder.clock().startRound(at("10:25"), 8));
    QVERIFY(!Recorder(plan()).clock().startRound(at("09:00"), 8));
}

TALLERISTA_TEST(tst_AgendaCommands)
#include "tst_agendacommands.moc"
