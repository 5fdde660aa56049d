// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaplan.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;
using namespace Qt::StringLiterals;

class tst_AgendaPlan : public QObject
{
    Q_OBJECT

private slots:
    void eachBlockFollowsTheOneBefore();
    void tellsTheLatestStarts();
    void aFixedStartLeavesAGapOrWaits_data();
    void aFixedStartLeavesAGapOrWaits();
    void theFirstBlockMayBeFixedBeforeTheAgendaStarts();
    void aNoteBeforehandDoesNotPullTheAgendaForward();
    void tellsByHowMuchItDoesNotFit();
    void goesPastMidnight();
    void refusesAnHourThatDoesNotExist_data();
    void refusesAnHourThatDoesNotExist();
    void takesTheSecondOfTwoEqualHours();
    void placesAnHourInTheZoneOfTheWorkshop_data();
    void placesAnHourInTheZoneOfTheWorkshop();
    void anAgendaWithoutBlocksIsEmpty();
};

void tst_AgendaPlan::eachBlockFollowsTheOneBefore()
{
    const AgendaPlan agenda = plan();
    const QList<qint64> expected{
        at("09:00"),
        at("09:15"),
        at("09:20"),
        at("09:40"),
        at("10:00"),
        at("10:20"),
        at("10:25"),
        at("10:40"),
        at("10:50"),
        at("11:30"),
    };
    QList<qint64> starts;
    for (const PlannedBlock &block : agenda.blocks) {
        starts.append(block.start);
        QCOMPARE(block.gapMs, 0);
        QCOMPARE(block.overlapMs, 0);
    }
    QCOMPARE(starts, expected);
    QCOMPARE(agenda.start, at("09:00"));
    QCOMPARE(agenda.end, at("12:00"));
    QCOMPARE(agenda.hardEnd, at("12:00"));
    QCOMPARE(agenda.overrunMs(), 0);
    QCOMPARE(agenda.blocks.at(2).title, u"Block 2"_s);
    QCOMPARE(agenda.blocks.at(2).leastMs, ms("12:00"));
}

void tst_AgendaPlan::tellsTheLatestStarts()
{
    AgendaPlan agenda = plan();
    const QList<qint64> expected{
        at("10:23"),
        at("10:35"),
        at("10:45"),
        at("10:50"),
        at("11:00"),
        at("11:10"),
        at("11:40"),
    };
    const AgendaSnapshot view = AgendaClock(agenda).at(at("08:50"));
    for (int i = 3; i < 10; ++i)
        QCOMPARE(view.rows.at(i).latestStart, expected.at(i - 3));
    agenda.hardEnd.reset();
    QCOMPARE(AgendaClock(agenda).at(at("08:50")).rows.at(3).latestStart, std::nullopt);
}

void tst_AgendaPlan::aFixedStartLeavesAGapOrWaits_data()
{
    QTest::addColumn<QTime>("fixed");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("gap");
    QTest::addColumn<qint64>("overlap");
    QTest::newRow("exactly where it would be") << QTime(9, 20) << at("09:20") << 0LL << 0LL;
    QTest::newRow("later, with a gap") << QTime(9, 30) << at("09:30") << ms("10:00") << 0LL;
    QTest::newRow("too early, so it waits") << QTime(9, 16) << at("09:20") << 0LL << ms("4:00");
    QTest::newRow("before the agenda") << QTime(8, 50) << at("09:20") << 0LL << ms("30:00");
}

void tst_AgendaPlan::aFixedStartLeavesAGapOrWaits()
{
    QFETCH(QTime, fixed);
    QFETCH(qint64, start);
    auto agenda = blocks();
    agenda[2] = startingAt(agenda.at(2), fixed);
    const AgendaPlan planned = plan(agenda);
    const PlannedBlock &block = planned.blocks.at(2);
    QCOMPARE(block.start, start);
    QTEST(block.gapMs, "gap");
    QTEST(block.overlapMs, "overlap");
    QVERIFY(block.notBefore);
    QCOMPARE(planned.blocks.at(3).start, block.end());
    QCOMPARE(planned.overrunMs(), start - at("09:20"));
}

void tst_AgendaPlan::theFirstBlockMayBeFixedBeforeTheAgendaStarts()
{
    const AgendaPlan agenda = plan({startingAt(block(0, 15), {8, 30}), block(1, 5)});
    QCOMPARE(agenda.start, at("08:30"));
    QCOMPARE(agenda.blocks.at(0).overlapMs, 0);
    QCOMPARE(agenda.blocks.at(1).start, at("08:45"));
}

void tst_AgendaPlan::aNoteBeforehandDoesNotPullTheAgendaForward()
{
    const AgendaPlan agenda = plan({startingAt(block(0, 0), {8, 30}), block(1, 5), block(2, 0)});
    QVERIFY(agenda.blocks.at(0).isNote());
    QCOMPARE(agenda.blocks.at(0).start, at("08:30"));
    QCOMPARE(agenda.start, at("09:00"));
    QCOMPARE(agenda.blocks.at(1).start, at("09:00"));
    QCOMPARE(agenda.blocks.at(2).start, at("09:05"));
    QCOMPARE(agenda.end, at("09:05"));
}

void tst_AgendaPlan::tellsByHowMuchItDoesNotFit()
{
    QCOMPARE(plan(blocks() << block(10, 12)).overrunMs(), ms("12:00"));
    const auto open = workshop().with([](WorkshopFields &fields) { fields.agendaEnd.reset(); });
    const AgendaPlan agenda = plan(blocks() << block(10, 12), *open);
    QVERIFY(!agenda.hardEnd);
    QCOMPARE(agenda.overrunMs(), 0);
}

void tst_AgendaPlan::goesPastMidnight()
{
    const auto night = workshop().with([](WorkshopFields &fields) {
        fields.agendaStart = 23 * 60 + 50;
        fields.agendaEnd = 24 * 60 + 45;
    });
    const AgendaPlan agenda = plan({block(0, 20), startingAt(block(1, 15), {0, 15})}, *night);
    QCOMPARE(agenda.blocks.at(1).start, at("23:50") + ms("25:00"));
    QCOMPARE(agenda.blocks.at(1).gapMs, ms("5:00"));
    QCOMPARE(agenda.hardEnd, at("23:50") + ms("55:00"));
}

void tst_AgendaPlan::refusesAnHourThatDoesNotExist_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<QTime>("fixed");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("message");
    const QString why = u"%1 does not exist on that day, because the clocks are put forward. "
                        "Choose another hour."_s;
    QTest::newRow("the start of the agenda")
        << 150 << QTime(4, 0) << 300 << u"The start of the agenda: "_s + why.arg(u"02:30"_s);
    QTest::newRow("the end of the agenda")
        << 60 << QTime(1, 10) << 120 << u"The end of the agenda: "_s + why.arg(u"02:00"_s);
    QTest::newRow("the start of a block")
        << 60 << QTime(2, 59) << 300 << u"Block 0: "_s + why.arg(u"02:59"_s);
    QTest::newRow("none: the last minute before") << 60 << QTime(1, 59) << 300 << QString();
    QTest::newRow("none: the first minute after") << 60 << QTime(3, 0) << 300 << QString();
}

void tst_AgendaPlan::refusesAnHourThatDoesNotExist()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QTime, fixed);
    QFETCH(QString, message);
    const auto day = workshop().with([&](WorkshopFields &fields) {
        fields.date = QDate(2026, 3, 29);
        fields.agendaStart = start;
        fields.agendaEnd = end;
    });
    const auto agenda = planAgenda(*day, {startingAt(block(0, 10), fixed)});
    QCOMPARE(bool(agenda), message.isEmpty());
    if (!agenda)
        QCOMPARE(agenda.error().message, message);
}

void tst_AgendaPlan::takesTheSecondOfTwoEqualHours()
{
    const auto day = workshop().with([](WorkshopFields &fields) {
        fields.date = QDate(2026, 10, 25);
        fields.agendaStart = 150;
    });
    const QDateTime second(QDate(2026, 10, 25), QTime(1, 30), QTimeZone::utc());
    QCOMPARE(plan(blocks(), *day).start, second.toMSecsSinceEpoch());
}

void tst_AgendaPlan::placesAnHourInTheZoneOfTheWorkshop_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDateTime>("start");
    const auto utc = [](QDate date, QTime time) {
        return QDateTime(date, time, QTimeZone::utc());
    };
    QTest::newRow("six hours behind")
        << u"America/El_Salvador"_s << QDate(2026, 11, 24) << utc({2026, 11, 24}, {15, 0});
    QTest::newRow("a quarter of an hour")
        << u"Asia/Kathmandu"_s << QDate(2026, 11, 24) << utc({2026, 11, 24}, {3, 15});
    QTest::newRow("already the day before")
        << u"Pacific/Kiritimati"_s << QDate(2026, 11, 24) << utc({2026, 11, 23}, {19, 0});
    QTest::newRow("hours after the clocks change")
        << u"Europe/Madrid"_s << QDate(2026, 3, 29) << utc({2026, 3, 29}, {7, 0});
    QTest::newRow("before 1970") << u"America/El_Salvador"_s << QDate(1965, 1, 2)
                                 << utc({1965, 1, 2}, {15, 0});
}

void tst_AgendaPlan::placesAnHourInTheZoneOfTheWorkshop()
{
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(QDateTime, start);
    const auto day = workshop().with([&](WorkshopFields &fields) {
        fields.zone = zone;
        fields.date = date;
    });
    QCOMPARE(plan(blocks(), *day).start, start.toMSecsSinceEpoch());
}

void tst_AgendaPlan::anAgendaWithoutBlocksIsEmpty()
{
    const AgendaPlan agenda = plan({});
    QCOMPARE(agenda.start, at("09:00"));
    QCOMPARE(agenda.end, at("09:00"));
    QCOMPARE(agenda.overrunMs(), 0);
}

TALLERISTA_TEST(tst_AgendaPlan)
#include "tst_agendaplan.moc"
