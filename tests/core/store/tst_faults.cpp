// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/emergency.h"
#include "core/store/gate/gate.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/foreignprogram.h"
#include "tests/support/olderformat.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Tallerista::Testing::FaultyVfs::Call)

namespace {

/// One idea at the first table.
Result<void> say(TestWorkshop &workshop, const QString &text)
{
    const auto captured =
        captureIdea(*workshop.document, workshop.mesa(1), {{}, text, {}, {}, {}, {}});
    return captured ? Result<void>() : captured.error();
}

int faultOf(const Result<void> &result)
{
    return int(result ? StoreFault::None : result.error().fault);
}

#ifdef Q_OS_UNIX
/// For root nothing is forbidden: while it lives, the tests are somebody else, who owns \a folder.
class AsSomebody
{
public:
    explicit AsSomebody(const QString &folder)
        : m_wasRoot(::geteuid() == 0)
    {
        if (!m_wasRoot)
            return;
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            m_ready =
                ::chown(QDir(folder).filePath(name).toUtf8().constData(), Nobody, Nobody) == 0;
        m_ready = m_ready && ::chown(folder.toUtf8().constData(), Nobody, Nobody) == 0
                  && ::seteuid(Nobody) == 0;
    }
    ~AsSomebody()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("root cannot come back");
    }
    Q_DISABLE_COPY_MOVE(AsSomebody)

    bool isReady() const { return !m_wasRoot || m_ready; }

private:
    static constexpr uid_t Nobody = 65'534;
    bool m_wasRoot;
    bool m_ready = false;
};
#endif

} // namespace

/// What a workshop does when the disk, another program or a person takes its file away under it.
class tst_Faults : public QObject
{
    Q_OBJECT

private slots:
    void onAFullDiskTheSameWorksOnceThereIsRoom();
    void aDiskThatFailsOnceWhileSavingIsNotTrustedAgain_data();
    void aDiskThatFailsOnceWhileSavingIsNotTrustedAgain();
    void whateverCallFailsNothingAcknowledgedIsLost_data();
    void whateverCallFailsNothingAcknowledgedIsLost();
    void aStepThatReachedTheDiskIsShownThoughSavingItFailed();
    void aFileMovedAwayIsNoticedAndWorksAgainWhenItIsBack();
    void aFileReplacedByAnotherIsNoticed();
    void aDeletedFileCanStillBeRead();
    void aForeignReaderMakesAnEditWait();
    void aFileThatMayNotBeWrittenOpensForReading_data();
    void aFileThatMayNotBeWrittenOpensForReading();
    void aDiskThatFailsWhileOpeningNeverSpeaksOfTyping_data();
    void aDiskThatFailsWhileOpeningNeverSpeaksOfTyping();
    void anUpgradeThatTheDiskCutsShortLosesNothing_data();
    void anUpgradeThatTheDiskCutsShortLosesNothing();
    void anEmergencyCopyNeedsNoFileAtItsPlace();
    void anEmergencyCopyNeverReplacesTheFileItself();
};

void tst_Faults::onAFullDiskTheSameWorksOnceThereIsRoom()
{
    FaultyVfs disk;
    TestWorkshop workshop;
    QVERIFY(say(workshop, u"Primera"_s));
    const qint64 steps = workshop.document->lastSequence();
    for (int nth = 1; nth <= 4; ++nth) {
        disk.breakAt(FaultyVfs::Call::Write, nth, SQLITE_FULL);

        const auto refused = say(workshop, u"Segunda"_s);

        QCOMPARE(faultOf(refused), int(StoreFault::DiskFull));
        QVERIFY(!workshop.document->isStopped());
        QCOMPARE(workshop.document->lastSequence(), steps);
        QCOMPARE(workshop.ideaTexts(1), QStringList{u"Primera"_s});
        disk.mend();
    }

    QVERIFY(say(workshop, u"Segunda"_s));

    QVERIFY(*workshop.document->fingerprintHolds());
    workshop.reopen();
    QCOMPARE(workshop.ideaTexts(1), (QStringList{u"Primera"_s, u"Segunda"_s}));
}

void tst_Faults::aDiskThatFailsOnceWhileSavingIsNotTrustedAgain_data()
{
    QTest::addColumn<FaultyVfs::Call>("call");
    QTest::addColumn<int>("code");

    QTest::newRow("writing") << FaultyVfs::Call::Write << SQLITE_IOERR_WRITE;
    QTest::newRow("flushing") << FaultyVfs::Call::Sync << SQLITE_IOERR_FSYNC;
    QTest::newRow("truncating the journal") << FaultyVfs::Call::Truncate << SQLITE_IOERR_TRUNCATE;
}

void tst_Faults::aDiskThatFailsOnceWhileSavingIsNotTrustedAgain()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    FaultyVfs disk;
    TestWorkshop workshop;
    QVERIFY(say(workshop, u"Primera"_s));
    disk.breakAt(call, 1, code);
    QCOMPARE(faultOf(say(workshop, u"Segunda"_s)), int(StoreFault::Io));
    QVERIFY(disk.hasFailed());
    disk.mend();

    const auto refused = say(workshop, u"Tercera"_s);

    QCOMPARE(faultOf(refused), int(StoreFault::Io));
    QVERIFY(workshop.document->isStopped());
    QVERIFY(workshop.ideaTexts(1).contains(u"Primera"_s));
    workshop.reopen();
    QVERIFY(!workshop.document->isStopped());
    QVERIFY(say(workshop, u"Tercera"_s));
    QVERIFY(workshop.ideaTexts(1).contains(u"Primera"_s));
    QVERIFY(*workshop.document->fingerprintHolds());
}

void tst_Faults::whateverCallFailsNothingAcknowledgedIsLost_data()
{
    QTest::addColumn<FaultyVfs::Call>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("doIt");

    for (const bool doIt : {false, true}) {
        const char *how = doIt ? "though it is done" : "undone";
        QTest::addRow("a full disk, %s", how) << FaultyVfs::Call::Write << SQLITE_FULL << doIt;
        QTest::addRow("writing, %s", how) << FaultyVfs::Call::Write << SQLITE_IOERR_WRITE << doIt;
        QTest::addRow("flushing, %s", how) << FaultyVfs::Call::Sync << SQLITE_IOERR_FSYNC << doIt;
        QTest::addRow("truncating, %s", how)
            << FaultyVfs::Call::Truncate << SQLITE_IOERR_TRUNCATE << doIt;
    }
}

void tst_Faults::whateverCallFailsNothingAcknowledgedIsLost()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    QFETCH(bool, doIt);
    FaultyVfs disk;
    TestWorkshop workshop;
    QStringList acknowledged;
    int points = 0;
    for (bool failed = true; failed; ++points) {
        const QString text = u"idea %1"_s.arg(points);
        disk.breakAt(call, points + 1, code, doIt);
        if (say(workshop, text))
            acknowledged.append(text);
        failed = disk.hasFailed();
        disk.mend();
        const QStringList shown = workshop.ideaTexts(1);
        QVERIFY(*workshop.document->fingerprintHolds());

        workshop.reopen();

        QCOMPARE(workshop.ideaTexts(1), shown);
        for (const QString &idea : acknowledged)
            QVERIFY2(shown.contains(idea), qPrintable(idea));
        QVERIFY(*workshop.document->integrityHolds());
    }
    QVERIFY(points > 1);
    qInfo("%d points of failure", points - 1);
}

void tst_Faults::aStepThatReachedTheDiskIsShownThoughSavingItFailed()
{
    FaultyVfs disk;
    TestWorkshop workshop;
    const QSignalSpy changes(workshop.document.get(), &WorkshopDocument::changed);
    const qint64 steps = workshop.document->lastSequence();
    disk.breakAt(FaultyVfs::Call::Truncate, 1, SQLITE_IOERR_TRUNCATE, true);

    QCOMPARE(faultOf(say(workshop, u"Primera"_s)), int(StoreFault::Io));

    QCOMPARE(workshop.ideaTexts(1), QStringList{u"Primera"_s});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(workshop.document->lastSequence(), steps + 1);
    QVERIFY(*workshop.document->fingerprintHolds());
    disk.mend();
    workshop.reopen();
    QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));
    QVERIFY(workshop.ideaTexts(1).isEmpty());
}

void tst_Faults::aFileMovedAwayIsNoticedAndWorksAgainWhenItIsBack()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be moved on this platform");
#endif
    TestWorkshop workshop;
    const QString away = workshop.folder.filePath(u"away.taller"_s);
    QVERIFY(say(workshop, u"Primera"_s));
    QVERIFY(QFile::rename(workshop.path(), away));

    QCOMPARE(faultOf(say(workshop, u"Segunda"_s)), int(StoreFault::Moved));

    QCOMPARE(workshop.ideaTexts(1), QStringList{u"Primera"_s});
    QVERIFY(QFile::rename(away, workshop.path()));
    QVERIFY(say(workshop, u"Segunda"_s));
    workshop.reopen();
    QCOMPARE(workshop.ideaTexts(1), (QStringList{u"Primera"_s, u"Segunda"_s}));
}

void tst_Faults::aFileReplacedByAnotherIsNoticed()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be replaced on this platform");
#endif
    TestWorkshop workshop;
    QVERIFY(say(workshop, u"Primera"_s));
    TestWorkshop other;
    other.document.reset();
    const QByteArray theirs = bytesOf(other.path());
    QVERIFY(QFile::remove(workshop.path()));
    QVERIFY(QFile::rename(other.path(), workshop.path()));

    QCOMPARE(faultOf(say(workshop, u"Segunda"_s)), int(StoreFault::Moved));

    QCOMPARE(workshop.ideaTexts(1), QStringList{u"Primera"_s});
    workshop.document.reset();
    QCOMPARE(bytesOf(workshop.path()), theirs);
}

void tst_Faults::aDeletedFileCanStillBeRead()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be deleted on this platform");
#endif
    TestWorkshop workshop;
    QVERIFY(say(workshop, u"Primera"_s));
    QVERIFY(QFile::remove(workshop.path()));

    const auto nothing = workshop.document->edit({StepKind::CaptureIdea, Scope::workshop()},
                                                 [](Edit &) { return Result<void>(); });
    QCOMPARE(faultOf(nothing), int(StoreFault::Moved)); // noticed before anything is written
    QCOMPARE(faultOf(say(workshop, u"Segunda"_s)), int(StoreFault::Moved));

    QCOMPARE(workshop.ideaTexts(1), QStringList{u"Primera"_s});
    QVERIFY(*workshop.document->fingerprintHolds());
    QVERIFY(!QFile::exists(workshop.path()));
}

void tst_Faults::aForeignReaderMakesAnEditWait()
{
    TestWorkshop workshop;
    ForeignProgram reader(workshop.path());
    reader.run("BEGIN; SELECT * FROM idea;");

    QCOMPARE(faultOf(say(workshop, u"Primera"_s)), int(StoreFault::Busy));

    QVERIFY(workshop.ideaTexts(1).isEmpty());
    reader.run("COMMIT;");
    QVERIFY(say(workshop, u"Primera"_s));
    QVERIFY(*workshop.document->fingerprintHolds());
}

void tst_Faults::aFileThatMayNotBeWrittenOpensForReading_data()
{
    QTest::addColumn<bool>("isFolder");

    QTest::newRow("the file") << false;
    QTest::newRow("its folder") << true;
}

void tst_Faults::aFileThatMayNotBeWrittenOpensForReading()
{
#ifndef Q_OS_UNIX
    QSKIP("rights are told in another way on this platform");
#else
    QFETCH(bool, isFolder);
    TestWorkshop workshop;
    QVERIFY(say(workshop, u"Primera"_s));
    workshop.document.reset();
    const AsSomebody somebody(workshop.folder.path());
    if (!somebody.isReady())
        QSKIP("nobody else can be played here");
    const auto all = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const auto fixed = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    const QString locked = isFolder ? workshop.folder.path() : workshop.path();
    QVERIFY(QFile::setPermissions(locked, fixed));
    const auto before = stateOf(workshop.folder.path());

    workshop.reopen();

    QVERIFY(workshop.document->isReadOnly());
    QVERIFY(!workshop.document->whyReadOnly().isEmpty());
    QCOMPARE(workshop.ideaTexts(1), QStringList{u"Primera"_s});
    QCOMPARE(faultOf(say(workshop, u"Segunda"_s)), int(StoreFault::ReadOnly));
    workshop.document.reset();
    QCOMPARE(stateOf(workshop.folder.path()), before);
    QVERIFY(QFile::setPermissions(locked, all));
#endif
}

void tst_Faults::aDiskThatFailsWhileOpeningNeverSpeaksOfTyping_data()
{
    QTest::addColumn<FaultyVfs::Call>("call");
    QTest::addColumn<int>("code");

    QTest::newRow("full") << FaultyVfs::Call::Write << SQLITE_FULL;
    QTest::newRow("writing") << FaultyVfs::Call::Write << SQLITE_IOERR_WRITE;
    QTest::newRow("flushing") << FaultyVfs::Call::Sync << SQLITE_IOERR_FSYNC;
    QTest::newRow("truncating") << FaultyVfs::Call::Truncate << SQLITE_IOERR_TRUNCATE;
}

void tst_Faults::aDiskThatFailsWhileOpeningNeverSpeaksOfTyping()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    FaultyVfs disk;
    TestWorkshop workshop;
    QVERIFY(say(workshop, u"Primera"_s));
    workshop.document.reset();
    int opened = 0;
    for (int nth = 1;; ++nth) {
        disk.breakAt(call, nth, code);
        const auto document = WorkshopDocument::open(workshop.path(), workshop.clock, testWriter());
        const bool failed = disk.hasFailed();
        disk.mend();
        if (!failed)
            break;
        const QString sentence = document ? (*document)->whyReadOnly() : document.error().message;
        QVERIFY(!document || (*document)->isReadOnly());
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"typed"_s), qPrintable(sentence));
        opened += document ? 1 : 0;
    }
    QVERIFY(opened > 0);
    workshop.reopen();
    QCOMPARE(workshop.ideaTexts(1), QStringList{u"Primera"_s});
}

void tst_Faults::anUpgradeThatTheDiskCutsShortLosesNothing_data()
{
    QTest::addColumn<FaultyVfs::Call>("call");
    QTest::addColumn<int>("code");

    QTest::newRow("writing fails") << FaultyVfs::Call::Write << SQLITE_IOERR_WRITE;
    QTest::newRow("the disk is full") << FaultyVfs::Call::Write << SQLITE_FULL;
    QTest::newRow("flushing fails") << FaultyVfs::Call::Sync << SQLITE_IOERR_FSYNC;
    QTest::newRow("cutting the journal fails")
        << FaultyVfs::Call::Truncate << SQLITE_IOERR_TRUNCATE;
    QTest::newRow("reading fails") << FaultyVfs::Call::Read << SQLITE_IOERR_READ;
}

/// Whichever call is the first to fail, for good.
void tst_Faults::anUpgradeThatTheDiskCutsShortLosesNothing()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    FaultyVfs disk;
    TestWorkshop workshop;
    QVERIFY(say(workshop, u"Primera"_s) && say(workshop, u"Segunda"_s));
    const Fingerprint content = workshop.document->fingerprint();
    workshop.document.reset();
    makeFormat1(workshop.path());
    const QString kept = workshop.folder.filePath(u"kept.taller"_s);
    QVERIFY(QFile::copy(workshop.path(), kept));
    int points = 0;
    for (;; ++points) {
        disk.breakAt(call, points + 1, code);
        auto opened = WorkshopDocument::open(workshop.path(), workshop.clock, testWriter());
        const bool failed = disk.hasFailed();
        disk.mend();
        if (!failed)
            break;
        if (opened) {
            QCOMPARE((*opened)->stores().ideas.all()->size(), 2);
            opened->reset();
        } else {
            QVERIFY(!opened.error().message.isEmpty());
        }

        const auto later = WorkshopDocument::open(workshop.path(), workshop.clock, testWriter());

        QVERIFY2(later, later ? "" : qPrintable(later.error().message));
        QCOMPARE((*later)->fingerprint(), content);
        QVERIFY(*(*later)->fingerprintHolds());
        for (const QString &name : QDir(workshop.folder.path()).entryList(QDir::Files)) {
            if (name != "kept.taller"_L1)
                QVERIFY(QFile::remove(workshop.folder.filePath(name)));
        }
        QVERIFY(QFile::copy(kept, workshop.path()));
    }
    qInfo("%s: %d points", QTest::currentDataTag(), points);
    QVERIFY(points > 0);
}

void tst_Faults::anEmergencyCopyNeedsNoFileAtItsPlace()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be deleted on this platform");
#endif
    TestWorkshop workshop;
    QVERIFY(say(workshop, u"Primera"_s));
    QVERIFY(QFile::remove(workshop.path()));
    const QString copy = workshop.folder.filePath(u"copia.taller"_s);

    QVERIFY(hasMoved(*workshop.document));
    QVERIFY(!renamedTo(*workshop.document));
    QVERIFY(emergencyCopy(*workshop.document, copy));

    const auto copied = WorkshopDocument::openForReading(copy, workshop.clock);
    QVERIFY(copied);
    QVERIFY((*copied)->fingerprint() == workshop.document->fingerprint());
}

void tst_Faults::anEmergencyCopyNeverReplacesTheFileItself()
{
    TestWorkshop workshop;
    QVERIFY(!emergencyCopy(*workshop.document, workshop.path()));
#ifdef Q_OS_UNIX
    const QString renamed = workshop.folder.filePath(u"otro.taller"_s);
    QVERIFY(QFile::rename(workshop.path(), renamed));
    QCOMPARE(renamedTo(*workshop.document), std::optional(renamed));
    QVERIFY(!emergencyCopy(*workshop.document, renamed));
#endif
}

TALLERISTA_TEST(tst_Faults)
#include "tst_faults.moc"
