// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/carriedfiles.h"
#include "core/exchange/secondcomputer.h"
#include "tests/support/testclass.h"

#include <QDir>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace Tallerista;
using namespace Qt::StringLiterals;

/// What is written to a stick for another computer.
class tst_CarriedFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyFileArrivesInItsPlace();
    void progressEndsAtTheWholeSize();
    void whatFailsLeavesNoFolder();
    void whatIsGivenUpLeavesNoFolder();
    void tooLittleRoomIsSaidBeforeAnythingIsWritten();
    void aComputerWithoutTheProgramIsToldToInstallIt();
    void theGuideNamesTheSystemOfTheProgram_data();
    void theGuideNamesTheSystemOfTheProgram();
    void theScriptStartsAProgramThatMayNotRunWhereItLies();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<CarriedFile> twoFiles(const QTemporaryDir &folder, qint64 size)
{
    QFile source(folder.filePath(u"origen"_s));
    if (source.open(QIODevice::WriteOnly))
        source.write(QByteArray(size, 'x'));
    return {{u"LEAME.txt"_s, {}, "hola"}, {u"programa/lib/uno"_s, source.fileName(), {}, true}};
}

QByteArray guideFor(const SecondComputer &computer)
{
    const QList<CarriedFile> files = filesFor(computer);
    return files.constFirst().text;
}

const SecondComputer Bare{u"Mesa 2"_s, u"Consulta (mesa 2).taller"_s, {}, {}, {}};

SecondComputer with(const ProgramFiles &program)
{
    SecondComputer computer = Bare;
    computer.program = program;
    return computer;
}

} // namespace

void tst_CarriedFiles::everyFileArrivesInItsPlace()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"USB/segunda"_s);

    QVERIFY(carryFiles(twoFiles(folder, 3'000'000), target));

    QCOMPARE(contentOf(target + u"/LEAME.txt"_s), "hola");
    QCOMPARE(contentOf(target + u"/programa/lib/uno"_s), QByteArray(3'000'000, 'x'));
    QVERIFY(QFileInfo(target + u"/programa/lib/uno"_s).isExecutable());
    QVERIFY(!QFileInfo(target + u"/LEAME.txt"_s).isExecutable());
}

void tst_CarriedFiles::progressEndsAtTheWholeSize()
{
    const QTemporaryDir folder;
    QList<qint64> told;

    QVERIFY(carryFiles(twoFiles(folder, 3'000'000),
                       folder.filePath(u"segunda"_s),
                       [&](qint64 done) { told.append(done); }));

    QVERIFY(told.size() > 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 3'000'004);
}

void tst_CarriedFiles::whatFailsLeavesNoFolder()
{
    const QTemporaryDir folder;
    QList<CarriedFile> files = twoFiles(folder, 10);
    files.append({u"falta"_s, folder.filePath(u"no está"_s)});

    const auto carried = carryFiles(files, folder.filePath(u"segunda"_s));

    QVERIFY(!carried);
    QVERIFY(carried.error().message.contains(QDir::toNativeSeparators(folder.path())));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"segunda"_s)));
}

void tst_CarriedFiles::whatIsGivenUpLeavesNoFolder()
{
    const QTemporaryDir folder;
    const QList<CarriedFile> files = twoFiles(folder, 3'000'000);
    bool carried = true;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        carried = bool(carryFiles(files, folder.filePath(u"segunda"_s), [](qint64) {
            QThread::currentThread()->requestInterruption();
        }));
    }));

    thread->start();
    thread->wait();

    QVERIFY(!carried);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"segunda"_s)));
}

void tst_CarriedFiles::tooLittleRoomIsSaidBeforeAnythingIsWritten()
{
    const QTemporaryDir folder;
    const qint64 left = QStorageInfo(folder.path()).bytesAvailable();

    QVERIFY(checkRoom(folder.path(), left / 2));
    QVERIFY(!checkRoom(folder.path(), left * 2));
    QVERIFY(roomFor(twoFiles(folder, 100)) > 104); // a stick rounds up
}

void tst_CarriedFiles::aComputerWithoutTheProgramIsToldToInstallIt()
{
    const QList<CarriedFile> files = filesFor(Bare);

    QCOMPARE(files.size(), 1);
    QVERIFY(files.constFirst().text.contains("Install Tallerista"));
    QVERIFY(files.constFirst().text.contains("Consulta (mesa 2).taller"));
}

void tst_CarriedFiles::theGuideNamesTheSystemOfTheProgram_data()
{
    QTest::addColumn<ProgramFiles>("program");
    QTest::addColumn<QByteArray>("how");

    QTest::newRow("linux") << ProgramFiles{{}, u"tallerista"_s} << QByteArray("sh start.sh");
    QTest::newRow("windows") << ProgramFiles{{}, u"tallerista.exe"_s, ProgramFiles::System::Windows}
                             << QByteArray("tallerista.exe");
}

void tst_CarriedFiles::theGuideNamesTheSystemOfTheProgram()
{
    QFETCH(ProgramFiles, program);
    QFETCH(QByteArray, how);

    const QByteArray guide = guideFor(with(program));

    QVERIFY(guide.contains(how));
    QVERIFY(guide.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(guide.count('\n'), guide.count("\r\n"));
}

/// The "program" is a script that writes down what it was given to open.
void tst_CarriedFiles::theScriptStartsAProgramThatMayNotRunWhereItLies()
{
#ifdef Q_OS_WIN
    QSKIP("The start script is for Linux.");
#endif
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"memoria de Ana's/segunda"_s);
    SecondComputer computer =
        with({{{u"tallerista"_s, {}, "#!/bin/sh\nprintf %s \"$0|$1\" >\"$HOME/dicho\"\n"}},
              u"tallerista"_s});
    computer.workshopFile = u"Consulta d'hoy (mesa 2).taller"_s;
    QVERIFY(carryFiles(filesFor(computer), place));
    QProcess script;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    environment.remove(u"XDG_DATA_HOME"_s);
    script.setProcessEnvironment(environment);

    script.start(u"sh"_s, {place + u"/start.sh"_s});

    QVERIFY(script.waitForFinished());
    QCOMPARE(script.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(contentOf(folder.filePath(u"dicho"_s))),
             folder.filePath(u".local/share/Tallerista/program/tallerista|"_s) + place + u'/'
                 + computer.workshopFile);
}

TALLERISTA_TEST(tst_CarriedFiles)
#include "tst_carriedfiles.moc"
