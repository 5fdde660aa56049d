// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/mirrorschedule.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

using namespace Tallerista;

namespace {

constexpr qint64 MirrorNow = 1'000'000;

} // namespace

class tst_MirrorSchedule : public QObject
{
    Q_OBJECT

private slots:
    void itIsDueTwoSecondsAfterTheLastStep();
    void itIsDueAtOnceAfterThirtySteps();
    void whatHappensDuringACopyIsCopiedNext();
    void aCopyThatFailedIsTriedAgainTenSecondsLater();
    void aClockSetBackDelaysNothing_data();
    void aClockSetBackDelaysNothing();
    void whateverHappensNoStepIsForgotten();
};

void tst_MirrorSchedule::itIsDueTwoSecondsAfterTheLastStep()
{
    MirrorSchedule schedule;
    QVERIFY(!schedule.waitMs(MirrorNow));
    schedule.stepTaken(MirrorNow);
    QCOMPARE(schedule.waitMs(MirrorNow), 2'000);
    schedule.stepTaken(MirrorNow + 1'500);
    QCOMPARE(schedule.waitMs(MirrorNow + 2'000), 1'500);
    QCOMPARE(schedule.waitMs(MirrorNow + 3'500), 0);
}

void tst_MirrorSchedule::itIsDueAtOnceAfterThirtySteps()
{
    MirrorSchedule schedule;
    for (int i = 1; i <= 29; ++i)
        schedule.stepTaken(MirrorNow + i);
    QVERIFY(schedule.waitMs(MirrorNow + 29) > 0);
    schedule.stepTaken(MirrorNow + 30);
    QCOMPARE(schedule.waitMs(MirrorNow + 30), 0);
}

void tst_MirrorSchedule::whatHappensDuringACopyIsCopiedNext()
{
    MirrorSchedule schedule;
    schedule.stepTaken(MirrorNow);
    schedule.begun();
    QVERIFY(!schedule.waitMs(MirrorNow + 2'000));
    QCOMPARE(schedule.stepsAhead(), 1);
    schedule.stepTaken(MirrorNow + 2'500);
    QVERIFY(!schedule.waitMs(MirrorNow + 9'000));
    schedule.succeeded();
    QCOMPARE(schedule.stepsAhead(), 1);
    QCOMPARE(schedule.waitMs(MirrorNow + 3'000), 1'500);
}

void tst_MirrorSchedule::aCopyThatFailedIsTriedAgainTenSecondsLater()
{
    MirrorSchedule schedule;
    schedule.stepTaken(MirrorNow);
    schedule.begun();
    schedule.failed(MirrorNow + 3'000);
    QCOMPARE(schedule.stepsAhead(), 1);
    QCOMPARE(schedule.waitMs(MirrorNow + 4'000), 9'000);
    for (int i = 0; i < 40; ++i)
        schedule.stepTaken(MirrorNow + 5'000);
    QCOMPARE(schedule.waitMs(MirrorNow + 5'000), 8'000);
    QCOMPARE(schedule.waitMs(MirrorNow + 13'000), 0);
}

void tst_MirrorSchedule::aClockSetBackDelaysNothing_data()
{
    QTest::addColumn<bool>("failed");

    QTest::newRow("after a step") << false;
    QTest::newRow("after a failure") << true;
}

void tst_MirrorSchedule::aClockSetBackDelaysNothing()
{
    QFETCH(bool, failed);
    MirrorSchedule schedule;
    schedule.stepTaken(MirrorNow);
    if (failed) {
        schedule.begun();
        schedule.failed(MirrorNow);
    }

    QCOMPARE(schedule.waitMs(MirrorNow - 3'600'000), 0);
}

void tst_MirrorSchedule::whateverHappensNoStepIsForgotten()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 300; ++round) {
        MirrorSchedule schedule;
        int steps = 0;   // not in any finished copy
        int copying = 0; // of these, those in the copy under way
        qint64 now = MirrorNow;
        for (int i = 0; i < 200; ++i) {
            now += random.bounded(3'000) - 300;
            if (random.bounded(2) == 0) {
                schedule.stepTaken(now);
                ++steps;
            } else if (!schedule.isRunning() && schedule.waitMs(now) == 0) {
                schedule.begun();
                copying = steps;
            } else if (schedule.isRunning() && random.bounded(2) == 0) {
                schedule.failed(now);
            } else if (schedule.isRunning()) {
                schedule.succeeded();
                steps -= copying;
            }
            QCOMPARE(schedule.stepsAhead(), steps);
            QVERIFY(steps == 0 || schedule.isRunning() || schedule.waitMs(now));
        }
    }
}

TALLERISTA_TEST(tst_MirrorSchedule)
#include "tst_mirrorschedule.moc"
