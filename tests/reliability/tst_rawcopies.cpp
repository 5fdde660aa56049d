// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/gate.h"
#include "tests/reliability/filehistory.h"
#include "tests/reliability/harness.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString WritingMode = u"--write"_s;

/// What the other process does: makes a workshop at \a path, works on it and says the number of each
/// step that is safe.
int write(const QString &path, int verbs, int pauseMs)
{
    const TestClock clock;
    const auto document = makeWorkshop(path, clock);
    QRandomGenerator random{quint32(verbs)};
    for (int i = 0; document && i < verbs; ++i) {
        if (doSomething(**document, random)) {
            std::printf("%lld\n", (*document)->lastSequence());
            std::fflush(stdout);
        }
        if (pauseMs > 0)
            QThread::msleep(pauseMs); // a person's pace, in ./dev torture only
    }
    return document ? 0 : 1;
}

/// Another process that works on a workshop, and what it has told us.
class OtherProcess
{
public:
    OtherProcess(const QString &path, int verbs, int pauseMs = 0)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {WritingMode, path, QString::number(verbs), QString::number(pauseMs)});
        while (m_heard == 0 && m_process.waitForReadyRead(60'000))
            (void)isWorking();
    }
    Q_DISABLE_COPY_MOVE(OtherProcess)

    bool isWorking()
    {
        m_process.waitForReadyRead(0);
        while (m_process.canReadLine())
            m_heard = m_process.readLine().trimmed().toLongLong();
        return m_process.state() != QProcess::NotRunning;
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        (void)isWorking();
    }

    qint64 heard() const { return m_heard; }

private:
    QProcess m_process;
    qint64 m_heard = 0;
};

/// Copies the bytes as a file manager or a slow stick does, one block after the other. Before the
/// block numbered \a slow the writer gets on by a step.
void copyBytes(const QString &from, const QString &to, OtherProcess &writer, int slow)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !target.open(QIODevice::WriteOnly))
        return;
    for (int block = 0;; ++block) {
        const qint64 before = writer.heard();
        while (block == slow && writer.isWorking() && writer.heard() == before) {
        }
        const QByteArray bytes = source.read(16 << 10);
        if (bytes.isEmpty())
            return;
        target.write(bytes);
    }
}

struct CopyCount
{
    int copies = 0;
    int exact = 0;
    int refused = 0;
    int refusedByContent = 0; ///< sound as databases; the fingerprint alone gave them away
    int wrong = 0;
    int stale = 0; ///< something that was acknowledged before the copy began is not in it

    QString text() const
    {
        return u"%1 copies: %2 exact, %3 refused (%4 of them by the fingerprint alone), %5 "
               u"silently "
               "wrong, %6 without something acknowledged"_s.arg(copies)
                   .arg(exact)
                   .arg(refused)
                   .arg(refusedByContent)
                   .arg(wrong)
                   .arg(stale);
    }
};

/// A copy, looked at before the original is finished.
struct Copy
{
    Finding found;
    Refusal refusal;
    FileHistory history;
    qint64 acknowledged; ///< before the copy began
};

Copy takeCopy(const QString &path, OtherProcess &writer, int slow)
{
    const QString copy = path + u".copia.taller"_s;
    const qint64 acknowledged = writer.heard();
    QFile::remove(copy);
    copyBytes(path, copy, writer, slow);
    const Finding found = examine(copy);
    return {found,
            inspect(copy, Database::Access::ReadOnly).refusal,
            found.kind == Finding::Sound ? FileHistory::read(copy) : FileHistory(),
            acknowledged};
}

void count(CopyCount &tally, const Copy &copy, const FileHistory &truth)
{
    ++tally.copies;
    if (copy.found.kind != Finding::Sound) {
        ++tally.refused;
        tally.refusedByContent += copy.refusal == Refusal::Torn ? 1 : 0;
    } else if (!copy.history.contentFollows() || !copy.history.clocksFollow()
               || !copy.history.isBeginningOf(truth)) {
        ++tally.wrong;
    } else {
        ++tally.exact;
        tally.stale += copy.found.saved.sequence < copy.acknowledged ? 1 : 0;
    }
}

} // namespace

/// Somebody copies the file with a file manager while it is written.
class tst_RawCopies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { beQuiet(); }
    void aCopyIsExactOrRefused_data();
    void aCopyIsExactOrRefused();
    void aCopyWithoutItsJournalIsExactOrRefused();
};

void tst_RawCopies::aCopyIsExactOrRefused_data()
{
    QTest::addColumn<int>("copies");
    QTest::addColumn<int>("pauseMs");

    QTest::newRow("as fast as it can be written") << amount(60, 4'000) << 0;
    if (amount(0, 1) == 1)
        QTest::newRow("four steps a second") << 3'000 << 250;
}

void tst_RawCopies::aCopyIsExactOrRefused()
{
    QFETCH(int, copies);
    QFETCH(int, pauseMs);
    QRandomGenerator random(17);
    CopyCount tally;
    while (tally.copies < copies) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"taller.taller"_s);
        OtherProcess writer(path, 300, pauseMs);
        QVERIFY(writer.heard() > 0);
        QList<Copy> taken;
        while (writer.isWorking() && tally.copies + taken.size() < copies)
            taken.append(takeCopy(path, writer, pauseMs > 0 ? -1 : random.bounded(30)));
        writer.kill();
        (void)examine(path); // brings it back to its last step
        const FileHistory truth = FileHistory::read(path);
        for (const Copy &copy : std::as_const(taken))
            count(tally, copy, truth);
    }
    figure(u"copies while writing, %1: %2"_s.arg(QString::fromUtf8(QTest::currentDataTag()),
                                                 tally.text()));
    QCOMPARE(tally.wrong, 0);
    QCOMPARE(tally.stale, 0);
}

void tst_RawCopies::aCopyWithoutItsJournalIsExactOrRefused()
{
    QRandomGenerator random(13);
    CopyCount tally;
    int hot = 0;
    const int kills = amount(10, 400);
    for (int i = 0; i < kills; ++i) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"taller.taller"_s);
        OtherProcess writer(path, 100'000);
        const qint64 wanted = random.bounded(5, 60);
        while (writer.heard() < wanted && writer.isWorking()) {
        }
        writer.kill();
        hot += QFile(path + u"-journal"_s).size() > 0 ? 1 : 0;
        const Copy copy = takeCopy(path, writer, -1);

        const Finding original = examine(path);
        QCOMPARE(original.kind, Finding::Sound);
        QVERIFY(original.saved.sequence >= writer.heard());
        count(tally, copy, FileHistory::read(path));
    }
    figure(
        u"the file without its journal after a kill: %1 hot journals, %2; the original whole in all"_s
            .arg(hot)
            .arg(tally.text()));
    QCOMPARE(tally.wrong, 0);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == WritingMode)
        return write(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toInt());
    tst_RawCopies test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rawcopies.moc"
