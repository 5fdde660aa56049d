// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "core/store/gate/gate.h"
#include "tests/core/store/hostilefiles.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/foreignprogram.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The file of a workshop with \a ideas and some people.
QByteArray makeFile(int ideas)
{
    TestWorkshop workshop;
    for (int i = 0; i < ideas; ++i)
        (void)captureIdea(
            *workshop.document,
            workshop.mesa(1 + i % 2),
            {{}, u"La idea número %1 de la mesa. "_s.arg(i).repeated(5), {}, {}, {}, {}});
    for (int i = 0; i < 20; ++i)
        (void)addParticipant(*workshop.document, {u"Persona %1"_s.arg(i), {}, {}, {}, {}, {}, {}});
    workshop.document.reset();
    return bytesOf(workshop.path());
}

/// A closed workshop with ideas and people.
struct ClosedWorkshop
{
    ClosedWorkshop()
    {
        static const QByteArray file = makeFile(60);
        writeBytes(path(), file);
    }
    explicit ClosedWorkshop(int ideas) { writeBytes(path(), makeFile(ideas)); }

    QString path() const { return folder.filePath(u"taller.taller"_s); }
    QString journal() const { return path() + u"-journal"_s; }

    /// What the file says when it is opened to be read.
    QStringList ideasOnDisk() const
    {
        const auto reader = WorkshopDocument::openForReading(path(), clock);
        if (!reader)
            return {reader.error().message};
        QStringList texts;
        for (const Idea &idea : *(*reader)->stores().ideas.all())
            texts.append(idea->text);
        return texts;
    }

    TestClock clock;
    QTemporaryDir folder;
};

} // namespace

class tst_Gate : public QObject
{
    Q_OBJECT

private slots:
    void aHostileFileIsRefusedAndLeftAsItIs_data();
    void aHostileFileIsRefusedAndLeftAsItIs();
    void aSoundFileIsLetIn();
    void aFileInALinkedFolderIsLetIn();
    void aStepThatDiedIsTakenBackInPlace();
    void readingAFileWithAStepThatDiedChangesNothing();
    void theJournalOfAnotherFileIsPutAside();
    void theJournalOfAnotherFileDoesNotKeepFromReading();
    void aJournalPutAsideReplacesNothing();
    void theJournalOfALivingWriterIsLeftAlone();
    void aNewerFileThatOnlyAddedIsOpenedForReading();
    void aDiskThatCannotBeReadIsNoDamage();
    void cleanupTestCase();

private:
    int m_refused = 0;
    int m_hostile = 0;
    double m_slowest = 0; ///< ms
};

void tst_Gate::aHostileFileIsRefusedAndLeftAsItIs_data()
{
    QTest::addColumn<int>("number");

    const auto files = hostileFiles();
    for (int i = 0; i < files.size(); ++i)
        QTest::newRow(files.at(i).name) << i;
}

void tst_Gate::aHostileFileIsRefusedAndLeftAsItIs()
{
    QFETCH(int, number);
    const HostileFile hostile = hostileFiles().at(number);
    const ClosedWorkshop workshop;
    hostile.make(workshop.path());
    const auto before = stateOf(workshop.folder.path());
    ++m_hostile;

    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        const GateVerdict verdict = inspect(workshop.path(), access);
        QCOMPARE(int(verdict.refusal), int(hostile.refusal));
        QVERIFY(verdict.sentence.contains(u"taller.taller"_s));
        QVERIFY2(!verdict.sentence.contains(u'%'), qPrintable(verdict.sentence));
        m_slowest = std::max(m_slowest, verdict.milliseconds);
        if (access == Database::Access::ReadWrite)
            qInfo("%.2f ms: %s", verdict.milliseconds, qPrintable(verdict.sentence));
    }
    const auto edited = WorkshopDocument::open(workshop.path(), workshop.clock, testWriter());
    QVERIFY(!edited);
    QCOMPARE(int(edited.error().fault), int(StoreFault::Refused));
    QVERIFY(!WorkshopDocument::openForReading(workshop.path(), workshop.clock));

    QCOMPARE(stateOf(workshop.folder.path()), before);
    ++m_refused;
}

void tst_Gate::aSoundFileIsLetIn()
{
    const ClosedWorkshop workshop(200);
    const auto before = stateOf(workshop.folder.path());

    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        const GateVerdict verdict = inspect(workshop.path(), access);
        QVERIFY2(verdict.isAccepted(), qPrintable(verdict.sentence));
        QVERIFY(verdict.sentence.isEmpty());
        QVERIFY(verdict.whyReadOnly.isEmpty());
        QVERIFY(!verdict.hadHotJournal);
        QVERIFY(verdict.identity == identityOf(workshop.path()));
        const double mebibytes = double(QFileInfo(workshop.path()).size()) / (1 << 20);
        qInfo("let in after %.2f ms: %.2f MiB, %.2f ms per MiB",
              verdict.milliseconds,
              mebibytes,
              verdict.milliseconds / mebibytes);
    }

    QCOMPARE(stateOf(workshop.folder.path()), before);
}

void tst_Gate::aFileInALinkedFolderIsLetIn()
{
#ifndef Q_OS_UNIX
    QSKIP("links need rights on this platform");
#endif
    const ClosedWorkshop workshop(1);
    const QTemporaryDir elsewhere;
    const QString linked = elsewhere.filePath(u"linked"_s);
    QVERIFY(QFile::link(workshop.folder.path(), linked));

    const auto opened =
        WorkshopDocument::open(linked + u"/taller.taller"_s, workshop.clock, testWriter());

    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
}

void tst_Gate::aStepThatDiedIsTakenBackInPlace()
{
    const ClosedWorkshop workshop;
    const QByteArray sound = bytesOf(workshop.path());
    const QStringList ideas = workshop.ideasOnDisk();
    dieWhileWriting(workshop.path());
    QVERIFY(bytesOf(workshop.path()) != sound);

    const GateVerdict verdict = inspect(workshop.path(), Database::Access::ReadWrite);

    QVERIFY2(verdict.isAccepted(), qPrintable(verdict.sentence));
    QVERIFY(verdict.hadHotJournal);
    QVERIFY(verdict.foreignJournal.isEmpty());
    QVERIFY(!verdict.copy);
    qInfo("a step taken back after %.2f ms", verdict.milliseconds);
    QCOMPARE(bytesOf(workshop.path()), sound);
    QVERIFY(!QFile::exists(workshop.journal()));
    QCOMPARE(workshop.ideasOnDisk(), ideas);
}

void tst_Gate::readingAFileWithAStepThatDiedChangesNothing()
{
    const ClosedWorkshop workshop;
    const QStringList ideas = workshop.ideasOnDisk();
    dieWhileWriting(workshop.path());
    const auto before = stateOf(workshop.folder.path());

    QCOMPARE(workshop.ideasOnDisk(), ideas);

    QCOMPARE(stateOf(workshop.folder.path()), before);
}

void tst_Gate::theJournalOfAnotherFileIsPutAside()
{
    const ClosedWorkshop other(120);
    dieWhileWriting(other.path());
    const ClosedWorkshop workshop;
    const QByteArray sound = bytesOf(workshop.path());
    QVERIFY(QFile::copy(other.journal(), workshop.journal()));

    const GateVerdict verdict = inspect(workshop.path(), Database::Access::ReadWrite);

    QVERIFY2(verdict.isAccepted(), qPrintable(verdict.sentence));
    QCOMPARE(verdict.foreignJournal, workshop.path() + u".journal.ajeno"_s);
    QCOMPARE(bytesOf(verdict.foreignJournal), bytesOf(other.journal()));
    QVERIFY(!QFile::exists(workshop.journal()));
    QCOMPARE(bytesOf(workshop.path()), sound);
}

void tst_Gate::theJournalOfAnotherFileDoesNotKeepFromReading()
{
    const ClosedWorkshop other(120);
    dieWhileWriting(other.path());
    const ClosedWorkshop workshop;
    const QStringList ideas = workshop.ideasOnDisk();
    QVERIFY(QFile::copy(other.journal(), workshop.journal()));
    const auto before = stateOf(workshop.folder.path());

    QCOMPARE(workshop.ideasOnDisk(), ideas);

    QCOMPARE(stateOf(workshop.folder.path()), before);
}

void tst_Gate::aJournalPutAsideReplacesNothing()
{
    const ClosedWorkshop other(120);
    dieWhileWriting(other.path());
    const ClosedWorkshop workshop(1);
    const QString aside = workshop.path() + u".journal.ajeno"_s;
    writeBytes(aside, "an older one");
    QVERIFY(QFile::copy(other.journal(), workshop.journal()));

    const GateVerdict verdict = inspect(workshop.path(), Database::Access::ReadWrite);

    QVERIFY2(verdict.isAccepted(), qPrintable(verdict.sentence));
    QCOMPARE(bytesOf(verdict.foreignJournal), bytesOf(other.journal()));
    QCOMPARE(bytesOf(aside), QByteArray("an older one"));
}

void tst_Gate::theJournalOfALivingWriterIsLeftAlone()
{
    const ClosedWorkshop workshop;
    const QStringList ideas = workshop.ideasOnDisk();
    ForeignProgram writer(workshop.path());
    writer.run("BEGIN IMMEDIATE; UPDATE idea SET aside = 1;");
    QVERIFY(QFileInfo(workshop.journal()).size() > 0);
    const auto names = QDir(workshop.folder.path()).entryList(QDir::Files);

    QCOMPARE(int(inspect(workshop.path(), Database::Access::ReadWrite).refusal),
             int(Refusal::Busy));
    QCOMPARE(workshop.ideasOnDisk(), ideas);

    QCOMPARE(QDir(workshop.folder.path()).entryList(QDir::Files), names);
    writer.run("COMMIT");
}

void tst_Gate::aNewerFileThatOnlyAddedIsOpenedForReading()
{
    const ClosedWorkshop workshop;
    const QStringList ideas = workshop.ideasOnDisk();
    meddle(workshop.path(),
           "PRAGMA user_version = " + QByteArray::number(NewestFormat + 1)
               + "; ALTER TABLE idea ADD COLUMN mood TEXT;"
                 "CREATE TABLE song (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;"
                 "CREATE INDEX song_by_name ON song (name); UPDATE idea SET mood = 'glad'");
    const auto before = stateOf(workshop.folder.path());

    const auto opened = WorkshopDocument::open(workshop.path(), workshop.clock, testWriter());

    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QVERIFY((*opened)->isReadOnly());
    QVERIFY((*opened)->whyReadOnly().contains(u"format %1"_s.arg(NewestFormat + 1)));
    const auto mesas = (*opened)->stores().mesas.all();
    const auto refused =
        captureIdea(**opened, mesas->first().id(), {{}, u"Otra"_s, {}, {}, {}, {}});
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().fault), int(StoreFault::ReadOnly));
    QCOMPARE(refused.error().message, (*opened)->whyReadOnly());
    QCOMPARE(workshop.ideasOnDisk(), ideas);
    QCOMPARE(stateOf(workshop.folder.path()), before);
}

/// Whichever call is the first to fail.
void tst_Gate::aDiskThatCannotBeReadIsNoDamage()
{
    FaultyVfs disk;
    const ClosedWorkshop workshop;
    int points = 0;
    for (;; ++points) {
        disk.breakAt(FaultyVfs::Call::Read, points + 1, SQLITE_IOERR_READ);
        const GateVerdict verdict = inspect(workshop.path(), Database::Access::ReadOnly);
        if (!disk.hasFailed())
            break;
        QCOMPARE(int(verdict.refusal), int(Refusal::Unreadable));
    }
    QVERIFY(points > 10);
    disk.mend();
    QVERIFY(inspect(workshop.path(), Database::Access::ReadOnly).isAccepted());
}

void tst_Gate::cleanupTestCase()
{
    qInfo(
        "%d of %d hostile files refused, the slowest in %.2f ms", m_refused, m_hostile, m_slowest);
}

TALLERISTA_TEST(tst_Gate)
#include "tst_gate.moc"
