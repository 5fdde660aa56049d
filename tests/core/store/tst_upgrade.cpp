// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "core/store/copies/verification.h"
#include "core/store/copies/verifiedcopy.h"
#include "core/store/formatcheck.h"
#include "core/store/upgrade.h"
#include "tests/support/bytes.h"
#include "tests/support/testcomputers.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString KeptText = u"Agua potable en la escuela, dijo Ñandú 💧"_s;

QString keptFile(int version)
{
    return QStringLiteral(TALLERISTA_SOURCE_DIR "/tests/core/store/kept/%1.taller")
        .arg(version, 4, 10, QChar(u'0'));
}

/// Everything that can be taken back, in every scope.
int undoAll(WorkshopDocument &document)
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
    void anUpgradeKeepsWhatWasThere();
    void anUpgradeThatFailsLeavesTheFile();
    void anUpgradeThatHoldsIsKept();
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
    const auto idea =
        captureIdea(document, workshop.mesa(1), saying(u"Agua potable en la escuela"_s));
    for (int mesa : {1, 2, 2})
        QVERIFY(captureIdea(document, workshop.mesa(mesa), saying(u"Otra idea"_s)));
    QVERIFY(editIdea(document, *idea->with([](IdeaFields &fields) { fields.text = KeptText; })));
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
    QCOMPARE(stores.ideas.all()->size(), 4);
    const QByteArray before = (*document)->fingerprint().toBytes();
    const int undone = undoAll(**document);
    QCOMPARE(undone, 8);
    QVERIFY((*document)->stores().ideas.all()->isEmpty());
    QVERIFY((*document)->fingerprint().toBytes() != before);
    QVERIFY(*(*document)->fingerprintHolds());
}

void tst_Upgrade::anUpgradeKeepsWhatWasThere()
{
    TestWorkshop workshop;
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"Una idea"_s, {}, {}, {}, {}}));
    workshop.document.reset();
    const auto database = Database::open(workshop.path(), Database::Access::ReadWrite);
    const auto before = Fingerprint::scan(**database, *Catalog::read(**database));
    QVERIFY((*database)->begin());

    QVERIFY(applyUpgrade(**database,
                         "ALTER TABLE idea ADD COLUMN colour TEXT;"
                         "CREATE TABLE kite (id BLOB PRIMARY KEY NOT NULL) STRICT;"));

    QVERIFY((*database)->commit());
    const auto after = Fingerprint::scan(**database, *Catalog::read(**database));
    QCOMPARE(after->toBytes(), before->toBytes()); // what is not there sums up to nothing
    QVERIFY((*database)->begin());
    QVERIFY(
        applyUpgrade(**database, "ALTER TABLE idea ADD COLUMN weight INTEGER NOT NULL DEFAULT 7;"));
    QVERIFY((*database)->commit());
    const auto weighed = Fingerprint::scan(**database, *Catalog::read(**database));
    QVERIFY(weighed->toBytes() != before->toBytes());
    auto recorded =
        (*database)->run(u"SELECT fingerprint FROM history ORDER BY sequence DESC LIMIT 1"_s);
    QVERIFY(recorded->next());
    QCOMPARE(recorded->value(0).toByteArray(), weighed->toBytes());
}

void tst_Upgrade::anUpgradeThatFailsLeavesTheFile()
{
    TestWorkshop workshop;
    workshop.document.reset();
    const QByteArray before = bytesOf(workshop.path());

    const auto upgraded = upgradeFile(workshop.path(),
                                      0,
                                      "CREATE TABLE kite (id BLOB) STRICT; PRAGMA user_version = 2;"
                                      "ALTER TABLE no_such_table ADD COLUMN colour TEXT;",
                                      workshop.clock);

    QVERIFY(!upgraded);
    QCOMPARE(bytesOf(workshop.path()), before);
    QVERIFY(verifyFile(pathAside(workshop.path(), formatNote(0))));
    // A script that runs and leaves what the gate would not let in is no upgrade either.
    QVERIFY(
        !upgradeFile(workshop.path(), 0, "CREATE TABLE kite (id BLOB) STRICT;", workshop.clock));
    QCOMPARE(bytesOf(workshop.path()), before);
}

void tst_Upgrade::anUpgradeThatHoldsIsKept()
{
    TestWorkshop workshop;
    workshop.document.reset();

    QVERIFY(upgradeFile(workshop.path(),
                        0,
                        "UPDATE question SET text = text || '?'; PRAGMA user_version = 1;",
                        workshop.clock));

    workshop.reopen();
    QVERIFY(workshop.document->stores().questions.all()->first()->text.endsWith(u"??"_s));
    QVERIFY(*workshop.document->fingerprintHolds());
}

void tst_Upgrade::withoutACopyThereIsNoUpgrade()
{
    TestWorkshop workshop;
    workshop.document.reset();
    const QByteArray before = bytesOf(workshop.path());
    QVERIFY(QDir().mkpath(pathAside(workshop.path(), formatNote(0))));

    QVERIFY(!upgradeFile(workshop.path(), 0, "PRAGMA user_version = 1;", workshop.clock));

    QCOMPARE(bytesOf(workshop.path()), before);
}

QTEST_GUILESS_MAIN(tst_Upgrade)
#include "tst_upgrade.moc"
