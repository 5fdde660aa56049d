// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaquestion.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;

namespace {

constexpr qint64 HourMs = 3'600'000;

QString asked(const AgendaSnapshot &snapshot)
{
    const auto question = askBeforeGoingOn(Phrases(u"en"_s), snapshot, workshop()->timeZone());
    return question ? question->sentence : QString();
}

} // namespace

class tst_AgendaQuestion : public QObject
{
    Q_OBJECT

private slots:
    void aStartFarFromItsHourIsAsked_data() const;
    void aStartFarFromItsHourIsAsked() const;
    void onlyTheLastStepOfARunningAgendaIsAsked() const;
    void anAgendaWithoutBlocksAsksNothing() const;
};

void tst_AgendaQuestion::aStartFarFromItsHourIsAsked_data() const
{
    QTest::addColumn<qint64>("now"); // the agenda is planned for 09:00
    QTest::addColumn<QString>("sentence");
    const QString early = u"The agenda is planned for 09:00, in %1."_s;
    const QString another = u"The workshop is planned for another day, 24 Nov 2026."_s;
    QTest::newRow("at its hour") << at("09:00") << QString();
    QTest::newRow("a little early") << at("08:30:00.001") << QString();
    QTest::newRow("half an hour early") << at("08:30") << early.arg(u"30 min"_s);
    QTest::newRow("hours early") << at("06:57") << early.arg(u"2 h 3 min"_s);
    QTest::newRow("the evening before") << at("09:00") - 12 * HourMs << another;
    QTest::newRow("a week before") << at("09:00") - 7 * 24 * HourMs << another;
    QTest::newRow("late") << at("11:30") << QString();
    QTest::newRow("the day after") << at("09:00") + 24 * HourMs << another;
}

void tst_AgendaQuestion::aStartFarFromItsHourIsAsked() const
{
    QFETCH(qint64, now);
    QTEST(asked(AgendaClock(plan()).at(now)), "sentence");
}

void tst_AgendaQuestion::onlyTheLastStepOfARunningAgendaIsAsked() const
{
    QCOMPARE(asked(runningIn(8).clock().at(at("11:30"))), QString());
    Recorder recorder = runningIn(9);
    QCOMPARE(asked(recorder.clock().at(at("11:45"))),
             u"This was the last block: the agenda ends here."_s);
    QVERIFY(recorder.next("12:00"));
    QCOMPARE(asked(recorder.clock().at(at("12:00"))), QString());
}

void tst_AgendaQuestion::anAgendaWithoutBlocksAsksNothing() const
{
    QCOMPARE(asked(AgendaClock(plan({})).at(at("06:00"))), QString());
}

TALLERISTA_TEST(tst_AgendaQuestion)
#include "tst_agendaquestion.moc"
