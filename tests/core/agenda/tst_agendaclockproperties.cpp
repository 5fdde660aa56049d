// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaclock.h"
#include "core/rules/agenda/agendasentences.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;

namespace {

constexpr int Runs = 300;
constexpr qint64 EndOfTime = 253'402'300'800'000; // 10000-01-01
using Kind = AgendaEventFields::Kind;

AgendaPlan randomPlan(QRandomGenerator &random, bool withFixedStarts)
{
    QList<AgendaBlock> agenda;
    const int count = random.bounded(1, 12);
    for (int i = 0; i < count; ++i) {
        agenda.append(block(i, random.bounded(5) == 0 ? 0 : random.bounded(1, 45)));
        if (withFixedStarts && random.bounded(3) == 0)
            agenda.last() = startingAt(agenda.last(), QTime(random.bounded(8, 13), 5));
    }
    return plan(agenda);
}

/// What moves the agenda: mostly going on.
Result<AgendaEventFields> randomMove(QRandomGenerator &random, const AgendaClock &clock, qint64 now)
{
    switch (random.bounded(9)) {
    case 0:
        return clock.closeBlock(now);
    case 1:
        return clock.jump(now, blockId(random.bounded(12)));
    case 2:
        return clock.reopen(now);
    case 3:
        return clock.start(now, random.bounded(2) == 0 ? StartAt::Now : StartAt::AsPlanned);
    case 4:
        return clock.start(now);
    default:
        return clock.next(now);
    }
}

/// What changes the block at hand or those ahead.
Result<AgendaEventFields>
randomChange(QRandomGenerator &random, const AgendaClock &clock, qint64 now)
{
    switch (random.bounded(7)) {
    case 0:
        return clock.pause(now);
    case 1:
        return clock.resume(now);
    case 2:
        return clock.addTime(now, random.bounded(-20, 20) * 60'000LL);
    case 3:
        return clock.skip(now, blockId(random.bounded(12)));
    case 4:
        return clock.unskip(now, blockId(random.bounded(12)));
    case 5:
        return clock.correctStart(now, now - random.bounded(900'000));
    default:
        break;
    }
    const qint64 ms = random.bounded(-5'000, 5'000);
    return clock.shiftClock(now + ms, ms);
}

/// What goes on inside the block at hand.
Result<AgendaEventFields>
randomChild(QRandomGenerator &random, const AgendaClock &clock, qint64 now)
{
    const Id<Mesa> mesa(rowId('m', quint16(random.bounded(2))));
    switch (random.bounded(6)) {
    case 0:
        return clock.pauseTable(now, mesa);
    case 1:
        return clock.resumeTable(now, mesa);
    case 2:
        return clock.addTableTime(now, mesa, random.bounded(-9, 9) * 60'000LL);
    case 3:
        return clock.startRound(now, random.bounded(1, 12));
    case 4:
        return clock.nextSpeaker(now);
    default:
        return clock.endRound(now);
    }
}

/// Any command at any moment, sensible or not.
Result<AgendaEventFields>
randomCommand(QRandomGenerator &random, const AgendaClock &clock, qint64 now)
{
    switch (random.bounded(4)) {
    case 0:
        return randomChange(random, clock, now);
    case 1:
        return randomChild(random, clock, now);
    default:
        return randomMove(random, clock, now);
    }
}

/// Every command that was accepted in up to two hours of pressing.
Recorder randomMorning(QRandomGenerator &random, const AgendaPlan &agenda)
{
    Recorder recorder(agenda);
    qint64 now = at("08:50");
    for (int i = random.bounded(40); i > 0; --i) {
        now += random.bounded(10) == 0 ? random.bounded(1'500) : random.bounded(15 * 60'000);
        const auto event = randomCommand(random, recorder.clock(), now);
        recorder.record(event);
        if (event && event->kind == Kind::ShiftClock)
            now = event->at;
    }
    return recorder;
}

qint64 lastInstant(const Recorder &recorder)
{
    return recorder.events().isEmpty() ? at("08:50") : recorder.events().last()->at;
}

AgendaEvent eventOf(quint16 number, const AgendaEventFields &fields)
{
    return *AgendaEvent::create(Id<AgendaEvent>(rowId('e', number)), fields);
}

} // namespace

class tst_AgendaClockProperties : public QObject
{
    Q_OBJECT

private slots:
    void theRowsInAnyOrderGiveTheLiveClock();
    void takingEventsBackGivesEveryEarlierClock();
    void askingChangesNothing();
    void whatIsAheadAddsUpToTheEnd();
    void expectedStartsNeverGoBack();
    void remainingFallsWithTheTimeAndOnlyThen();
    void theDisplayStandsStillUntilTheNextEdge();
    void eachPhaseIsEnteredOnce();
    void damagedEventsAreOutlived();
    void whatNoWorkshopCanHoldIsLeftOut();
    void aBlockNoLongerPlannedStillEndsTheOneBefore();
    void aStartWhoseRowIsGoneDoesNotStopTheDay();
    void aWallClockPutBackGivesNoTime();
    void neitherABlockNorTheAgendaStartsTwice();
    void sequencesDoNotOverflow();
};

void tst_AgendaClockProperties::theRowsInAnyOrderGiveTheLiveClock()
{
    QRandomGenerator random(1);
    for (int run = 0; run < Runs; ++run) {
        const Recorder recorder = randomMorning(random, randomPlan(random, true));
        QList<AgendaEvent> shuffled = recorder.events();
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const AgendaClock folded(recorder.clock().plan(), shuffled);
        QCOMPARE(folded, recorder.clock());
        const qint64 now = lastInstant(recorder) + random.bounded(3'600'000);
        QCOMPARE(folded.at(now), recorder.clock().at(now));
    }
}

void tst_AgendaClockProperties::takingEventsBackGivesEveryEarlierClock()
{
    QRandomGenerator random(2);
    for (int run = 0; run < Runs; ++run) {
        Recorder recorder = randomMorning(random, randomPlan(random, true));
        while (!recorder.events().isEmpty()) {
            AgendaClock redone(recorder.clock().plan(),
                               recorder.events().mid(0, recorder.events().size() - 1));
            const AgendaClock after = recorder.clock();
            const AgendaEvent undone = recorder.undo();
            QCOMPARE(redone, recorder.clock());
            redone.apply(undone.fields());
            QCOMPARE(redone, after);
        }
    }
}

void tst_AgendaClockProperties::askingChangesNothing()
{
    QRandomGenerator random(3);
    for (int run = 0; run < Runs; ++run) {
        const Recorder recorder = randomMorning(random, randomPlan(random, true));
        const qint64 now = lastInstant(recorder);
        const AgendaSnapshot once = recorder.clock().at(now);
        for (int i = 0; i < 10; ++i) {
            const qint64 other = now + random.bounded(-3'600'000, 3'600'000);
            (void)recorder.clock().at(other);
            (void)recorder.clock().nextEdge(other);
        }
        QCOMPARE(recorder.clock().at(now), once);
    }
}

void tst_AgendaClockProperties::whatIsAheadAddsUpToTheEnd()
{
    QRandomGenerator random(4);
    for (int run = 0; run < Runs; ++run) {
        const Recorder recorder = randomMorning(random, randomPlan(random, false));
        const AgendaSnapshot view =
            recorder.clock().at(lastInstant(recorder) + random.bounded(900'000));
        if (!view.current)
            continue;
        qint64 end = view.current->expectedEnd;
        for (const AgendaRow &row : view.rows) {
            if (row.place != AgendaRow::Place::Ahead)
                continue;
            QCOMPARE(row.expectedStart, end);
            end += row.planned.durationMs;
            QCOMPARE(row.expectedEnd, end);
        }
        QCOMPARE(view.end, end);
        QCOMPARE(view.marginMs, *recorder.clock().plan().hardEnd - end);
    }
}

void tst_AgendaClockProperties::expectedStartsNeverGoBack()
{
    QRandomGenerator random(5);
    for (int run = 0; run < Runs; ++run) {
        const Recorder recorder = randomMorning(random, randomPlan(random, true));
        const AgendaSnapshot view =
            recorder.clock().at(lastInstant(recorder) + random.bounded(900'000));
        qint64 last = view.current ? view.current->expectedEnd : 0;
        for (const AgendaRow &row : view.rows) {
            if (row.place != AgendaRow::Place::Ahead)
                continue;
            QVERIFY(*row.expectedStart >= last);
            QVERIFY(!row.planned.notBefore || *row.expectedStart >= *row.planned.notBefore);
            last = *row.expectedEnd;
        }
        QVERIFY(view.end >= last || view.state == AgendaState::NotStarted);
    }
}

void tst_AgendaClockProperties::remainingFallsWithTheTimeAndOnlyThen()
{
    QRandomGenerator random(6);
    for (int run = 0; run < Runs; ++run) {
        const Recorder recorder = randomMorning(random, randomPlan(random, true));
        const qint64 now = lastInstant(recorder);
        const qint64 step = random.bounded(3'600'000);
        const AgendaSnapshot before = recorder.clock().at(now);
        const AgendaSnapshot after = recorder.clock().at(now + step);
        if (!before.current)
            continue;
        const qint64 worked = before.state == AgendaState::Running ? step : 0;
        QCOMPARE(after.current->remainingMs, before.current->remainingMs - worked);
        QCOMPARE(after.current->elapsedMs, before.current->elapsedMs + worked);
    }
}

void tst_AgendaClockProperties::theDisplayStandsStillUntilTheNextEdge()
{
    QRandomGenerator random(7);
    Recorder recorder = runningIn(3);
    const Id<Mesa> mesa(rowId('m', 1));
    QVERIFY(recorder.record(recorder.clock().pauseTable(at("09:40"), mesa)));
    QVERIFY(recorder.record(recorder.clock().resumeTable(at("09:40:00.321"), mesa)));
    QVERIFY(recorder.record(recorder.clock().startRound(at("09:40:00.654"), 7)));
    const AgendaClock &clock = recorder.clock();
    const auto shown = [&](qint64 now) {
        const AgendaSnapshot view = clock.at(now);
        return std::tuple(remainingText(view.current->remainingMs),
                          view.current->phase,
                          remainingText(view.tableClock(mesa)->remainingMs),
                          remainingText(view.round->remainingMs));
    };
    for (int run = 0; run < 3'000; ++run) {
        // Half of them within three seconds of the end, where counting down turns into over.
        const qint64 now = run % 2 == 0 ? at("09:40:01") + random.bounded(1'500'000)
                                        : at("09:59:57") + random.bounded(6'000);
        const qint64 edge = clock.nextEdge(now);
        QVERIFY(edge >= 1 && edge <= AgendaClock::MaxEdgeMs);
        QCOMPARE(shown(now + edge - 1), shown(now));
        QVERIFY(shown(now + edge) != shown(now));
    }
}

void tst_AgendaClockProperties::eachPhaseIsEnteredOnce()
{
    const AgendaClock clock = runningIn(2).clock();
    QList<AgendaPhase> phases;
    for (qint64 now = at("09:20"); now < at("09:42"); now += clock.nextEdge(now)) {
        const AgendaPhase phase = clock.at(now).current->phase;
        if (phases.isEmpty() || phases.last() != phase)
            phases.append(phase);
    }
    const QList<AgendaPhase> once{
        AgendaPhase::Normal, AgendaPhase::Warning, AgendaPhase::Danger, AgendaPhase::Overtime};
    QCOMPARE(phases, once);
}

void tst_AgendaClockProperties::damagedEventsAreOutlived()
{
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    const QList<qint64> instants{
        lowest, lowest + 1, -1, 0, at("09:00"), at("09:30"), at("12:00"), EndOfTime - 1, highest};
    QRandomGenerator random(8);
    const auto oneOf = [&random](const QList<qint64> &values) {
        return values.at(random.bounded(int(values.size())));
    };
    for (int run = 0; run < 2'000; ++run) {
        QList<AgendaEvent> events;
        const int count = random.bounded(30);
        for (int i = 0; i < count; ++i) {
            AgendaEventFields fields;
            fields.sequence = random.bounded(1, 20);
            fields.kind = Kind(random.bounded(1, 6));
            fields.at = oneOf(instants);
            fields.amountMs = oneOf({lowest, -60'000, 0, 60'000, AgendaClock::MaxAddedMs, highest});
            if (random.bounded(5) != 0)
                fields.block = blockId(random.bounded(14));
            events.append(eventOf(quint16(i), fields));
        }
        const AgendaClock clock(plan(), events);
        for (const qint64 now : {qint64(0), at("09:31"), at("23:59")}) {
            const AgendaSnapshot view = clock.at(now);
            QCOMPARE(view.rows.size(), 10);
            QCOMPARE(view.current.has_value(),
                     view.state == AgendaState::Running || view.state == AgendaState::Paused);
            QVERIFY(!view.current || view.current->elapsedMs >= 0);
            for (const AgendaRow &row : view.rows)
                QVERIFY(!row.actualEnd || *row.actualEnd >= *row.actualStart);
            const qint64 edge = clock.nextEdge(now);
            QVERIFY(edge >= 1 && edge <= AgendaClock::MaxEdgeMs);
            for (int i = 0; i < 8; ++i)
                (void)randomCommand(random, clock, now);
        }
    }
}

void tst_AgendaClockProperties::whatNoWorkshopCanHoldIsLeftOut()
{
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    const Recorder recorder = runningIn(3);
    for (const qint64 beyond :
         {lowest, -AgendaClock::MaxAddedMs - 1, AgendaClock::MaxAddedMs + 1, highest}) {
        AgendaClock clock = recorder.clock();
        AgendaEventFields event = *clock.addTime(at("09:50"), 60'000);
        event.sequence = 1;
        event.amountMs = beyond;
        clock.apply(event);
        QCOMPARE(clock, recorder.clock());
    }
    for (const qint64 beyond : {lowest, -EndOfTime, EndOfTime, highest}) {
        AgendaClock clock = recorder.clock();
        AgendaEventFields event = *clock.next(at("10:00"));
        event.sequence = 1;
        event.at = beyond;
        clock.apply(event);
        QCOMPARE(clock, recorder.clock());
    }
}

void tst_AgendaClockProperties::aBlockNoLongerPlannedStillEndsTheOneBefore()
{
    Recorder recorder = runningIn(4);
    auto agenda = blocks();
    agenda.removeAt(4);
    const AgendaClock without(plan(agenda), recorder.events());
    const AgendaSnapshot between = without.at(at("10:05"));
    QCOMPARE(between.state, AgendaState::Between);
    QVERIFY(!between.current);
    QCOMPARE(between.rows.at(3).actualEnd, at("10:00"));
    QCOMPARE(between.next, qsizetype(4));
    QCOMPARE(between.rows.at(4).expectedStart, at("10:05"));
    QCOMPARE(between.driftMs, ms("-15:00")); // its 20 min are still on paper
    QVERIFY(!without.pause(at("10:05")));
    QVERIFY(!without.addTime(at("10:05"), 60'000));

    QVERIFY(recorder.next("10:20"));
    const AgendaSnapshot later = AgendaClock(plan(agenda), recorder.events()).at(at("10:20"));
    QCOMPARE(later.state, AgendaState::Running);
    QCOMPARE(later.current->index, 4);
    QCOMPARE(later.rows.at(3).actualEnd, at("10:00"));
}

void tst_AgendaClockProperties::aStartWhoseRowIsGoneDoesNotStopTheDay()
{
    const Recorder recorder = runningIn(3);
    const AgendaSnapshot view = AgendaClock(plan(), recorder.events().mid(1)).at(at("09:50"));
    QCOMPARE(view.current->index, 3);
    QCOMPARE(view.current->remainingMs, ms("10:00"));
    QCOMPARE(view.rows.at(0).place, AgendaRow::Place::NotHeld);
}

void tst_AgendaClockProperties::aWallClockPutBackGivesNoTime()
{
    Recorder recorder(plan());
    QVERIFY(recorder.start("09:00:00.500"));
    const AgendaSnapshot view = recorder.clock().at(at("08:59:59.500"));
    QCOMPARE(view.current->elapsedMs, 0);
    QCOMPARE(view.current->remainingMs, ms("15:00"));
    QVERIFY(recorder.pause("09:05"));
    QVERIFY(recorder.resume("09:03"));
    QCOMPARE(recorder.clock().at(at("09:05")).current->elapsedMs, ms("4:59.500"));
}

void tst_AgendaClockProperties::neitherABlockNorTheAgendaStartsTwice()
{
    const Recorder recorder = runningIn(3);
    AgendaClock clock = recorder.clock();
    AgendaEventFields again = recorder.events().last().fields();
    again.at = at("09:50");
    clock.apply(again);
    again.kind = Kind::Start;
    again.block = blockId(6);
    clock.apply(again);
    QCOMPARE(clock, recorder.clock());
}

void tst_AgendaClockProperties::sequencesDoNotOverflow()
{
    AgendaClock clock(plan());
    const auto first = clock.start(at("09:00"));
    QCOMPARE(first->sequence, 1);
    clock.apply(*first);
    QCOMPARE(clock.pause(at("09:01"))->sequence, 2);
    AgendaEventFields last = *clock.pause(at("09:01"));
    last.sequence = std::numeric_limits<int>::max();
    clock.apply(last);
    QCOMPARE(clock.resume(at("09:02"))->sequence, std::numeric_limits<int>::max());
}

TALLERISTA_TEST(tst_AgendaClockProperties)
#include "tst_agendaclockproperties.moc"
