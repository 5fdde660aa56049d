// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/filecalls.h"
#include "tests/reliability/harness.h"

#include <QFile>
#include <QTest>

#include <cerrno>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Verbs = 12;

/// Makes one call on the files of a folder fail, and those like it after it if \a forEver.
class Fault : public FileWatch
{
public:
    enum Kind { DiskFull, WriteError, ShortWrite, SyncError, TruncateError, ReadError };

    /// The call with that number from 1; with 0 they are only counted.
    Fault(const QString &folder, Kind kind, int number, bool forEver)
        : FileWatch(folder)
        , m_kind(kind)
        , m_number(number)
        , m_forEver(forEver)
    {}

    int before(FileCall &call) override
    {
        if (!concerns(call))
            return 0;
        ++m_calls;
        if (m_number == 0 || m_calls < m_number || (m_calls > m_number && !m_forEver))
            return 0;
        if (m_kind == ShortWrite && call.size > 1) {
            call.size /= 2;
            return 0;
        }
        return m_kind == DiskFull || m_kind == ShortWrite ? ENOSPC : EIO;
    }

    int calls() const { return m_calls; }

private:
    bool concerns(const FileCall &call) const
    {
        switch (m_kind) {
        case SyncError:
            return call.kind == FileCall::Sync || call.kind == FileCall::SyncFolder;
        case TruncateError:
            return call.kind == FileCall::Truncate;
        case ReadError:
            return call.kind == FileCall::Read;
        default:
            return call.kind == FileCall::Write;
        }
    }

    Kind m_kind;
    int m_number;
    bool m_forEver;
    int m_calls = 0;
};

/// What became of a session in which something failed.
struct Session
{
    QList<Saved> acknowledged;
    bool savesOn = false;       ///< after the fault, in the same document
    bool savesReopened = false; ///< or at least in one opened anew
};

/// Works on a copy of \a source in \a folder while \a fault lasts.
Session work(const QString &path, Fault::Kind kind, int number, bool forEver, int *calls = nullptr)
{
    Session session;
    const TestClock clock;
    QRandomGenerator random(3);
    auto document = WorkshopDocument::open(path, clock, testWriter());
    if (!document)
        return session;
    session.acknowledged.append(savedIn(**document));
    {
        Fault fault(QFileInfo(path).path(), kind, number, forEver);
        for (int i = 0; i < Verbs; ++i) {
            if (doSomething(**document, random))
                session.acknowledged.append(savedIn(**document));
        }
        if (calls)
            *calls = fault.calls();
    }
    const auto saves = [&] {
        const auto mesa = (*document)->stores().mesas.all();
        const bool saved =
            mesa && captureIdea(**document, mesa->first().id(), {{}, u"después"_s, {}, {}, {}, {}});
        if (saved)
            session.acknowledged.append(savedIn(**document));
        return saved;
    };
    session.savesOn = saves();
    document->reset();
    document = WorkshopDocument::open(path, clock, testWriter());
    session.savesReopened = document && saves();
    return session;
}

} // namespace

/// Every call that reaches the disk fails, one after the other, once and for ever.
class tst_IoFaults : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedEditIsLost_data();
    void noAcknowledgedEditIsLost();
};

void tst_IoFaults::noAcknowledgedEditIsLost_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("forEver");

    const QList<QPair<const char *, Fault::Kind>> kinds{{"disk full", Fault::DiskFull},
                                                        {"write error", Fault::WriteError},
                                                        {"short write", Fault::ShortWrite},
                                                        {"sync error", Fault::SyncError},
                                                        {"truncate error", Fault::TruncateError},
                                                        {"read error", Fault::ReadError}};
    for (const auto &[name, kind] : kinds) {
        QTest::addRow("%s, once", name) << int(kind) << false;
        QTest::addRow("%s, for ever", name) << int(kind) << true;
    }
}

void tst_IoFaults::noAcknowledgedEditIsLost()
{
    QFETCH(int, kind);
    QFETCH(bool, forEver);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source.taller"_s);
    const QString path = folder.filePath(u"taller.taller"_s);
    {
        const TestClock clock;
        const auto made = makeWorkshop(source, clock);
        QRandomGenerator random(2);
        for (int i = 0; i < 20; ++i)
            (void)doSomething(**made, random);
    }
    const auto session = [&](int number, int *calls = nullptr) {
        QFile::remove(path);
        QFile::copy(source, path);
        return work(path, Fault::Kind(kind), number, forEver, calls);
    };
    int calls = 0;
    (void)session(0, &calls);
    QVERIFY(calls > 0);

    int tried = 0;
    int lost = 0;
    int unsound = 0;
    int extras = 0;
    int most = 0;
    int savedOn = 0;
    int savedReopened = 0;
    const int stride = std::max(1, calls / amount(12, calls));
    for (int number = 1; number <= calls; number += stride, ++tried) {
        const Session after = session(number);
        const QList<Saved> recorded = recordedIn(path);
        for (const Saved &saved : after.acknowledged)
            lost += recorded.contains(saved) ? 0 : 1;
        unsound += examine(path).kind == Finding::Sound ? 0 : 1;
        qsizetype unacknowledged = 0;
        for (const Saved &saved : recorded) {
            if (saved.sequence > after.acknowledged.first().sequence
                && !after.acknowledged.contains(saved))
                ++unacknowledged;
        }
        extras += unacknowledged > 0 ? 1 : 0;
        most = std::max(most, int(unacknowledged));
        savedOn += after.savesOn;
        savedReopened += after.savesReopened;
    }
    figure(u"I/O fault, %1: %2 of %3 calls: %4 acknowledged lost, %5 unsound, an unacknowledged "
           u"step in %6 "
           "(at most %7), saves on in %8, after opening again in %9"_s
               .arg(QString::fromUtf8(QTest::currentDataTag()))
               .arg(tried)
               .arg(calls)
               .arg(lost)
               .arg(unsound)
               .arg(extras)
               .arg(most)
               .arg(savedOn)
               .arg(savedReopened));
    QCOMPARE(lost, 0);
    QCOMPARE(unsound, 0);
    QVERIFY(most <= 1);
    QCOMPARE(savedReopened, tried);
}

QTEST_GUILESS_MAIN(tst_IoFaults)
#include "tst_iofaults.moc"
