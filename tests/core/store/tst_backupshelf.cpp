// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timeunits.h"
#include "tests/core/store/shelved.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {} // namespace

class tst_BackupShelf : public QObject
{
    Q_OBJECT

private slots:
    void aShelfListsTheNewestFirst();
    void aBackupIsTheWorkshop();
    void theSameContentIsNotKeptTwice();
    void aNamedBackupIsAlwaysMadeAndNeverPruned();
    void pruningLeavesWhatIsNotOurs();
    void pruningKeepsAWholeBackupBeforeADamagedOne();
    void copiesCutShortGoAfterAnHour();
    void onlyThisPersonReadsTheShelf();
    void aWorkshopThatIsDamagedCostsNoBackup();
    void forgettingLeavesOneWholeBackup();
    void aShelfKnowsWhereItsWorkshopLay();
};

void tst_BackupShelf::aShelfListsTheNewestFirst()
{
    Shelved workshop;
    QVERIFY(workshop.shelf.backups().isEmpty());
    const auto first = workshop.addWith(u"una"_s);
    workshop.clock.advance(MsPerHour);
    const auto second = workshop.addWith(u"dos"_s);

    const QList<Backup> all = workshop.shelf.backups();

    QVERIFY(first && second);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().path, second->path);
    QCOMPARE(all.first().at, workshop.clock.nowUtcMs());
    QCOMPARE(all.first().bytes, second->bytes);
    QCOMPARE(all.last().path, first->path);
    QCOMPARE(all.first().session, all.last().session);
    QCOMPARE(all.first().kind, BackupKind::Session);
}

void tst_BackupShelf::aBackupIsTheWorkshop()
{
    Shelved workshop;
    const auto added = workshop.addWith(u"Agua limpia"_s);

    QVERIFY(added);
    QCOMPARE(ideasIn(added->path), QStringList{u"Agua limpia"_s});
    const auto facts = factsOfFile(added->path);
    QVERIFY(facts);
    QCOMPARE(facts->name, u"Taller de prueba"_s);
    QCOMPARE(facts->lastStepAt, workshop.clock.nowUtcMs());
    QVERIFY(facts->lastStep.contains(u"M1-01"_s));
}

void tst_BackupShelf::theSameContentIsNotKeptTwice()
{
    Shelved workshop;
    const auto first = workshop.addWith(u"una"_s);
    workshop.clock.advance(MsPerHour);
    const auto again = workshop.shelf.add(workshop.path());

    QCOMPARE(workshop.shelf.backups().size(), 1);
    QCOMPARE(again->path, first->path);

    writeBytes(first->path, "damaged since");
    QVERIFY(workshop.shelf.add(workshop.path()));
    QCOMPARE(workshop.shelf.backups().size(), 2);
}

void tst_BackupShelf::aNamedBackupIsAlwaysMadeAndNeverPruned()
{
    Shelved workshop;
    QVERIFY(workshop.addWith(u"una"_s));
    const auto named = workshop.shelf.add(workshop.path(), BackupKind::BeforeMerge);
    QVERIFY(named);
    QVERIFY(named->path.endsWith(u"-antes-de-juntar.taller"_s));
    for (int i = 0; i < 40; ++i) {
        workshop.clock.advance(MsPerDay);
        QVERIFY(workshop.addWith(QString::number(i)));
    }

    QCOMPARE(workshop.shelf.prune(), 11);

    const QList<Backup> all = workshop.shelf.backups();
    QCOMPARE(all.size(), 31);
    QCOMPARE(all.last().kind, BackupKind::BeforeMerge);
    QVERIFY(verifyFile(all.last().path));
}

void tst_BackupShelf::pruningLeavesWhatIsNotOurs()
{
    Shelved workshop;
    const QDir folder(workshop.shelf.folder());
    for (int i = 0; i < 26; ++i) {
        QVERIFY(workshop.addWith(QString::number(i)));
        workshop.clock.advance(MsPerMinute);
    }
    const QStringList foreign{u"notas.txt"_s,
                              u"taller.taller"_s,
                              u"20200101-000000000-aaaaaaaa-bbbbbbbbbbbb.taller.bak"_s,
                              u"20200101-000000000-aaaaaaaa-bbbbbbbbbbbb-antes-de-nada.taller"_s,
                              u"20209901-000000000-aaaaaaaa-bbbbbbbbbbbb.taller"_s,
                              u"x20200101-000000000-aaaaaaaa-bbbbbbbbbbbb.taller"_s};
    for (const QString &name : foreign)
        writeBytes(folder.filePath(name), "mine");
    QVERIFY(QFile::link(workshop.path(),
                        folder.filePath(u"20200101-000000000-aaaaaaaa-cccccccccccc.taller"_s)));

    QVERIFY(workshop.shelf.prune() > 20);

    for (const QString &name : foreign)
        QVERIFY2(folder.exists(name), qPrintable(name));
    QVERIFY(folder.exists(u"20200101-000000000-aaaaaaaa-cccccccccccc.taller"_s));
    QVERIFY(QFileInfo::exists(workshop.path()));
}

void tst_BackupShelf::pruningKeepsAWholeBackupBeforeADamagedOne()
{
    Shelved workshop;
    const auto older = workshop.addWith(u"una"_s);
    workshop.clock.advance(MsPerMinute);
    const auto newer = workshop.addWith(u"dos"_s);
    writeBytes(newer->path, "damaged since");

    QCOMPARE(workshop.shelf.prune(), 1);

    QCOMPARE(workshop.shelf.backups().size(), 1);
    QCOMPARE(workshop.shelf.backups().first().path, older->path);
}

void tst_BackupShelf::copiesCutShortGoAfterAnHour()
{
    Shelved workshop;
    const auto added = workshop.addWith(u"una"_s);
    const QString partial = added->path + u".parcial"_s;
    const QString foreign = QDir(workshop.shelf.folder()).filePath(u"mine.parcial"_s);
    writeBytes(partial, "half");
    writeBytes(foreign, "mine");

    workshop.shelf.prune();
    QVERIFY(QFileInfo::exists(partial));
    workshop.clock.advance(MsPerHour + 1);
    workshop.shelf.prune();

    QVERIFY(!QFileInfo::exists(partial));
    QVERIFY(QFileInfo::exists(foreign));
    QVERIFY(QFileInfo::exists(added->path));
}

void tst_BackupShelf::onlyThisPersonReadsTheShelf()
{
#ifdef Q_OS_UNIX
    Shelved workshop;
    QVERIFY(workshop.addWith(u"una"_s));

    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(workshop.shelf.folder()) & others));
#else
    QSKIP("the user's data folder is private by itself here");
#endif
}

void tst_BackupShelf::aWorkshopThatIsDamagedCostsNoBackup()
{
    Shelved workshop;
    const auto good = workshop.addWith(u"Agua limpia"_s);
    workshop.document.reset();
    QByteArray bytes = bytesOf(workshop.path());
    writeBytes(workshop.path(), bytes.replace("Agua limpia", "Agua sucia!"));

    QVERIFY(!workshop.newShelf().add(workshop.path()));

    QCOMPARE(workshop.shelf.backups().size(), 1);
    QVERIFY(!namesIn(workshop.shelf.folder()).join(u' ').contains(u"parcial"_s));
    QVERIFY(verifyFile(good->path));
}

void tst_BackupShelf::forgettingLeavesOneWholeBackup()
{
    Shelved workshop;
    QVERIFY(workshop.addWith(u"Con el nombre"_s));
    QVERIFY(workshop.shelf.add(workshop.path(), BackupKind::BeforeMerge));
    workshop.clock.advance(MsPerMinute);
    const auto last = workshop.addWith(u"Sin el nombre"_s);

    QVERIFY(!workshop.shelf.forgetAllBut(workshop.folder.filePath(u"nothing"_s)));
    QCOMPARE(workshop.shelf.backups().size(), 3);
    QCOMPARE(*workshop.shelf.forgetAllBut(last->path), 2);

    QCOMPARE(workshop.shelf.backups().size(), 1);
    QVERIFY(verifyFile(last->path));
}

void tst_BackupShelf::aShelfKnowsWhereItsWorkshopLay()
{
    Shelved workshop;
    const QString data = workshop.folder.filePath(u"datos"_s);
    const auto facts = factsOfFile(workshop.path());
    QVERIFY(!workshopLastAt(workshop.path(), data, workshop.clock));
    QVERIFY(workshop.addWith(u"una"_s));
    QVERIFY(workshopLastAt(workshop.path(), data, workshop.clock) == facts->workshop);

    const QString other = workshop.folder.filePath(u"otro.taller"_s);
    workshop.document.reset();
    QVERIFY(QFile::rename(workshop.path(), other));
    QVERIFY(!workshopLastAt(other, data, workshop.clock));
    workshop.clock.advance(MsPerHour);
    QVERIFY(workshop.shelf.add(other));

    QCOMPARE(workshop.shelf.places(), (QStringList{other, workshop.path()}));
    QVERIFY(workshopLastAt(other, data, workshop.clock) == facts->workshop);
    QVERIFY(workshopLastAt(workshop.path(), data, workshop.clock) == facts->workshop);
    QVERIFY(workshop.shelf.prune() >= 0);
    QCOMPARE(workshop.shelf.places().size(), 2);
}

TALLERISTA_TEST(tst_BackupShelf)
#include "tst_backupshelf.moc"
