// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/store/latestclock.h"
#include "tests/support/foreignprogram.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Everything a workshop holds, to compare before and after.
QStringList contentOf(const WorkshopDocument &document)
{
    QStringList content;
    const auto ideas = document.stores().ideas.all();
    for (const Idea &idea : *ideas)
        content << u"%1 %2"_s.arg(ideaCode(0, idea->number), idea->text);
    const auto people = document.stores().participants.all();
    for (const Participant &person : *people)
        content << person->name + QString::number(person->arrivedAt.value_or(0));
    const auto topics = document.stores().topics.all();
    for (const Topic &topic : *topics)
        content << topic->name;
    content << document.stores().workshop.get()->fields().place;
    return content;
}

/// One random edit through the verbs; may be refused.
void editSomething(TestWorkshop &workshop, QRandomGenerator &random)
{
    WorkshopDocument &document = *workshop.document;
    const Id<Mesa> mesa = workshop.mesa(random.bounded(1, 3));
    const auto ideas = document.stores().ideas.ofMesa(mesa);
    const auto people = document.stores().participants.all();
    const QString text = u"texto %1"_s.arg(random.generate());
    switch (random.bounded(8)) {
    case 0:
        if (!ideas->isEmpty())
            (void)removeIdeas(document, {ideas->at(random.bounded(int(ideas->size()))).id()});
        break;
    case 1:
        if (!ideas->isEmpty())
            (void)editIdea(document,
                           *ideas->first().with([&](IdeaFields &fields) { fields.text = text; }));
        break;
    case 2:
        (void)addParticipant(
            document, {text, u"Institución %1"_s.arg(random.bounded(4)), {}, {}, {}, {}, {}});
        break;
    case 3:
        if (!people->isEmpty())
            (void)removeParticipant(document, people->at(random.bounded(int(people->size()))).id());
        break;
    case 4:
        (void)addTopic(document, text);
        break;
    case 5: {
        auto fields = document.stores().workshop.get()->fields();
        fields.place = text;
        (void)editWorkshop(document, fields);
        break;
    }
    case 6:
        if (!ideas->isEmpty())
            (void)moveIdea(document, ideas->first().id(), workshop.mesa(random.bounded(1, 3)));
        break;
    default:
        (void)captureIdea(
            document, mesa, {{}, text, {}, {}, {}, u"Persona %1"_s.arg(random.bounded(3))});
    }
    workshop.clock.advance(random.bounded(5'000));
}

} // namespace

class tst_WorkshopDocument : public QObject
{
    Q_OBJECT

private slots:
    void aNewWorkshopHoldsWhatItsTemplateSays();
    void anExistingFileIsNeverOverwritten();
    void afterACleanCloseOneFileRemains();
    void anEditIsAnnouncedOnceAfterItIsOnTheDisk();
    void anEditThatFailsLeavesNoTrace();
    void anEditThatChangesNothingIsNoStep();
    void undoAndRedoSurviveARestart();
    void undoingTwoHundredStepsAndRedoingThemGivesTheSameContent();
    void undoStaysInsideItsTable();
    void undoOfAnOlderStepSaysWhatStandsInTheWay();
    void anythingNewForgetsWhatCouldBeRedone();
    void creatingTheWorkshopCannotBeUndone();
    void theFingerprintFollowsEveryEdit();
    void aClockAtTheEndOfTimeIsNotGoneBeyond();
    void aSecondOpenerIsToldWhoHasTheFile();
    void aFileThatIsNotOursIsRefusedWithOneSentence_data();
    void aFileThatIsNotOursIsRefusedWithOneSentence();
    void anOddlyNamedFileOpens();
    void aReadOnlyDocumentRefusesEdits();
};

void tst_WorkshopDocument::aNewWorkshopHoldsWhatItsTemplateSays()
{
    const TestWorkshop workshop;
    const Stores &stores = workshop.document->stores();

    QCOMPARE(stores.workshop.get()->fields().name, u"Taller de prueba"_s);
    QCOMPARE(stores.mesas.all()->size(), 2);
    QCOMPARE(stores.topics.all()->last()->name, u"Educación"_s);
    QCOMPARE(stores.questions.all()->size(), 1);
    QCOMPARE(stores.agendaBlocks.all()->last()->stage, std::optional(Stage::Ideas));
}

void tst_WorkshopDocument::anExistingFileIsNeverOverwritten()
{
    TestWorkshop workshop;
    workshop.document.reset();

    const auto again = createWorkshop(workshop.path(),
                                      workshop.clock,
                                      testWriter(),
                                      smallTemplate(),
                                      {{}, QDate(2026, 11, 24), {}, {}});

    QVERIFY(!again);
    QVERIFY(again.error().message.contains(u"taller.taller"_s));
}

void tst_WorkshopDocument::afterACleanCloseOneFileRemains()
{
    TestWorkshop workshop;
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"Una idea"_s, {}, {}, {}, {}}));
    workshop.document.reset();

    QCOMPARE(QDir(workshop.folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"taller.taller"_s});
}

void tst_WorkshopDocument::anEditIsAnnouncedOnceAfterItIsOnTheDisk()
{
    TestWorkshop workshop;
    const Id<Mesa> mesa = workshop.mesa(1);
    int announced = 0;
    QStringList onDisk;
    QObject::connect(
        workshop.document.get(), &WorkshopDocument::changed, this, [&](const Change &change) {
            ++announced;
            QVERIFY(change.touches(Entity::Idea));
            QVERIFY(!change.touches(Entity::Participant));
            const auto reader = WorkshopDocument::openForReading(workshop.path(), workshop.clock);
            QVERIFY(bool(reader));
            for (const Idea &idea : *(*reader)->stores().ideas.all())
                onDisk.append(idea->text);
        });

    QVERIFY(captureIdea(*workshop.document, mesa, {{}, u"Una idea"_s, {}, {}, {}, {}}));

    QCOMPARE(announced, 1);
    QCOMPARE(onDisk, QStringList{u"Una idea"_s});
    QCOMPARE(workshop.document->lastSavedAt(), std::optional(workshop.clock.nowUtcMs()));
}

void tst_WorkshopDocument::anEditThatFailsLeavesNoTrace()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const QSignalSpy changes(&document, &WorkshopDocument::changed);
    const qint64 steps = document.lastSequence();

    const auto failed = importIdeas(
        document,
        workshop.mesa(1),
        {{{}, u"Buena"_s, {}, u"Tema nuevo"_s, {}, {}}, {{}, QString(501, u'x'), {}, {}, {}, {}}});

    QVERIFY(!failed);
    QVERIFY(workshop.ideaTexts(1).isEmpty());
    QCOMPARE(document.stores().topics.all()->size(), 2);
    QCOMPARE(document.lastSequence(), steps);
    QCOMPARE(changes.count(), 0);
    QVERIFY(*document.fingerprintHolds());
}

void tst_WorkshopDocument::anEditThatChangesNothingIsNoStep()
{
    TestWorkshop workshop;
    const qint64 steps = workshop.document->lastSequence();

    QVERIFY(editWorkshop(*workshop.document, workshop.document->stores().workshop.get()->fields()));

    QCOMPARE(workshop.document->lastSequence(), steps);
}

void tst_WorkshopDocument::undoAndRedoSurviveARestart()
{
    TestWorkshop workshop;
    const Scope scope = Scope::of(workshop.mesa(1));
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"Primera"_s, {}, {}, {}, {}}));
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"Segunda"_s, {}, {}, {}, {}}));

    workshop.reopen();
    QVERIFY(workshop.document->undo(scope));
    QCOMPARE(workshop.ideaTexts(1), QStringList{u"Primera"_s});
    workshop.reopen();
    QCOMPARE(workshop.document->nextRedo(scope)->step.detail, u"M1-02"_s);
    QVERIFY(workshop.document->redo(scope));

    QCOMPARE(workshop.ideaTexts(1), (QStringList{u"Primera"_s, u"Segunda"_s}));
}

void tst_WorkshopDocument::undoingTwoHundredStepsAndRedoingThemGivesTheSameContent()
{
    TestWorkshop workshop;
    QRandomGenerator random(2026);
    const QStringList before = contentOf(*workshop.document);
    while (workshop.document->lastSequence() < 260)
        editSomething(workshop, random);
    const QStringList after = contentOf(*workshop.document);
    QVERIFY(before != after);
    workshop.reopen();
    WorkshopDocument &document = *workshop.document;

    // The last step of all, whatever its scope, until none is left.
    const QList<Scope> scopes{
        Scope::workshop(), Scope::of(workshop.mesa(1)), Scope::of(workshop.mesa(2))};
    QList<Scope> undone;
    for (;;) {
        std::optional<HistoryEntry> last;
        for (const Scope &scope : scopes) {
            const auto entry = document.nextUndo(scope);
            if (entry && (!last || entry->sequence > last->sequence))
                last = entry;
        }
        if (!last)
            break;
        const auto result = document.undo(last->step.scope);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        undone.prepend(last->step.scope);
    }
    QVERIFY(undone.size() >= 200);
    QCOMPARE(contentOf(document), before);
    QVERIFY(*document.fingerprintHolds());

    for (const Scope &scope : undone)
        QVERIFY(document.redo(scope));
    QCOMPARE(contentOf(document), after);
    QVERIFY(*document.fingerprintHolds());
}

void tst_WorkshopDocument::undoStaysInsideItsTable()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    QVERIFY(captureIdea(document, workshop.mesa(1), {{}, u"De la uno"_s, {}, {}, {}, {}}));
    QVERIFY(captureIdea(document, workshop.mesa(2), {{}, u"De la dos"_s, {}, {}, {}, {}}));

    QVERIFY(document.undo(Scope::of(workshop.mesa(1))));

    QVERIFY(workshop.ideaTexts(1).isEmpty());
    QCOMPARE(workshop.ideaTexts(2), QStringList{u"De la dos"_s});
    QVERIFY(!document.undo(Scope::of(workshop.mesa(1))));
}

void tst_WorkshopDocument::undoOfAnOlderStepSaysWhatStandsInTheWay()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto idea = captureIdea(document, workshop.mesa(1), {{}, u"Una"_s, {}, {}, {}, {}});
    const qint64 capture = document.lastSequence();
    QVERIFY(editIdea(document, *idea->with([](IdeaFields &fields) { fields.text = u"Otra"_s; })));

    const auto refused = document.undoStep(capture);

    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"Edit idea M1-01"_s),
             qPrintable(refused.error().message));
    QCOMPARE(workshop.ideaTexts(1), QStringList{u"Otra"_s});
}

void tst_WorkshopDocument::anythingNewForgetsWhatCouldBeRedone()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const Scope scope = Scope::of(workshop.mesa(1));
    QVERIFY(captureIdea(document, workshop.mesa(1), {{}, u"Una"_s, {}, {}, {}, {}}));
    QVERIFY(document.undo(scope));
    QVERIFY(captureIdea(document, workshop.mesa(1), {{}, u"Otra"_s, {}, {}, {}, {}}));

    QVERIFY(!document.nextRedo(scope));
    QVERIFY(!document.redo(scope));
}

void tst_WorkshopDocument::creatingTheWorkshopCannotBeUndone()
{
    const TestWorkshop workshop;
    QVERIFY(!workshop.document->nextUndo(Scope::workshop()));
}

void tst_WorkshopDocument::aClockAtTheEndOfTimeIsNotGoneBeyond()
{
    TestWorkshop workshop;
    workshop.document.reset();
    meddle(workshop.path(), "UPDATE replica SET hlc = 9223372036854775807");
    workshop.reopen();

    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"Una"_s, {}, {}, {}, {}}));
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"Otra"_s, {}, {}, {}, {}}));

    workshop.document.reset();
    const auto database = Database::open(workshop.path(), Database::Access::ReadOnly);
    auto clocks = (*database)->run(u"SELECT hlc FROM history ORDER BY sequence DESC LIMIT 2"_s);
    QVERIFY(clocks->next());
    const qint64 last = clocks->value(0).toLongLong();
    QVERIFY(clocks->next());
    QCOMPARE(last, clocks->value(0).toLongLong() + 1);
    QVERIFY(last > LatestClock);
}

void tst_WorkshopDocument::theFingerprintFollowsEveryEdit()
{
    TestWorkshop workshop;
    QRandomGenerator random(5);
    for (int i = 0; i < 40; ++i)
        editSomething(workshop, random);
    workshop.reopen();
    QVERIFY(*workshop.document->fingerprintHolds());

    meddle(workshop.path(), "UPDATE workshop SET place = 'elsewhere'");
    QVERIFY(!*workshop.document->fingerprintHolds());
}

void tst_WorkshopDocument::aSecondOpenerIsToldWhoHasTheFile()
{
    const TestWorkshop workshop;

    const auto second = WorkshopDocument::open(workshop.path(), workshop.clock, testWriter());

    QVERIFY(!second);
    QVERIFY2(second.error().message.contains(u"Ana (LAPTOP-7)"_s),
             qPrintable(second.error().message));
    QVERIFY(WorkshopDocument::openForReading(workshop.path(), workshop.clock));
}

void tst_WorkshopDocument::aFileThatIsNotOursIsRefusedWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");

    QTest::newRow("of another program")
        << QByteArray("PRAGMA application_id = 7") << u"is not a Tallerista workshop"_s;
    QTest::newRow("of a newer version")
        << "PRAGMA user_version = " + QByteArray::number(WorkshopFile::FormatVersion + 1)
               + "; DROP TABLE evidence"
        << u"newer Tallerista"_s;
    QTest::newRow("half made") << QByteArray("PRAGMA user_version = 0")
                               << u"not a complete workshop"_s;
    QTest::newRow("with a trigger")
        << QByteArray("CREATE TRIGGER t AFTER INSERT ON idea BEGIN DELETE FROM participant; END")
        << u"changed how “taller.taller” is built"_s;
    QTest::newRow("with a table more")
        << QByteArray("CREATE TABLE extra (a)") << u"changed how “taller.taller” is built"_s;
    QTest::newRow("with a table less")
        << QByteArray("DROP TABLE evidence") << u"changed how “taller.taller” is built"_s;
}

void tst_WorkshopDocument::aFileThatIsNotOursIsRefusedWithOneSentence()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    TestWorkshop workshop;
    workshop.document.reset();
    meddle(workshop.path(), sql);
    const QByteArray before = bytesOf(workshop.path());

    const auto refused = WorkshopDocument::open(workshop.path(), workshop.clock, testWriter());

    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    QCOMPARE(bytesOf(workshop.path()), before);
}

void tst_WorkshopDocument::anOddlyNamedFileOpens()
{
    TestWorkshop workshop;
    workshop.document.reset();
    const QString odd = workshop.folder.filePath(u"añó #1 50% ?x=y & \"b\" 🌳.taller"_s);
    QVERIFY(QFile::rename(workshop.path(), odd));

    const auto opened = WorkshopDocument::open(odd, workshop.clock, testWriter());

    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
}

void tst_WorkshopDocument::aReadOnlyDocumentRefusesEdits()
{
    TestWorkshop workshop;
    const Id<Mesa> mesa = workshop.mesa(1);
    const auto reader = WorkshopDocument::openForReading(workshop.path(), workshop.clock);

    QVERIFY(!captureIdea(**reader, mesa, {{}, u"Una"_s, {}, {}, {}, {}}));
}

TALLERISTA_TEST(tst_WorkshopDocument)
#include "tst_workshopdocument.moc"
