// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/mergeactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/selectionreading.h"
#include "core/actions/workshopimport.h"
#include "core/base/workshopclock.h"
#include "core/domain/rehearsal.h"
#include "core/exchange/templates.h"
#include "core/rehearsal/inventedroom.h"
#include "core/rehearsal/rehearsalfile.h"
#include "core/rehearsal/rehearsalsummary.h"
#include "core/rehearsal/simulatedclocksource.h"
#include "core/report/builder.h"
#include "core/report/share.h"
#include "tests/support/bytes.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;

/// The clocks of a computer, which move only when told.
class RealClock final : public ClockSource
{
public:
    qint64 wallUtcMs() const override { return 1'000'000 + m_ms; }
    qint64 steadyMs() const override { return m_ms; }
    bool countsSleep() const override { return true; }
    QString bootId() const override { return u"boot"_s; }
    void pass(qint64 ms) { m_ms += ms; }

private:
    qint64 m_ms = 500;
};

/// The workshop of a template, planned and not yet held.
struct PlannedWorkshop
{
    explicit PlannedWorkshop(const QString &templateName = u"gobierno"_s)
    {
        const auto model = loadTemplate(templateName, u"es"_s);
        auto made = createWorkshop(path(),
                                   clock,
                                   testWriter(),
                                   *model,
                                   {u"Consulta"_s, QDate(2026, 11, 24), u"Sala"_s, {}});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        document = std::move(*made);
        (void)addParticipant(*document, {u"Ana Real"_s, {}, {}, {}, {}, {}, {}});
    }

    QString path() const { return folder.filePath(u"taller.taller"_s); }

    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<WorkshopDocument> document;
};

/// A rehearsal of it, at full speed.
struct RehearsedWorkshop
{
    explicit RehearsedWorkshop(const PlannedWorkshop &plan)
        : source(real, *rehearsalStart(plan.document->stores()))
        , clock(source)
    {
        source.setSpeed(SimulatedClockSource::MaxSpeed);
        auto made = createRehearsal(
            plan.folder.filePath(u"ensayo.taller"_s), clock, testWriter(), plan.document->stores());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        document = std::move(*made);
        room = std::make_unique<InventedRoom>(*document, *loadSample(u"es"_s));
        if (!room->invite())
            qFatal("Nobody was invited");
    }

    AgendaSnapshot agenda() const { return readAgenda(document->stores())->at(clock.nowUtcMs()); }
    /// A tenth of a second at the laptop: two seconds in the room.
    AgendaSnapshot pass()
    {
        real.pass(100);
        const AgendaSnapshot now = agenda();
        room->act(now);
        return now;
    }
    /// Until the agenda comes to its first block of \a stage, with Next whenever a block is over.
    void goTo(Stage stage)
    {
        AgendaSnapshot now = agenda();
        while (!now.current || now.rows.at(now.current->index).planned.stage != stage)
            now = passAndGoOn();
    }
    AgendaSnapshot passAndGoOn()
    {
        const AgendaSnapshot now = pass();
        const bool waits = now.state == AgendaState::NotStarted;
        if (waits)
            (void)startAgenda(*document);
        else if (now.current && now.current->remainingMs <= 0)
            (void)nextBlock(*document);
        return now;
    }

    RealClock real;
    SimulatedClockSource source;
    WorkshopClock clock;
    std::unique_ptr<WorkshopDocument> document;
    std::unique_ptr<InventedRoom> room;
};

} // namespace

class tst_Rehearsal : public QObject
{
    Q_OBJECT

private slots:
    void timePassesAsFastAsItIsTold();
    void aRehearsalHasThePlanAndNobody();
    void theMarkIsThereFromTheFirstStepOn();
    void theRealFileIsNotTouched();
    void nothingOfItGetsIntoARealWorkshop();
    void nobodyInventedComesToARealWorkshop();
    void aRehearsalIsNotRehearsed();
    void everyPageAndTextSaysWhatItIs();
    void aWholeMorningIsPlayed_data();
    void aWholeMorningIsPlayed();
    void theRoomWaitsWhileTheAgendaIsPaused();
    void theTieIsLeftToTheFacilitatorWhileItsBlockRuns();
    void theChoiceIsMadeBeforeTheBlockIsOver();
    void whoGoesOnEarlyStillHasSheets();
    void theRoomGoesOnAfterAPowerCut();
    void saysHowItWent();
};

void tst_Rehearsal::timePassesAsFastAsItIsTold()
{
    RealClock real;
    SimulatedClockSource source(real, 5'000);
    QCOMPARE(source.wallUtcMs(), 5'000);
    QCOMPARE(source.steadyMs(), 0);
    real.pass(100);
    QCOMPARE(source.wallUtcMs(), 5'100);
    source.setSpeed(20);
    real.pass(100);
    QCOMPARE(source.wallUtcMs(), 7'100);
    source.setSpeed(0);
    real.pass(100);
    QCOMPARE(source.wallUtcMs(), 7'100);
    source.advance(60'000);
    source.setSpeed(1);
    real.pass(100);
    QCOMPARE(source.wallUtcMs(), 67'200);
    QCOMPARE(source.steadyMs(), 62'200);
    source.setSpeed(99);
    QCOMPARE(source.speed(), 20);
    const WorkshopClock clock(source);
    real.pass(1'000);
    QCOMPARE(clock.skewMs(), 0); // wall and steady clock go together: nothing to ask about
}

void tst_Rehearsal::aRehearsalHasThePlanAndNobody()
{
    const PlannedWorkshop plan;
    const auto created = createRehearsal(
        plan.folder.filePath(u"otro.taller"_s), plan.clock, testWriter(), plan.document->stores());
    const Stores &real = plan.document->stores();
    const Stores &stores = (*created)->stores();
    QVERIFY(stores.workshop.get()->id() != real.workshop.get()->id());
    QCOMPARE((*stores.workshop.get())->name, u"Consulta (ensayo)"_s);
    const auto blocks = stores.agendaBlocks.all();
    const auto planned = real.agendaBlocks.all();
    QCOMPARE(blocks->size(), planned->size());
    for (qsizetype i = 0; i < blocks->size(); ++i) {
        QCOMPARE(blocks->at(i).fields(), planned->at(i).fields());
        QVERIFY(blocks->at(i).id() != planned->at(i).id());
    }
    QCOMPARE(stores.mesas.all()->size(), 2);
    QCOMPARE(stores.topics.all()->size(), real.topics.all()->size());
    QVERIFY(stores.participants.all()->isEmpty());
}

void tst_Rehearsal::theMarkIsThereFromTheFirstStepOn()
{
    const PlannedWorkshop plan;
    QVERIFY(!isRehearsal(plan.document->stores().workshop.get()->fields()));
    const RehearsedWorkshop rehearsed(plan);
    while (rehearsed.document->undo(Scope::workshop())) {
    }
    QVERIFY(isRehearsal(rehearsed.document->stores().workshop.get()->fields()));
}

void tst_Rehearsal::theRealFileIsNotTouched()
{
    PlannedWorkshop plan;
    const QByteArray before = bytesOf(plan.path());
    RehearsedWorkshop rehearsed(plan);
    rehearsed.goTo(Stage::Ideas);
    QCOMPARE(bytesOf(plan.path()), before);
}

void tst_Rehearsal::nothingOfItGetsIntoARealWorkshop()
{
    const PlannedWorkshop plan;
    const RehearsedWorkshop rehearsed(plan);
    QVERIFY(!readOtherWorkshop(*plan.document, rehearsed.document->path()));
    QVERIFY(!lookAtOtherFile(*plan.document, rehearsed.document->path()));
}

void tst_Rehearsal::nobodyInventedComesToARealWorkshop()
{
    const PlannedWorkshop plan;
    InventedRoom room(*plan.document, *loadSample(u"es"_s));
    QVERIFY(!room.invite());
    QVERIFY(startAgenda(*plan.document));
    const qint64 before = plan.document->lastSequence();
    for (int minute = 0; minute < 30; ++minute)
        room.act(readAgenda(plan.document->stores())->at(plan.clock.nowUtcMs() + minute * Minute));
    QCOMPARE(plan.document->lastSequence(), before);
}

void tst_Rehearsal::aRehearsalIsNotRehearsed()
{
    const PlannedWorkshop plan;
    const RehearsedWorkshop rehearsed(plan);
    QVERIFY(!rehearsalStart(rehearsed.document->stores()));
}

void tst_Rehearsal::everyPageAndTextSaysWhatItIs()
{
    const PlannedWorkshop plan;
    const RehearsedWorkshop rehearsed(plan);
    const Phrases english(u"en"_s);
    const auto contents = readContents(rehearsed.document->stores(), rehearsed.clock.nowUtcMs());
    for (const Edition edition : {Edition::Public, Edition::Internal}) {
        const Report report = buildReport(*contents, edition, english);
        QVERIFY(report.runningHead.string().startsWith("REHEARSAL"_L1));
        QVERIFY(report.edition.string().startsWith("REHEARSAL"_L1));
    }
    const auto real = readContents(plan.document->stores(), 0);
    const Report report = buildReport(*real, Edition::Public, english);
    QVERIFY(!report.runningHead.string().contains("REHEARSAL"_L1));
    QVERIFY(!report.edition.string().contains("REHEARSAL"_L1));
}

void tst_Rehearsal::aWholeMorningIsPlayed_data()
{
    QTest::addColumn<QString>("templateName");
    for (const QString &name : templateNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Rehearsal::aWholeMorningIsPlayed()
{
    QFETCH(QString, templateName);
    const PlannedWorkshop plan(templateName);
    RehearsedWorkshop rehearsed(plan);
    const Stores &stores = rehearsed.document->stores();

    AgendaSnapshot now = rehearsed.passAndGoOn();
    for (int looks = 0; now.state != AgendaState::Done; ++looks) {
        QVERIFY(looks < 12'000);
        now = rehearsed.passAndGoOn();
    }

    QCOMPARE(stores.ideas.all()->size(), loadSample(u"es"_s)->ideas.size());
    QCOMPARE(stores.experiences.all()->size(), loadSample(u"es"_s)->experiences.size());
    const auto mesas = stores.mesas.all();
    for (const Mesa &mesa : *mesas) {
        const auto selection = readFirstSelection(stores, mesa.id());
        QVERIFY((*selection)->isDecided());
        QCOMPARE((*selection)->record().decisions.isEmpty(), mesa->number != 1);
        QVERIFY((**stores.shortlists.ofMesa(mesa.id())).shortlist->finishedAt);
    }
    const auto sheets = stores.sheets.all();
    QCOMPARE(sheets->size(), 10);
    QVERIFY(std::any_of(sheets->begin(), sheets->end(), [](const SmartSheet &sheet) {
        return !sheet->problem.isEmpty();
    }));
    const auto people = stores.participants.all();
    QVERIFY(people->at(0)->arrivedAt);
    QVERIFY(!people->last()->arrivedAt); // somebody never comes
    if ((*stores.workshop.get())->plenary)
        QVERIFY(!(**readPlenary(stores)).vote->isOpen());
}

void tst_Rehearsal::theRoomWaitsWhileTheAgendaIsPaused()
{
    const PlannedWorkshop plan;
    RehearsedWorkshop rehearsed(plan);
    rehearsed.goTo(Stage::Ideas);
    for (int i = 0; i < 50; ++i)
        rehearsed.pass();
    const auto said = rehearsed.document->stores().ideas.all()->size();
    QVERIFY(said > 0);
    QVERIFY(pauseOrResume(*rehearsed.document));
    for (int i = 0; i < 50; ++i)
        rehearsed.pass();
    QCOMPARE(rehearsed.document->stores().ideas.all()->size(), said);
}

void tst_Rehearsal::theTieIsLeftToTheFacilitatorWhileItsBlockRuns()
{
    const PlannedWorkshop plan;
    RehearsedWorkshop rehearsed(plan);
    rehearsed.goTo(Stage::FirstSelection);
    AgendaSnapshot now = rehearsed.agenda();
    while (now.rows.at(now.current->index).planned.stage == Stage::FirstSelection) {
        const auto first = rehearsed.document->stores().mesas.all()->first();
        const auto selection = readFirstSelection(rehearsed.document->stores(), first.id());
        if (*selection && (*selection)->isShown())
            QCOMPARE((*selection)->tied().size(), 3);
        now = rehearsed.passAndGoOn();
    }
}

void tst_Rehearsal::theChoiceIsMadeBeforeTheBlockIsOver()
{
    const PlannedWorkshop plan;
    RehearsedWorkshop rehearsed(plan);
    rehearsed.goTo(Stage::FinalSelection);
    AgendaSnapshot now = rehearsed.agenda();
    while (now.current->remainingMs > 2 * Minute)
        now = rehearsed.pass();
    QCOMPARE(now.rows.at(now.current->index).planned.stage, Stage::FinalSelection);
    const auto mesas = rehearsed.document->stores().mesas.all();
    for (const Mesa &mesa : *mesas) {
        const auto list = rehearsed.document->stores().shortlists.ofMesa(mesa.id());
        QVERIFY((**list).shortlist->finishedAt);
    }
}

void tst_Rehearsal::whoGoesOnEarlyStillHasSheets()
{
    const PlannedWorkshop plan;
    RehearsedWorkshop rehearsed(plan);
    rehearsed.goTo(Stage::FinalSelection);
    AgendaSnapshot now = rehearsed.agenda();
    while (now.rows.at(now.current->index).planned.stage == Stage::FinalSelection) {
        QVERIFY(nextBlock(*rehearsed.document)); // at once
        now = rehearsed.agenda();
    }
    rehearsed.goTo(Stage::Sheets);
    for (int i = 0; i < 150; ++i) // 5 minutes
        rehearsed.pass();
    QCOMPARE(rehearsed.document->stores().sheets.all()->size(), 10);
}

void tst_Rehearsal::theRoomGoesOnAfterAPowerCut()
{
    const PlannedWorkshop plan;
    RehearsedWorkshop rehearsed(plan);
    rehearsed.goTo(Stage::Ideas);
    for (int i = 0; i < 60; ++i)
        rehearsed.pass();
    const auto said = rehearsed.document->stores().ideas.all()->size();
    const QString path = rehearsed.document->path();
    rehearsed.room.reset();
    rehearsed.document.reset();
    rehearsed.source.advance(2 * Minute);
    rehearsed.document = std::move(*WorkshopDocument::open(path, rehearsed.clock, testWriter()));
    rehearsed.room = std::make_unique<InventedRoom>(*rehearsed.document, *loadSample(u"es"_s));
    QCOMPARE(rehearsed.document->stores().ideas.all()->size(), said);
    for (int i = 0; i < 60; ++i)
        rehearsed.pass();
    QVERIFY(rehearsed.document->stores().ideas.all()->size() > said);
}

void tst_Rehearsal::saysHowItWent()
{
    const PlannedWorkshop plan;
    RehearsedWorkshop rehearsed(plan);
    const Phrases english(u"en"_s);
    const auto told = [&] {
        return rehearsalSummary(english, rehearsed.document->stores(), rehearsed.agenda());
    };
    QCOMPARE(told(), QStringList{u"The agenda was not started."_s});
    rehearsed.goTo(Stage::Experiences);
    QCOMPARE(told().at(0), u"6 of 15 blocks were held."_s);
    QCOMPARE(told().at(1), u"None took longer than planned."_s);
    rehearsed.source.advance(12 * Minute);
    QVERIFY(nextBlock(*rehearsed.document));
    QVERIFY2(told().at(1).startsWith("1 took longer than planned: Trabajo por mesa"_L1),
             qPrintable(told().at(1)));
}

TALLERISTA_TEST(tst_Rehearsal)
#include "tst_rehearsal.moc"
