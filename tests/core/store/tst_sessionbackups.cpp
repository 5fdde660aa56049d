// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timeunits.h"
#include "core/store/copies/sessionbackups.h"
#include "tests/core/store/shelved.h"
#include "tests/support/testclass.h"

#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SessionNow = 1'000 * 24 * MsPerHour;

} // namespace

class tst_SessionBackups : public QObject
{
    Q_OBJECT

private slots:
    void sessionsAreBackedUpAtTheirStartEveryHourAndAtTheirEnd();
    void aSessionMakesItsBackupsByItself();
    void aSessionWithoutEditsMakesOne();
    void aSessionSaysWhenABackupFails();
    void aSessionForgetsWhatCameBefore();
    void whatCouldNotBeForgottenIsTriedAgain();
};

void tst_SessionBackups::sessionsAreBackedUpAtTheirStartEveryHourAndAtTheirEnd()
{
    BackupSchedule schedule;
    QVERIFY(schedule.isDue(SessionNow));
    schedule.begun(SessionNow);
    QVERIFY(!schedule.isDue(SessionNow + 3 * MsPerHour)); // nothing was edited
    QVERIFY(!schedule.isDueAtTheEnd());
    schedule.edited();
    QVERIFY(!schedule.isDue(SessionNow + MsPerHour - 1));
    QVERIFY(schedule.isDue(SessionNow + MsPerHour));
    QVERIFY(schedule.isDueAtTheEnd());
    schedule.begun(SessionNow + MsPerHour);
    QVERIFY(!schedule.isDueAtTheEnd());
    schedule.failed();
    QVERIFY(schedule.isDue(SessionNow + MsPerHour + MsPerMinute));
}

void tst_SessionBackups::aSessionMakesItsBackupsByItself()
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
        workshop.clock.advance(MsPerHour);
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

void tst_SessionBackups::aSessionWithoutEditsMakesOne()
{
    Shelved workshop;
    {
        const SessionBackups session(workshop.path(), workshop.shelf, workshop.clock);
    }
    QCOMPARE(workshop.shelf.backups().size(), 1);
}

void tst_SessionBackups::aSessionSaysWhenABackupFails()
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

void tst_SessionBackups::aSessionForgetsWhatCameBefore()
{
    Shelved workshop;
    QVERIFY(workshop.addWith(u"antes"_s));
    QVERIFY(workshop.shelf.add(workshop.path(), BackupKind::BeforeMerge));
    writeBytes(workshop.shelf.backups().first().path + u".parcial"_s, "half of a copy");
    SessionBackups session(workshop.path(), workshop.newShelf(), workshop.clock);
    QSignalSpy backedUp(&session, &SessionBackups::backedUp);
    QVERIFY(backedUp.wait());
    QVERIFY(capture(workshop, u"después"_s));
    session.stepTaken();

    session.forgetEarlier();
    QVERIFY(session.isForgetting());
    QVERIFY(backedUp.wait());

    QVERIFY(!session.isForgetting());
    const QDir folder(workshop.shelf.folder());
    QCOMPARE(folder.entryList({u"*.taller*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(workshop.shelf.backups().first().path, session.last()->path);
    QCOMPARE(ideasIn(session.last()->path).size(), 2);
}

void tst_SessionBackups::whatCouldNotBeForgottenIsTriedAgain()
{
    Shelved workshop;
    QVERIFY(workshop.addWith(u"antes"_s));
    SessionBackups session(workshop.path(), workshop.newShelf(), workshop.clock);
    QSignalSpy backedUp(&session, &SessionBackups::backedUp);
    QVERIFY(backedUp.wait());
    QVERIFY(capture(workshop, u"después"_s));
    session.stepTaken();
    const QString moved = workshop.folder.filePath(u"datos-aparte"_s);
    QVERIFY(QDir().rename(workshop.folder.filePath(u"datos"_s), moved));
    writeBytes(workshop.folder.filePath(u"datos"_s), "a file where the folder should be");
    QSignalSpy failed(&session, &SessionBackups::failed);

    session.forgetEarlier();
    QVERIFY(failed.wait());
    QVERIFY(session.isForgetting());
    QVERIFY(QFile::remove(workshop.folder.filePath(u"datos"_s)));
    QVERIFY(QDir().rename(moved, workshop.folder.filePath(u"datos"_s)));
    session.check();
    QVERIFY(backedUp.wait());

    QVERIFY(!session.isForgetting());
    QCOMPARE(workshop.shelf.backups().size(), 1);
}

TALLERISTA_TEST(tst_SessionBackups)
#include "tst_sessionbackups.moc"
