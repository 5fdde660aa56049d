// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "core/base/filename.h"
#include "core/store/copies/verification.h"
#include "core/store/copies/verifiedcopy.h"
#include "core/store/formatcheck.h"
#include "core/store/upgrade.h"
#include "tests/support/bytes.h"
#include "tests/support/olderformat.h"
#include "tests/support/testclass.h"
#include "tests/support/testcomputers.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString KeptOriginal = u"Agua potable en la escuela"_s;
const QString KeptText = u"Agua potable en la escuela, dijo Ñandú 💧"_s;

QString keptFile(int version)
{
    return QStringLiteral(TALLERISTA_SOURCE_DIR "/tests/core/store/kept/%1.taller")
        .arg(version, 4, 10, QChar(u'0'));
}

/// One step at table 1 that a program of format 1 could do.
void doAnything(TestWorkshop &workshop, QRandomGenerator &random)
{
    WorkshopDocument &document = *workshop.document;
    workshop.clock.advance(1'000);
    const auto ideas = document.stores().ideas.all();
    const QString text = u"Idea %1"_s.arg(random.generate());
    const int what = random.bounded(5);
    if (what < 2 || ideas->isEmpty()) {
        QVERIFY(captureIdea(document, workshop.mesa(1), saying(text)));
        return;
    }
    const Idea &idea = ideas->at(random.bounded(int(ideas->size())));
    if (what == 2)
        QVERIFY(removeIdeas(document, {idea.id()}));
    else
        QVERIFY(editIdea(document, *idea.with([&](IdeaFields &fields) { fields.text = text; })));
}

/// Everything that can be taken back, in every scope.
int undoInTurns(WorkshopDocument &document)
{
    QList<Scope> scopes{Scope::workshop(), Scope::agenda()};
    for (const Mesa &mesa : *document.stores().mesas.all())
        scopes.append(Scope::of(mesa.id()));
    int undone = 0;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Scope &scope : scopes) {
            if (document.undo(scope)) {
                ++undone;
                moved = true;
            }
        }
    }
    return undone;
}

} // namespace

/// Files of every format that was ever written, as the program of its day left them.
class tst_Upgrade : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFormatHasItsFile();
    void aKeptFileOpensWithAllItHeld_data();
    void aKeptFileOpensWithAllItHeld();
    void aFileThatIsOnlyReadStaysAsItIs();
    void everyStepBeforeItCanBeTakenBack();
    void aBirthBeforeItIsNotTakenBackUnderALaterText();
    void anUpgradeThatFailsLeavesTheFile_data();
    void anUpgradeThatFailsLeavesTheFile();
    void anotherCopyOfThatNameStays();
    void withoutACopyThereIsNoUpgrade();
};

/// TALLERISTA_KEEP=FILE writes what a program of today leaves: do so once for each new format.
void tst_Upgrade::initTestCase()
{
    const QString keep = qEnvironmentVariable("TALLERISTA_KEEP");
    if (keep.isEmpty())
        return;
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    for (const QString &name : {u"Ana Peña"_s, u"José Ñandú"_s, u"Zoë"_s})
        QVERIFY(addParticipant(document, {name, {}, {}, {}, u"correo@example.org"_s, {}, {}}));
    const auto idea = captureIdea(document, workshop.mesa(1), saying(KeptOriginal));
    for (int mesa : {1, 2, 2})
        QVERIFY(captureIdea(document, workshop.mesa(mesa), saying(u"Otra idea"_s)));
    QVERIFY(editIdea(document, *idea->with([](IdeaFields &fields) {
        fields.text = KeptText;
        fields.original = KeptOriginal; // since format 2
    })));
    workshop.document.reset();
    QVERIFY(QFile::copy(workshop.path(), keep));
}

void tst_Upgrade::everyFormatHasItsFile()
{
    for (int version = 1; version <= NewestFormat; ++version)
        QVERIFY2(QFileInfo::exists(keptFile(version)), qPrintable(keptFile(version)));
}

void tst_Upgrade::aKeptFileOpensWithAllItHeld_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= NewestFormat; ++version)
        QTest::addRow("format %d", version) << version;
}

void tst_Upgrade::aKeptFileOpensWithAllItHeld()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"taller.taller"_s);
    QVERIFY(QFile::copy(keptFile(version), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    TestClock clock;

    const auto document = WorkshopDocument::open(path, clock, testWriter());

    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    QVERIFY(*(*document)->integrityHolds());
    QVERIFY(*(*document)->fingerprintHolds());
    QCOMPARE(QFileInfo::exists(pathAside(path, formatNote(version))), version < NewestFormat);
    const Stores &stores = (*document)->stores();
    QCOMPARE((*stores.workshop.get())->name, u"Taller de prueba"_s);
    QCOMPARE(stores.participants.all()->size(), 3);
    QCOMPARE(stores.ideas.all()->first()->text, KeptText);
    QCOMPARE(stores.ideas.all()->first()->original, version < 2 ? QString() : KeptOriginal);
    QCOMPARE(stores.ideas.all()->size(), 4);
    const QByteArray before = (*document)->fingerprint().toBytes();
    const int undone = undoInTurns(**document);
    QCOMPARE(undone, 8);
    QVERIFY((*document)->stores().ideas.all()->isEmpty());
    QVERIFY((*document)->fingerprint().toBytes() != before);
    QVERIFY(*(*document)->fingerprintHolds());
}

void tst_Upgrade::aFileThatIsOnlyReadStaysAsItIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"taller.taller"_s);
    QVERIFY(QFile::copy(keptFile(1), path));
    const TestClock clock;

    const auto document = WorkshopDocument::openForReading(path, clock);

    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    QCOMPARE((*document)->stores().ideas.all()->first()->text, KeptText);
    QVERIFY(*(*document)->fingerprintHolds());
    QCOMPARE(bytesOf(path), bytesOf(keptFile(1)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"taller.taller"_s});
}

void tst_Upgrade::everyStepBeforeItCanBeTakenBack()
{
    TestWorkshop workshop;
    QRandomGenerator random(1);
    for (int step = 0; step < 200; ++step)
        doAnything(workshop, random);
    const QByteArray full = workshop.document->fingerprint().toBytes();
    workshop.document.reset();
    makeFormat1(workshop.path());

    workshop.reopen();

    WorkshopDocument &document = *workshop.document;
    QCOMPARE(document.fingerprint().toBytes(), full);
    QVERIFY(*document.fingerprintHolds());
    const Scope scope = Scope::of(workshop.mesa(1));
    for (int step = 199; step >= 0; --step)
        QVERIFY2(document.undo(scope), qPrintable(QString::number(step)));
    QVERIFY(document.stores().ideas.all()->isEmpty());
    QVERIFY(*document.fingerprintHolds());
    for (int step = 0; step < 200; ++step)
        QVERIFY2(document.redo(scope), qPrintable(QString::number(step)));
    QCOMPARE(document.fingerprint().toBytes(), full);
    QVERIFY(*document.integrityHolds());
}

void tst_Upgrade::aBirthBeforeItIsNotTakenBackUnderALaterText()
{
    TestWorkshop workshop;
    const auto idea = captureIdea(*workshop.document, workshop.mesa(1), saying(u"Una idea"_s));
    workshop.document.reset();
    makeFormat1(workshop.path());
    workshop.reopen();
    WorkshopDocument &document = *workshop.document;
    const qint64 birth = document.lastSequence();
    QVERIFY(document.edit({StepKind::EditIdea, Scope::workshop()}, [&](Edit &edit) {
        edit.update(*idea->with([](IdeaFields &fields) { fields.original = u"Como era"_s; }));
        return Result<void>();
    }));

    QVERIFY(!document.undoStep(birth));

    QVERIFY(document.undo(Scope::workshop()));
    QVERIFY(document.undoStep(birth));
}

void tst_Upgrade::anUpgradeThatFailsLeavesTheFile_data()
{
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("a statement that makes no sense")
        << QByteArray("CREATE TABLE kite (id BLOB) STRICT; PRAGMA user_version = 3;"
                      "ALTER TABLE no_such_table ADD COLUMN colour TEXT;");
    QTest::newRow("a format that the gate does not know")
        << QByteArray("CREATE TABLE kite (id BLOB) STRICT;");
    QTest::newRow("a change of what is there")
        << QByteArray("UPDATE question SET text = text || '?';");
}

void tst_Upgrade::anUpgradeThatFailsLeavesTheFile()
{
    QFETCH(QByteArray, script);
    TestWorkshop workshop;
    workshop.document.reset();
    const QByteArray before = bytesOf(workshop.path());

    QVERIFY(!upgradeFile(workshop.path(), 0, script, workshop.clock));

    QCOMPARE(bytesOf(workshop.path()), before);
    QVERIFY(verifyFile(pathAside(workshop.path(), formatNote(0))));
}

void tst_Upgrade::anotherCopyOfThatNameStays()
{
    TestWorkshop workshop;
    workshop.document.reset();
    makeFormat1(workshop.path());
    const QByteArray older = bytesOf(workshop.path());
    workshop.reopen(); // its copy is set aside
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), saying(u"Una idea"_s)));
    workshop.document.reset();
    const QString first = pathAside(workshop.path(), formatNote(1));
    const QString second = pathAside(workshop.path(), formatNote(1), 2);
    makeFormat1(workshop.path());
    QVERIFY(QFile::remove(first));
    QVERIFY(QFile::copy(workshop.path(), first));
    const QByteArray newer = bytesOf(first);
    writeBytes(workshop.path(), older);

    workshop.reopen();

    QVERIFY(workshop.document->whyReadOnly().isEmpty());
    QCOMPARE(bytesOf(first), newer);
    QVERIFY(verifyFile(second));
}

void tst_Upgrade::withoutACopyThereIsNoUpgrade()
{
    TestWorkshop workshop;
    workshop.document.reset();
    const QByteArray before = bytesOf(workshop.path());
    QVERIFY(QDir().mkpath(pathAside(workshop.path(), formatNote(0)) + u".parcial/in the way"_s));

    QVERIFY(!upgradeFile(workshop.path(), 0, "PRAGMA user_version = 2;", workshop.clock));

    QCOMPARE(bytesOf(workshop.path()), before);
}

TALLERISTA_TEST(tst_Upgrade)
#include "tst_upgrade.moc"
