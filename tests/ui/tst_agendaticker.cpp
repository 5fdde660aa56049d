// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/blockactions.h"
#include "core/actions/ideaactions.h"
#include "core/actions/preparationactions.h"
#include "core/base/hourtext.h"
#include "core/base/timeunits.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/widgets/agendaticker.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::Testing;

class tst_AgendaTicker : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeOfTheAgendaIsToldAtOnce();
    void otherChangesAreNone();
    void aTickLooksAtTheClock();
    void itTicksByItself();
    void theHourGoesOnOnceTheAgendaIsOver();
    void anAgendaThatMakesNoSenseIsToldOnceAndComesBack();
    void hoursAreReadAsTheyAreTyped_data();
    void hoursAreReadAsTheyAreTyped();
};

void tst_AgendaTicker::everyChangeOfTheAgendaIsToldAtOnce()
{
    TestWorkshop workshop;
    AgendaTicker ticker(*workshop.document);
    AgendaSnapshot last;
    connect(&ticker, &AgendaTicker::ticked, this, [&](const auto &snapshot) { last = snapshot; });

    QVERIFY(startAgenda(*workshop.document));
    QCOMPARE(last.state, AgendaState::Running);
    QVERIFY(addBlock(*workshop.document, u"Cierre"_s, std::nullopt));
    QCOMPARE(last.rows.size(), 3);
}

void tst_AgendaTicker::otherChangesAreNone()
{
    TestWorkshop workshop;
    AgendaTicker ticker(*workshop.document);
    QSignalSpy ticks(&ticker, &AgendaTicker::ticked);
    IdeaDraft draft;
    draft.text = u"Una idea"_s;
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), draft));
    QCOMPARE(ticks.size(), 0);
}

void tst_AgendaTicker::aTickLooksAtTheClock()
{
    TestWorkshop workshop;
    AgendaTicker ticker(*workshop.document);
    QVERIFY(startAgenda(*workshop.document));
    workshop.clock.advance(90'000);
    QCOMPARE(ticker.snapshot()->current->elapsedMs, 90'000);
    QSignalSpy ticks(&ticker, &AgendaTicker::ticked);
    ticker.tick();
    QCOMPARE(ticks.size(), 1);
}

void tst_AgendaTicker::itTicksByItself()
{
    TestWorkshop workshop;
    workshop.clock.advance(990); // ten milliseconds before the next second
    AgendaTicker ticker(*workshop.document);
    QSignalSpy ticks(&ticker, &AgendaTicker::ticked);
    QTRY_VERIFY(ticks.size() >= 1);
}

void tst_AgendaTicker::theHourGoesOnOnceTheAgendaIsOver()
{
    TestWorkshop workshop;
    AgendaTicker ticker(*workshop.document);
    QVERIFY(startAgenda(*workshop.document));
    QVERIFY(endAgendaAt(*workshop.document, workshop.clock.nowUtcMs()));
    QCOMPARE(ticker.agenda()->state(), AgendaState::Done);
    workshop.clock.advance(MsPerMinute - 10); // ten milliseconds before the next minute
    ticker.tick();
    QSignalSpy ticks(&ticker, &AgendaTicker::ticked);
    QTRY_VERIFY(ticks.size() >= 1);
}

/// On the night of 2026-03-29 Madrid has no 02:30.
void tst_AgendaTicker::anAgendaThatMakesNoSenseIsToldOnceAndComesBack()
{
    TestWorkshop workshop;
    AgendaTicker ticker(*workshop.document);
    QSignalSpy failures(&ticker, &AgendaTicker::failed);
    QSignalSpy ticks(&ticker, &AgendaTicker::ticked);
    auto fields = workshop.document->stores().workshop.get()->fields();
    fields.zone = u"Europe/Madrid"_s;
    fields.date = QDate(2026, 3, 29);
    fields.agendaStart = 150;
    QVERIFY(editWorkshop(*workshop.document, fields));
    QCOMPARE(failures.size(), 1);
    QVERIFY(!ticker.snapshot());
    ticker.tick();
    QCOMPARE(ticks.size(), 0);

    fields.agendaStart = 240;
    QVERIFY(editWorkshop(*workshop.document, fields));
    QCOMPARE(ticks.size(), 1);
    QVERIFY(ticker.snapshot());
}

void tst_AgendaTicker::hoursAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes"); // -1: no hour
    QTest::newRow("hours alone") << u"9"_s << 540;
    QTest::newRow("with a colon") << u" 9:05 "_s << 545;
    QTest::newRow("with a point") << u"13.30"_s << 810;
    QTest::newRow("with an h") << u"9h30"_s << 570;
    QTest::newRow("hours with an h") << u"9 h"_s << 540;
    QTest::newRow("three digits") << u"930"_s << 570;
    QTest::newRow("four digits") << u"0930"_s << 570;
    QTest::newRow("two digits") << u"12"_s << 720;
    QTest::newRow("after noon") << u"1:30 pm"_s << 810;
    QTest::newRow("after noon, as in Spanish") << u"1:30 p. m."_s << 810;
    QTest::newRow("at noon") << u"12 pm"_s << 720;
    QTest::newRow("at midnight") << u"12:00 am"_s << 0;
    QTest::newRow("an hour too late") << u"24:00"_s << -1;
    QTest::newRow("a minute too many") << u"9:60"_s << -1;
    QTest::newRow("thirteen after noon") << u"13 pm"_s << -1;
    QTest::newRow("a word") << u"tarde"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("one minute digit") << u"9:5"_s << -1;
}

void tst_AgendaTicker::hoursAreReadAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(int, minutes);
    const auto hour = hourTyped(typed);
    QCOMPARE(hour.value_or(-1), minutes);
    if (hour)
        QCOMPARE(hourTyped(hourText(*hour)), hour);
}

TALLERISTA_TEST(tst_AgendaTicker)
#include "tst_agendaticker.moc"
