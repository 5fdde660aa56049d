// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/storebench.h"

#include "core/store/copies/flush.h"
#include "core/store/copies/verifiedcopy.h"
#include "core/store/gate/gate.h"
#include "tests/bench/figures.h"
#include "tests/support/testcomputers.h"

#include <QElapsedTimer>
#include <QFile>

#include <atomic>
#include <sqlite3.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace Tallerista::Testing {

namespace {

constexpr double MiB = 1024.0 * 1024.0;

double msSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QString ideaText(int number)
{
    return u"Una idea de longitud corriente para la prueba, número %1"_s.arg(number);
}

/// A durable insert with nothing around it, under the same settings.
class RawInsert
{
public:
    explicit RawInsert(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        sqlite3_exec(
            m_handle,
            "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = "
            "FULL;"
            "PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
            "CREATE TABLE idea (id BLOB PRIMARY KEY NOT NULL, mesa BLOB, number INTEGER, text TEXT,"
            "captured_at INTEGER) STRICT; CREATE INDEX i ON idea (mesa, number);",
            nullptr,
            nullptr,
            nullptr);
        sqlite3_prepare_v2(m_handle,
                           "INSERT INTO idea VALUES (randomblob(16), x'00', ?, ?, 0)",
                           -1,
                           &m_insert,
                           nullptr);
        sqlite3_prepare_v2(m_handle, "BEGIN IMMEDIATE", -1, &m_begin, nullptr);
        sqlite3_prepare_v2(m_handle, "COMMIT", -1, &m_commit, nullptr);
    }
    ~RawInsert()
    {
        for (sqlite3_stmt *statement : {m_insert, m_begin, m_commit})
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(RawInsert)

    /// Inserts \a count rows in one transaction.
    void run(int count, const QByteArray &text)
    {
        step(m_begin);
        for (int number = 0; number < count; ++number) {
            sqlite3_bind_int(m_insert, 1, number);
            sqlite3_bind_text(m_insert, 2, text.constData(), int(text.size()), SQLITE_STATIC);
            step(m_insert);
        }
        step(m_commit);
    }

private:
    static void step(sqlite3_stmt *statement)
    {
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

void measureIdea(const QString &folder, QTextStream &out)
{
    const QString ourPath = folder + u"/bench-idea.taller"_s;
    const QString rawPath = folder + u"/bench-raw.sqlite"_s;
    QFile::remove(ourPath);
    QFile::remove(rawPath);
    const SystemClock clock;
    auto document = createWorkshop(
        ourPath, clock, testWriter(), smallTemplate(), {{}, QDate(2026, 11, 24), {}, {}});
    const Id<Mesa> mesa = (*document)->stores().mesas.all()->first().id();
    RawInsert raw(rawPath);
    QList<double> ours;
    QList<double> peers;
    QElapsedTimer timer;
    constexpr int pairs = 500;
    for (int i = 0; i < pairs; ++i) {
        const QString text = ideaText(i);
        timer.start();
        (void)captureIdea(**document, mesa, {{}, text, {}, {}, {}, {}});
        ours.append(msSince(timer));
        timer.start();
        raw.run(1, text.toUtf8());
        peers.append(msSince(timer));
    }
    out << "One durable idea through captureIdea, against a raw SQLite insert with the same "
           "settings, "
        << pairs << " interleaved pairs:\n  median " << median(ours) << " ms / " << median(peers)
        << " ms = " << median(ours) / median(peers) << " x (aim <= 1.25)\n  99 %   "
        << percentile99(ours) << " ms / " << percentile99(peers) << " ms\n";
}

/// A workshop of several MiB: ideas in steps of ten, each of them worded anew once.
std::unique_ptr<WorkshopDocument> bigWorkshop(const QString &path, const Clock &clock)
{
    QFile::remove(path);
    auto document = createWorkshop(
        path, clock, testWriter(), smallTemplate(), {{}, QDate(2026, 11, 24), {}, {}});
    const Id<Mesa> mesa = (*document)->stores().mesas.all()->first().id();
    for (int step = 0; step < 250; ++step) {
        QList<IdeaDraft> drafts;
        for (int i = 0; i < 10; ++i)
            drafts.append(saying(ideaText(10 * step + i) + QString(120, u'á')));
        (void)importIdeas(**document, mesa, drafts);
    }
    const auto ideas = (*document)->stores().ideas.all();
    (void)(*document)->edit({StepKind::EditIdea, Scope::workshop()}, [&](Edit &edit) {
        for (const Idea &idea : *ideas)
            edit.update(*idea.with([](IdeaFields &fields) { fields.text += u" (otra vez)"_s; }));
        return Result<void>();
    });
    return std::move(*document);
}

/// What SQLite alone takes to check \a path, ms.
double rawCheckMs(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(handle,
                 "PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA integrity_check(1);"
                 "PRAGMA foreign_key_check;",
                 nullptr,
                 nullptr,
                 nullptr);
    sqlite3_close(handle);
    return msSince(timer);
}

void measureOpening(const QString &path, QTextStream &out)
{
    QList<double> ours;
    QList<double> peers;
    constexpr int rounds = 25;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        timer.start();
        (void)inspect(path, Database::Access::ReadWrite);
        ours.append(msSince(timer));
        peers.append(rawCheckMs(path));
    }
    const double size = double(QFileInfo(path).size()) / MiB;
    out << "Checking a workshop of " << size << " MiB before it is opened, against SQLite's own "
        << "checks, medians of " << rounds << ":\n  " << median(ours) / size
        << " ms per MiB (aim <= 5) / " << median(peers) / size << " = "
        << median(ours) / median(peers) << " x\n";
}

/// The bytes of \a source written to \a target and flushed, ms.
double rawCopyMs(const QString &source, const QString &target)
{
    QElapsedTimer timer;
    timer.start();
    QFile from(source);
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    to.write(from.readAll());
    flushToDisk(to);
    return msSince(timer);
}

/// ms of each of \a count ideas, with a moment between them.
QList<double> captureMs(WorkshopDocument &document, int count)
{
    const Id<Mesa> mesa = document.stores().mesas.all()->first().id();
    QList<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < count; ++i) {
        timer.start();
        (void)captureIdea(document, mesa, saying(ideaText(i)));
        times.append(msSince(timer));
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return times;
}

void measureBackup(WorkshopDocument &document, const QString &folder, QTextStream &out)
{
    const QString path = document.path();
    const QString target = folder + u"/bench-copy.taller"_s;
    const QString rawTarget = folder + u"/bench-copy.raw"_s;
    QFile::remove(target);
    QList<double> ours;
    QList<double> peers;
    QElapsedTimer timer;
    constexpr int rounds = 25;
    const SystemClock clock;
    for (int i = 0; i < rounds; ++i) {
        timer.start();
        (void)verifiedCopy(path, target, clock);
        ours.append(msSince(timer));
        peers.append(rawCopyMs(path, rawTarget));
    }
    const double size = double(QFileInfo(path).size()) / MiB;
    constexpr int ideas = 300;
    const QList<double> alone = captureMs(document, ideas);
    std::atomic_bool done = false;
    std::atomic_int copies = 0;
    std::thread copying([&] {
        for (; !done; ++copies)
            (void)verifiedCopy(path, target, clock);
    });
    const QList<double> meanwhile = captureMs(document, ideas);
    done = true;
    copying.join();
    out << "A verified backup of " << size
        << " MiB, against writing its bytes and a flush, medians of " << rounds << ":\n  "
        << median(ours) / size << " ms per MiB (aim <= 6) / " << median(peers) / size << " = "
        << median(ours) / median(peers) << " x\n"
        << "An idea while one backup follows the other (" << copies << " of them), against none, "
        << ideas << " each:\n  median " << median(meanwhile) << " ms / " << median(alone)
        << " ms\n  99 %   " << percentile99(meanwhile) << " ms (aim <= 25) / "
        << percentile99(alone) << " ms\n";
}

/// What a thousand rows in one durable transaction take SQLite alone, ms.
double rawThousandMs(const QString &path)
{
    QFile::remove(path);
    RawInsert raw(path);
    QElapsedTimer timer;
    timer.start();
    raw.run(1'000, ideaText(1).toUtf8());
    return msSince(timer);
}

void measureJoining(const QString &folder, QTextStream &out)
{
    QList<double> ours;
    QList<double> peers;
    constexpr int rounds = 7;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        Computers computers(2);
        QList<IdeaDraft> drafts;
        for (int idea = 0; idea < 1'000; ++idea)
            drafts.append(saying(ideaText(idea)));
        (void)importIdeas(*computers[1].document, computers[1].mesa(2), drafts);
        timer.start();
        (void)computers[0].join(computers[1]);
        ours.append(msSince(timer));
        peers.append(rawThousandMs(folder + u"/bench-thousand.sqlite"_s));
    }
    out << "Looking at another computer's file and joining 1000 rows of it, against writing as "
           "many "
           "rows, medians of "
        << rounds << ":\n  " << median(ours) << " ms (aim <= 100) / " << median(peers)
        << " ms = " << median(ours) / median(peers) << " x\n";
}

} // namespace

void measureStore(const QString &folder, QTextStream &out)
{
    measureIdea(folder, out);
    const SystemClock clock;
    const QString path = folder + u"/bench-big.taller"_s;
    auto document = bigWorkshop(path, clock);
    measureOpening(path, out);
    measureBackup(*document, folder, out);
    measureJoining(folder, out);
}

} // namespace Tallerista::Testing
