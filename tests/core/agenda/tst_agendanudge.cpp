// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendanudge.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;

namespace {

QString sentence(const AgendaSnapshot &snapshot, bool singleKeys = true)
{
    return nudgeSentence(
        Phrases(u"en"_s), nudgeOf(snapshot), snapshot, workshop()->timeZone(), singleKeys);
}

} // namespace

class tst_AgendaNudge : public QObject
{
    Q_OBJECT

private slots:
    void oneNudgeAtATime_data() const;
    void oneNudgeAtATime() const;
    void aKeyIsNamedOnlyWhereItWorks() const;
    void aMinuteAfterTheCloseTheNextBlockIsOffered() const;
    void beforeAndAfterTheAgendaNobodyIsNudged() const;
    void withoutAClosingThereIsNothingToMiss() const;
};

void tst_AgendaNudge::oneNudgeAtATime_data() const
{
    QTest::addColumn<QByteArray>("hour"); // of block 3, the method, which began at 09:40
    QTest::addColumn<AgendaNudge>("nudge");
    // The examples (at least 10 min) and all behind them take 85 min at the least.
    QTest::newRow("on time") << QByteArray("10:00") << AgendaNudge::None;
    QTest::newRow("by seconds") << QByteArray("10:00:29.999") << AgendaNudge::None;
    QTest::newRow("beyond the closing") << QByteArray("10:00:30") << AgendaNudge::BeyondClosing;
    QTest::newRow("three minutes to go") << QByteArray("10:32") << AgendaNudge::BeyondClosing;
    QTest::newRow("less") << QByteArray("10:32:00.001") << AgendaNudge::LatestStart;
    QTest::newRow("the last instant") << QByteArray("10:35") << AgendaNudge::LatestStart;
    QTest::newRow("too late") << QByteArray("10:35:00.001") << AgendaNudge::TooLate;
}

void tst_AgendaNudge::oneNudgeAtATime() const
{
    QFETCH(QByteArray, hour);
    const AgendaSnapshot snapshot = runningIn(3).clock().at(at(hour));
    QTEST(nudgeOf(snapshot), "nudge");
    QCOMPARE(sentence(snapshot).isEmpty(), nudgeOf(snapshot) == AgendaNudge::None);
}

void tst_AgendaNudge::aKeyIsNamedOnlyWhereItWorks() const
{
    for (const char *hour : {"10:30", "10:34", "10:40"}) {
        const AgendaSnapshot snapshot = runningIn(3).clock().at(at(hour));
        QVERIFY(sentence(snapshot).contains(u" R "_s));
        QVERIFY(!sentence(snapshot, false).contains(u" R "_s));
        QVERIFY(sentence(snapshot, false).contains(u"“Recover time”"_s));
    }
}

void tst_AgendaNudge::aMinuteAfterTheCloseTheNextBlockIsOffered() const
{
    Recorder recorder = runningIn(3);
    QVERIFY(recorder.record(recorder.clock().closeBlock(at("09:50"))));
    QCOMPARE(nudgeOf(recorder.clock().at(at("09:50:59.999"))), AgendaNudge::None);
    const AgendaSnapshot snapshot = recorder.clock().at(at("09:51"));
    QCOMPARE(nudgeOf(snapshot), AgendaNudge::NothingStarted);
    QCOMPARE(sentence(snapshot), u"Nothing is running. Enter begins “Block 4”."_s);
    QVERIFY(recorder.next("09:52"));
    QCOMPARE(nudgeOf(recorder.clock().at(at("09:53"))), AgendaNudge::None);
}

void tst_AgendaNudge::beforeAndAfterTheAgendaNobodyIsNudged() const
{
    QCOMPARE(nudgeOf(AgendaClock(plan()).at(at("10:40"))), AgendaNudge::None);
    Recorder recorder = runningIn(9);
    QVERIFY(recorder.next("12:30"));
    QCOMPARE(nudgeOf(recorder.clock().at(at("12:40"))), AgendaNudge::None);
}

void tst_AgendaNudge::withoutAClosingThereIsNothingToMiss() const
{
    AgendaPlan open = plan();
    open.hardEnd.reset();
    QCOMPARE(nudgeOf(runningIn(3, open).clock().at(at("11:40"))), AgendaNudge::None);
}

TALLERISTA_TEST(tst_AgendaNudge)
#include "tst_agendanudge.moc"
