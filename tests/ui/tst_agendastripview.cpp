// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timeunits.h"
#include "core/rules/agenda/agendaclock.h"
#include "tests/support/testclass.h"
#include "ui/agendastripview.h"

using namespace Qt::StringLiterals;
using namespace Tallerista;

using Phase = TimerStripView::Phase;
using Kind = AgendaEventFields::Kind;

Q_DECLARE_METATYPE(Tallerista::AgendaSnapshot)
Q_DECLARE_METATYPE(Tallerista::TimerStripView::Phase)

namespace {

Id<AgendaBlock> blockId(quint8 number)
{
    std::array<quint8, RowId::Size> bytes{};
    bytes.back() = number;
    return Id<AgendaBlock>(RowId(bytes));
}

/// 09:00 in San Salvador, and minutes after it.
qint64 nine(double minutes = 0)
{
    const auto at = QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch();
    return at + qint64(minutes * double(MsPerMinute));
}

/// Welcome 09:00 (20 min), Topics 09:20 (10 min), and all must be over at 09:30.
AgendaPlan plan()
{
    AgendaPlan made;
    const auto block = [&](quint8 number, const QString &title, int start, int minutes) {
        PlannedBlock planned{blockId(number), title, 0, 0, 0, 0, {}, {}, 0, 0};
        planned.start = nine(start);
        planned.durationMs = minutes * MsPerMinute;
        made.blocks.append(planned);
    };
    block(1, u"Welcome"_s, 0, 20);
    block(2, u"Topics %1 <b>"_s, 20, 10);
    made.start = nine();
    made.end = nine(30);
    made.hardEnd = nine(30);
    return made;
}

struct Happened
{
    Kind kind;
    double minute;
    std::optional<quint8> block = {};
};

AgendaSnapshot after(std::initializer_list<Happened> events, double minute)
{
    AgendaClock clock(plan());
    for (const auto &[kind, at, block] : events) {
        AgendaEventFields event;
        event.kind = kind;
        event.at = nine(at);
        if (block)
            event.block = blockId(*block);
        clock.apply(event);
    }
    return clock.at(nine(minute));
}

} // namespace

class tst_AgendaStripView : public QObject
{
    Q_OBJECT

private slots:
    void saysHowTheAgendaStands_data();
    void saysHowTheAgendaStands();
    void namesWhatComes_data();
    void namesWhatComes();
    void speaksInWholeSentences();
    void toTheRoomItTellsNoLateness_data();
    void toTheRoomItTellsNoLateness();
    void hasNothingToSayOfAnEmptyAgenda();

private:
    Phrases m_phrases{u"en"_s};
    QTimeZone m_zone{"America/El_Salvador"};
};

void tst_AgendaStripView::saysHowTheAgendaStands_data()
{
    QTest::addColumn<AgendaSnapshot>("snapshot");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("remaining");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("title");

    const Happened start{Kind::Start, 0, 1};
    QTest::newRow("before the start")
        << after({}, 0) << Phase::NotStarted << QString() << u"Not started"_s << u"Welcome"_s;
    QTest::newRow("just started") << after({start}, 0) << Phase::Normal << u"20:00"_s
                                  << u"Running"_s << u"Welcome"_s;
    QTest::newRow("four minutes left")
        << after({start}, 16) << Phase::Warning << u"4:00"_s << u"Ending soon"_s << u"Welcome"_s;
    QTest::newRow("half a minute left")
        << after({start}, 19.5) << Phase::Danger << u"0:30"_s << u"Last stretch"_s << u"Welcome"_s;
    QTest::newRow("one minute over")
        << after({start}, 21) << Phase::Overtime << u"+1:00"_s << u"Time is up"_s << u"Welcome"_s;
    QTest::newRow("paused") << after({start, {Kind::Pause, 5}}, 9) << Phase::Paused << u"15:00"_s
                            << u"Paused"_s << u"Welcome"_s;
    QTest::newRow("in the last block") << after({start, {Kind::Next, 20, 2}}, 21) << Phase::Normal
                                       << u"9:00"_s << u"Running"_s << u"Topics %1 <b>"_s;
    QTest::newRow("the block that ran is gone")
        << after({start, {Kind::Next, 20, 7}}, 21) << Phase::Normal << QString()
        << u"Between blocks"_s << u"Between blocks"_s;
    QTest::newRow("over") << after({start, {Kind::Next, 25}}, 26) << Phase::Ended << QString()
                          << u"Finished"_s << u"Finished"_s;
}

void tst_AgendaStripView::saysHowTheAgendaStands()
{
    QFETCH(AgendaSnapshot, snapshot);
    QFETCH(Phase, phase);

    const auto view = stripView(snapshot, m_phrases, m_zone);

    QCOMPARE(view.phase, phase);
    QTEST(view.remaining, "remaining");
    QTEST(view.phaseWord, "word");
    QTEST(view.title, "title");
}

void tst_AgendaStripView::namesWhatComes_data()
{
    QTest::addColumn<AgendaSnapshot>("snapshot");
    QTest::addColumn<QString>("next");

    const Happened start{Kind::Start, 4, 1};
    QTest::newRow("the hour of the plan") << after({}, -5) << u"Planned for 09:00"_s;
    QTest::newRow("when the next block is expected")
        << after({start}, 5) << u"Next: Topics %1 <b> (09:24)"_s;
    QTest::newRow("the end of the last block")
        << after({start, {Kind::Next, 20, 2}}, 21) << u"Next: the end (09:30)"_s;
    QTest::newRow("nothing after the end") << after({start, {Kind::Next, 25}}, 26) << QString();
}

void tst_AgendaStripView::namesWhatComes()
{
    QFETCH(AgendaSnapshot, snapshot);
    QTEST(stripView(snapshot, m_phrases, m_zone).next, "next");
}

void tst_AgendaStripView::speaksInWholeSentences()
{
    const auto late = stripView(after({{Kind::Start, 4, 1}}, 5), m_phrases, m_zone);
    QCOMPARE(late.sentence, u"4 min late here · closing expected at 09:34 (4 min late)"_s);
    QCOMPARE(late.spoken,
             u"Running. Welcome. 19 min left. 4 min late here · closing expected at 09:34 "
             "(4 min late). Next: Topics %1 <b> (09:24)"_s);
    const auto over = stripView(after({{Kind::Start, 0, 1}}, 22), m_phrases, m_zone);
    QVERIFY2(over.spoken.contains("2 min over"_L1), qPrintable(over.spoken));
}

void tst_AgendaStripView::toTheRoomItTellsNoLateness_data()
{
    QTest::addColumn<AgendaSnapshot>("snapshot");
    QTest::addColumn<QString>("spoken");

    const Happened start{Kind::Start, 4, 1};
    QTest::newRow("not started") << after({}, 4) << u"Not started. Welcome. Planned for 09:00"_s;
    QTest::newRow("late") << after({start}, 5)
                          << u"Running. Welcome. 19 min left. We end at 09:24. Next: Topics %1 <b> "
                             "(09:24)"_s;
    QTest::newRow("over its time")
        << after({start}, 30) << u"Time is up. Welcome. 0 min left. Next: Topics %1 <b> (09:30)"_s;
    QTest::newRow("over") << after({start, {Kind::Next, 45}}, 46) << u"Finished"_s;
}

void tst_AgendaStripView::toTheRoomItTellsNoLateness()
{
    QFETCH(AgendaSnapshot, snapshot);
    const auto view = stripView(snapshot, m_phrases, m_zone, StripReader::Room);
    QTEST(view.spoken, "spoken");
    QVERIFY(!view.remaining.startsWith(u'+'));
}

void tst_AgendaStripView::hasNothingToSayOfAnEmptyAgenda()
{
    AgendaPlan empty;
    empty.start = empty.end = nine();
    const auto view = stripView(AgendaClock(empty).at(nine(-1)), m_phrases, m_zone);
    QCOMPARE(view.phase, Phase::NotStarted);
    QCOMPARE(view.title, QString());
    QCOMPARE(view.next, QString());
    QCOMPARE(view.sentence, u"No block with minutes yet"_s);
}

TALLERISTA_TEST(tst_AgendaStripView)
#include "tst_agendastripview.moc"
