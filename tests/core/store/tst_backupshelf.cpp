// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/backupshelf.h"
#include "core/store/copies/generations.h"
#include "core/store/copies/sessionbackups.h"
#include "tests/core/store/copytesting.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Now = 1'000 * Day;

int countOf(const QList<bool> &stays)
{
    return int(stays.count(true));
}

/// \a count generations of one session, one every \a step, the last one at Now.
QList<Generation> every(qint64 step, int count)
{
    QList<Generation> generations;
    for (int i = 0; i < count; ++i)
        generations.append({Now - i * step, u"a"_s});
    return generations;
}

QList<Generation> randomGenerations(QRandomGenerator &random)
{
    QList<Generation> generations;
    const int count = random.bounded(200);
    for (int i = 0; i < count; ++i)
        generations.append({Now - random.bounded(60) * Day + random.bounded(int(2 * Day)),
                            QString::number(random.bounded(20)),
                            random.bounded(10) > 0,
                            random.bounded(12) == 0});
    return generations;
}

/// A workshop and its shelf.
struct Shelved : TestWorkshop
{
    Shelved()
        : shelf(newShelf())
    {}

    /// One for another session.
    BackupShelf newShelf()
    {
        const auto facts = factsOfFile(path());
        return {folder.filePath(u"datos"_s), facts->workshop, clock};
    }

    /// Captures an idea and puts a backup of it on the shelf.
    Result<Copied> addWith(const QString &text)
    {
        if (!capture(*this, text))
            qFatal("nothing was captured");
        return shelf.add(path());
    }

    BackupShelf shelf;
};

} // namespace

class tst_BackupShelf : public QObject
{
    Q_OBJECT

private slots:
    void someStay_data();
    void someStay();
    void whateverThereIsTheRuleHolds();
    void theOrderOfTheListDoesNotMatter();
    void whatWasKeptIsKeptAgain();
    void sessionsAreBackedUpAtTheirStartEveryHourAndAtTheirEnd();
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
    void aSessionMakesItsBackupsByItself();
    void aSessionWithoutEditsMakesOne();
    void aSessionSaysWhenABackupFails();
};

void tst_BackupShelf::someStay_data()
{
    QTest::addColumn<QList<Generation>>("generations");
    QTest::addColumn<int>("staying");

    QList<Generation> sessions;
    for (int i = 0; i < 15; ++i) // all within a minute
        sessions.append({Now + Minute / 2 - i * 1'000, QString::number(i)});
    QList<Generation> future = every(Day, 40);
    for (int i = 1; i <= 50; ++i)
        future.append({Now + i * 365 * Day, u"wrong clock"_s});
    QList<Generation> named = every(Day, 40);
    for (Generation &each : named)
        each.named = true;
    QList<Generation> damaged = every(Day, 3);
    damaged[0].verified = false;
    QList<Generation> allDamaged = every(Minute, 5);
    for (Generation &each : allDamaged)
        each.verified = false;

    QTest::newRow("none") << QList<Generation>() << 0;
    QTest::newRow("one") << every(Minute, 1) << 1;
    QTest::newRow("two in one hour of one session")
        << QList<Generation>{{Now + 1'000, u"a"_s}, {Now + 2'000, u"a"_s}} << 1;
    QTest::newRow("two on both sides of an hour") << every(Minute, 2) << 2;
    QTest::newRow("fifteen sessions in a minute") << sessions << 10;
    QTest::newRow("a hundred hours: 24, and the days beyond") << every(Hour, 100) << 28;
    QTest::newRow("a hundred days: 30") << every(Day, 100) << 30;
    QTest::newRow("a future of a wrong clock takes no place") << future << 80;
    QTest::newRow("named ones all stay") << named << 40;
    QTest::newRow("a damaged one goes") << damaged << 2;
    QTest::newRow("damaged ones stay where there is no other") << allDamaged << 5;
}

void tst_BackupShelf::someStay()
{
    QFETCH(QList<Generation>, generations);
    QFETCH(int, staying);

    QCOMPARE(countOf(keep(generations, Now + Minute)), staying);
}

void tst_BackupShelf::whateverThereIsTheRuleHolds()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        const QList<Generation> generations = randomGenerations(random);
        const QList<bool> stays = keep(generations, Now);
        QCOMPARE(stays.size(), generations.size());
        qint64 newestWhole = -1;
        bool hasWhole = false;
        int ordinary = 0;
        for (qsizetype i = 0; i < generations.size(); ++i) {
            const Generation &each = generations.at(i);
            QVERIFY(stays.at(i) || (!each.named && each.at <= Now));
            hasWhole = hasWhole || each.verified;
            if (each.verified && !each.named && each.at <= Now)
                newestWhole = std::max(newestWhole, each.at);
            ordinary += stays.at(i) && !each.named && each.at <= Now ? 1 : 0;
        }
        QVERIFY(!hasWhole || ordinary <= SessionsKept + HoursKept + DaysKept);
        bool newestStays = newestWhole < 0;
        for (qsizetype i = 0; i < generations.size(); ++i)
            newestStays = newestStays || (stays.at(i) && generations.at(i).at == newestWhole);
        QVERIFY(newestStays);
    }
}

void tst_BackupShelf::theOrderOfTheListDoesNotMatter()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        QList<Generation> generations = randomGenerations(random);
        const int staying = countOf(keep(generations, Now));
        std::shuffle(generations.begin(), generations.end(), random);
        QCOMPARE(countOf(keep(generations, Now)), staying);
    }
}

void tst_BackupShelf::whatWasKeptIsKeptAgain()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        const QList<Generation> generations = randomGenerations(random);
        const QList<bool> stays = keep(generations, Now);
        QList<Generation> left;
        for (qsizetype i = 0; i < generations.size(); ++i) {
            if (stays.at(i))
                left.append(generations.at(i));
        }
        QCOMPARE(countOf(keep(left, Now)), int(left.size()));
    }
}

void tst_BackupShelf::sessionsAreBackedUpAtTheirStartEveryHourAndAtTheirEnd()
{
    BackupSchedule schedule;
    QVERIFY(schedule.isDue(Now));
    schedule.begun(Now);
    QVERIFY(!schedule.isDue(Now + 3 * Hour)); // nothing was edited
    QVERIFY(!schedule.isDueAtTheEnd());
    schedule.edited();
    QVERIFY(!schedule.isDue(Now + Hour - 1));
    QVERIFY(schedule.isDue(Now + Hour));
    QVERIFY(schedule.isDueAtTheEnd());
    schedule.begun(Now + Hour);
    QVERIFY(!schedule.isDueAtTheEnd());
    schedule.failed();
    QVERIFY(schedule.isDue(Now + Hour + Minute));
}

void tst_BackupShelf::aShelfListsTheNewestFirst()
{
    Shelved workshop;
    QVERIFY(workshop.shelf.backups().isEmpty());
    const auto first = workshop.addWith(u"una"_s);
    workshop.clock.advance(Hour);
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
    workshop.clock.advance(Hour);
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
        workshop.clock.advance(Day);
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
        workshop.clock.advance(Minute);
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
    workshop.clock.advance(Minute);
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
    workshop.clock.advance(Hour + 1);
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

    QCOMPARE(namesIn(workshop.shelf.folder()).size(), 1);
    QVERIFY(verifyFile(good->path));
}

void tst_BackupShelf::forgettingLeavesOneWholeBackup()
{
    Shelved workshop;
    QVERIFY(workshop.addWith(u"Con el nombre"_s));
    QVERIFY(workshop.shelf.add(workshop.path(), BackupKind::BeforeUpdate));
    workshop.clock.advance(Minute);
    const auto last = workshop.addWith(u"Sin el nombre"_s);

    QVERIFY(!workshop.shelf.forgetAllBut(workshop.folder.filePath(u"nothing"_s)));
    QCOMPARE(workshop.shelf.backups().size(), 3);
    QCOMPARE(*workshop.shelf.forgetAllBut(last->path), 2);

    QCOMPARE(workshop.shelf.backups().size(), 1);
    QVERIFY(verifyFile(last->path));
}

void tst_BackupShelf::aSessionMakesItsBackupsByItself()
{
    Shelved workshop;
    {
        SessionBackups session(workshop.path(), workshop.shelf, workshop.clock);
        QSignalSpy backedUp(&session, &SessionBackups::backedUp);
        QVERIFY(backedUp.wait());
        QVERIFY(capture(workshop, u"una"_s));
        session.stepTaken();
        session.check();
        QCOMPARE(backedUp.size(), 1);
        workshop.clock.advance(Hour);
        session.check();
        QVERIFY(backedUp.wait());
        QCOMPARE(session.last()->at, workshop.clock.nowUtcMs());
        QVERIFY(capture(workshop, u"dos"_s));
        session.stepTaken();
    }
    const QList<Backup> all = workshop.shelf.backups();
    QCOMPARE(all.size(), 2); // the last one of an hour takes the place of the one before
    QCOMPARE(ideasIn(all.first().path).size(), 2);
    QCOMPARE(ideasIn(all.last().path).size(), 0);
}

void tst_BackupShelf::aSessionWithoutEditsMakesOne()
{
    Shelved workshop;
    {
        const SessionBackups session(workshop.path(), workshop.shelf, workshop.clock);
    }
    QCOMPARE(workshop.shelf.backups().size(), 1);
}

void tst_BackupShelf::aSessionSaysWhenABackupFails()
{
    Shelved workshop;
    writeBytes(workshop.folder.filePath(u"datos"_s), "a file where the folder should be");
    SessionBackups session(workshop.path(), workshop.shelf, workshop.clock);
    QSignalSpy failed(&session, &SessionBackups::failed);

    QVERIFY(failed.wait());

    QVERIFY(!session.last());
    QVERIFY(QFile::remove(workshop.folder.filePath(u"datos"_s)));
    QSignalSpy backedUp(&session, &SessionBackups::backedUp);
    session.check();
    QVERIFY(backedUp.wait());
}

QTEST_GUILESS_MAIN(tst_BackupShelf)
#include "tst_backupshelf.moc"
