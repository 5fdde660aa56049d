// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/filecalls.h"
#include "tests/reliability/filehistory.h"
#include "tests/reliability/harness.h"

#include <QFile>
#include <QTest>

#include <cerrno>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Verbs = 12;

/// Which call fails, and how.
struct FaultPlan
{
    enum Kind { DiskFull, WriteError, ShortWrite, SyncError, TruncateError, ReadError };

    Kind kind;
    bool forEver; ///< all calls like it after it, too
    int number;   ///< of the call, from 1; 0: none, they are only counted
};

/// Makes calls on the files of a folder fail.
class Fault : public FileWatch
{
public:
    Fault(const QString &folder, const FaultPlan &plan)
        : FileWatch(folder)
        , m_plan(plan)
    {}

    int before(FileCall &call) override
    {
        if (!concerns(call))
            return 0;
        ++m_calls;
        const bool fails = m_plan.forEver ? m_calls >= m_plan.number : m_calls == m_plan.number;
        if (m_plan.number == 0 || !fails)
            return 0;
        if (m_plan.kind == FaultPlan::ShortWrite && call.size > 1) {
            call.size /= 2;
            return 0;
        }
        return m_plan.kind == FaultPlan::DiskFull || m_plan.kind == FaultPlan::ShortWrite ? ENOSPC
                                                                                          : EIO;
    }

    int calls() const { return m_calls; }

private:
    bool concerns(const FileCall &call) const
    {
        switch (m_plan.kind) {
        case FaultPlan::SyncError:
            return call.kind == FileCall::Sync || call.kind == FileCall::SyncFolder;
        case FaultPlan::TruncateError:
            return call.kind == FileCall::Truncate;
        case FaultPlan::ReadError:
            return call.kind == FileCall::Read;
        default:
            return call.kind == FileCall::Write;
        }
    }

    FaultPlan m_plan;
    int m_calls = 0;
};

/// What became of a session in which something failed.
struct Session
{
    QList<Saved> acknowledged;
    bool opened = false;        ///< in spite of the fault
    bool savesOn = false;       ///< after the fault, in the same document
    bool savesReopened = false; ///< in one opened anew
};

/// Opens \a path and works on it while the fault lasts, then without it. \a before is what it holds.
Session work(const QString &path, const FaultPlan &plan, const Saved &before, int *calls = nullptr)
{
    Session session{{before}};
    const TestClock clock;
    QRandomGenerator random(3);
    const auto open = [&] {
        return WorkshopDocument::open(path, clock, testWriter());
    };
    std::unique_ptr<WorkshopDocument> document;
    {
        Fault fault(QFileInfo(path).path(), plan);
        if (auto opened = open())
            document = std::move(*opened);
        for (int i = 0; document && i < Verbs; ++i) {
            if (doSomething(*document, random))
                session.acknowledged.append(savedIn(*document));
        }
        if (calls)
            *calls = fault.calls();
    }
    const auto saves = [&] {
        const auto mesas = document->stores().mesas.all();
        const bool saved =
            mesas
            && captureIdea(*document, mesas->first().id(), {{}, u"después"_s, {}, {}, {}, {}});
        if (saved)
            session.acknowledged.append(savedIn(*document));
        return saved;
    };
    session.opened = document != nullptr;
    session.savesOn = document && saves();
    document.reset();
    if (auto opened = open())
        document = std::move(*opened);
    session.savesReopened = document && saves();
    return session;
}

/// What a sweep over all calls came to.
struct Sweep
{
    int tried = 0;
    int lost = 0;
    int unsound = 0;
    int withExtra = 0; ///< sessions with a step on the disk that nobody was told of
    int mostExtras = 0;
    int opened = 0;
    int savedOn = 0;
    int savedReopened = 0;

    void add(const Session &session, const QString &path);
    QString text() const;
};

void Sweep::add(const Session &session, const QString &path)
{
    ++tried;
    const QList<Saved> recorded = recordedIn(path);
    for (const Saved &saved : session.acknowledged)
        lost += recorded.contains(saved) ? 0 : 1;
    const auto extras = std::count_if(recorded.begin(), recorded.end(), [&](const Saved &saved) {
        return saved.sequence > session.acknowledged.first().sequence
               && !session.acknowledged.contains(saved);
    });
    withExtra += extras > 0 ? 1 : 0;
    mostExtras = std::max(mostExtras, int(extras));
    const bool sound =
        examine(path).kind == Finding::Sound && FileHistory::read(path).clocksFollow();
    unsound += sound ? 0 : 1;
    opened += session.opened ? 1 : 0;
    savedOn += session.savesOn ? 1 : 0;
    savedReopened += session.savesReopened ? 1 : 0;
}

QString Sweep::text() const
{
    return u"%1 acknowledged lost, %2 unsound, an unacknowledged step in %3 (at most %4); of %5 "
           u"that "
           "opened %6 save on; after opening again %7"_s.arg(lost)
               .arg(unsound)
               .arg(withExtra)
               .arg(mostExtras)
               .arg(opened)
               .arg(savedOn)
               .arg(savedReopened);
}

} // namespace

/// Every call that reaches the disk fails, one after the other, once and for ever.
class tst_IoFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noAcknowledgedEditIsLost_data();
    void noAcknowledgedEditIsLost();

private:
    /// Works on a fresh copy of the workshop.
    Session session(const FaultPlan &plan, int *calls = nullptr);

    QTemporaryDir m_folder;
    QString m_source = m_folder.filePath(u"source.taller"_s);
    QString m_path = m_folder.filePath(u"taller.taller"_s);
    Saved m_before;
};

void tst_IoFaults::initTestCase()
{
    beQuiet();
    const TestClock clock;
    const auto made = makeWorkshop(m_source, clock);
    QVERIFY(made);
    QRandomGenerator random(2);
    for (int i = 0; i < 20; ++i)
        (void)doSomething(**made, random);
    m_before = savedIn(**made);
}

Session tst_IoFaults::session(const FaultPlan &plan, int *calls)
{
    QFile::remove(m_path);
    QFile::copy(m_source, m_path);
    return work(m_path, plan, m_before, calls);
}

void tst_IoFaults::noAcknowledgedEditIsLost_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("forEver");

    const QList<QPair<const char *, FaultPlan::Kind>> kinds{
        {"disk full", FaultPlan::DiskFull},
        {"write error", FaultPlan::WriteError},
        {"short write", FaultPlan::ShortWrite},
        {"sync error", FaultPlan::SyncError},
        {"truncate error", FaultPlan::TruncateError},
        {"read error", FaultPlan::ReadError}};
    for (const auto &[name, kind] : kinds) {
        QTest::addRow("%s, once", name) << int(kind) << false;
        QTest::addRow("%s, for ever", name) << int(kind) << true;
    }
}

void tst_IoFaults::noAcknowledgedEditIsLost()
{
    QFETCH(int, kind);
    QFETCH(bool, forEver);
    FaultPlan plan{FaultPlan::Kind(kind), forEver, 0};
    int calls = 0;
    (void)session(plan, &calls);
    QVERIFY(calls > 0);

    Sweep sweep;
    const int stride = std::max(1, calls / amount(12, calls));
    for (plan.number = 1; plan.number <= calls; plan.number += stride)
        sweep.add(session(plan), m_path);

    figure(u"I/O fault, %1: %2 of %3 calls: %4"_s.arg(QString::fromUtf8(QTest::currentDataTag()))
               .arg(sweep.tried)
               .arg(calls)
               .arg(sweep.text()));
    QCOMPARE(sweep.lost, 0);
    QCOMPARE(sweep.unsound, 0);
    QVERIFY(sweep.mostExtras <= 1);
    QCOMPARE(sweep.savedReopened, sweep.tried);
}

QTEST_GUILESS_MAIN(tst_IoFaults)
#include "tst_iofaults.moc"
