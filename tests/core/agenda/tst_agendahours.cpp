// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendahours.h"
#include "tests/support/testclass.h"

using namespace Tallerista;

namespace {

constexpr int hourOfDay(int hour, int minute = 0)
{
    return 60 * hour + minute;
}

WorkshopFields lasting(int start, std::optional<int> end)
{
    WorkshopFields fields;
    fields.agendaStart = start;
    fields.agendaEnd = end;
    return fields;
}

} // namespace

class tst_AgendaHours : public QObject
{
    Q_OBJECT

private slots:
    void theEndMovesAlongWithAStartBehindIt_data();
    void theEndMovesAlongWithAStartBehindIt();
    void anEndBeforeTheStartIsOfTheNextDayOrRefused_data();
    void anEndBeforeTheStartIsOfTheNextDayOrRefused();
};

void tst_AgendaHours::theEndMovesAlongWithAStartBehindIt_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::newRow("earlier") << hourOfDay(8) << hourOfDay(12);
    QTest::newRow("later, and still before it") << hourOfDay(11) << hourOfDay(12);
    QTest::newRow("at its hour") << hourOfDay(12) << hourOfDay(15);
    QTest::newRow("in the afternoon") << hourOfDay(13) << hourOfDay(16);
    QTest::newRow("before midnight") << hourOfDay(23, 30) << hourOfDay(26, 30);
}

void tst_AgendaHours::theEndMovesAlongWithAStartBehindIt()
{
    QFETCH(int, start);
    const WorkshopFields moved = startingAt(lasting(hourOfDay(9), hourOfDay(12)), start);
    QCOMPARE(moved.agendaStart, start);
    QTEST(*moved.agendaEnd, "end");
    QVERIFY(!startingAt(lasting(hourOfDay(9), {}), start).agendaEnd);
}

void tst_AgendaHours::anEndBeforeTheStartIsOfTheNextDayOrRefused_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("typed");
    QTest::addColumn<int>("end"); // 0: refused
    QTest::newRow("after it") << hourOfDay(9) << hourOfDay(12) << hourOfDay(13) << hourOfDay(13);
    QTest::newRow("in the night") << hourOfDay(20) << hourOfDay(23) << hourOfDay(1)
                                  << hourOfDay(25);
    QTest::newRow("earlier in a night")
        << hourOfDay(23, 30) << hourOfDay(26, 30) << hourOfDay(2) << hourOfDay(26);
    QTest::newRow("back before midnight")
        << hourOfDay(20) << hourOfDay(25) << hourOfDay(23) << hourOfDay(23);
    QTest::newRow("a wrong hour") << hourOfDay(9) << hourOfDay(12) << hourOfDay(8) << 0;
    QTest::newRow("the start itself") << hourOfDay(9) << hourOfDay(12) << hourOfDay(9) << 0;
}

void tst_AgendaHours::anEndBeforeTheStartIsOfTheNextDayOrRefused()
{
    QFETCH(int, start);
    QFETCH(int, before);
    QFETCH(int, typed);
    QFETCH(int, end);
    const auto ending = endingAt(lasting(start, before), typed);
    QCOMPARE(bool(ending), end != 0);
    if (ending)
        QCOMPARE(*ending->agendaEnd, end);
    else
        QVERIFY(ending.error().message.contains(QStringLiteral("09:00")));
}

TALLERISTA_TEST(tst_AgendaHours)
#include "tst_agendahours.moc"
