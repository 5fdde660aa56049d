// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/verifiedcopy.h"
#include "tests/core/store/copytesting.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <atomic>
#include <filesystem>
#include <sqlite3.h>
#include <thread>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString CopyMode = u"--copy"_s;
const QString WriteMode = u"--write"_s;

/// Copies as the program would, in a process of its own; says the sentence.
int copyOnce(const QString &source, const QString &target)
{
    const SystemClock clock;
    const auto copied = verifiedCopy(source, target, clock);
    const QString sentence = copied ? *outcome(*copied) : copied.error().message;
    QTextStream(stdout) << sentence << Qt::endl;
    return copied ? 0 : 1;
}

/// What SQLite says to another program that wants to write \a path.
int writeFromOutside(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const int code = sqlite3_exec(handle, "BEGIN IMMEDIATE; ROLLBACK;", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code;
}

/// Whether \a texts are «idea 0», «idea 1» … without a gap, \a least of them or more.
bool holdsTheFirst(int least, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i) != u"idea %1"_s.arg(i))
            return false;
    }
    return texts.size() >= least;
}

int askFromOutside(const QString &path)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), {WriteMode, path});
}

} // namespace

class tst_Copies : public QObject
{
    Q_OBJECT

private slots:
    void aCopyIsOneWholeFileThatHoldsTheSame();
    void theOutcomeTellsSizeAndMark();
    void aCopyMadeDuringEditsHoldsAllThatWasAcknowledged();
    void aCopyLetsNobodyElseWriteTheDocument();
    void aDamagedWorkshopGivesNoCopy();
    void aFullTargetKeepsNoHalfFile();
    void aTargetThatFailsHalfWayKeepsTheOlderCopy();
    void aTargetThatComesAndGoesHoldsOnlyWholeCopies();
    void timeItTakes();
};

void tst_Copies::aCopyIsOneWholeFileThatHoldsTheSame()
{
    TestWorkshop workshop;
    QVERIFY(capture(workshop, u"Agua limpia"_s));
    const QTemporaryDir stick;
    const QString target = stick.filePath(u"copia.taller"_s);

    const auto copied = verifiedCopy(workshop.path(), target, workshop.clock);

    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    const QByteArray bytes = bytesOf(target);
    QCOMPARE(copied->path, target);
    QCOMPARE(copied->bytes, bytes.size());
    QCOMPARE(sha256Of(target), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(copied->at, workshop.clock.nowUtcMs());
    QVERIFY(!copied->replaced);
    QCOMPARE(bytes.mid(68, 4), "TALL");
    QCOMPARE(namesIn(stick.path()), QStringList{u"copia.taller"_s});
    QCOMPARE(ideasIn(target), QStringList{u"Agua limpia"_s});
}

void tst_Copies::theOutcomeTellsSizeAndMark()
{
    const QTemporaryDir stick;
    const QString path = stick.filePath(u"mi taller.taller"_s);
    writeBytes(path, "abc"); // SHA-256 of the standard's first example: ba7816bf…

    QCOMPARE(*outcome({path, 1'234'567, 0, false}),
             u"“mi taller.taller” was copied and checked: 1.2 MB, mark BA78-16BF."_s);
    QVERIFY(!outcome({stick.filePath(u"gone"_s), 3, 0, false}));
}

void tst_Copies::aCopyMadeDuringEditsHoldsAllThatWasAcknowledged()
{
    TestWorkshop workshop;
    const QTemporaryDir stick;
    std::atomic_int acknowledged = 0;
    std::atomic_bool done = false;
    int refused = 0;
    QStringList wrong;
    std::atomic_int copies = 0;
    std::thread copier([&] {
        const TestClock clock;
        for (; !done; ++copies) {
            const int before = acknowledged;
            const QString target = stick.filePath(u"%1.taller"_s.arg(copies));
            const auto copied = verifiedCopy(workshop.path(), target, clock);
            if (!copied)
                wrong.append(copied.error().message);
            else if (!verifyFile(target) || !holdsTheFirst(before, ideasIn(target)))
                wrong.append(target);
        }
    });
    for (int i = 0; i < 1'500 && (i < 400 || copies < 25); ++i) {
        refused += capture(workshop, u"idea %1"_s.arg(i)) ? 0 : 1;
        acknowledged = i + 1;
    }
    done = true;
    copier.join();

    QCOMPARE(wrong, QStringList());
    QCOMPARE(refused, 0);
    QVERIFY(copies > 3);
    qInfo("%d copies during %d edits", int(copies), int(acknowledged));
}

void tst_Copies::aCopyLetsNobodyElseWriteTheDocument()
{
    TestWorkshop workshop;
    const QTemporaryDir stick;
    QCOMPARE(askFromOutside(workshop.path()), SQLITE_OK);

    const auto edited = workshop.document->edit(
        {StepKind::EditWorkshop, Scope::workshop()}, [&](Edit &) -> Result<int> {
            const auto copied =
                verifiedCopy(workshop.path(), stick.filePath(u"copia.taller"_s), workshop.clock);
            return copied ? Result<int>(askFromOutside(workshop.path())) : copied.error();
        });

    QVERIFY(edited);
    QCOMPARE(*edited, SQLITE_BUSY);
}

void tst_Copies::aDamagedWorkshopGivesNoCopy()
{
    TestWorkshop workshop;
    QVERIFY(capture(workshop, u"Agua limpia para todos"_s));
    workshop.document.reset();
    QByteArray bytes = bytesOf(workshop.path());
    writeBytes(workshop.path(), bytes.replace("Agua limpia", "Agua sucia!"));
    const QTemporaryDir stick;
    writeBytes(stick.filePath(u"otra.txt"_s), "x");

    const auto copied =
        verifiedCopy(workshop.path(), stick.filePath(u"copia.taller"_s), workshop.clock);

    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(u"damaged"_s));
    QCOMPARE(namesIn(stick.path()), QStringList{u"otra.txt"_s});
}

void tst_Copies::aFullTargetKeepsNoHalfFile()
{
    TestWorkshop workshop;
    const QDir folder(workshop.folder.path());
    QVERIFY(folder.mkdir(u"lleno"_s));
    // A small disk of its own, which only this process and its children see.
    const QString script =
        u"mount -t tmpfs -o size=128k tmpfs \"$1\" && { \"$2\" --copy \"$3\" \"$1/copia.taller\"; "
        "code=$?; ls -A \"$1\"; exit $code; } || exit 9"_s;
    QProcess child;
    child.start(u"unshare"_s,
                {u"-rm"_s,
                 u"sh"_s,
                 u"-c"_s,
                 script,
                 u"sh"_s,
                 folder.filePath(u"lleno"_s),
                 QCoreApplication::applicationFilePath(),
                 workshop.path()});
    const bool ran =
        child.waitForStarted() && child.waitForFinished() && child.bytesAvailable() > 0;
    if (!ran || child.exitCode() == 9)
        QSKIP("a small disk could not be mounted here");

    QCOMPARE(child.exitCode(), 1);
    const QString said = QString::fromUtf8(child.readAllStandardOutput());
    QVERIFY2(said.startsWith(u"There is not enough room"_s), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 1); // the sentence; nothing is listed
}

void tst_Copies::aTargetThatFailsHalfWayKeepsTheOlderCopy()
{
#ifdef Q_OS_UNIX
    TestWorkshop workshop;
    const QTemporaryDir stick;
    const QString target = stick.filePath(u"copia.taller"_s);
    QVERIFY(verifiedCopy(workshop.path(), target, workshop.clock));
    const QByteArray before = bytesOf(target);
    QVERIFY(capture(workshop, u"Agua limpia"_s));
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{64 << 10, old.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);

    setrlimit(RLIMIT_FSIZE, &small);
    const auto copied = verifiedCopy(workshop.path(), target, workshop.clock);
    setrlimit(RLIMIT_FSIZE, &old);

    QVERIFY(!copied);
    QVERIFY(before == bytesOf(target));
    QCOMPARE(namesIn(stick.path()), QStringList{u"copia.taller"_s});
#else
    QSKIP("files cannot be kept from growing here");
#endif
}

void tst_Copies::aTargetThatComesAndGoesHoldsOnlyWholeCopies()
{
    TestWorkshop workshop;
    const QString stick = workshop.folder.filePath(u"stick"_s);
    const QString away = workshop.folder.filePath(u"away"_s);
    QVERIFY(QDir().mkdir(stick));
    std::atomic_int round = 0;
    std::thread hand([&] {
        QRandomGenerator random(7);
        for (int seen = 0; seen >= 0; seen = round) {
            const auto waitSome = [&] {
                for (int i = random.bounded(2'000); i > 0 && round == seen; --i)
                    std::this_thread::yield();
            };
            waitSome();
            std::filesystem::rename(stick.toStdString(), away.toStdString());
            waitSome();
            std::filesystem::rename(away.toStdString(), stick.toStdString());
            while (round == seen)
                std::this_thread::yield();
        }
    });
    int kept = 0;
    for (int i = 0; i < 80; ++i) {
        const auto copied =
            verifiedCopy(workshop.path(), stick + u"/copia.taller"_s, workshop.clock);
        kept += copied ? 1 : 0;
        ++round;
    }
    round = -1;
    hand.join();

    const QString target = stick + u"/copia.taller"_s;
    QCOMPARE(QFileInfo::exists(target), kept > 0);
    QVERIFY(kept == 0 || bool(verifyFile(target)));
    qInfo("%d of 80 copies reached a place that came and went", kept);
}

void tst_Copies::timeItTakes()
{
    TestWorkshop workshop;
    const Id<Mesa> table = workshop.mesa(1);
    const auto filled = workshop.document->edit(
        {StepKind::ImportIdeas, Scope::workshop()}, [&](Edit &edit) -> Result<void> {
            for (int i = 1; i <= 6'000; ++i) {
                const QString text = u"Idea número %1: "_s.arg(i) + QString(180, u'á');
                edit.insert(*Idea::create(workshop.document->newId<Idea>(), {table, i, text}));
            }
            return {};
        });
    QVERIFY(filled);
    const QTemporaryDir stick;
    const int rounds = 5;
    QElapsedTimer timer;
    timer.start();
    qint64 bytes = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto copied =
            verifiedCopy(workshop.path(), stick.filePath(u"copia.taller"_s), workshop.clock);
        QVERIFY(copied);
        bytes += copied->bytes;
    }
    const double perMiB = double(timer.nsecsElapsed()) / 1e6 / (double(bytes) / (1 << 20));
    qInfo("%.1f MiB: %.2f ms per MiB", double(bytes) / rounds / (1 << 20), perMiB);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == CopyMode)
        return copyOnce(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == WriteMode)
        return writeFromOutside(arguments.value(2));
    tst_Copies test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_copies.moc"
