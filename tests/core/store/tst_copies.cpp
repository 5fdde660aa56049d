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
    void theSourceItselfIsRefused_data();
    void theSourceItselfIsRefused();
    void anOlderCopyIsReplaced();
    void whatIsNotAnOlderCopyStays_data();
    void whatIsNotAnOlderCopyStays();
    void unfinishedWorkBesideTheTargetIsNotPlayedIntoTheCopy();
    void oddNamesAreCopied_data();
    void oddNamesAreCopied();
    void remainsOfACopyCutShortAreNoObstacle();
    void aDamagedWorkshopGivesNoCopy();
    void aTargetThatIsNotThereIsOneSentence();
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
    for (int i = 0; i < 4'000 && (i < 400 || copies < 25); ++i) {
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

void tst_Copies::theSourceItselfIsRefused_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("its own name") << u"taller.taller"_s;
    QTest::newRow("another spelling") << u"../%1/./taller.taller"_s;
    QTest::newRow("a symbolic link") << u"link.taller"_s;
    QTest::newRow("a second name of the same file") << u"hard.taller"_s;
    QTest::newRow("what the copy is called meanwhile") << u"other.taller"_s;
}

void tst_Copies::theSourceItselfIsRefused()
{
    QFETCH(QString, name);
    TestWorkshop workshop;
    const QDir folder(workshop.folder.path());
    QVERIFY(QFile::link(workshop.path(), folder.filePath(u"link.taller"_s)));
    for (const QString &other : {u"hard.taller"_s, u"other.taller.parcial"_s})
        std::filesystem::create_hard_link(workshop.path().toStdString(),
                                          folder.filePath(other).toStdString());
    const QByteArray before = bytesOf(workshop.path());
    if (name.contains(u"%1"_s))
        name = name.arg(folder.dirName());

    const auto copied = verifiedCopy(workshop.path(), folder.filePath(name), workshop.clock);

    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(u"is the workshop that is being copied"_s));
    QVERIFY(before == bytesOf(workshop.path()));
}

void tst_Copies::anOlderCopyIsReplaced()
{
    TestWorkshop workshop;
    const QTemporaryDir stick;
    const QString target = stick.filePath(u"copia.taller"_s);
    QVERIFY(verifiedCopy(workshop.path(), target, workshop.clock));
    QVERIFY(capture(workshop, u"Agua limpia"_s));

    const auto copied = verifiedCopy(workshop.path(), target, workshop.clock);

    QVERIFY(copied);
    QVERIFY(copied->replaced);
    QCOMPARE(ideasIn(target), QStringList{u"Agua limpia"_s});
}

void tst_Copies::whatIsNotAnOlderCopyStays_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("another workshop") << u"otro.taller"_s;
    QTest::newRow("a copy somebody worked in") << u"mesa 2.taller"_s;
    QTest::newRow("a file of another program") << u"notas.taller"_s;
    QTest::newRow("a folder") << u"carpeta.taller"_s;
    QTest::newRow("a link to nowhere") << u"nada.taller"_s;
}

void tst_Copies::whatIsNotAnOlderCopyStays()
{
    QFETCH(QString, name);
    TestWorkshop workshop;
    TestWorkshop other;
    const QDir stick(workshop.folder.path());
    QVERIFY(QFile::copy(other.path(), stick.filePath(u"otro.taller"_s)));
    workshop.document.reset();
    QVERIFY(QFile::copy(workshop.path(), stick.filePath(u"mesa 2.taller"_s)));
    {
        auto lent = WorkshopDocument::open(
            stick.filePath(u"mesa 2.taller"_s), workshop.clock, testWriter());
        QVERIFY(captureIdea(**lent,
                            (*lent)->stores().mesas.all()->last().id(),
                            {{}, u"De la otra computadora"_s, {}, {}, {}, {}}));
    }
    writeBytes(stick.filePath(u"notas.taller"_s), "comprar agua");
    QVERIFY(stick.mkdir(u"carpeta.taller"_s));
    QVERIFY(QFile::link(stick.filePath(u"missing"_s), stick.filePath(u"nada.taller"_s)));
    workshop.reopen();
    QVERIFY(capture(workshop, u"Agua limpia"_s));
    const QByteArray before = bytesOf(stick.filePath(name));

    const auto copied = verifiedCopy(workshop.path(), stick.filePath(name), workshop.clock);

    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(name));
    QVERIFY(before == bytesOf(stick.filePath(name)));
    QVERIFY(!stick.exists(name + u".parcial"_s));
}

void tst_Copies::unfinishedWorkBesideTheTargetIsNotPlayedIntoTheCopy()
{
    TestWorkshop workshop;
    const QTemporaryDir stick;
    writeBytes(stick.filePath(u"copia.taller-journal"_s), QByteArray(600, 'x'));

    const auto copied =
        verifiedCopy(workshop.path(), stick.filePath(u"copia.taller"_s), workshop.clock);

    QVERIFY(!copied);
    QCOMPARE(namesIn(stick.path()), QStringList{u"copia.taller-journal"_s});
}

void tst_Copies::oddNamesAreCopied_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("spaces") << u"mi taller de hoy.taller"_s;
    QTest::newRow("accents") << u"Año de la niñez — «Ñahuizalco».taller"_s;
    QTest::newRow("an emoji") << u"agua 💧.taller"_s;
    QTest::newRow("what means something in an address") << u"50% #1 ?mode=ro&x=y.taller"_s;
    QTest::newRow("letters in two pieces") << u"An\u0303o.taller"_s;
}

void tst_Copies::oddNamesAreCopied()
{
    QFETCH(QString, name);
    TestWorkshop workshop;
    const QTemporaryDir stick;

    const auto copied = verifiedCopy(workshop.path(), stick.filePath(name), workshop.clock);
    const auto again = verifiedCopy(stick.filePath(name), stick.filePath(u"2"_s), workshop.clock);

    QVERIFY(copied);
    QVERIFY(again);
    QVERIFY(verifyFile(stick.filePath(name)));
    QCOMPARE(namesIn(stick.path()).size(), 2);
}

void tst_Copies::remainsOfACopyCutShortAreNoObstacle()
{
    TestWorkshop workshop;
    const QTemporaryDir stick;
    const QString target = stick.filePath(u"copia.taller"_s);
    writeBytes(target + u".parcial"_s, "half");
    writeBytes(target + u".parcial-journal"_s, QByteArray(600, 'x'));

    QVERIFY(verifiedCopy(workshop.path(), target, workshop.clock));

    QCOMPARE(namesIn(stick.path()), QStringList{u"copia.taller"_s});
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

void tst_Copies::aTargetThatIsNotThereIsOneSentence()
{
    TestWorkshop workshop;
    const QDir folder(workshop.folder.path());

    const auto copied =
        verifiedCopy(workshop.path(), folder.filePath(u"stick/copia.taller"_s), workshop.clock);

    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(u"is not there any more"_s));
    QVERIFY(!folder.exists(u"stick"_s));
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
    for (int i = 0; i < 200; ++i) {
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
    qInfo("%d of 200 copies reached a place that came and went", kept);
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
