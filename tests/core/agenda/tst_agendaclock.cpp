// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaclock.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;
using namespace Qt::StringLiterals;

using Place = AgendaRow::Place;

class tst_AgendaClock : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheStart_data();
    void waitsForTheStart();
    void startedOnTimeEverythingIsAsPlanned();
    void aLateStartMovesEverything();
    void thresholdsAreAShareOfTheBlock_data();
    void thresholdsAreAShareOfTheBlock();
    void phasesFollowWhatRemains_data();
    void phasesFollowWhatRemains();
    void nextEarlyBringsTheRestForward();
    void aFixedStartIsNotBroughtForward();
    void aBlockThatIsOverKeepsRunning();
    void timeIsAddedAndTaken_data();
    void timeIsAddedAndTaken();
    void noTimeIsTakenFromABlockThatIsOver();
    void aPauseStopsTheBlockAndMovesTheRest();
    void aBlockPausedAcrossMidnightGoesOn();
    void nextEndsAPause();
    void afterTheLastBlockTheAgendaIsOver();
    void aSecondPressIsRefusedForOneSecond();
    void aNextTakenBackNeverHappened();
    void notesAreShownAndNeverRun();
    void tellsWhatWasHeld();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void anAgendaWithoutMinutesDoesNotStart();
    void aBlockAddedLaterIsNext();
    void withoutAHardEndThereIsNoMargin();
};

void tst_AgendaClock::waitsForTheStart_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("drift");
    QTest::newRow("before the hour") << at("08:40") << 0LL;
    QTest::newRow("on the hour") << at("09:00") << 0LL;
    QTest::newRow("after the hour") << at("09:07") << ms("7:00");
}

void tst_AgendaClock::waitsForTheStart()
{
    QFETCH(qint64, now);
    QFETCH(qint64, drift);
    const AgendaSnapshot view = AgendaClock(plan()).at(now);
    QCOMPARE(view.state, AgendaState::NotStarted);
    QVERIFY(!view.current);
    QCOMPARE(view.next, qsizetype(0));
    QCOMPARE(view.driftMs, drift);
    QCOMPARE(view.marginMs, -drift);
    QCOMPARE(view.end, at("12:00") + drift);
    for (const AgendaRow &row : view.rows) {
        QCOMPARE(row.place, Place::Ahead);
        QCOMPARE(row.expectedStart, row.planned.start + drift);
        QCOMPARE(row.actualStart, std::nullopt);
    }
}

void tst_AgendaClock::startedOnTimeEverythingIsAsPlanned()
{
    const AgendaSnapshot view = runningIn(0).clock().at(at("09:00"));
    QCOMPARE(view.state, AgendaState::Running);
    QCOMPARE(view.current->index, 0);
    QCOMPARE(view.current->remainingMs, ms("15:00"));
    QCOMPARE(view.driftMs, 0);
    QCOMPARE(view.marginMs, 0);
    QCOMPARE(view.end, at("12:00"));
    QCOMPARE(view.rows.first().actualStart, at("09:00"));
    QCOMPARE(view.rows.first().expectedStart, std::nullopt);
    for (qsizetype i = 1; i < view.rows.size(); ++i)
        QCOMPARE(view.rows.at(i).expectedStart, view.rows.at(i).planned.start);
}

void tst_AgendaClock::aLateStartMovesEverything()
{
    Recorder recorder(plan());
    QVERIFY(recorder.start("09:07"));
    const AgendaSnapshot view = recorder.clock().at(at("09:07"));
    QCOMPARE(view.current->remainingMs, ms("15:00"));
    QCOMPARE(view.current->expectedEnd, at("09:22"));
    QCOMPARE(view.rows.at(0).expectedEnd, at("09:22"));
    QCOMPARE(view.rows.at(1).expectedStart, at("09:22"));
    QCOMPARE(view.driftMs, ms("7:00"));
    QCOMPARE(view.marginMs, ms("-7:00"));
    QCOMPARE(view.end, at("12:07"));
}

void tst_AgendaClock::thresholdsAreAShareOfTheBlock_data()
{
    QTest::addColumn<QByteArray>("duration");
    QTest::addColumn<QByteArray>("warning");
    QTest::addColumn<QByteArray>("danger");
    const auto row = [](const char *duration, const char *warning, const char *danger) {
        QTest::newRow(duration) << QByteArray(duration) << QByteArray(warning)
                                << QByteArray(danger);
    };
    row("40:00", "5:00", "2:00");
    row("30:00", "5:00", "1:30");
    row("20:00", "4:00", "1:00");
    row("15:00", "3:00", "0:45");
    row("10:00", "2:00", "0:30");
    row("5:00", "1:00", "0:30");
    row("600:00", "5:00", "2:00");
}

void tst_AgendaClock::thresholdsAreAShareOfTheBlock()
{
    QFETCH(QByteArray, duration);
    QFETCH(QByteArray, warning);
    QFETCH(QByteArray, danger);
    QCOMPARE(warningMs(ms(duration)), ms(warning));
    QCOMPARE(dangerMs(ms(duration)), ms(danger));
}

void tst_AgendaClock::phasesFollowWhatRemains_data()
{
    QTest::addColumn<QByteArray>("elapsed");
    QTest::addColumn<AgendaPhase>("phase");
    QTest::newRow("just before the warning") << QByteArray("15:59.999") << AgendaPhase::Normal;
    QTest::newRow("from the warning on") << QByteArray("16:00") << AgendaPhase::Warning;
    QTest::newRow("just before the last stretch")
        << QByteArray("18:59.999") << AgendaPhase::Warning;
    QTest::newRow("from the last stretch on") << QByteArray("19:00") << AgendaPhase::Danger;
    QTest::newRow("exactly over") << QByteArray("20:00") << AgendaPhase::Danger;
    QTest::newRow("over") << QByteArray("20:00.001") << AgendaPhase::Overtime;
}

void tst_AgendaClock::phasesFollowWhatRemains()
{
    QFETCH(QByteArray, elapsed);
    QFETCH(AgendaPhase, phase);
    const AgendaClock clock = runningIn(2).clock();
    QCOMPARE(clock.at(at("09:20") + ms(elapsed)).current->phase, phase);
}

void tst_AgendaClock::nextEarlyBringsTheRestForward()
{
    Recorder recorder = runningIn(0);
    QVERIFY(recorder.next("09:12"));
    const AgendaSnapshot view = recorder.clock().at(at("09:12"));
    QCOMPARE(view.current->index, 1);
    QCOMPARE(view.rows.at(0).actualEnd, at("09:12"));
    QCOMPARE(view.rows.at(2).expectedStart, at("09:17"));
    QCOMPARE(view.driftMs, ms("-3:00"));
    QCOMPARE(view.marginMs, ms("3:00"));
    QCOMPARE(view.end, at("11:57"));
}

void tst_AgendaClock::aFixedStartIsNotBroughtForward()
{
    auto agenda = blocks();
    agenda[2] = startingAt(agenda.at(2), {9, 20});
    Recorder recorder = runningIn(0, plan(agenda));
    QVERIFY(recorder.next("09:12"));
    const AgendaSnapshot view = recorder.clock().at(at("09:12"));
    QCOMPARE(view.current->expectedEnd, at("09:17"));
    QCOMPARE(view.rows.at(2).expectedStart, at("09:20"));
    QCOMPARE(view.driftMs, ms("-3:00"));
    QCOMPARE(view.end, at("12:00"));
    QCOMPARE(view.marginMs, 0);
}

void tst_AgendaClock::aBlockThatIsOverKeepsRunning()
{
    const AgendaSnapshot view = runningIn(3).clock().at(at("10:12"));
    QCOMPARE(view.state, AgendaState::Running);
    QCOMPARE(view.current->index, 3);
    QCOMPARE(view.current->remainingMs, ms("-12:00"));
    QCOMPARE(view.current->expectedEnd, at("10:12"));
    QCOMPARE(view.rows.at(4).expectedStart, at("10:12"));
    QCOMPARE(view.end, at("12:12"));
    QCOMPARE(view.driftMs, ms("12:00"));
    QCOMPARE(view.marginMs, ms("-12:00"));
}

void tst_AgendaClock::timeIsAddedAndTaken_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("added");
    QTest::newRow("one more") << QList{1} << ms("11:00") << at("10:01") << ms("1:00");
    QTest::newRow("one more, two less")
        << QList{1, -1, -1} << ms("9:00") << at("09:59") << ms("-1:00");
    QTest::newRow("more than what remains") << QList{-20} << 0LL << at("09:50") << ms("-10:00");
}

void tst_AgendaClock::timeIsAddedAndTaken()
{
    QFETCH(QList<int>, minutes);
    Recorder recorder = runningIn(3);
    for (const int minute : minutes)
        QVERIFY(recorder.record(recorder.clock().addTime(at("09:50"), minute * 60'000LL)));
    const AgendaSnapshot view = recorder.clock().at(at("09:50"));
    QTEST(view.current->remainingMs, "remaining");
    QTEST(view.current->expectedEnd, "end");
    QTEST(view.current->addedMs, "added");
    QCOMPARE(view.current->elapsedMs, ms("10:00"));
}

void tst_AgendaClock::noTimeIsTakenFromABlockThatIsOver()
{
    Recorder recorder = runningIn(3);
    QVERIFY(!recorder.add("10:12", "-1:00"));
    QVERIFY(recorder.add("10:12", "1:00"));
    QCOMPARE(recorder.clock().at(at("10:12")).current->remainingMs, ms("-11:00"));
}

void tst_AgendaClock::aPauseStopsTheBlockAndMovesTheRest()
{
    Recorder recorder = runningIn(7);
    QVERIFY(recorder.pause("10:44"));
    const AgendaSnapshot paused = recorder.clock().at(at("10:47"));
    QCOMPARE(paused.state, AgendaState::Paused);
    QCOMPARE(paused.current->elapsedMs, ms("4:00"));
    QCOMPARE(paused.current->remainingMs, ms("6:00"));
    QCOMPARE(paused.current->expectedEnd, at("10:53"));
    QCOMPARE(paused.driftMs, ms("3:00"));
    QCOMPARE(paused.marginMs, ms("-3:00"));

    QVERIFY(recorder.resume("10:47"));
    const AgendaSnapshot resumed = recorder.clock().at(at("10:50"));
    QCOMPARE(resumed.state, AgendaState::Running);
    QCOMPARE(resumed.current->elapsedMs, ms("7:00"));
    QCOMPARE(resumed.current->remainingMs, ms("3:00"));
    QCOMPARE(resumed.current->expectedEnd, at("10:53"));
    QCOMPARE(resumed.current->addedMs, 0);
}

void tst_AgendaClock::aBlockPausedAcrossMidnightGoesOn()
{
    const auto night = workshop().with([](WorkshopFields &fields) {
        fields.agendaStart = 23 * 60 + 50;
        fields.agendaEnd = 24 * 60 + 10;
    });
    Recorder recorder(plan({block(0, 20)}, *night));
    const qint64 nextDay = 24 * ms("60:00");
    QVERIFY(recorder.start("23:50"));
    QVERIFY(recorder.pause("23:55"));
    QVERIFY(recorder.record(recorder.clock().resume(at("00:05") + nextDay)));
    const AgendaSnapshot view = recorder.clock().at(at("00:05") + nextDay);
    QCOMPARE(view.current->elapsedMs, ms("5:00"));
    QCOMPARE(view.current->remainingMs, ms("15:00"));
    QCOMPARE(view.current->expectedEnd, at("00:20") + nextDay);
    QCOMPARE(view.marginMs, ms("-10:00"));
}

void tst_AgendaClock::nextEndsAPause()
{
    Recorder recorder = runningIn(7);
    QVERIFY(recorder.pause("10:44"));
    QVERIFY(recorder.next("10:46"));
    const AgendaSnapshot view = recorder.clock().at(at("10:48"));
    QCOMPARE(view.state, AgendaState::Running);
    QCOMPARE(view.current->index, 8);
    QCOMPARE(view.current->elapsedMs, ms("2:00"));
    QCOMPARE(view.rows.at(7).actualEnd, at("10:46"));
}

void tst_AgendaClock::afterTheLastBlockTheAgendaIsOver()
{
    Recorder recorder = runningIn(9);
    QVERIFY(recorder.next("12:00"));
    QCOMPARE(recorder.events().last()->block, std::nullopt);
    const qsizetype recorded = recorder.events().size();
    QVERIFY(!recorder.next("12:00:05"));
    QCOMPARE(recorder.events().size(), recorded);
    const AgendaSnapshot view = recorder.clock().at(at("12:30"));
    QCOMPARE(view.state, AgendaState::Done);
    QVERIFY(!view.current);
    QCOMPARE(view.next, std::nullopt);
    QCOMPARE(view.end, at("12:00"));
    QCOMPARE(view.driftMs, 0);
    QCOMPARE(view.marginMs, 0);
    QCOMPARE(view.rows.last().actualEnd, at("12:00"));
}

void tst_AgendaClock::aSecondPressIsRefusedForOneSecond()
{
    Recorder recorder = runningIn(4);
    QVERIFY(recorder.next("10:20:00.000"));
    QCOMPARE(recorder.clock().at(at("10:20")).current->index, 5);
    QVERIFY(!recorder.next("10:20:00.400"));
    QVERIFY(!recorder.next("10:20:00.999"));
    QVERIFY(recorder.next("10:20:02.000"));
    QCOMPARE(recorder.clock().at(at("10:21")).current->index, 6);
    QVERIFY2(recorder.next("10:19:00"), "the wall clock was put back");

    Recorder first(plan());
    QVERIFY(first.start("09:00"));
    QVERIFY(!first.next("09:00:00.500"));
    QVERIFY(first.next("09:00:01"));
}

void tst_AgendaClock::aNextTakenBackNeverHappened()
{
    Recorder recorder = runningIn(3);
    const AgendaClock before = recorder.clock();
    QVERIFY(recorder.next("09:52"));
    const AgendaEvent undone = recorder.undo();
    QCOMPARE(recorder.clock(), before);
    const AgendaSnapshot view = recorder.clock().at(at("09:52:30"));
    QCOMPARE(view.current->index, 3);
    QCOMPARE(view.current->elapsedMs, ms("12:30"));
    QCOMPARE(view.current->remainingMs, ms("7:30"));
    QCOMPARE(view.driftMs, 0);
    QCOMPARE(view.rows.at(4).actualStart, std::nullopt);

    const AgendaClock redone(plan(), QList(recorder.events()) << undone);
    QCOMPARE(redone.at(at("09:52:30")).current->index, 4);
    QCOMPARE(redone.at(at("09:52:30")).rows.at(4).actualStart, at("09:52"));
}

void tst_AgendaClock::notesAreShownAndNeverRun()
{
    Recorder recorder(plan({block(0, 0), block(1, 10), block(2, 0), block(3, 5), block(4, 0)}));
    QCOMPARE(recorder.clock().at(at("09:00")).next, qsizetype(1));
    QVERIFY(recorder.start("09:00"));
    QVERIFY(recorder.next("09:08"));
    const AgendaSnapshot view = recorder.clock().at(at("09:08"));
    QCOMPARE(view.current->index, 3);
    QCOMPARE(view.rows.at(0).place, Place::Over);
    QCOMPARE(view.rows.at(2).place, Place::Over);
    QCOMPARE(view.rows.at(2).actualStart, std::nullopt);
    QCOMPARE(view.rows.at(4).expectedStart, at("09:13"));
    QVERIFY(recorder.next("09:13"));
    QCOMPARE(recorder.clock().state(), AgendaState::Done);
}

void tst_AgendaClock::tellsWhatWasHeld()
{
    const AgendaSnapshot view = runningIn(2).clock().at(at("09:30"));
    QCOMPARE(view.rows.at(1).place, Place::Over);
    QCOMPARE(view.rows.at(1).actualStart, at("09:15"));
    QCOMPARE(view.rows.at(1).actualEnd, at("09:20"));
    QCOMPARE(view.rows.at(1).expectedEnd, std::nullopt);
    QCOMPARE(view.rows.at(2).place, Place::Current);
    QCOMPARE(view.rows.at(2).actualEnd, std::nullopt);
    QCOMPARE(view.rows.at(3).place, Place::Ahead);
    QCOMPARE(view.next, qsizetype(3));
}

void tst_AgendaClock::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("message");
    const QString notStarted = u"The agenda has not started yet. Start it first."_s;
    const QString over = u"The agenda is over. Undo its end to go on."_s;
    QTest::newRow("next before the start") << u"next"_s << notStarted;
    QTest::newRow("a pause before the start") << u"pause"_s << notStarted;
    QTest::newRow("resuming before the start") << u"resume"_s << notStarted;
    QTest::newRow("time before the start") << u"add"_s << notStarted;
    QTest::newRow("a second start") << u"running start"_s << u"The agenda has already started."_s;
    QTest::newRow("resuming without a pause")
        << u"running resume"_s << u"The agenda is not paused."_s;
    QTest::newRow("a second pause") << u"paused pause"_s << u"The agenda is already paused."_s;
    QTest::newRow("next after the end") << u"done next"_s << over;
    QTest::newRow("a pause after the end") << u"done pause"_s << over;
    QTest::newRow("time after the end") << u"done add"_s << over;
    QTest::newRow("a start after the end")
        << u"done start"_s << u"The agenda has already started."_s;
}

void tst_AgendaClock::refusesWhatMakesNoSense()
{
    QFETCH(QString, command);
    Recorder recorder(plan());
    if (command.contains(u' '))
        recorder = runningIn(command.startsWith(u"done"_s) ? 9 : 3);
    if (command.startsWith(u"done"_s))
        QVERIFY(recorder.next("12:00"));
    if (command.startsWith(u"paused"_s))
        QVERIFY(recorder.pause("09:45"));
    const AgendaClock clock = recorder.clock();
    const qint64 now = at("12:10");
    const auto outcome = command.endsWith(u"next"_s)     ? clock.next(now)
                         : command.endsWith(u"pause"_s)  ? clock.pause(now)
                         : command.endsWith(u"resume"_s) ? clock.resume(now)
                         : command.endsWith(u"start"_s)  ? clock.start(now)
                                                         : clock.addTime(now, 60'000);
    QVERIFY(!outcome);
    QTEST(outcome.error().message, "message");
}

void tst_AgendaClock::anAgendaWithoutMinutesDoesNotStart()
{
    for (const auto &agenda : {QList<AgendaBlock>{}, QList<AgendaBlock>{block(0, 0)}}) {
        const AgendaClock clock(plan(agenda));
        QVERIFY(!clock.start(at("09:00")));
        const AgendaSnapshot view = clock.at(at("09:30"));
        QCOMPARE(view.next, std::nullopt);
        QCOMPARE(view.driftMs, 0);
        QCOMPARE(view.end, at("09:00"));
    }
}

void tst_AgendaClock::aBlockAddedLaterIsNext()
{
    const Recorder recorder = runningIn(3);
    auto agenda = blocks();
    agenda.insert(4, block(20, 6));
    const AgendaSnapshot view = AgendaClock(plan(agenda), recorder.events()).at(at("09:40"));
    QCOMPARE(view.next, qsizetype(4));
    QCOMPARE(view.rows.at(4).expectedStart, at("10:00"));
    QCOMPARE(view.rows.at(5).expectedStart, at("10:06"));
    QCOMPARE(view.marginMs, ms("-6:00"));
}

void tst_AgendaClock::withoutAHardEndThereIsNoMargin()
{
    const auto open = workshop().with([](WorkshopFields &fields) { fields.agendaEnd.reset(); });
    QCOMPARE(AgendaClock(plan(blocks(), *open)).at(at("09:00")).marginMs, std::nullopt);
}

TALLERISTA_TEST(tst_AgendaClock)
#include "tst_agendaclock.moc"
