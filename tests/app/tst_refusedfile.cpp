// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "core/store/copies/backupshelf.h"
#include "core/store/copies/verification.h"
#include "tests/support/foreignprogram.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "tests/support/testworkshop.h"

#include <QClipboard>
#include <QListWidget>
#include <QPushButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// A file that is not let in is no dead end.
class tst_RefusedFile : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFileIsRescuedIntoANewOne();
    void whatWasFoundCanBeReadAndCopied();
    void aFileWithForeignTablesIsTakenOver();
    void theNewestWholeBackupComesFirst();
    void aDamagedCopyElsewhereIsKnownByWhatItHolds();
    void aFileWithoutItsBeginningIsKnownByItsPlace();
    void aFileThatIsGoneLeavesItsBackup();
    void aBackupOfAnotherWorkshopIsNotOffered();
    void theNewFileCanBeWrittenElsewhere();
    void nothingIsRescuedWhileSomebodyHasTheFile();
    void whoLeavesItStaysOnTheStartPage();
    void aFileOfAnotherKindIsOnlyExplained();
};

namespace {

void writeIdea(TestWorkshop &workshop, const QString &text = u"Una idea"_s)
{
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, text, {}, {}, {}, {}}));
}

void overwrite(const QString &path, qint64 from, qint64 length)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(from);
    file.write(QByteArray(length, '\0'));
}

/// The page with the schema is gone.
void damage(const QString &path)
{
    overwrite(path, 100, 3'900);
}

BackupShelf shelfOf(const TestWindow &desk, const TestWorkshop &workshop)
{
    const auto facts = factsOfFile(workshop.path());
    return {desk.folder.filePath(u"data"_s), facts->workshop, workshop.clock};
}

QPushButton *offer(const TestWindow &desk, const QString &name)
{
    return desk.window->findChild<QPushButton *>(name);
}

void pressEnter()
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

QStringList ideas(const TestWindow &desk)
{
    QStringList texts;
    for (const Idea &idea : *desk.window->document()->stores().ideas.all())
        texts.append(idea->text);
    return texts;
}

} // namespace

void tst_RefusedFile::aDamagedFileIsRescuedIntoANewOne()
{
    TestWorkshop workshop;
    writeIdea(workshop);
    workshop.document.reset();
    damage(workshop.path());
    const QByteArray before = bytesOf(workshop.path());
    TestWindow desk;

    desk.window->openFile(workshop.path());
    QCOMPARE(QApplication::focusWidget(), offer(desk, u"offerRescue"_s)); // there is no backup
    QVERIFY(!offer(desk, u"offerBackup"_s));
    pressEnter();
    QCOMPARE(QApplication::focusWidget(), offer(desk, u"openFound"_s));
    pressEnter();

    QVERIFY(desk.window->document());
    QVERIFY(desk.window->document()->path() != workshop.path());
    QCOMPARE(ideas(desk), QStringList{u"Una idea"_s});
    QCOMPARE(bytesOf(workshop.path()), before);
}

void tst_RefusedFile::whatWasFoundCanBeReadAndCopied()
{
    TestWorkshop workshop;
    writeIdea(workshop);
    workshop.document.reset();
    damage(workshop.path());
    TestWindow desk;
    desk.window->openFile(workshop.path());
    pressEnter();

    const auto *list = desk.window->findChild<QListWidget *>(u"findings"_s);
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines.append(list->item(row)->text());
    QVERIFY2(lines.contains(u"Ideas: 1"_s), qPrintable(lines.join(u'|')));
    QVERIFY(lines.filter(u"(rescued).taller"_s).size() == 1);

    offer(desk, u"copyFindings"_s)->click();
    for (const QString &line : lines)
        QVERIFY2(QGuiApplication::clipboard()->text().contains(line), qPrintable(line));
}

void tst_RefusedFile::aFileWithForeignTablesIsTakenOver()
{
    TestWorkshop workshop;
    writeIdea(workshop);
    workshop.document.reset();
    meddle(workshop.path(),
           "CREATE TRIGGER t AFTER INSERT ON idea BEGIN DELETE FROM participant; END");
    TestWindow desk;

    desk.window->openFile(workshop.path());
    QCOMPARE(QApplication::focusWidget(), offer(desk, u"offerRead"_s));
    pressEnter();
    pressEnter();

    QVERIFY(desk.window->document());
    QCOMPARE(ideas(desk), QStringList{u"Una idea"_s});
}

void tst_RefusedFile::theNewestWholeBackupComesFirst()
{
    TestWorkshop workshop;
    TestWindow desk;
    const BackupShelf shelf = shelfOf(desk, workshop);
    writeIdea(workshop, u"Primera"_s);
    QVERIFY(shelf.add(workshop.path()));
    workshop.clock.advance(60'000);
    writeIdea(workshop, u"Segunda"_s);
    QVERIFY(shelf.add(workshop.path()));
    workshop.clock.advance(60'000);
    writeIdea(workshop, u"Tercera"_s);
    const auto newest = shelf.add(workshop.path());
    workshop.document.reset();
    overwrite(newest->path, 4'096, 4'096); // has gone bad since
    overwrite(workshop.path(), 5 * 4'096, 4'096);

    desk.window->openFile(workshop.path());

    auto *backup = offer(desk, u"offerBackup"_s);
    QCOMPARE(QApplication::focusWidget(), backup);
    QVERIFY(offer(desk, u"offerRescue"_s));
    QVERIFY2(backup->accessibleName().contains(u"24 Nov 2026, 09:01"_s),
             qPrintable(backup->accessibleName()));
    QVERIFY2(backup->accessibleDescription().contains(u"2 ideas"_s),
             qPrintable(backup->accessibleDescription()));
    pressEnter();
    QCOMPARE(ideas(desk), (QStringList{u"Primera"_s, u"Segunda"_s}));
    QCOMPARE(QFileInfo(desk.window->document()->path()).path(), QFileInfo(workshop.path()).path());
}

void tst_RefusedFile::aDamagedCopyElsewhereIsKnownByWhatItHolds()
{
    TestWorkshop workshop;
    TestWindow desk;
    writeIdea(workshop);
    QVERIFY(shelfOf(desk, workshop).add(workshop.path()));
    workshop.document.reset();
    const QString elsewhere = desk.folder.filePath(u"memoria.taller"_s);
    QVERIFY(QFile::copy(workshop.path(), elsewhere));
    damage(elsewhere); // not even its tables can be told

    desk.window->openFile(elsewhere);

    QCOMPARE(QApplication::focusWidget(), offer(desk, u"offerBackup"_s));
}

void tst_RefusedFile::aFileWithoutItsBeginningIsKnownByItsPlace()
{
    TestWorkshop workshop;
    TestWindow desk;
    writeIdea(workshop);
    QVERIFY(shelfOf(desk, workshop).add(workshop.path()));
    workshop.document.reset();
    overwrite(workshop.path(), 0, 64 << 10);

    desk.window->openFile(workshop.path());
    QCOMPARE(QApplication::focusWidget(), offer(desk, u"offerBackup"_s));
    pressEnter();

    QCOMPARE(ideas(desk), QStringList{u"Una idea"_s});
}

void tst_RefusedFile::aFileThatIsGoneLeavesItsBackup()
{
    TestWorkshop workshop;
    TestWindow desk;
    writeIdea(workshop);
    QVERIFY(shelfOf(desk, workshop).add(workshop.path()));
    workshop.document.reset();
    QVERIFY(QFile::remove(workshop.path()));

    desk.window->openFile(workshop.path());
    pressEnter();

    QCOMPARE(ideas(desk), QStringList{u"Una idea"_s});
}

void tst_RefusedFile::aBackupOfAnotherWorkshopIsNotOffered()
{
    TestWorkshop workshop;
    TestWorkshop other;
    TestWindow desk;
    QVERIFY(shelfOf(desk, other).add(other.path()));
    workshop.document.reset();
    damage(workshop.path());

    desk.window->openFile(workshop.path());

    QVERIFY(offer(desk, u"offerRescue"_s));
    QVERIFY(!offer(desk, u"offerBackup"_s));
}

void tst_RefusedFile::theNewFileCanBeWrittenElsewhere()
{
    TestWorkshop workshop;
    TestWindow desk;
    writeIdea(workshop);
    QVERIFY(shelfOf(desk, workshop).add(workshop.path()));
    workshop.document.reset();
    const QString gone = workshop.path();
    QVERIFY(workshop.folder.remove()); // with the stick

    desk.window->openFile(gone);
    pressEnter();
    QVERIFY(!desk.window->document());
    QVERIFY(offer(desk, u"writeElsewhere"_s)->isVisible());
    desk.dialogs.setNextFileName(desk.folder.filePath(u"aquí.taller"_s));
    offer(desk, u"writeElsewhere"_s)->setFocus();
    pressEnter();

    QVERIFY(desk.window->document());
    QCOMPARE(ideas(desk), QStringList{u"Una idea"_s});
}

void tst_RefusedFile::nothingIsRescuedWhileSomebodyHasTheFile()
{
    TestWorkshop workshop; // holds the lease
    writeIdea(workshop);
    overwrite(workshop.path(), 5 * 4'096, 4'096);
    TestWindow desk;

    desk.window->openFile(workshop.path());
    pressEnter();

    QVERIFY(!desk.window->document());
    QVERIFY(!QFile::exists(workshop.folder.filePath(u"taller (rescued).taller"_s)));
    QCOMPARE(QDir(workshop.folder.path()).entryList({u"*.taller"_s}, QDir::Files).size(), 1);
    workshop.document.reset();
    offer(desk, u"offerRescue"_s)->click();
    QVERIFY(QFile::exists(workshop.folder.filePath(u"taller (rescued).taller"_s)));
}

void tst_RefusedFile::whoLeavesItStaysOnTheStartPage()
{
    TestWorkshop workshop;
    workshop.document.reset();
    damage(workshop.path());
    TestWindow desk;

    desk.window->openFile(workshop.path());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QVERIFY(!desk.window->document());
    QVERIFY(!offer(desk, u"offerRescue"_s)->isVisible());
    QCOMPARE(QDir(workshop.folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_RefusedFile::aFileOfAnotherKindIsOnlyExplained()
{
    TestWindow desk;
    const QString path = desk.folder.filePath(u"carta.txt"_s);
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(2'000, 'a'));
    letter.close();

    desk.window->openFile(path);

    QVERIFY(!offer(desk, u"offerRescue"_s));
    QVERIFY(!offer(desk, u"offerBackup"_s));
}

TALLERISTA_TEST(tst_RefusedFile)
#include "tst_refusedfile.moc"
