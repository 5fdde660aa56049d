// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timeunits.h"
#include "core/rules/agenda/workadvisor.h"
#include "core/rules/agenda/worksentences.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

using Advice = WorkAdvice::Kind;

Q_DECLARE_METATYPE(Tallerista::BlockWork)

namespace {

RunningBlock runningBlock(double elapsed, double remaining, qint64 minutes = 20)
{
    RunningBlock made;
    made.elapsedMs = qint64(elapsed * MsPerMinute);
    made.remainingMs = qint64(remaining * MsPerMinute);
    made.phase = agendaPhase(made.remainingMs, minutes * MsPerMinute);
    return made;
}

TableWork table(int mesa, WorkKind kind, int done, std::optional<int> of = {}, bool isOver = false)
{
    return {mesa, kind, done, of, isOver};
}

/// Block \a number of an agenda, running.
AgendaSnapshot agenda(quint8 number, const RunningBlock &running)
{
    std::array<quint8, RowId::Size> bytes{};
    bytes.back() = number;
    AgendaSnapshot made;
    made.state = AgendaState::Running;
    made.rows.append({PlannedBlock{Id<AgendaBlock>(RowId(bytes)), {}, 0, 0, 0, 0, {}, {}, 0, 0}});
    made.current = running;
    return made;
}

const BlockWork Behind{
    {table(1, WorkKind::Developed, 3, 10), table(2, WorkKind::Developed, 1, 10)}};
const BlockWork Finished{
    {table(1, WorkKind::Developed, 10, 10, true), table(2, WorkKind::Developed, 10, 10, true)}};

} // namespace

class tst_BlockWork : public QObject
{
    Q_OBJECT

private slots:
    void saysHowFarTheWorkIs_data();
    void saysHowFarTheWorkIs();
    void byTableNothingIsLeftOut() const;
    void givesAsMuchTimeAsThePaceNeeds_data();
    void givesAsMuchTimeAsThePaceNeeds();
    void aTableThatIsDoneDoesNotWaitForTime();
    void everyTableDoneMayGoOn();
    void adviceIsASentence();
    void dismissedAdviceDoesNotComeBackInItsBlock();
    void whatWasOverBeforeIsNotHurried();
    void nothingIsSaidWhilePaused();

private:
    Phrases m_english{u"en"_s};
};

void tst_BlockWork::saysHowFarTheWorkIs_data()
{
    QTest::addColumn<BlockWork>("work");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("nothing to count") << BlockWork{} << QString();
    QTest::newRow("people of the room")
        << BlockWork{{table(0, WorkKind::Arrived, 12, 24)}} << u"12 of 24 people are here"_s;
    QTest::newRow("one idea at the only table")
        << BlockWork{{table(1, WorkKind::Ideas, 1)}} << u"1 idea"_s;
    QTest::newRow("ideas of two tables")
        << BlockWork{{table(1, WorkKind::Ideas, 10), table(2, WorkKind::Ideas, 8)}}
        << u"18 ideas · M1 10 · M2 8"_s;
    QTest::newRow("developments") << Behind << u"4 of 20 ideas developed · M1 3/10 · M2 1/10"_s;
    QTest::newRow("tables that are not equally far")
        << BlockWork{{table(1, WorkKind::Developed, 3, 10), table(2, WorkKind::Counted, 9, 12)}}
        << u"M1: 3/10 developed · M2: 9/12 counted"_s;
    QTest::newRow("sheets of one table")
        << BlockWork{{table(1, WorkKind::Sheets, 3, 5)}} << u"3 of 5 sheets ready"_s;
    QTest::newRow("a tie and a vote to open")
        << BlockWork{{table(1, WorkKind::TieToBreak, 0, 3), table(2, WorkKind::VoteToOpen, 0, 1)}}
        << u"M1: tie · M2: vote to be opened"_s;
    QTest::newRow("hands") << BlockWork{{table(0, WorkKind::Hands, 2, 9)}}
                           << u"2 of 9 actions counted"_s;
}

void tst_BlockWork::saysHowFarTheWorkIs()
{
    QFETCH(BlockWork, work);
    QTEST(workSentence(m_english, work), "sentence");
}

void tst_BlockWork::byTableNothingIsLeftOut() const
{
    QCOMPARE(workByTable(Behind), u"M1 3/10 · M2 1/10"_s);
    QVERIFY(workByTable({{table(1, WorkKind::Sheets, 3, 5)}}).isEmpty());
    QVERIFY(
        workByTable({{table(1, WorkKind::Developed, 3, 10), table(2, WorkKind::Counted, 9, 12)}})
            .isEmpty());
}

void tst_BlockWork::givesAsMuchTimeAsThePaceNeeds_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("elapsed");
    QTest::addColumn<double>("remaining");
    QTest::addColumn<int>("minutes"); // 0: nothing is said

    QTest::newRow("far from the end") << 1 << 10 << 10.0 << 10.0 << 0;
    QTest::newRow("the pace suffices") << 9 << 10 << 18.0 << 2.0 << 0;
    QTest::newRow("three minutes suffice") << 8 << 10 << 18.0 << 2.0 << 3;
    QTest::newRow("to the millisecond") << 8 << 10 << 20.0 << 2.0 << 3;
    QTest::newRow("three minutes would not") << 8 << 10 << 20.4 << 2.0 << 5;
    QTest::newRow("never more than ten") << 2 << 10 << 17.0 << 3.0 << 10;
    QTest::newRow("nothing known before the first") << 0 << 10 << 17.0 << 3.0 << 5;
    QTest::newRow("over time") << 9 << 10 << 21.0 << -1.0 << 5;
    QTest::newRow("long over: minutes do not help") << 9 << 10 << 31.0 << -11.0 << 0;
    QTest::newRow("nothing is missing") << 10 << 10 << 18.0 << 2.0 << 0;
}

void tst_BlockWork::givesAsMuchTimeAsThePaceNeeds()
{
    QFETCH(int, done);
    QFETCH(int, of);
    QFETCH(double, elapsed);
    QFETCH(double, remaining);
    QFETCH(int, minutes);

    const auto advice =
        adviseOn({{table(1, WorkKind::Judged, done, of)}}, runningBlock(elapsed, remaining));

    QCOMPARE(advice.has_value(), minutes > 0);
    if (advice) {
        QCOMPARE(advice->kind, Advice::MoreTime);
        QCOMPARE(advice->minutes, minutes);
    }
}

void tst_BlockWork::aTableThatIsDoneDoesNotWaitForTime()
{
    const BlockWork work{
        {table(1, WorkKind::Chosen, 5, 5, true), table(2, WorkKind::Judged, 4, 10)}};

    const auto advice = adviseOn(work, runningBlock(17, 3));

    QVERIFY(advice);
    QCOMPARE(advice->slowest, table(0, WorkKind::Judged, 4, 10));
    QVERIFY(!adviseOn({{table(0, WorkKind::Arrived, 2, 30)}},
                      runningBlock(17, 3))); // time brings nobody
    QVERIFY(!adviseOn({{table(1, WorkKind::Ideas, 2)}}, runningBlock(17, 3)));
}

void tst_BlockWork::everyTableDoneMayGoOn()
{
    QCOMPARE(adviseOn(Finished, runningBlock(5, 15)), (WorkAdvice{Advice::GoOn, 0, {}, 2}));
    QVERIFY(!adviseOn({{Finished.tables.first(), Behind.tables.last()}}, runningBlock(5, 15)));
    QVERIFY(!adviseOn({}, runningBlock(5, 15)));
}

void tst_BlockWork::adviceIsASentence()
{
    const auto sentence = [&](const BlockWork &work, const RunningBlock &running) {
        return adviceSentence(m_english, *adviseOn(work, running), running, u"Sheets (11:30)"_s);
    };
    QCOMPARE(sentence(Finished, runningBlock(5, 15)),
             u"All 2 tables are done: you can go on to Sheets (11:30)"_s);
    QCOMPARE(sentence({{Finished.tables.first()}}, runningBlock(5, 15)),
             u"All is done: you can go on to Sheets (11:30)"_s);
    QCOMPARE(sentence({{table(1, WorkKind::Developed, 4, 10)}}, runningBlock(17, 3)),
             u"6 ideas still to be developed and 3 min left: 10 min more?"_s);
    QCOMPARE(sentence({{table(1, WorkKind::Developed, 4, 10)}}, runningBlock(19.9, 0.1)),
             u"6 ideas still to be developed and 1 min left: 10 min more?"_s);
    QCOMPARE(sentence({{table(1, WorkKind::Sheets, 4, 5)}}, runningBlock(22, -2)),
             u"1 sheet still to be finished and time is up: 10 min more?"_s);
}

void tst_BlockWork::dismissedAdviceDoesNotComeBackInItsBlock()
{
    WorkAdvisor advisor;
    QVERIFY(advisor.look(agenda(1, runningBlock(17, 3)), Behind));
    advisor.dismiss();
    QVERIFY(!advisor.look(agenda(1, runningBlock(18, 2)), Behind));
    QVERIFY(!advisor.look(agenda(1, runningBlock(21, -1)), Behind));
    QVERIFY(advisor.look(agenda(1, runningBlock(21, -1)), Finished)); // another one
    QVERIFY(advisor.look(agenda(2, runningBlock(17, 3)), Behind));
}

void tst_BlockWork::whatWasOverBeforeIsNotHurried()
{
    WorkAdvisor advisor;
    QVERIFY(!advisor.look(agenda(1, runningBlock(0, 20)), Finished));
    QVERIFY(!advisor.look(agenda(2, runningBlock(0, 20)), Behind));
    QVERIFY(advisor.look(agenda(2, runningBlock(1, 19)), Finished));
    QVERIFY(!advisor.look(agenda(3, runningBlock(0, 20)), Finished));
}

void tst_BlockWork::nothingIsSaidWhilePaused()
{
    WorkAdvisor advisor;
    auto paused = agenda(1, runningBlock(17, 3));
    paused.state = AgendaState::Paused;
    QVERIFY(!advisor.look(paused, Behind));
    QVERIFY(!advisor.look({}, Behind));
}

TALLERISTA_TEST(tst_BlockWork)
#include "tst_blockwork.moc"
