// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/durationactions.h"
#include "core/base/timeunits.h"
#include "core/rehearsal/rehearsalfile.h"
#include "core/rules/agenda/agendachanges.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

using Past = QList<QList<MeasuredBlock>>;

Q_DECLARE_METATYPE(Past)

namespace {

AgendaBlock
plannedBlock(quint8 number, const QString &title, int minutes, std::optional<Stage> stage = {})
{
    std::array<quint8, RowId::Size> bytes{};
    bytes.back() = number;
    AgendaBlockFields fields;
    fields.title = title;
    fields.minutes = minutes;
    fields.leastMinutes = minutes / 2;
    fields.stage = stage;
    return *AgendaBlock::create(Id<AgendaBlock>(RowId(bytes)), fields);
}

const QList<AgendaBlock> Planned{plannedBlock(1, u"Introducción"_s, 20),
                                 plannedBlock(2, u"Lluvia de ideas"_s, 10, Stage::Ideas),
                                 plannedBlock(3, u"Juntar ideas"_s, 5, Stage::Ideas),
                                 plannedBlock(4, u"Fichas SMART"_s, 30, Stage::Sheets),
                                 plannedBlock(5, u"Despedida"_s, 0)};

/// One past workshop in which the introduction took \a minutes.
QList<MeasuredBlock> introduction(int minutes)
{
    return {{u"introduccion"_s, {}, minutes}};
}

} // namespace

class tst_Durations : public QObject
{
    Q_OBJECT

private slots:
    void proposesTheMedian_data();
    void proposesTheMedian();
    void findsABlockByItsStageOnlyWhereItIsTheOnlyOne();
    void leastMinutesKeepTheirProportion();
    void saysInHowManyWorkshops();
    void aPastWorkshopGivesItsActualMinutesInOneStep();
    void aWorkshopThatWasNotHeldGivesNothing();
    void onlyACutWantsAReason_data();
    void onlyACutWantsAReason();
    void tellsWhatBecameOfABlock_data();
    void tellsWhatBecameOfABlock();
};

void tst_Durations::proposesTheMedian_data()
{
    QTest::addColumn<Past>("past");
    QTest::addColumn<int>("minutes"); // 0: nothing is proposed

    QTest::newRow("no workshop") << Past{} << 0;
    QTest::newRow("one") << Past{introduction(27)} << 27;
    QTest::newRow("the middle of three")
        << Past{introduction(40), introduction(22), introduction(27)} << 27;
    QTest::newRow("between two") << Past{introduction(22), introduction(27)} << 25;
    QTest::newRow("just as planned") << Past{introduction(20)} << 0;
    QTest::newRow("another block") << Past{{{u"Bienvenida"_s, {}, 9}}} << 0;
    QTest::newRow("only where it was held") << Past{introduction(27), {}} << 27;
}

void tst_Durations::proposesTheMedian()
{
    QFETCH(Past, past);
    QFETCH(int, minutes);

    const auto proposals = proposeDurations(Planned, past);

    QCOMPARE(proposals.size(), minutes > 0 ? 1 : 0);
    if (minutes > 0)
        QCOMPARE(proposals.first().after, minutes);
}

void tst_Durations::findsABlockByItsStageOnlyWhereItIsTheOnlyOne()
{
    const Past sheets{{{u"Las siete preguntas"_s, Stage::Sheets, 36}}};
    QCOMPARE(proposeDurations(Planned, sheets).first().title, u"Fichas SMART"_s);
    const Past twice{{{u"Fichas 1"_s, Stage::Sheets, 36}, {u"Fichas 2"_s, Stage::Sheets, 9}}};
    QVERIFY(proposeDurations(Planned, twice).isEmpty());
    const Past ideas{{{u"Ideas"_s, Stage::Ideas, 14}}};
    QVERIFY(proposeDurations(Planned, ideas).isEmpty()); // which of the two?
}

void tst_Durations::leastMinutesKeepTheirProportion()
{
    const auto proposal = proposeDurations(Planned, {introduction(27)}).first();
    QCOMPARE(proposal.leastBefore, 10);
    QCOMPARE(proposal.leastAfter, 13);
    const auto fixed = plannedBlock(1, u"Introducción"_s, 20).with([](AgendaBlockFields &fields) {
        fields.leastMinutes = 20;
    });
    QCOMPARE(proposeDurations({*fixed}, {introduction(27)}).first().leastAfter, 27);
}

void tst_Durations::saysInHowManyWorkshops()
{
    const Phrases english(u"en"_s);
    const auto sentence = [&](const Past &past) {
        return durationSentence(english, proposeDurations(Planned, past).first());
    };
    QCOMPARE(sentence({introduction(27)}), u"Introducción took 27 min"_s);
    QCOMPARE(sentence({introduction(27), introduction(30), introduction(22)}),
             u"Introducción took 27 min in 3 workshops (median)"_s);
}

void tst_Durations::aPastWorkshopGivesItsActualMinutesInOneStep()
{
    TestWorkshop past;
    QVERIFY(startAgenda(*past.document));
    past.clock.advance(22 * MsPerMinute);
    QVERIFY(nextBlock(*past.document));
    past.clock.advance(31 * MsPerMinute);
    QVERIFY(nextBlock(*past.document));
    TestWorkshop planned;

    const auto measured = readDurations(*planned.document, past.path());
    QVERIFY(measured);
    const auto blocks = planned.document->stores().agendaBlocks.all();
    QVERIFY(takeDurations(*planned.document, proposeDurations(*blocks, {measured->blocks})));

    const auto after = planned.document->stores().agendaBlocks.all();
    QCOMPARE(after->first()->minutes, 22);
    QCOMPARE(after->last()->minutes, 31);
    QVERIFY(planned.document->undo(Scope::agenda()));
    QCOMPARE(planned.document->stores().agendaBlocks.all()->last()->minutes, 20);
    QVERIFY(!planned.document->undo(Scope::agenda()));
}

void tst_Durations::aWorkshopThatWasNotHeldGivesNothing()
{
    TestWorkshop past;
    const TestWorkshop planned;
    QVERIFY(!readDurations(*planned.document, past.path()));
    QVERIFY(startAgenda(*past.document));
    QVERIFY(!readDurations(*planned.document, past.path())); // nothing has ended
    const QString path = past.folder.filePath(u"ensayo.taller"_s);
    auto rehearsal = createRehearsal(path, past.clock, testWriter(), past.document->stores());
    QVERIFY(startAgenda(**rehearsal));
    past.clock.advance(5 * MsPerMinute);
    QVERIFY(closeBlock(**rehearsal));
    rehearsal->reset();
    QVERIFY(readDurations(*planned.document, path).error().message.contains("(ensayo)"_L1));
}

void tst_Durations::onlyACutWantsAReason_data()
{
    QTest::addColumn<int>("plannedMinutes"); // against 20 on paper
    QTest::addColumn<int>("addedMinutes");
    QTest::addColumn<bool>("skipped");
    QTest::addColumn<bool>("cut");

    QTest::newRow("as on paper") << 20 << 0 << false << false;
    QTest::newRow("a minute recovered") << 19 << 0 << false << true;
    QTest::newRow("recovered and given back") << 16 << 5 << false << false;
    QTest::newRow("two minutes taken while it ran") << 20 << -2 << false << false;
    QTest::newRow("three") << 20 << -3 << false << true;
    QTest::newRow("lengthened") << 25 << 0 << false << false;
    QTest::newRow("left out") << 20 << 0 << true << true;
}

void tst_Durations::onlyACutWantsAReason()
{
    QFETCH(int, plannedMinutes);
    QFETCH(int, addedMinutes);
    QFETCH(bool, skipped);
    const auto id = Planned.first().id();
    AgendaRow row{PlannedBlock{id, u"Intro"_s, 0, plannedMinutes * MsPerMinute, 0, 0, {}, {}, 0, 0},
                  BaselineBlock{0, 20 * MsPerMinute}};
    row.addedMs = addedMinutes * MsPerMinute;
    row.skipped = skipped;
    QTEST(isCut(row), "cut");
}

void tst_Durations::tellsWhatBecameOfABlock_data()
{
    QTest::addColumn<int>("plannedMinutes"); // against 20 on paper
    QTest::addColumn<int>("addedMinutes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("as on paper") << 20 << 0 << QString() << QString();
    QTest::newRow("two minutes more") << 20 << 2 << u"2 min more while it ran"_s << QString();
    QTest::newRow("cut") << 16 << 0 << u"shortened by 4 min"_s
                         << u"“Intro” was shortened from 20 min to 16 min."_s;
    QTest::newRow("cut and given back")
        << 16 << 3 << u"shortened by 4 min, 3 min more while it ran"_s << QString();
    QTest::newRow("lengthened") << 25 << 0 << u"lengthened by 5 min"_s
                                << u"“Intro” was lengthened from 20 min to 25 min."_s;
    QTest::newRow("time taken away") << 20 << -5 << u"5 min less while it ran"_s
                                     << u"“Intro” was shortened from 20 min to 15 min."_s;
}

void tst_Durations::tellsWhatBecameOfABlock()
{
    QFETCH(int, plannedMinutes);
    QFETCH(int, addedMinutes);
    const Phrases english(u"en"_s);
    const auto id = Planned.first().id();
    AgendaRow row{PlannedBlock{id, u"Intro"_s, 0, plannedMinutes * MsPerMinute, 0, 0, {}, {}, 0, 0},
                  BaselineBlock{0, 20 * MsPerMinute}};
    row.place = AgendaRow::Place::Over;
    row.actualStart = 0;
    row.actualEnd = 12 * MsPerMinute;
    row.addedMs = addedMinutes * MsPerMinute;
    QTEST(changeWords(english, row), "words");
    QTEST(changeSentence(english, row), "sentence");

    row.place = AgendaRow::Place::NotHeld;
    QCOMPARE(changeWords(english, row), u"not held"_s);
    QCOMPARE(changeSentence(english, row), u"“Intro” was not held."_s);
    row.skipped = true;
    QCOMPARE(changeWords(english, row), u"left out by decision"_s);
    row.reason = u"The minister came late"_s;
    QCOMPARE(changeWords(english, row), u"left out by decision: The minister came late"_s);
    QCOMPARE(changeSentence(english, row),
             u"“Intro” was left out by decision. Reason: The minister came late."_s);
    row.reason.clear();
    AgendaRow inserted = row;
    inserted.baseline.reset();
    inserted.skipped = false;
    inserted.place = AgendaRow::Place::Over;
    QCOMPARE(changeSentence(english, inserted),
             u"“Intro” was added during the day and took 12 min."_s);
}

TALLERISTA_TEST(tst_Durations)
#include "tst_durations.moc"
