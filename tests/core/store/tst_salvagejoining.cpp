// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/lendingactions.h"
#include "core/store/cells.h"
#include "core/store/lentcopy.h"
#include "core/store/salvage/salvage.h"
#include "tests/support/damage.h"
#include "tests/support/foreignprogram.h"
#include "tests/support/testclass.h"
#include "tests/support/testcomputers.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The page on which \a table begins.
qsizetype rootOf(const QString &path, const QString &table)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    auto root = (*database)->run(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {table});
    return root && root->next() ? root->value(0).toLongLong() : 0;
}

void edit(Computer &computer, int number, const QString &text)
{
    computer.clock.advance(7'000);
    const auto ideas = computer.document->stores().ideas.all();
    for (const Idea &idea : *ideas) {
        if (idea->number == number && idea->mesa == computer.mesa(1))
            (void)editIdea(*computer.document,
                           *idea.with([&](IdeaFields &fields) { fields.text = text; }));
    }
}

QStringList lostTexts(const Computer &computer)
{
    QStringList lines;
    for (const LostText &text : *textsToChoose(*computer.document))
        lines.append(text.where + u": "_s + text.lost);
    lines.sort();
    return lines;
}

/// Two computers that met once, in a conflict, and went on apart from each other since.
class MetOnce : public Computers
{
public:
    MetOnce()
        : Computers(2, [](TestWorkshop &workshop) {
            for (int i = 1; i <= 40; ++i)
                (void)captureIdea(
                    *workshop.document,
                    workshop.mesa(1 + i % 2),
                    {{}, u"idea %1 "_s.arg(i).repeated(8), {}, {}, {}, u"Persona %1"_s.arg(i % 7)});
        })
    {
        Computer &main = (*this)[0];
        Computer &other = (*this)[1];
        edit(main, 1, u"uno en la principal"_s);
        other.clock.advance(1'000);
        edit(other, 1, u"uno en la otra"_s);
        edit(other, 2, u"dos en la otra"_s);
        edit(main, 3, u"tres en la principal"_s);
        main.clock.advance(600'000);
        other.clock.advance(600'000);
        main.join(other);
        other.join(main);
        for (int number : {2, 4, 5, 6})
            edit(main, number, u"%1 después, en la principal"_s.arg(number));
        other.clock.advance(60'000);
        for (int number : {5, 6, 7, 8})
            edit(other, number, u"%1 más tarde, en la otra"_s.arg(number));
        main.clock.advance(300'000);
        edit(main, 6, u"6, la última palabra"_s);
        (void)captureIdea(*main.document, main.mesa(2), saying(u"nueva en la principal"_s));
        (void)captureIdea(*other.document, other.mesa(1), saying(u"nueva en la otra"_s));
        main.document.reset();
        other.reopen();
        m_bytes = bytesOf(main.path);
    }

    const QByteArray &bytes() const { return m_bytes; }
    /// Puts what is rescued of \a damaged in the place of the main file.
    SalvageReport rescueMain(const QByteArray &damaged)
    {
        Computer &main = (*this)[0];
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"dañado.taller"_s);
        writeBytes(path, damaged);
        auto report =
            salvageWorkshop({path, main.path, true, false}, main.clock, {main.name, u"Ana"_s});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        main.open();
        return *report;
    }

private:
    QByteArray m_bytes;
};

} // namespace

/// A rescued file among the other computers' copies of it.
class tst_SalvageJoining : public QObject
{
    Q_OBJECT

private slots:
    void itStillKnowsWhenEachCellWasWritten() const;
    void joiningGivesWhatTheUndamagedFileWouldHave() const;
    void theTextsToChooseComeBack() const;
    void aDoubtfulTextGivesWayAndIsKept() const;
    void aLentCopyStaysOne() const;
};

void tst_SalvageJoining::itStillKnowsWhenEachCellWasWritten() const
{
    MetOnce computers;
    const auto whole = WorkshopDocument::openForReading(computers[0].path, computers[0].clock);
    const Knowledge before = (*whole)->holding()->knowledge;

    const SalvageReport report = computers.rescueMain(computers.bytes());

    QVERIFY(report.proven);
    const Knowledge after = computers[0].holding().knowledge;
    QVERIFY(!before.stamps.isEmpty());
    QCOMPARE(after.stamps, before.stamps);
    for (const Replica &replica : before.replicas) {
        const auto same =
            std::find_if(after.replicas.begin(), after.replicas.end(), [&](const Replica &other) {
                return other.id == replica.id;
            });
        QVERIFY(same != after.replicas.end());
        QCOMPARE(same->hlc, replica.hlc);
        QCOMPARE(same->computer, replica.computer);
    }
}

void tst_SalvageJoining::joiningGivesWhatTheUndamagedFileWouldHave() const
{
    MetOnce whole;
    whole[0].open();
    whole[0].join(whole[1]);
    const QStringList expected = whole[0].ideas();
    QVERIFY(expected.contains(u"M1-06 6, la última palabra"_s));
    QVERIFY(expected.contains(u"M1-05 5 más tarde, en la otra"_s));

    MetOnce computers;
    const QByteArray bytes = computers.bytes();
    const QByteArray other = bytesOf(computers[1].path);
    for (qsizetype page = 0; page < bytes.size() / PageSize; ++page) {
        QByteArray damaged = bytes;
        damaged.replace(page * PageSize, PageSize, QByteArray(PageSize, '\0'));
        computers[0].document.reset();
        computers[1].document.reset();
        writeBytes(computers[1].path, other);
        computers[1].open();
        computers.rescueMain(damaged);

        computers[0].join(computers[1]);
        computers[1].join(computers[0]);

        const QByteArray at = "page " + QByteArray::number(page + 1);
        QVERIFY2(computers[0].ideas() == expected,
                 at + ": " + computers[0].ideas().join(u'\n').toUtf8());
        QVERIFY2(computers[1].ideas() == expected, at);
        QVERIFY2(computers[0].document->fingerprint() == computers[1].document->fingerprint(), at);
        QVERIFY2(*computers[0].document->fingerprintHolds(), at);
    }
}

void tst_SalvageJoining::theTextsToChooseComeBack() const
{
    MetOnce computers;
    computers[0].open();
    const QStringList kept = lostTexts(computers[0]);
    const qsizetype root = rootOf(computers[0].path, u"conflict"_s);
    computers[0].document.reset();
    QCOMPARE(kept.size(), 1);
    QRandomGenerator random(1);

    const SalvageReport report = computers.rescueMain(start(40'000)(computers.bytes(), random));
    const QStringList found = lostTexts(computers[0]);
    computers[0].document.reset();
    QByteArray damaged = computers.bytes();
    damaged.replace((root - 1) * PageSize, PageSize, QByteArray(PageSize, '\0'));
    computers.rescueMain(damaged);
    const QStringList gone = lostTexts(computers[0]);
    computers[0].join(computers[1]);

    QVERIFY(root * PageSize > 40'000);
    QCOMPARE(report.lostTexts, 1);
    QCOMPARE(found, kept);
    QVERIFY(gone.isEmpty());
    QVERIFY(lostTexts(computers[0]).contains(kept.first()));
}

void tst_SalvageJoining::aDoubtfulTextGivesWayAndIsKept() const
{
    MetOnce computers;
    const QString path = computers[0].path;
    // The row says one thing, its step another, and what would tell which is later is lost.
    meddle(path,
           "UPDATE idea SET text = 'ni una ni otra' WHERE number = 10;"
           "DELETE FROM history WHERE sequence = (SELECT max(sequence) - 1 FROM history);");
    const qsizetype clocks = rootOf(path, u"cell_clock"_s);
    QByteArray damaged = bytesOf(path);
    damaged.replace((clocks - 1) * PageSize, PageSize, QByteArray(PageSize, '\0'));

    const SalvageReport report = computers.rescueMain(damaged);
    const QStringList here = computers[0].ideas();
    computers[0].join(computers[1]);
    computers[1].join(computers[0]);

    QVERIFY(here.contains(u"M1-10 ni una ni otra"_s));
    QVERIFY(std::any_of(report.doubtful.begin(), report.doubtful.end(), [](const auto &note) {
        return note.code == "M1-10"_L1 && note.text == "ni una ni otra"_L1
               && note.reason.startsWith("idea "_L1) && note.doubt == Doubt::Differs;
    }));
    QVERIFY(!computers[0].ideas().contains(u"M1-10 ni una ni otra"_s));
    QCOMPARE(computers[1].ideas(), computers[0].ideas());
    QVERIFY(lostTexts(computers[0]).contains(u"M1-10 · text: ni una ni otra"_s));
    QCOMPARE(lostTexts(computers[1]), lostTexts(computers[0]));
}

void tst_SalvageJoining::aLentCopyStaysOne() const
{
    Computers computers(1);
    const Id<Mesa> mesa = computers[0].mesa(1);
    QVERIFY(lendMesa(*computers[0].document, mesa));
    computers[0].document.reset();
    QVERIFY(markAsLentCopy(computers[0].path, mesa, computers[0].clock.nowUtcMs()));
    const QTemporaryDir folder;
    const QString rescued = folder.filePath(u"rescatado.taller"_s);

    QVERIFY(salvageWorkshop({computers[0].path, rescued}, computers[0].clock, testWriter()));

    computers[0].path = rescued;
    computers[0].open();
    QCOMPARE(computers[0].holding().copyFor, QSet<RowId>{mesa});
}

TALLERISTA_TEST(tst_SalvageJoining)
#include "tst_salvagejoining.moc"
