// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/base/filename.h"
#include "core/store/copies/copytosend.h"
#include "core/store/salvage/salvage.h"
#include "core/store/upgrade.h"
#include "tests/core/store/copytesting.h"
#include "tests/support/olderformat.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <functional>
#include <sqlite3.h>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What nobody may find any more, in any of its forms.
const QList<QByteArray> &secrets()
{
    static const QList<QByteArray> all{
        "Rosa", "ROSA", "Iraheta", "rosa@example.org", "2255-7788", "Lideresa"};
    return all;
}

ParticipantDraft rosa()
{
    ParticipantDraft draft;
    draft.name = u"Rosa Iraheta"_s;
    draft.institution = u"ADESCO"_s;
    draft.post = u"Lideresa"_s;
    draft.sex = Sex::Woman;
    draft.email = u"rosa@example.org"_s;
    draft.phone = u"2255-7788"_s;
    draft.mesaNumber = 1;
    return draft;
}

/// Leaves remains of names between the rows, as an SQLite does that does not overwrite.
void leaveRemains(const QString &path)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    const char *sql =
        "PRAGMA secure_delete = OFF;"
        "CREATE TEMP TABLE was AS SELECT id, name FROM participant;"
        "UPDATE participant SET name = 'Rosa ' || hex(zeroblob(900));"
        "UPDATE participant SET name = (SELECT name FROM was WHERE was.id = participant.id);";
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

/// The secrets that stand in any file in \a folder.
QByteArrayList foundIn(const QString &folder)
{
    QByteArrayList found;
    for (const QString &name : namesIn(folder)) {
        const QByteArray bytes = bytesOf(QDir(folder).filePath(name));
        for (const QByteArray &secret : secrets()) {
            if (bytes.contains(secret))
                found.append(name.toUtf8() + ": " + secret);
        }
    }
    return found;
}

bool rename(TestWorkshop &workshop, Id<Participant> id, const QString &name)
{
    const auto person = workshop.document->stores().participants.get(id);
    const auto renamed = person->with([&](ParticipantFields &fields) { fields.name = name; });
    return bool(editParticipant(*workshop.document, *renamed));
}

/// Takes everything back that can be taken back, and says how often that went well.
int undoAll(WorkshopDocument &document)
{
    int undone = 0;
    QList<Scope> scopes{Scope::workshop(), Scope::agenda()};
    const auto mesas = document.stores().mesas.all();
    for (const Mesa &mesa : *mesas)
        scopes.prepend(Scope::of(mesa.id()));
    for (const Scope &scope : scopes) {
        while (document.nextUndo(scope) && document.undo(scope))
            ++undone;
    }
    return undone;
}

int redoAll(WorkshopDocument &document)
{
    int redone = 0;
    while (document.nextRedo(Scope::workshop()) && document.redo(Scope::workshop()))
        ++redone;
    return redone;
}

/// Whether every step is explained by its cells: they lead from the sum before it to its own.
bool chainHolds(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    auto rows = (*database)->run(u"SELECT cells, fingerprint FROM history ORDER BY sequence"_s);
    Fingerprint sum;
    while (rows->next()) {
        for (const CellChange &cell : decodeCells(rows->value(0).toByteArray())) {
            sum.subtract(cell.entity, cell.row, cell.column, cell.before);
            sum.add(cell.entity, cell.row, cell.column, cell.after);
        }
        if (!(sum == Fingerprint::fromBytes(rows->value(1).toByteArray())))
            return false;
    }
    return true;
}

/// A workshop with three people, the second of whom is Rosa, and an idea of hers.
struct RosasWorkshop : TestWorkshop
{
    RosasWorkshop()
        : id(add())
    {}

    Id<Participant> add()
    {
        (void)addParticipant(*document, {u"Ana López"_s, {}, {}, {}, {}, {}, {}});
        const auto person = addParticipant(*document, rosa());
        (void)addParticipant(*document, {u"Luis Paz"_s, {}, {}, {}, {}, {}, {}});
        (void)captureIdea(
            *document, mesa(1), {{}, u"Reparar el pozo"_s, {}, {}, {}, u"Rosa Iraheta"_s});
        return person->id();
    }

    Participant person() const { return *document->stores().participants.get(id); }

    Id<Participant> id;
};

} // namespace

using Prepare = std::function<void(RosasWorkshop &)>;
Q_DECLARE_METATYPE(Prepare)

class tst_Erasing : public QObject
{
    Q_OBJECT

private slots:
    void erasingBlanksThePersonAndLeavesTheRest();
    void nothingOfThemIsLeftInTheFile_data();
    void nothingOfThemIsLeftInTheFile();
    void theFullNameGoesFromEveryText();
    void theFullNameGoesFromWhatCameWithTheSecondFormat();
    void whatNobodyCanTellStaysInTheTexts_data();
    void whatNobodyCanTellStaysInTheTexts();
    void erasingCannotBeTakenBack();
    void undoingWhatCameBeforeGoesOnWithTheMark();
    void aRandomMorningNeverBringsThemBack_data();
    void aRandomMorningNeverBringsThemBack();
    void theSumsOfEarlierStepsDoNotTellOnThem();
    void editingTheErasedBringsNothingBack();
    void theMarkIsNobodysName();
    void erasingOnceMoreLeavesNoStep();
    void aSalvageBringsNothingBack();
    void whatCannotBeWrittenIsNotErased();
};

void tst_Erasing::erasingBlanksThePersonAndLeavesTheRest()
{
    RosasWorkshop workshop;
    QVERIFY(markPresence(*workshop.document, {workshop.id}, true));
    const ParticipantFields before = workshop.person().fields();
    QSignalSpy erased(workshop.document.get(), &WorkshopDocument::erased);

    QVERIFY(eraseParticipant(*workshop.document, workshop.id));

    ParticipantFields blank;
    blank.number = before.number;
    blank.name = u"—"_s;
    blank.institution = before.institution;
    blank.mesa = before.mesa;
    blank.arrivedAt = before.arrivedAt;
    blank.erased = true;
    QCOMPARE(workshop.person().fields(), blank);
    const Idea idea = workshop.document->stores().ideas.all()->first();
    QCOMPARE(idea->text, u"Reparar el pozo"_s);
    QCOMPARE(idea->author, std::optional(workshop.id));
    QCOMPARE(workshop.document->stores().participants.all()->size(), 3);
    QCOMPARE(erased.size(), 1);
}

void tst_Erasing::nothingOfThemIsLeftInTheFile_data()
{
    QTest::addColumn<Prepare>("prepare");

    const auto row = [](const char *name, const Prepare &prepare) {
        QTest::newRow(name) << prepare;
    };
    row("as they were added", [](RosasWorkshop &) {});
    row("renamed and renamed back", [](RosasWorkshop &workshop) {
        QVERIFY(rename(workshop, workshop.id, u"Rosa María Iraheta"_s));
        QVERIFY(rename(workshop, workshop.id, u"Rosa"_s));
        QVERIFY(workshop.document->undo(Scope::workshop()));
    });
    row("deleted and brought back", [](RosasWorkshop &workshop) {
        QVERIFY(removeParticipant(*workshop.document, workshop.id));
        QVERIFY(workshop.document->undo(Scope::workshop()));
    });
    row("typed twice, once deleted", [](RosasWorkshop &workshop) {
        const auto again = addParticipant(*workshop.document, rosa());
        QVERIFY(removeParticipant(*workshop.document, again->id()));
    });
    row("with steps that are undone", [](RosasWorkshop &workshop) {
        QVERIFY(rename(workshop, workshop.id, u"Rosa M. Iraheta"_s));
        QVERIFY(workshop.document->undo(Scope::workshop()));
    });
    row("after many more steps", [](RosasWorkshop &workshop) {
        for (int i = 0; i < 120; ++i) {
            QVERIFY(capture(workshop, u"Idea larga "_s.repeated(1 + i % 40)));
            if (i % 20 == 0)
                QVERIFY(rename(workshop, workshop.id, u"Rosa Iraheta %1"_s.arg(i)));
        }
        for (int i = 0; i < 30; ++i)
            QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));
    });
    row("with remains between the rows", [](RosasWorkshop &workshop) {
        workshop.document.reset();
        leaveRemains(workshop.path());
        QVERIFY(bytesOf(workshop.path()).contains("Rosa 0000"));
        workshop.reopen();
    });
    row("after a restart", [](RosasWorkshop &workshop) { workshop.reopen(); });
    row("written by an older program", [](RosasWorkshop &workshop) {
        QVERIFY(rename(workshop, workshop.id, u"Rosa María Iraheta"_s));
        workshop.document.reset();
        makeFormat1(workshop.path());
        workshop.reopen();
        // What was set aside is hers who keeps it.
        QVERIFY(QFile::remove(pathAside(workshop.path(), formatNote(1))));
    });
}

void tst_Erasing::nothingOfThemIsLeftInTheFile()
{
    QFETCH(Prepare, prepare);
    RosasWorkshop workshop;
    prepare(workshop);
    QVERIFY(!foundIn(workshop.folder.path()).isEmpty());

    QVERIFY(eraseParticipant(*workshop.document, workshop.id));

    QCOMPARE(foundIn(workshop.folder.path()), QByteArrayList());
    QVERIFY(*workshop.document->fingerprintHolds());
    QVERIFY(*workshop.document->integrityHolds());
    QVERIFY(chainHolds(workshop.path()));
    undoAll(*workshop.document);
    QCOMPARE(foundIn(workshop.folder.path()), QByteArrayList());
    workshop.reopen();
    QCOMPARE(foundIn(workshop.folder.path()), QByteArrayList());
    QVERIFY(*workshop.document->fingerprintHolds());
}

void tst_Erasing::theFullNameGoesFromEveryText()
{
    RosasWorkshop workshop;
    QVERIFY(rename(workshop, workshop.id, u"Rosa Elena Iraheta"_s));
    QVERIFY(capture(workshop, u"Que ROSA  IRAHETA o Rosa Elena Iraheta lo explique (2255-7788)"_s));
    const Idea idea = workshop.document->stores().ideas.all()->last();
    const auto edited =
        idea.with([](IdeaFields &fields) { fields.text = u"Que lo explique Rosa Iraheta"_s; });
    QVERIFY(editIdea(*workshop.document, *edited));
    const auto mesa = workshop.document->stores().mesas.all()->first().with(
        [](MesaFields &fields) { fields.facilitator = u"Rosa Iraheta, rosa@example.org"_s; });
    QVERIFY(editMesa(*workshop.document, *mesa));

    QVERIFY(eraseParticipant(*workshop.document, workshop.id));

    const auto textNow = [&] {
        return workshop.document->stores().ideas.all()->last()->text;
    };
    QCOMPARE(textNow(), u"Que lo explique —"_s);
    QCOMPARE(workshop.document->stores().mesas.all()->first()->facilitator, u"—, —"_s);
    QVERIFY(*workshop.document->fingerprintHolds());
    QVERIFY(chainHolds(workshop.path()));
    QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(textNow(), u"Que — o — lo explique (—)"_s);
    QVERIFY(workshop.document->redo(Scope::of(workshop.mesa(1))));
    QCOMPARE(textNow(), u"Que lo explique —"_s);
    QCOMPARE(foundIn(workshop.folder.path()), QByteArrayList());
}

void tst_Erasing::theFullNameGoesFromWhatCameWithTheSecondFormat()
{
    RosasWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    QVERIFY(capture(workshop, u"Un pozo"_s));
    const Id<Idea> first = document.stores().ideas.all()->first().id();
    const Id<Idea> last = document.stores().ideas.all()->last().id();
    const auto written = [&](const QString &name) -> Result<void> {
        return document.edit({StepKind::EditIdea, Scope::workshop()}, [&](Edit &edit) {
            const auto idea = document.stores().ideas.get(last);
            edit.update(*idea->with([&](IdeaFields &fields) {
                fields.original = u"Un pozo, dijo "_s + name;
                fields.separationReason = u"Lo pide "_s + name;
            }));
            edit.insert(*Heading::create(document.newId<Heading>(), {u"Lo de "_s + name, u"n"_s}));
            edit.insert(*GlossaryEntry::create(document.newId<GlossaryEntry>(),
                                               {u"RI"_s, u"Siglas de "_s + name}));
            return Result<void>();
        });
    };
    QVERIFY(written(u"Rosa Iraheta"_s));
    QVERIFY(written(u"la señora Rosa Iraheta"_s));
    QVERIFY(document.edit({StepKind::NotTwins, Scope::workshop()}, [&](Edit &edit) {
        edit.insert(*NotTwin::create(document.newId<NotTwin>(), {first, last}));
        return Result<void>();
    }));

    QVERIFY(eraseParticipant(document, workshop.id));

    QCOMPARE(foundIn(workshop.folder.path()), QByteArrayList());
    const Idea idea = *document.stores().ideas.get(last);
    QCOMPARE(idea->original, u"Un pozo, dijo la señora —"_s);
    QCOMPARE(idea->separationReason, u"Lo pide la señora —"_s);
    QCOMPARE(document.stores().headings.all()->first()->name, u"Lo de —"_s);
    QCOMPARE(document.stores().glossary.all()->first()->meaning, u"Siglas de —"_s);
    QCOMPARE(document.stores().notTwins.all()->size(), 1);
    QVERIFY(*document.fingerprintHolds());
    QVERIFY(chainHolds(workshop.path()));
    undoAll(document);
    QCOMPARE(foundIn(workshop.folder.path()), QByteArrayList());
}

void tst_Erasing::whatNobodyCanTellStaysInTheTexts_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("a first name") << u"Rosa"_s;
    QTest::newRow("a number") << u"Persona 14"_s;
    QTest::newRow("part of an institution's name") << u"Caserío Iraheta"_s;
}

void tst_Erasing::whatNobodyCanTellStaysInTheTexts()
{
    QFETCH(QString, name);
    TestWorkshop workshop;
    ParticipantDraft draft;
    draft.name = name;
    draft.institution = u"ADESCO Caserío Iraheta"_s;
    const auto person = addParticipant(*workshop.document, draft);
    const QString text = u"Un pozo para "_s + name;
    QVERIFY(capture(workshop, text));

    QVERIFY(eraseParticipant(*workshop.document, person->id()));

    QCOMPARE(workshop.ideaTexts(1), QStringList(text));
    QVERIFY(chainHolds(workshop.path()));
}

void tst_Erasing::erasingCannotBeTakenBack()
{
    RosasWorkshop workshop;
    QVERIFY(rename(workshop, workshop.id, u"Rosa María Iraheta"_s));
    const auto before = workshop.document->nextUndo(Scope::workshop());

    QVERIFY(eraseParticipant(*workshop.document, workshop.id));

    const qint64 step = workshop.document->lastSequence();
    QCOMPARE(step, before->sequence + 1);
    QVERIFY(!workshop.document->undoStep(step));
    const auto next = workshop.document->nextUndo(Scope::workshop());
    QCOMPARE(next->sequence, before->sequence);
    QCOMPARE(next->step.detail, u"2"_s); // the badge, not the name
    workshop.reopen();
    QVERIFY(!workshop.document->undoStep(step));
    QCOMPARE(workshop.document->nextUndo(Scope::workshop())->sequence, before->sequence);
}

void tst_Erasing::undoingWhatCameBeforeGoesOnWithTheMark()
{
    RosasWorkshop workshop;
    QVERIFY(rename(workshop, workshop.id, u"Rosa María Iraheta"_s));
    QVERIFY(markPresence(*workshop.document, {workshop.id}, true));
    QVERIFY(eraseParticipant(*workshop.document, workshop.id));

    QCOMPARE(undoAll(*workshop.document), 6); // an idea, three people, a name, a presence
    QVERIFY(workshop.document->stores().participants.all()->isEmpty());
    QCOMPARE(redoAll(*workshop.document), 5);

    QCOMPARE(workshop.person()->name, u"—"_s);
    QVERIFY(workshop.person()->erased);
    QVERIFY(workshop.person()->arrivedAt.has_value());
    QCOMPARE(workshop.document->stores().participants.all()->size(), 3);
}

void tst_Erasing::aRandomMorningNeverBringsThemBack_data()
{
    QTest::addColumn<int>("seed");

    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void tst_Erasing::aRandomMorningNeverBringsThemBack()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    RosasWorkshop workshop;
    const int erasedAfter = random.bounded(5, 40);
    for (int i = 0; i < 80; ++i) {
        WorkshopDocument &document = *workshop.document;
        const bool isErased = i > erasedAfter;
        if (i == erasedAfter)
            QVERIFY(eraseParticipant(document, workshop.id));
        const bool isThere = bool(document.stores().participants.get(workshop.id));
        switch (random.bounded(isErased ? 7 : 4)) {
        case 0:
            if (isThere)
                (void)rename(workshop, workshop.id, u"Rosa %1"_s.arg(i));
            break;
        case 1:
            if (isThere)
                (void)markPresence(document, {workshop.id}, random.bounded(2) == 1);
            break;
        case 2:
            (void)addParticipant(document, {u"Persona %1"_s.arg(i), {}, {}, {}, {}, {}, {}});
            break;
        case 3:
            if (const auto people = document.stores().participants.all(); people->size() > 3)
                (void)removeParticipant(document, people->last().id());
            break;
        case 4:
            (void)document.redo(Scope::workshop());
            break;
        default:
            (void)document.undo(Scope::workshop());
        }
        workshop.clock.advance(1'000);
    }
    undoAll(*workshop.document);
    redoAll(*workshop.document);

    QCOMPARE(foundIn(workshop.folder.path()), QByteArrayList());
    QVERIFY(*workshop.document->fingerprintHolds());
    QVERIFY(chainHolds(workshop.path()));
}

void tst_Erasing::theSumsOfEarlierStepsDoNotTellOnThem()
{
    RosasWorkshop workshop;
    const QString sent = workshop.folder.filePath(u"enviado.taller"_s);
    QVERIFY(copyToSend(workshop.path(), sent, workshop.clock));
    auto document = WorkshopDocument::open(sent, workshop.clock, testWriter());
    QVERIFY(document);
    const auto firstSum = [&] {
        const auto database = Database::open(sent, Database::Access::ReadOnly);
        auto row = (*database)->run(u"SELECT fingerprint FROM history ORDER BY sequence"_s);
        return row->next() ? row->value(0).toByteArray() : QByteArray();
    };
    const QByteArray before = firstSum();

    QVERIFY(eraseParticipant(**document, workshop.id));

    QVERIFY(*(*document)->fingerprintHolds());
    QVERIFY(firstSum() != before); // it was a sum over the name
    document->reset();
    QVERIFY(WorkshopDocument::open(sent, workshop.clock, testWriter()));
}

void tst_Erasing::editingTheErasedBringsNothingBack()
{
    RosasWorkshop workshop;
    QVERIFY(eraseParticipant(*workshop.document, workshop.id));
    const qint64 last = workshop.document->lastSequence();

    QVERIFY(rename(workshop, workshop.id, u"Rosa Iraheta"_s));

    QCOMPARE(workshop.person()->name, u"—"_s);
    QCOMPARE(workshop.document->lastSequence(), last);
    QVERIFY(markPresence(*workshop.document, {workshop.id}, true));
    QVERIFY(workshop.person()->arrivedAt);
    QVERIFY(workshop.person()->erased);
}

void tst_Erasing::theMarkIsNobodysName()
{
    RosasWorkshop workshop;
    QVERIFY(eraseParticipant(*workshop.document, workshop.id));
    const Id<Idea> idea = workshop.document->stores().ideas.all()->first().id();

    QVERIFY(!developIdea(*workshop.document, idea, {u"—"_s, u"Algo"_s, {}, {}, false}));
    const auto said = captureIdea(
        *workshop.document, workshop.mesa(1), {{}, u"Otra"_s, {}, {}, {}, u"Rosa Iraheta"_s});

    QVERIFY((*said)->author);
    QVERIFY((*said)->author != workshop.id);
}

void tst_Erasing::erasingOnceMoreLeavesNoStep()
{
    RosasWorkshop workshop;
    QVERIFY(eraseParticipant(*workshop.document, workshop.id));
    const qint64 last = workshop.document->lastSequence();
    QSignalSpy erased(workshop.document.get(), &WorkshopDocument::erased);

    QVERIFY(eraseParticipant(*workshop.document, workshop.id));

    QCOMPARE(workshop.document->lastSequence(), last);
    QCOMPARE(erased.size(), 1); // whoever keeps copies looks once more
}

void tst_Erasing::aSalvageBringsNothingBack()
{
    RosasWorkshop workshop;
    QVERIFY(rename(workshop, workshop.id, u"Rosa María Iraheta"_s));
    QVERIFY(eraseParticipant(*workshop.document, workshop.id));
    workshop.document.reset();
    const QTemporaryDir folder;
    SalvageRequest request;
    request.damaged = workshop.path();
    request.rescued = folder.filePath(u"rescatado.taller"_s);
    request.keepCopy = false;

    const auto report = salvageWorkshop(request, workshop.clock, testWriter());

    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->proven);
    QCOMPARE(foundIn(folder.path()), QByteArrayList());
    const auto document = WorkshopDocument::open(request.rescued, workshop.clock, testWriter());
    QVERIFY(document);
    const auto person = (*document)->stores().participants.get(workshop.id);
    QVERIFY((*person)->erased);
    QCOMPARE((*person)->name, u"—"_s);
    QCOMPARE((*document)->stores().ideas.all()->size(), 1);
}

void tst_Erasing::whatCannotBeWrittenIsNotErased()
{
    RosasWorkshop workshop;
    workshop.document.reset();
    const auto document = WorkshopDocument::openForReading(workshop.path(), workshop.clock);
    QVERIFY(document);
    QSignalSpy erased(document->get(), &WorkshopDocument::erased);

    QVERIFY(!eraseParticipant(**document, workshop.id));

    QVERIFY(erased.isEmpty());
    QCOMPARE((*(*document)->stores().participants.get(workshop.id))->name, u"Rosa Iraheta"_s);
}

TALLERISTA_TEST(tst_Erasing)
#include "tst_erasing.moc"
