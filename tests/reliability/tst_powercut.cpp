// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/disk.h"
#include "tests/reliability/harness.h"
#include "tests/reliability/settingsswap.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString FileName = u"taller.taller"_s;

/// What a run of verbs asked of the disk, and when a person was told that something is safe.
class Trace : public FileWatch
{
public:
    using FileWatch::FileWatch;

    void after(const FileCall &call) override
    {
        if (call.kind != FileCall::Read)
            calls.append(call);
    }

    void acknowledge(const Saved &saved)
    {
        if (acknowledged.isEmpty() || acknowledged.last().second != saved)
            acknowledged.append({calls.size(), saved});
    }

    QList<FileCall> calls;
    QList<QPair<qsizetype, Saved>> acknowledged; ///< after so many calls
};

FolderContent contentOf(const QString &path)
{
    FolderContent content;
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            content.insert(name, file.readAll());
    }
    return content;
}

/// Makes a workshop in \a folder and does \a verbs verbs, closing it now and then.
void work(Trace &trace, const QString &folder, int verbs)
{
    const TestClock clock;
    QRandomGenerator random(5);
    auto document = makeWorkshop(folder + u'/' + FileName, clock);
    for (int i = 0; document && i < verbs; ++i) {
        trace.acknowledge(savedIn(**document));
        if (i % 50 == 49) {
            document->reset();
            document = WorkshopDocument::open(folder + u'/' + FileName, clock, testWriter());
        }
        if (document)
            (void)doSomething(**document, random);
    }
    QVERIFY2(document, "the workshop opens again");
    trace.acknowledge(savedIn(**document));
}

struct Losses
{
    int lost = 0;    ///< something acknowledged is not there
    int corrupt = 0; ///< the file does not open, or not soundly
    int partial = 0; ///< it holds something that never was
    int total() const { return lost + corrupt + partial; }
};

/// Cuts the power after every call of a trace, in many ways, and looks at what is left.
class PowerCuts
{
public:
    PowerCuts(const Trace &trace, bool honestDisk)
        : m_trace(trace)
        , m_honestDisk(honestDisk)
    {}

    /// Until \a wanted different states were looked at, no more turn up or the time is over.
    void run(int wanted)
    {
        const int ways = 6;
        const qsizetype stride = std::max<qsizetype>(1, m_trace.calls.size() * ways / wanted);
        const QDeadlineTimer deadline(60 * 60'000);
        for (int way = 0; way < 10 * ways && m_seen.size() < wanted; ++way) {
            Disk disk;
            for (qsizetype i = 0; i < m_trace.calls.size() && !deadline.hasExpired(); ++i) {
                const FileCall &call = m_trace.calls.at(i);
                if (m_honestDisk
                    || (call.kind != FileCall::Sync && call.kind != FileCall::SyncFolder))
                    disk.apply(call);
                if ((i + way) % stride == 0)
                    lookAt(disk.afterPowerCut(shareOf(way), m_random), i + 1);
            }
        }
    }

    qsizetype states() const { return m_seen.size(); }
    const Losses &losses() const { return m_losses; }

private:
    /// Nothing, everything, or some of what was not synced.
    double shareOf(int way)
    {
        return way == 0 ? 0 : way == 1 ? 1 : 0.1 + 0.8 * m_random.generateDouble();
    }

    void lookAt(const FolderContent &state, qsizetype calls)
    {
        qsizetype told = 0;
        while (told < m_trace.acknowledged.size() && m_trace.acknowledged.at(told).first <= calls)
            ++told;
        size_t key = size_t(told);
        for (auto entry = state.cbegin(); entry != state.cend(); ++entry)
            key = qHash(entry.value(), qHash(entry.key(), key));
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);

        const QTemporaryDir folder;
        for (auto entry = state.cbegin(); entry != state.cend(); ++entry) {
            QFile file(folder.filePath(entry.key()));
            if (!file.open(QIODevice::WriteOnly) || file.write(entry.value()) < 0)
                qFatal("There is no room for a crash state.");
        }
        judge(folder.filePath(FileName), told);
    }

    void judge(const QString &path, qsizetype told)
    {
        if (told == 0 && !QFile::exists(path)) {
            // The power went before there was a workshop: making it again must work.
            if (const TestClock clock; !makeWorkshop(path, clock))
                ++m_losses.corrupt;
            return;
        }
        const Finding found = examine(path);
        const auto acknowledged = [this](qsizetype i) {
            return i >= 0 && i < m_trace.acknowledged.size() ? m_trace.acknowledged.at(i).second
                                                             : Saved{-1, {}};
        };
        const bool complete =
            found.saved == acknowledged(told - 1) || found.saved == acknowledged(told);
        if (found.kind != Finding::Sound)
            ++m_losses.corrupt;
        else if (found.saved.sequence < acknowledged(told - 1).sequence)
            ++m_losses.lost;
        else if (!complete)
            ++m_losses.partial;
    }

    const Trace &m_trace;
    bool m_honestDisk;
    QRandomGenerator m_random{7};
    QSet<size_t> m_seen;
    Losses m_losses;
};

} // namespace

/// The power goes at any moment, with any part of what was not synced on the disk.
class tst_PowerCut : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { beQuiet(); }
    void theTraceAccountsForEveryByte();
    void nothingAcknowledgedIsLost();
    void weakerPromisesAreFoundOut_data();
    void weakerPromisesAreFoundOut();
};

void tst_PowerCut::theTraceAccountsForEveryByte()
{
    const QTemporaryDir folder;
    Trace trace(folder.path());
    work(trace, folder.path(), 60);

    Disk disk;
    for (const FileCall &call : std::as_const(trace.calls))
        disk.apply(call);
    QRandomGenerator random(1);
    QVERIFY(!trace.calls.isEmpty());
    QVERIFY(disk.afterPowerCut(1, random) == contentOf(folder.path()));
}

void tst_PowerCut::nothingAcknowledgedIsLost()
{
    const QTemporaryDir folder;
    auto trace = std::make_unique<Trace>(folder.path());
    work(*trace, folder.path(), amount(80, 220));

    QElapsedTimer timer;
    timer.start();
    PowerCuts cuts(*trace, true);
    cuts.run(amount(400, 50'000));

    const Losses &losses = cuts.losses();
    figure(
        u"power cut: %1 states of %2 acknowledged steps (%3 calls): %4 lost, %5 corrupt, %6 partial; %7 s"_s
            .arg(cuts.states())
            .arg(trace->acknowledged.size())
            .arg(trace->calls.size())
            .arg(losses.lost)
            .arg(losses.corrupt)
            .arg(losses.partial)
            .arg(timer.elapsed() / 1000));
    QCOMPARE(losses.total(), 0);
    QVERIFY(cuts.states() >= 300);
}

void tst_PowerCut::weakerPromisesAreFoundOut_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("weaker");

    QTest::newRow("journal_mode = DELETE")
        << QByteArray("journal_mode = TRUNCATE") << QByteArray("journal_mode = DELETE");
    QTest::newRow("synchronous = NORMAL")
        << QByteArray("synchronous = FULL") << QByteArray("synchronous = NORMAL");
    QTest::newRow("a disk that lies about fsync") << QByteArray() << QByteArray();
}

void tst_PowerCut::weakerPromisesAreFoundOut()
{
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, weaker);
    const QTemporaryDir folder;
    auto trace = std::make_unique<Trace>(folder.path());
    {
        const SettingsSwap swap(ours, weaker);
        work(*trace, folder.path(), 40);
        QVERIFY(ours.isEmpty() || swap.happened());
    }

    PowerCuts cuts(*trace, !ours.isEmpty());
    cuts.run(amount(600, 5'000));

    const Losses &losses = cuts.losses();
    figure(u"power cut, were it %1: %2 states: %3 lost, %4 corrupt, %5 partial"_s
               .arg(QString::fromUtf8(QTest::currentDataTag()))
               .arg(cuts.states())
               .arg(losses.lost)
               .arg(losses.corrupt)
               .arg(losses.partial));
    QVERIFY(losses.total() > 0);
}

QTEST_GUILESS_MAIN(tst_PowerCut)
#include "tst_powercut.moc"
