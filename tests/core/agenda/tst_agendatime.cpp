// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/workshopclock.h"
#include "core/rules/agenda/agendanews.h"
#include "core/rules/agenda/recovery.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"
#include "tests/support/testclock.h"

using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;
using namespace Tallerista::Testing;

namespace {

const QTimeZone Madrid("Europe/Madrid");

/// A computer with an agenda on it: what happens to its clocks, happens to the agenda as in the
/// program.
class Morning
{
public:
    explicit Morning(const char *hour, Recorder running = Recorder(plan()))
        : computer(at(hour))
        , time(computer)
        , recorder(std::move(running))
    {}

    /// What a tick does.
    ClockNews look(bool resumed = false)
    {
        const ClockNews news = time.look(resumed);
        if (news.shiftMs != 0)
            shift(news.shiftMs);
        return news;
    }

    void shift(qint64 ms)
    {
        time.shift(ms);
        recorder.record(recorder.clock().shiftClock(time.nowUtcMs(), ms));
    }

    AgendaSnapshot view() const { return recorder.clock().at(time.nowUtcMs()); }

    TestClock computer;
    WorkshopClock time;
    Recorder recorder;
};

RecoveredTime recovered(const TestClock &computer, const Heartbeat &beat)
{
    return recoverTime(beat, at("10:40"), computer, Madrid);
}

} // namespace

/// The cases 21 to 25 of the design, and what must hold on any day.
class tst_AgendaTime : public QObject
{
    Q_OBJECT

private slots:
    void afterAKillTheTimeIsExact();
    void afterAKillTheWallClockIsNotBelieved();
    void afterAPowerCutTheWallClockIsBelieved();
    void aWallClockBehindTheHeartbeatIsReviewed();
    void aPausedBlockStaysPaused();
    void anotherDayOrHalfAnHourIsReviewed_data();
    void anotherDayOrHalfAnHourIsReviewed();
    void withoutAHeartbeatTheLastEventCounts();
    void sleepIsTimeThatPassed();
    void whatWasBeforeTheWorkshopIsNoSleep();
    void sleepOnAClockThatStopsIsTold();
    void withoutTheHintItIsAsked();
    void aCorrectedClockMovesThePlanAndNotTheBlock();
    void aSecondIsFollowedInSilence();
    void anHourIsAsked();
    void aRefusedHourIsAskedAgainOnlyWhenItMoves();
    void aBadQuartzDoesNotMoveTheAgenda();
    void aWholeDayIsExact();
    void phasesAreToldOnce();
    void anyChangeOfTheWallClockLeavesWhatRemains();
};

void tst_AgendaTime::afterAKillTheTimeIsExact()
{
    Morning morning("10:44:10", runningIn(7));
    const Heartbeat beat{at("10:44:10"), morning.computer.steadyMs(), morning.computer.bootId()};
    morning.computer.advance(95'000);
    const RecoveredTime time = recovered(morning.computer, beat);
    QVERIFY(!time.needsReview);
    QCOMPARE(time.nowUtcMs, at("10:45:45"));
    QCOMPARE(time.awayMs(), ms("1:35"));
    const AgendaSnapshot view = morning.recorder.clock().at(time.nowUtcMs);
    QCOMPARE(view.current->elapsedMs, ms("5:45"));
    QCOMPARE(view.current->remainingMs, ms("4:15"));
}

void tst_AgendaTime::afterAKillTheWallClockIsNotBelieved()
{
    TestClock computer(at("10:44:10"));
    const Heartbeat beat{at("10:44:10"), computer.steadyMs(), computer.bootId()};
    computer.advance(95'000);
    computer.moveWall(3'600'000);
    const RecoveredTime time = recovered(computer, beat);
    QVERIFY(!time.needsReview);
    QCOMPARE(time.nowUtcMs, at("10:45:45"));

    WorkshopClock clock(computer);
    clock.setNow(time.nowUtcMs);
    QCOMPARE(clock.look().askMs, 3'600'000);
}

void tst_AgendaTime::afterAPowerCutTheWallClockIsBelieved()
{
    Morning morning("10:44:10", runningIn(7));
    const Heartbeat beat{at("10:44:10"), morning.computer.steadyMs(), morning.computer.bootId()};
    morning.computer.reboot(ms("7:50"));
    const RecoveredTime time = recovered(morning.computer, beat);
    QVERIFY(!time.needsReview);
    QCOMPARE(time.nowUtcMs, at("10:52"));
    const AgendaSnapshot view = morning.recorder.clock().at(time.nowUtcMs);
    QCOMPARE(view.current->remainingMs, ms("-2:00"));
    QCOMPARE(view.current->phase, AgendaPhase::Overtime);
    QCOMPARE(view.marginMs, ms("-2:00"));
}

void tst_AgendaTime::aWallClockBehindTheHeartbeatIsReviewed()
{
    TestClock computer(at("10:44:10"));
    const Heartbeat beat{at("10:44:10"), computer.steadyMs(), computer.bootId()};
    computer.reboot(0);
    computer.moveWall(at("09:30") - at("10:44:10"));
    const RecoveredTime time = recovered(computer, beat);
    QVERIFY(time.needsReview);
    QCOMPARE(time.nowUtcMs, at("10:44:10"));
}

void tst_AgendaTime::aPausedBlockStaysPaused()
{
    Morning morning("10:44", runningIn(7));
    QVERIFY(morning.recorder.pause("10:44"));
    const Heartbeat beat{at("10:44"), morning.computer.steadyMs(), morning.computer.bootId()};
    morning.computer.reboot(ms("6:00"));
    const RecoveredTime time = recovered(morning.computer, beat);
    const AgendaSnapshot view = morning.recorder.clock().at(time.nowUtcMs);
    QCOMPARE(view.state, AgendaState::Paused);
    QCOMPARE(view.current->elapsedMs, ms("4:00"));
    QCOMPARE(view.current->remainingMs, ms("6:00"));
    QCOMPARE(view.current->expectedEnd, at("10:56"));
}

void tst_AgendaTime::anotherDayOrHalfAnHourIsReviewed_data()
{
    QTest::addColumn<qint64>("awayMs");
    QTest::addColumn<bool>("reviewed");
    QTest::newRow("at once") << 0LL << false;
    QTest::newRow("half an hour") << ms("30:00") << false;
    QTest::newRow("a little more") << ms("30:00.001") << true;
    QTest::newRow("31 min") << ms("31:00") << true;
    QTest::newRow("the next morning") << 22 * 3'600'000LL << true;
}

void tst_AgendaTime::anotherDayOrHalfAnHourIsReviewed()
{
    QFETCH(qint64, awayMs);
    QFETCH(bool, reviewed);
    for (const bool rebooted : {false, true}) {
        TestClock computer(at("10:44:10"));
        const Heartbeat beat{at("10:44:10"), computer.steadyMs(), computer.bootId()};
        if (rebooted)
            computer.reboot(awayMs);
        else
            computer.advance(awayMs);
        QCOMPARE(recovered(computer, beat).needsReview, reviewed);
        QCOMPARE(recovered(computer, beat).awayMs(), awayMs);
    }
    TestClock late(at("23:50"));
    const Heartbeat beat{at("23:50"), late.steadyMs(), late.bootId()};
    late.advance(ms("15:00"));
    QVERIFY(recovered(late, beat).needsReview); // past midnight
}

void tst_AgendaTime::withoutAHeartbeatTheLastEventCounts()
{
    TestClock computer(at("10:50"));
    const RecoveredTime time = recoverTime(std::nullopt, at("10:40"), computer, Madrid);
    QVERIFY(!time.needsReview);
    QCOMPARE(time.nowUtcMs, at("10:50"));
    QCOMPARE(time.lastSeenUtcMs, at("10:40"));
    computer.moveWall(-ms("10:00.001"));
    QVERIFY(recoverTime(std::nullopt, at("10:40"), computer, Madrid).needsReview);
}

void tst_AgendaTime::sleepIsTimeThatPassed()
{
    Morning morning("10:43", runningIn(7));
    QVERIFY(morning.look() == ClockNews());
    const AgendaSnapshot before = morning.view();
    morning.computer.advance(ms("8:00"));
    QCOMPARE(morning.look().sleptMs, ms("8:00"));
    const AgendaSnapshot view = morning.view();
    QCOMPARE(view.now, at("10:51"));
    QCOMPARE(view.current->elapsedMs, ms("11:00"));
    QCOMPARE(view.current->remainingMs, ms("-1:00"));
    QCOMPARE(agendaNews(before, view).phase,
             AgendaPhase::Overtime); // the others were slept through
}

void tst_AgendaTime::whatWasBeforeTheWorkshopIsNoSleep()
{
    TestClock computer(at("08:00"));
    WorkshopClock time(computer);
    computer.advance(ms("50:00")); // on the start page
    time.setNow(computer.wallUtcMs());
    QVERIFY(time.look() == ClockNews());
}

void tst_AgendaTime::sleepOnAClockThatStopsIsTold()
{
    Morning morning("10:43", runningIn(7));
    morning.computer.setCountsSleep(false);
    morning.computer.advance(250);
    morning.computer.moveWall(ms("7:59.750"));
    QCOMPARE(morning.look(true).sleptMs, ms("7:59.750"));
    QCOMPARE(morning.view().now, at("10:51"));
    QCOMPARE(morning.view().current->elapsedMs, ms("11:00"));
    QCOMPARE(morning.view().current->remainingMs, ms("-1:00"));
}

void tst_AgendaTime::withoutTheHintItIsAsked()
{
    Morning morning("10:43", runningIn(7));
    morning.computer.setCountsSleep(false);
    morning.computer.advance(250);
    morning.computer.moveWall(ms("7:59.750"));
    const ClockNews news = morning.look();
    QCOMPARE(news.askMs, ms("7:59.750"));
    QCOMPARE(news.shiftMs, 0);
    QCOMPARE(morning.view().current->elapsedMs, ms("3:00.250"));
}

void tst_AgendaTime::aCorrectedClockMovesThePlanAndNotTheBlock()
{
    Morning morning("10:43", runningIn(7));
    morning.computer.moveWall(ms("2:00"));
    QCOMPARE(morning.look().shiftMs, ms("2:00"));
    const AgendaSnapshot view = morning.view();
    QCOMPARE(view.now, at("10:45"));
    QCOMPARE(view.rows.at(7).actualStart, at("10:42"));
    QCOMPARE(view.current->elapsedMs, ms("3:00"));
    QCOMPARE(view.current->expectedEnd, at("10:52"));
    QCOMPARE(view.driftMs, ms("2:00"));
}

void tst_AgendaTime::aSecondIsFollowedInSilence()
{
    Morning morning("09:00:00.500");
    QVERIFY(morning.recorder.start("09:00:00.500"));
    morning.computer.advance(250);
    morning.computer.moveWall(-1'000);
    const ClockNews news = morning.look();
    QCOMPARE(news.shiftMs, -1'000);
    QVERIFY(std::abs(news.shiftMs) < WorkshopClock::NoticeMs);
    QCOMPARE(morning.view().now, at("08:59:59.750"));
    QCOMPARE(morning.view().current->remainingMs, ms("14:59.750"));
}

void tst_AgendaTime::anHourIsAsked()
{
    Morning morning("10:43", runningIn(7));
    morning.computer.moveWall(3'600'000);
    QCOMPARE(morning.look().askMs, 3'600'000);
    QCOMPARE(morning.view().now, at("10:43"));
    morning.shift(3'600'000);
    const AgendaSnapshot view = morning.view();
    QCOMPARE(view.now, at("11:43"));
    QCOMPARE(view.current->remainingMs, ms("7:00"));
    QCOMPARE(view.driftMs, ms("60:00"));
    QVERIFY(morning.look() == ClockNews());
}

void tst_AgendaTime::aRefusedHourIsAskedAgainOnlyWhenItMoves()
{
    Morning morning("10:43", runningIn(7));
    morning.computer.moveWall(3'600'000);
    QVERIFY(morning.look().askMs);
    morning.time.distrust();
    morning.computer.advance(1'000);
    morning.computer.moveWall(1'999);
    QVERIFY(!morning.look().askMs);
    morning.computer.moveWall(1);
    QCOMPARE(morning.look().askMs, 3'602'000);
    morning.computer.moveWall(-3'602'000);
    QVERIFY(morning.look() == ClockNews());
}

void tst_AgendaTime::aBadQuartzDoesNotMoveTheAgenda()
{
    Morning morning("09:00");
    QVERIFY(morning.recorder.start("09:00"));
    for (int second = 1; second <= 10'800; ++second) {
        morning.computer.advance(1'000);
        if (second % 20 == 0)
            morning.computer.moveWall(1); // 50 parts in a million
        QVERIFY(morning.look() == ClockNews());
    }
    QCOMPARE(morning.recorder.events().size(), 1);
    QCOMPARE(morning.view().current->elapsedMs, 10'800'000);
}

void tst_AgendaTime::aWholeDayIsExact()
{
    Morning morning("00:10");
    QVERIFY(morning.recorder.start("00:10"));
    qint64 farthest = 0;
    for (int second = 1; second <= 86'400; ++second) {
        morning.computer.advance(1'000);
        if (second % 20 == 0)
            morning.computer.moveWall(1);
        morning.look();
        farthest = std::max(farthest, std::abs(morning.time.skewMs()));
    }
    QCOMPARE(morning.view().current->elapsedMs, 86'400'000);
    QVERIFY2(farthest < 1'000, qPrintable(QString::number(farthest)));
    QCOMPARE(morning.recorder.events().size(), 1 + 4); // it was put right four times
}

void tst_AgendaTime::phasesAreToldOnce()
{
    const Recorder recorder = runningIn(2);
    QList<AgendaPhase> told;
    AgendaSnapshot before = recorder.clock().at(at("09:20"));
    for (qint64 now = at("09:20"); now < at("09:42"); now += 1) {
        if (now % 1'000 > 2 && now % 1'000 < 998)
            continue;
        const AgendaSnapshot view = recorder.clock().at(now);
        if (const auto phase = agendaNews(before, view).phase) {
            told.append(*phase);
            QCOMPARE(view.current->elapsedMs,
                     told.size() == 1   ? ms("16:00")
                     : told.size() == 2 ? ms("19:00")
                                        : ms("20:00.001"));
        }
        before = view;
    }
    QCOMPARE(told, (QList{AgendaPhase::Warning, AgendaPhase::Danger, AgendaPhase::Overtime}));
}

void tst_AgendaTime::anyChangeOfTheWallClockLeavesWhatRemains()
{
    quint64 seed = 20'261'124;
    const auto random = [&seed](qint64 below) {
        seed = seed * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return qint64((seed >> 33U) % quint64(below));
    };
    for (int run = 0; run < 200; ++run) {
        Morning morning("10:41", runningIn(7));
        if (random(2) == 0)
            QVERIFY(morning.recorder.pause("10:41"));
        qint64 passed = ms("1:00");
        for (int step = 0; step < 60; ++step) {
            const qint64 ms = random(4'000);
            morning.computer.advance(ms);
            passed += ms;
            morning.computer.moveWall(random(2) == 0 ? random(7'200'000) - 3'600'000
                                                     : random(6'000) - 3'000);
            const ClockNews news = morning.look();
            if (news.askMs && random(2) == 0)
                morning.shift(*news.askMs);
            else if (news.askMs)
                morning.time.distrust();
            const AgendaSnapshot view = morning.view();
            const bool paused = view.state == AgendaState::Paused;
            QCOMPARE(view.current->elapsedMs, paused ? 60'000 : passed);
            QCOMPARE(AgendaClock(plan(), morning.recorder.events()).at(view.now), view);
        }
    }
}

TALLERISTA_TEST(tst_AgendaTime)
#include "tst_agendatime.moc"
