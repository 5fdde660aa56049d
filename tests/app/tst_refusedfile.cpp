// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "tests/support/testwindow.h"
#include "tests/support/testworkshop.h"

#include <sqlite3.h>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// A file that is not let in is no dead end.
class tst_RefusedFile : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFileIsRescuedIntoANewOne();
    void aFileWithForeignTablesIsTakenOver();
    void whoLeavesItStaysOnTheStartPage();
};

namespace {

void writeIdea(TestWorkshop &workshop)
{
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), {{}, u"Una idea"_s, {}, {}, {}, {}}));
    workshop.document.reset();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The page with the schema is gone.
void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(3'900, '\0'));
}

void addTrigger(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
                 "CREATE TRIGGER t AFTER INSERT ON idea BEGIN DELETE FROM participant; END",
                 nullptr,
                 nullptr,
                 nullptr);
    sqlite3_close(database);
}

} // namespace

void tst_RefusedFile::aDamagedFileIsRescuedIntoANewOne()
{
    TestWorkshop workshop;
    writeIdea(workshop);
    damage(workshop.path());
    const QByteArray before = bytesOf(workshop.path());
    TestWindow desk;
    desk.dialogs.setNextAnswer(0);

    desk.window->openFile(workshop.path());

    QVERIFY(desk.window->document());
    QVERIFY(desk.window->document()->path() != workshop.path());
    QCOMPARE(desk.window->document()->stores().ideas.all()->size(), 1);
    QCOMPARE(bytesOf(workshop.path()), before);
}

void tst_RefusedFile::aFileWithForeignTablesIsTakenOver()
{
    TestWorkshop workshop;
    writeIdea(workshop);
    addTrigger(workshop.path());
    TestWindow desk;
    desk.dialogs.setNextAnswer(0);

    desk.window->openFile(workshop.path());

    QVERIFY(desk.window->document());
    QCOMPARE(desk.window->document()->stores().ideas.all()->first()->text, u"Una idea"_s);
}

void tst_RefusedFile::whoLeavesItStaysOnTheStartPage()
{
    TestWorkshop workshop;
    writeIdea(workshop);
    damage(workshop.path());
    TestWindow desk;
    desk.dialogs.setNextAnswer(1);

    desk.window->openFile(workshop.path());

    QVERIFY(!desk.window->document());
}

QTEST_MAIN(tst_RefusedFile)
#include "tst_refusedfile.moc"
