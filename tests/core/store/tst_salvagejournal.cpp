// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/journal.h"
#include "core/store/salvage/salvage.h"
#include "tests/support/damage.h"
#include "tests/support/testclass.h"

#include <sqlite3.h>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A file and its journal as a program leaves them that dies in the middle of a step.
struct Interrupted
{
    QByteArray file;
    QByteArray journal;
};

/// Leaves \a path itself as it was.
Interrupted interruptedIn(const QString &path)
{
    sqlite3 *handle = nullptr;
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle));
    };
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    // With hardly any memory it has to write into the file before it is done.
    run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA cache_size = 1;"
        "BEGIN IMMEDIATE;"
        "UPDATE idea SET text = 'half done ' || number WHERE number % 3 = 0;"
        "INSERT INTO history SELECT sequence + 1, randomblob(16), replica, hlc + 1, at, 1, NULL, "
        "step, '', scope, mesa, zeroblob(9000), fingerprint, clocks FROM history "
        "ORDER BY sequence DESC LIMIT 1;"
        "UPDATE cell_clock SET hlc = hlc + 1;");
    Interrupted interrupted{bytesOf(path), bytesOf(path + u"-journal"_s)};
    run("ROLLBACK");
    sqlite3_close(handle);
    return interrupted;
}

/// Puts noise over the pages of \a file that \a chooses names.
template <typename Chooses>
QByteArray withNoise(QByteArray file, Chooses chooses)
{
    QRandomGenerator random(5);
    for (qsizetype number = 1; number <= file.size() / PageSize; ++number) {
        if (!chooses(number))
            continue;
        for (qsizetype i = (number - 1) * PageSize; i < number * PageSize; ++i)
            file[i] = char(random.generate());
    }
    return file;
}

} // namespace

/// What a journal left by a program that died is worth to a file that is damaged besides.
class tst_SalvageJournal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aStepThatWasCutShortIsTakenBack() const;
    void aPageThatOnlyTheJournalHoldsComesBack() const;
    void aDamagedPageElsewhereStillComesBack() const;
    void theJournalOfAnotherFileIsLeftAlone() const;
    void aPageOfTheJournalThatWasAlteredIsNotBelieved() const;
    void whatIsNoJournalIsEmpty_data() const;
    void whatIsNoJournalIsEmpty() const;

private:
    Result<SalvageReport> rescue(const QTemporaryDir &folder, const Interrupted &found) const;
    Texts textsIn(const SalvageReport &report) const;

    TestWorkshop m_workshop;
    Texts m_texts;
    Interrupted m_interrupted;
};

void tst_SalvageJournal::initTestCase()
{
    QRandomGenerator random(2026);
    fill(m_workshop, random);
    m_texts = textsOf(*m_workshop.document);
    m_workshop.document.reset();
    const QByteArray before = bytesOf(m_workshop.path());
    m_interrupted = interruptedIn(m_workshop.path());
    QCOMPARE(bytesOf(m_workshop.path()), before);
    QVERIFY(m_interrupted.file != before);
    QCOMPARE(Journal::read(m_interrupted.journal).takenBack(m_interrupted.file), before);
}

Result<SalvageReport> tst_SalvageJournal::rescue(const QTemporaryDir &folder,
                                                 const Interrupted &found) const
{
    const QString damaged = folder.filePath(u"dañado.taller"_s);
    writeBytes(damaged, found.file);
    writeBytes(damaged + u"-journal"_s, found.journal);
    auto report = salvageWorkshop(
        {damaged, folder.filePath(u"rescatado.taller"_s)}, m_workshop.clock, testWriter());
    if (bytesOf(damaged) != found.file || bytesOf(damaged + u"-journal"_s) != found.journal)
        qFatal("The damaged file was written to.");
    return report;
}

Texts tst_SalvageJournal::textsIn(const SalvageReport &report) const
{
    auto document = WorkshopDocument::open(report.rescued, m_workshop.clock, testWriter());
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return textsOf(**document);
}

void tst_SalvageJournal::aStepThatWasCutShortIsTakenBack() const
{
    const QTemporaryDir folder;

    const auto report = rescue(folder, m_interrupted);

    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(report->proven);
    QVERIFY(report->journalPages > 0);
    QCOMPARE(textsIn(*report), m_texts);
    QCOMPARE(bytesOf(report->keptCopy + u"-journal"_s), m_interrupted.journal);
}

void tst_SalvageJournal::aPageThatOnlyTheJournalHoldsComesBack() const
{
    const Journal journal = Journal::read(m_interrupted.journal);
    // One page of ideas stays as it is, or nothing would tell that the two belong together; none of the
    // history's end, or its last step would vouch for everything without the journal.
    const qsizetype kept = m_interrupted.file.indexOf("half done") / PageSize + 1;
    QVERIFY(journal.pages.contains(kept));
    const QByteArray damaged = withNoise(m_interrupted.file, [&](qsizetype page) {
        return journal.pages.contains(page) && page != kept;
    });
    const QTemporaryDir alone;
    const QTemporaryDir together;

    const auto without = rescue(alone, {damaged, {}});
    const auto with = rescue(together, {damaged, m_interrupted.journal});

    QVERIFY(!without || !without->proven);
    QVERIFY2(with, qPrintable(with ? QString() : with.error().message));
    QVERIFY(with->proven);
    QCOMPARE(textsIn(*with), m_texts);
}

void tst_SalvageJournal::aDamagedPageElsewhereStillComesBack() const
{
    const Journal journal = Journal::read(m_interrupted.journal);
    for (int first = 2; first < 12; ++first) {
        const QByteArray damaged = withNoise(m_interrupted.file, [&](qsizetype page) {
            return page % 50 == first && !journal.pages.contains(page);
        });
        const QTemporaryDir folder;

        const auto report = rescue(folder, {damaged, m_interrupted.journal});

        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        const Texts found = textsIn(*report);
        qsizetype wrong = 0;
        for (auto text = found.begin(); text != found.end(); ++text)
            wrong += m_texts.value(text.key()) == *text ? 0 : 1;
        QVERIFY2(found.size() - wrong >= m_texts.size() * 98 / 100, QByteArray::number(wrong));
        for (const QString &text : found)
            QVERIFY2(!text.startsWith("half done"_L1), qPrintable(text));
    }
}

void tst_SalvageJournal::theJournalOfAnotherFileIsLeftAlone() const
{
    TestWorkshop other;
    QRandomGenerator random(3);
    fill(other, random);
    other.document.reset();
    const Interrupted strange = interruptedIn(other.path());
    const QByteArray damaged =
        withNoise(bytesOf(m_workshop.path()), [](qsizetype page) { return page == 7; });
    const QTemporaryDir alone;
    const QTemporaryDir together;

    const auto without = rescue(alone, {damaged, {}});
    const auto with = rescue(together, {damaged, strange.journal});

    QVERIFY(without && with);
    QVERIFY(!without->strangeJournal);
    QVERIFY(with->strangeJournal);
    QCOMPARE(with->journalPages, 0);
    QCOMPARE(textsIn(*with), textsIn(*without));
}

void tst_SalvageJournal::aPageOfTheJournalThatWasAlteredIsNotBelieved() const
{
    const Journal whole = Journal::read(m_interrupted.journal);
    QByteArray bytes = m_interrupted.journal;
    // The sum of a page is taken over every 200th of its bytes.
    const qsizetype at = 512 + 4 + PageSize - 200;
    bytes[at] = char(bytes.at(at) ^ 1);

    const Journal altered = Journal::read(bytes);

    QCOMPARE(altered.pages.size(), whole.pages.size() - 1);
}

void tst_SalvageJournal::whatIsNoJournalIsEmpty_data() const
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(10'000, '\0');
    QTest::newRow("a header alone") << m_interrupted.journal.first(512);
    QTest::newRow("a header with a size of no page")
        << m_interrupted.journal.first(24) + QByteArray(20'000, '\x03');
    QTest::newRow("the workshop itself") << bytesOf(m_workshop.path());
}

void tst_SalvageJournal::whatIsNoJournalIsEmpty() const
{
    QFETCH(QByteArray, bytes);

    const Journal journal = Journal::read(bytes);

    QVERIFY(journal.isEmpty());
    QCOMPARE(journal.takenBack("file"), QByteArray("file"));
}

TALLERISTA_TEST(tst_SalvageJournal)
#include "tst_salvagejournal.moc"
