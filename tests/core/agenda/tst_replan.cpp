// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timeunits.h"
#include "core/rules/agenda/replan.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;
using namespace Qt::StringLiterals;

namespace {

/// The reference agenda with its tiers: the tables work from block 5 on.
QList<AgendaBlock> tieredBlocks()
{
    QList<AgendaBlock> tiered;
    for (const AgendaBlock &one : blocks())
        tiered.append(*one.with(
            [&](AgendaBlockFields &fields) { fields.tier = tiered.size() >= 5 ? 1 : 0; }));
    return tiered;
}

AgendaPlan tieredPlan()
{
    return plan(tieredBlocks());
}

AgendaSnapshot runningAt(int index, const char *hour, const AgendaPlan &agenda = tieredPlan())
{
    return runningIn(index, agenda).clock().at(at(hour));
}

AgendaPlan closingAt(const char *hour)
{
    AgendaPlan agenda = tieredPlan();
    agenda.hardEnd = at(hour);
    return agenda;
}

QList<int> cutsOf(const RecoveryProposal &proposal)
{
    QList<int> cuts;
    for (const ReplannedBlock &block : proposal.blocks)
        cuts.append(-block.changeMinutes());
    return cuts;
}

QStringList startsOf(const RecoveryProposal &proposal)
{
    QStringList starts;
    for (const ReplannedBlock &block : proposal.blocks)
        starts.append(QTime(1, 0)
                          .addMSecs(int(block.start % (24 * 60 * MsPerMinute)))
                          .toString(u"HH:mm:ss"_s));
    return starts;
}

/// The plan with what \a proposal says, as it is after it was accepted.
AgendaPlan accepted(AgendaPlan agenda, const RecoveryProposal &proposal)
{
    for (PlannedBlock &planned : agenda.blocks) {
        for (const ReplannedBlock &block : proposal.blocks) {
            if (block.id == planned.id)
                planned.durationMs = block.minutes * MsPerMinute;
        }
    }
    agenda.hardEnd = proposal.hardEnd;
    return agenda;
}

int slackOf(const AgendaSnapshot &snapshot)
{
    int slack = 0;
    for (const AgendaRow &row : snapshot.rows) {
        if (row.place == AgendaRow::Place::Ahead)
            slack += int((row.planned.durationMs - row.planned.leastMs) / MsPerMinute);
    }
    return slack;
}

struct RandomAgenda
{
    explicit RandomAgenda(quint32 seed)
        : random(seed)
    {
        QList<AgendaBlock> agenda;
        const int count = random.bounded(1, 12);
        for (int i = 0; i < count; ++i) {
            const int minutes = random.bounded(0, 60);
            AgendaBlock made =
                *block(i, minutes, minutes == 0 ? 0 : random.bounded(minutes + 1))
                     .with([&](AgendaBlockFields &fields) { fields.tier = random.bounded(2); });
            if (random.bounded(5) == 0)
                made = startingAt(made, QTime(9, 0).addSecs(60 * random.bounded(300)));
            agenda.append(made);
        }
        laidOut = plan(agenda);
        laidOut.hardEnd = laidOut.end + (random.bounded(90) - 45) * MsPerMinute;
        Recorder recorder(laidOut);
        qint64 now = at("09:00") + random.bounded(40 * int(MsPerMinute));
        recorder.record(recorder.clock().start(now));
        for (int i = random.bounded(count); i > 0; --i) {
            now += 2'000 + random.bounded(40 * int(MsPerMinute));
            recorder.record(recorder.clock().next(now));
        }
        snapshot = recorder.clock().at(now + random.bounded(30 * int(MsPerMinute)));
    }

    QRandomGenerator random;
    AgendaPlan laidOut;
    AgendaSnapshot snapshot;
};

} // namespace

class tst_Replan : public QObject
{
    Q_OBJECT

private slots:
    void absorbsWhatIsLost_data();
    void absorbsWhatIsLost();
    void theTablesStartWhenTheyWereToStart();
    void whatIsAbsorbedIsNotAbsorbedAgain();
    void whatDoesNotFitIsReported();
    void oneBlockGivesWhatItCan();
    void aSkippedBlockGivesAllItHas();
    void toEndLaterShortensNothing();
    void timeToSpareIsGivenToOneBlock();
    void nothingIsTakenBeforeAFixedStartThatWaits();
    void blocksBeforeAFixedStartGiveOnlyWhatItIsLate();
    void beforeTheStartTheMorningCanBeSavedToo();
    void suggestsTheBlockThatFits();
    void neverLongerNorBelowTheLeastAndOnTimeWhereItFits();
};

void tst_Replan::absorbsWhatIsLost_data()
{
    QTest::addColumn<int>("running");
    QTest::addColumn<QByteArray>("hour");
    QTest::addColumn<QByteArray>("closing");
    QTest::addColumn<RecoveryWay>("way");
    QTest::addColumn<QList<int>>("cuts");
    QTest::addColumn<QByteArray>("end");

    const auto row =
        [](const char *name, int running, const char *hour, const char *closing) -> QTestData & {
        return QTest::newRow(name) << running << QByteArray(hour) << QByteArray(closing);
    };
    using enum RecoveryWay;
    row("15: twelve minutes late at the welcome", 0, "09:27", "12:00")
        << Absorb << QList{1, 2, 2, 2, 0, 1, 0, 2, 2} << QByteArray("12:00");
    row("16: the same without touching the tables", 0, "09:27", "12:00")
        << ProtectTables << QList{1, 4, 3, 4, 0, 0, 0, 0, 0} << QByteArray("12:00");
    row("17: found out at 10:32", 4, "10:32", "12:00")
        << Absorb << QList{0, 2, 0, 5, 5} << QByteArray("12:00");
    row("18: seven seconds are a minute", 4, "10:32:07", "12:00")
        << Absorb << QList{0, 3, 0, 5, 5} << QByteArray("11:59:07");
    row("19: more than there is", 7, "11:20", "12:00")
        << Absorb << QList{10, 10} << QByteArray("12:10");
    row("20: an earlier closing", 3, "10:00", "11:45")
        << Absorb << QList{5, 0, 2, 0, 4, 4} << QByteArray("11:45");
    row("the tables give what the talks cannot", 0, "09:47", "12:00")
        << ProtectTables << QList{2, 8, 8, 10, 0, 1, 0, 2, 1} << QByteArray("12:00");
    row("on time nothing is cut", 3, "10:00", "12:00")
        << ProtectTables << QList{0, 0, 0, 0, 0, 0} << QByteArray("12:00");
    row("nothing is ahead", 9, "12:20", "12:00") << Absorb << QList<int>() << QByteArray("12:20");
}

void tst_Replan::absorbsWhatIsLost()
{
    QFETCH(int, running);
    QFETCH(QByteArray, hour);
    QFETCH(QByteArray, closing);
    QFETCH(RecoveryWay, way);
    const auto snapshot = runningAt(running, hour, closingAt(closing));
    const RecoveryProposal proposal = replan(snapshot, way);
    QTEST(cutsOf(proposal), "cuts");
    QFETCH(QByteArray, end);
    QCOMPARE(proposal.end, at(end));
    QCOMPARE(proposal.endBefore, snapshot.end);
    QCOMPARE(proposal.residualMs(), std::max<qint64>(0, at(end) - at(closing)));
}

void tst_Replan::theTablesStartWhenTheyWereToStart()
{
    const auto snapshot = runningAt(0, "09:27");
    QCOMPARE(
        startsOf(replan(snapshot, RecoveryWay::Absorb)),
        u"09:27:00 09:31:00 09:49:00 10:07:00 10:25:00 10:30:00 10:44:00 10:54:00 11:32:00"_s.split(
            u' '));
    QCOMPARE(
        startsOf(replan(snapshot, RecoveryWay::ProtectTables)),
        u"09:27:00 09:31:00 09:47:00 10:04:00 10:20:00 10:25:00 10:40:00 10:50:00 11:30:00"_s.split(
            u' '));
}

void tst_Replan::whatIsAbsorbedIsNotAbsorbedAgain()
{
    const RecoveryProposal proposal = replan(runningAt(4, "10:32"), RecoveryWay::Absorb);
    QVERIFY(!proposal.changesNothing());
    const auto after = accepted(tieredPlan(), proposal);
    const auto snapshot = runningIn(4, tieredPlan()).clock();
    AgendaClock clock(after, runningIn(4, tieredPlan()).events());
    const AgendaSnapshot view = clock.at(at("10:32"));
    QCOMPARE(view.end, proposal.end);
    QCOMPARE(view.marginMs, 0);
    QVERIFY(replan(view, RecoveryWay::Absorb).changesNothing());
}

void tst_Replan::whatDoesNotFitIsReported()
{
    const RecoveryProposal proposal = replan(runningAt(7, "11:20"), RecoveryWay::ProtectTables);
    QCOMPARE(proposal.minutes, 30);
    QCOMPARE(proposal.residualMs(), 10 * MsPerMinute);
    QCOMPARE(proposal.blocks.at(0).minutes, 30);
    QCOMPARE(proposal.blocks.at(1).minutes, 20);
}

void tst_Replan::oneBlockGivesWhatItCan()
{
    const auto snapshot = runningAt(0, "09:27");
    const RecoveryProposal some = replan(snapshot, RecoveryWay::TakeFrom, blockId(2));
    QCOMPARE(cutsOf(some), (QList{0, 8, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(some.residualMs(), 4 * MsPerMinute);
    const RecoveryProposal none = replan(snapshot, RecoveryWay::TakeFrom, blockId(5));
    QVERIFY(none.changesNothing());
    QCOMPARE(none.residualMs(), 12 * MsPerMinute);
    QVERIFY(replan(snapshot, RecoveryWay::TakeFrom, blockId(0)).changesNothing());
}

void tst_Replan::aSkippedBlockGivesAllItHas()
{
    const RecoveryProposal proposal = replan(runningAt(0, "09:27"), RecoveryWay::Skip, blockId(4));
    QCOMPARE(proposal.end, at("11:52"));
    QCOMPARE(proposal.residualMs(), 0);
    QVERIFY(proposal.blocks.at(3).skipped);
    QCOMPARE(proposal.blocks.at(3).minutes, 20);
    QCOMPARE(proposal.blocks.at(4).start, at("10:12"));
}

void tst_Replan::toEndLaterShortensNothing()
{
    const RecoveryProposal proposal = replan(runningAt(4, "10:32:07"), RecoveryWay::EndLater);
    QCOMPARE(cutsOf(proposal), QList<int>(5, 0));
    QCOMPARE(proposal.hardEnd, at("12:13"));
    QCOMPARE(proposal.residualMs(), 0);
    QVERIFY(!proposal.changesNothing());
}

void tst_Replan::timeToSpareIsGivenToOneBlock()
{
    Recorder recorder = runningIn(0, tieredPlan());
    QVERIFY(recorder.next("09:07:30"));
    const AgendaSnapshot snapshot = recorder.clock().at(at("09:07:30"));
    QCOMPARE(minutesToSpare(snapshot), 7);
    QCOMPARE(minutesToRecover(snapshot), 0);
    const RecoveryProposal proposal = replan(snapshot, RecoveryWay::Give, blockId(8));
    QCOMPARE(cutsOf(proposal), (QList{0, 0, 0, 0, 0, 0, -7, 0}));
    QCOMPARE(proposal.end, at("11:59:30"));
}

void tst_Replan::nothingIsTakenBeforeAFixedStartThatWaits()
{
    auto agenda = tieredBlocks();
    agenda[6] = startingAt(agenda.at(6), {11, 0}); // a gap of half an hour before the topics
    const auto snapshot = runningAt(1, "09:25", plan(agenda));
    QCOMPARE(minutesToRecover(snapshot), 35);
    const RecoveryProposal proposal = replan(snapshot, RecoveryWay::ProtectTables);
    QCOMPARE(cutsOf(proposal), (QList{0, 0, 0, 0, 5, 0, 10, 10}));
    QCOMPARE(proposal.residualMs(), 10 * MsPerMinute);
}

void tst_Replan::blocksBeforeAFixedStartGiveOnlyWhatItIsLate()
{
    auto agenda = tieredBlocks();
    agenda[5] = startingAt(agenda.at(5), {10, 25}); // five minutes later than it could
    const auto snapshot = runningAt(0, "09:27", plan(agenda));
    QCOMPARE(minutesToRecover(snapshot), 12);
    const RecoveryProposal proposal = replan(snapshot, RecoveryWay::ProtectTables);
    QCOMPARE(cutsOf(proposal), (QList{1, 2, 2, 2, 0, 1, 0, 2, 2}));
    QCOMPARE(proposal.blocks.at(4).start, at("10:25"));
    QCOMPARE(proposal.end, at("12:00"));
}

void tst_Replan::beforeTheStartTheMorningCanBeSavedToo()
{
    const AgendaSnapshot snapshot = AgendaClock(tieredPlan()).at(at("09:12"));
    const RecoveryProposal proposal = replan(snapshot, RecoveryWay::ProtectTables);
    QCOMPARE(proposal.blocks.first().start, at("09:12"));
    QCOMPARE(-proposal.blocks.first().changeMinutes(), 3);
    QCOMPARE(proposal.end, at("12:00"));
}

void tst_Replan::suggestsTheBlockThatFits()
{
    const auto snapshot = runningAt(0, "09:27");
    QCOMPARE(suggestedBlock(snapshot, RecoveryWay::TakeFrom), blockId(4));
    QCOMPARE(suggestedBlock(snapshot, RecoveryWay::Skip), blockId(2));
    QCOMPARE(suggestedBlock(snapshot, RecoveryWay::Give), blockId(8));
    QCOMPARE(suggestedBlock(runningAt(9, "11:40"), RecoveryWay::Give), std::nullopt);
}

void tst_Replan::neverLongerNorBelowTheLeastAndOnTimeWhereItFits()
{
    constexpr quint32 agendas = 20'000;
    int shortened = 0;
    for (quint32 seed = 0; seed < agendas; ++seed) {
        const RandomAgenda agenda(seed);
        const int need = minutesToRecover(agenda.snapshot);
        for (const auto way : {RecoveryWay::Absorb, RecoveryWay::ProtectTables}) {
            const RecoveryProposal proposal = replan(agenda.snapshot, way);
            const QByteArray name = QByteArray::number(seed);
            qint64 from = 0;
            int cut = 0;
            for (const ReplannedBlock &block : proposal.blocks) {
                const auto planned =
                    std::find_if(agenda.laidOut.blocks.cbegin(),
                                 agenda.laidOut.blocks.cend(),
                                 [&](const PlannedBlock &other) { return other.id == block.id; });
                QVERIFY2(block.minutes <= block.minutesBefore, name);
                QVERIFY2(block.minutes * MsPerMinute >= planned->leastMs, name);
                QVERIFY2(block.start >= from && block.start >= planned->notBefore.value_or(0),
                         name);
                from = block.start;
                cut -= block.changeMinutes();
            }
            QVERIFY2(cut <= need, name);
            QVERIFY2(proposal.end <= agenda.snapshot.end, name);
            const bool hasFixedStart = std::any_of(agenda.snapshot.rows.cbegin(),
                                                   agenda.snapshot.rows.cend(),
                                                   [](const AgendaRow &row) {
                                                       return row.place == AgendaRow::Place::Ahead
                                                              && row.planned.notBefore;
                                                   });
            if (need <= slackOf(agenda.snapshot) && !hasFixedStart) {
                QVERIFY2(proposal.residualMs() == 0, name);
                QVERIFY2(cut == need, name);
                shortened += need > 0;
            }
        }
    }
    QVERIFY(shortened > 1000);
}

TALLERISTA_TEST(tst_Replan)
#include "tst_replan.moc"
