// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendasentences.h"
#include "tests/core/agenda/referenceagenda.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::ReferenceAgenda;
using namespace Qt::StringLiterals;

class tst_AgendaSentences final : public QObject
{
    Q_OBJECT

private slots:
    void remainingIsRoundedTowardsTheRoom_data();
    void remainingIsRoundedTowardsTheRoom();
    void hoursAreThoseOfTheZone();
    void expectedHoursAreTheNearestMinute_data();
    void expectedHoursAreTheNearestMinute();
    void durationsAreWordsWithoutASign_data();
    void durationsAreWordsWithoutASign();
    void everyStateHasItsWord();
    void saysWhereWeAreAndWhenItCloses_data();
    void saysWhereWeAreAndWhenItCloses();
    void saysWhenItWasFinished_data();
    void saysWhenItWasFinished();
    void beforeTheStartSaysSo();
    void withoutAHardEndSaysOnlyTheHour();
    void theMinutesAreThoseBetweenTheHoursShown();

private:
    Phrases m_english{u"en"_s};
    QTimeZone m_madrid{"Europe/Madrid"};
};

void tst_AgendaSentences::remainingIsRoundedTowardsTheRoom_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *remaining, const QString &text) {
        QTest::newRow(remaining) << ms(remaining) << text;
    };
    row("15:00", u"15:00"_s);
    row("14:59.001", u"15:00"_s);
    row("14:59", u"14:59"_s);
    row("0:00.001", u"0:01"_s);
    row("0:00", u"0:00"_s);
    row("-0:00.001", u"+0:00"_s);
    row("-0:00.999", u"+0:00"_s);
    row("-0:01", u"+0:01"_s);
    row("-72:01.999", u"+1:12:01"_s);
    row("59:59.001", u"1:00:00"_s);
    row("65:09", u"1:05:09"_s);
    row("600:00", u"10:00:00"_s);
}

void tst_AgendaSentences::remainingIsRoundedTowardsTheRoom()
{
    QFETCH(qint64, remaining);
    QTEST(remainingText(remaining), "text");
}

void tst_AgendaSentences::hoursAreThoseOfTheZone()
{
    QCOMPARE(clockText(at("10:43:59.999"), m_madrid), u"10:43"_s);
    QCOMPARE(clockText(at("10:43"), QTimeZone("America/El_Salvador")), u"03:43"_s);
    QCOMPARE(clockText(at("00:20"), m_madrid), u"00:20"_s);
}

void tst_AgendaSentences::expectedHoursAreTheNearestMinute_data()
{
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QString>("text");
    QTest::newRow("a second early") << QByteArray("11:59:59") << u"12:00"_s;
    QTest::newRow("half a minute early") << QByteArray("11:59:30") << u"12:00"_s;
    QTest::newRow("a bit more than that") << QByteArray("11:59:29.999") << u"11:59"_s;
    QTest::newRow("nearly half a minute late") << QByteArray("12:00:29.999") << u"12:00"_s;
}

void tst_AgendaSentences::expectedHoursAreTheNearestMinute()
{
    QFETCH(QByteArray, instant);
    QTEST(expectedText(at(instant), m_madrid), "text");
}

void tst_AgendaSentences::durationsAreWordsWithoutASign_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *duration, const QString &words) {
        QTest::newRow(duration) << ms(duration) << words;
    };
    row("0:29", u"0 min"_s);
    row("4:00", u"4 min"_s);
    row("-4:00", u"4 min"_s);
    row("59:40", u"1 h"_s);
    row("90:00", u"1 h 30 min"_s);
    row("120:00", u"2 h"_s);
}

void tst_AgendaSentences::durationsAreWordsWithoutASign()
{
    QFETCH(qint64, duration);
    QTEST(durationWords(m_english, duration), "words");
}

void tst_AgendaSentences::everyStateHasItsWord()
{
    Recorder recorder = runningIn(2);
    const auto wordAt = [&](const char *hour) {
        return agendaWord(m_english, recorder.clock().at(at(hour)));
    };
    QCOMPARE(agendaWord(m_english, AgendaClock(plan()).at(at("09:00"))), u"Not started"_s);
    QCOMPARE(wordAt("09:20"), u"Running"_s);
    QCOMPARE(wordAt("09:36"), u"Ending soon"_s);
    QCOMPARE(wordAt("09:39"), u"Last stretch"_s);
    QCOMPARE(wordAt("09:40:01"), u"Time is up"_s);
    QVERIFY(recorder.pause("09:41"));
    QCOMPARE(wordAt("09:41"), u"Paused"_s);
    auto agenda = blocks();
    agenda.removeAt(2);
    const AgendaClock between(plan(agenda), recorder.events());
    QCOMPARE(agendaWord(m_english, between.at(at("09:41"))), u"Between blocks"_s);
    AgendaEventFields end;
    end.sequence = 9;
    end.kind = AgendaEventFields::Kind::Next;
    end.at = at("09:42");
    QVERIFY(recorder.record(end));
    QCOMPARE(wordAt("09:42"), u"Finished"_s);
}

void tst_AgendaSentences::saysWhereWeAreAndWhenItCloses_data()
{
    QTest::addColumn<QByteArray>("welcomeStarts");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *starts, const QString &sentence) {
        QTest::newRow(name) << QByteArray(starts) << sentence;
    };
    row("as planned", "09:15", u"On time here · closing expected at 12:00 (on time)"_s);
    row("a few seconds late", "09:15:29", u"On time here · closing expected at 12:00 (on time)"_s);
    row("late", "09:27", u"12 min late here · closing expected at 12:12 (12 min late)"_s);
    row("very late",
        "10:20",
        u"1 h 5 min late here · closing expected at 13:05 (1 h 5 min late)"_s);
    row("early",
        "09:12",
        u"3 min ahead here · closing expected at 11:57 (on time, 3 min to spare)"_s);
}

void tst_AgendaSentences::saysWhereWeAreAndWhenItCloses()
{
    QFETCH(QByteArray, welcomeStarts);
    Recorder recorder = runningIn(0);
    QVERIFY(recorder.next(welcomeStarts));
    QTEST(agendaSentence(m_english, recorder.clock().at(at(welcomeStarts)), m_madrid), "sentence");

    auto agenda = blocks();
    agenda.last() = block(9, 26);
    const AgendaClock shorter(plan(agenda), recorder.events());
    if (welcomeStarts == "09:27")
        QCOMPARE(agendaSentence(m_english, shorter.at(at("09:27")), m_madrid),
                 u"12 min late here · closing expected at 12:08 (8 min late)"_s);
}

void tst_AgendaSentences::saysWhenItWasFinished_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("on time") << QByteArray("12:00:40") << u"Finished at 12:00 (on time)"_s;
    QTest::newRow("late") << QByteArray("12:07:59") << u"Finished at 12:07 (7 min late)"_s;
    QTest::newRow("early") << QByteArray("11:56:30")
                           << u"Finished at 11:56 (on time, 4 min to spare)"_s;
}

void tst_AgendaSentences::saysWhenItWasFinished()
{
    QFETCH(QByteArray, end);
    Recorder recorder = runningIn(9);
    QVERIFY(recorder.next(end));
    QTEST(agendaSentence(m_english, recorder.clock().at(at("15:00")), m_madrid), "sentence");
}

void tst_AgendaSentences::beforeTheStartSaysSo()
{
    const AgendaClock clock(plan());
    QCOMPARE(driftSentence(m_english, clock.at(at("08:30"))), u"Not started yet"_s);
    QCOMPARE(agendaSentence(m_english, clock.at(at("09:07")), m_madrid),
             u"Not started, 7 min late · closing expected at 12:07 (7 min late)"_s);
}

void tst_AgendaSentences::withoutAHardEndSaysOnlyTheHour()
{
    const auto open = workshop().with([](WorkshopFields &fields) { fields.agendaEnd.reset(); });
    Recorder recorder = runningIn(9, plan(blocks(), *open));
    QCOMPARE(closingSentence(m_english, recorder.clock().at(at("11:30")), m_madrid),
             u"closing expected at 12:00"_s);
    QVERIFY(recorder.next("12:03"));
    QCOMPARE(closingSentence(m_english, recorder.clock().at(at("12:30")), m_madrid),
             u"Finished at 12:03"_s);
}

void tst_AgendaSentences::theMinutesAreThoseBetweenTheHoursShown()
{
    for (qint64 second = -300; second <= 300; ++second) {
        Recorder recorder = runningIn(0);
        const qint64 now = at("09:15") + second * 1'000;
        QVERIFY(recorder.record(recorder.clock().next(now)));
        const AgendaSnapshot view = recorder.clock().at(now);
        const QTime closing = QTime::fromString(expectedText(view.end, m_madrid), u"HH:mm"_s);
        const int late = QTime(12, 0).secsTo(closing) / 60;
        const QString sentence = closingSentence(m_english, view, m_madrid);
        const QString minutes = u"%1 min"_s.arg(std::abs(late));
        QVERIFY2(late == 0 ? !sentence.contains(u"min"_s) : sentence.contains(minutes),
                 qPrintable(sentence));
        QCOMPARE(driftSentence(m_english, view).startsWith(minutes), late != 0);
    }
}

TALLERISTA_TEST(tst_AgendaSentences)
#include "tst_agendasentences.moc"
