// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/experienceactions.h"
#include "core/actions/ideajoining.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/store/gate/gate.h"
#include "core/store/gate/remains.h"
#include "core/store/salvage/evidence.h"
#include "core/store/salvage/salvage.h"
#include "tests/support/damage.h"
#include "tests/support/olderformat.h"
#include "tests/support/testclass.h"
#include "tests/support/testrandom.h"

#include <set>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// TALLERISTA_DAMAGES asks for more than the usual number of each kind.
int rounds(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("TALLERISTA_DAMAGES");
    return wanted > 0 ? wanted : usual;
}

void changeAnIdea(WorkshopDocument &document, QRandomGenerator &random, const QString &text)
{
    const auto ideas = document.stores().ideas.all();
    const Idea *idea = anyOf(*ideas, random);
    const Idea *other = anyOf(*ideas, random);
    if (!idea)
        return;
    switch (random.bounded(7)) {
    case 0:
        (void)removeIdeas(document, {idea->id()});
        break;
    case 1:
        (void)mergeIdeas(document, idea->id(), {other->id()}, text);
        break;
    case 2:
        (void)setIdeasAside(document, {idea->id()}, text);
        break;
    default:
        (void)editIdea(document, *idea->with([&](IdeaFields &fields) { fields.text = text; }));
    }
}

/// One random thing that a person might do; may be refused.
void doSomething(TestWorkshop &workshop, QRandomGenerator &random)
{
    WorkshopDocument &document = *workshop.document;
    const Id<Mesa> mesa = workshop.mesa(random.bounded(1, 3));
    const QString text = someText(random);
    const QString name = u"Persona %1"_s.arg(random.bounded(20));
    switch (random.bounded(10)) {
    case 0:
    case 1:
        changeAnIdea(document, random, text);
        break;
    case 2:
        (void)document.undo(random.bounded(2) == 0 ? Scope::of(mesa) : Scope::workshop());
        break;
    case 3:
        (void)document.redo(Scope::of(mesa));
        break;
    case 4:
        (void)addExperience(document, mesa, {text, {}, name, {}});
        break;
    case 5:
        (void)addParticipant(
            document, {name, u"Institución %1"_s.arg(random.bounded(4)), {}, {}, {}, {}, {}});
        break;
    case 6:
        (void)addTopic(document, text.left(40));
        break;
    default:
        (void)captureIdea(document, mesa, {{}, text, {}, u"Salud"_s, {}, name});
    }
    workshop.clock.advance(random.bounded(30'000));
}

/// Does some hundred random things, the first \a older of them in a program of format 1.
QByteArray randomFile(quint32 seed, int older)
{
    constexpr int Steps = 160;
    QRandomGenerator random(seed);
    TestWorkshop workshop;
    workshop.clock.advance(qint64(seed) * 3'600'000);
    for (int i = 0; i < Steps; ++i) {
        if (i == older && older > 0) {
            workshop.document.reset();
            makeFormat1(workshop.path());
            workshop.reopen();
        }
        doSomething(workshop, random);
    }
    workshop.document.reset();
    if (older == Steps)
        makeFormat1(workshop.path());
    return bytesOf(workshop.path());
}

/// One that holds something: half of the tables of such a file are empty.
char *somePage(QByteArray &bytes, QRandomGenerator &random)
{
    char *page = bytes.data();
    for (int attempt = 0; attempt < 20; ++attempt) {
        page = bytes.data() + PageSize * random.bounded(int(bytes.size() / PageSize));
        if (page[3] != 0 || page[4] != 0) // how many records it counts
            break;
    }
    return page;
}

QByteArray swapped(QByteArray bytes, QRandomGenerator &random)
{
    char *one = somePage(bytes, random);
    char *other = somePage(bytes, random);
    if (one != other)
        std::swap_ranges(one, one + PageSize, other);
    return bytes;
}

/// Short stretches of noise, as of single sectors that were written wrong.
QByteArray scratched(QByteArray bytes, QRandomGenerator &random)
{
    for (int i = 0; i < 8; ++i) {
        const qsizetype length = random.bounded(1, 600);
        const qsizetype start = random.bounded(int(bytes.size() - length));
        for (qsizetype at = start; at < start + length; ++at)
            bytes[at] = char(random.generate());
    }
    return bytes;
}

/// Every value that a cell had at any moment.
using Stood = QHash<CellKey, QVariantList>;

struct Original
{
    explicit Original(QByteArray all)
        : bytes(std::move(all))
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"taller.taller"_s);
        writeBytes(path, bytes);
        auto database = Database::open(path, Database::Access::ReadOnly);
        auto steps = (*database)->run(u"SELECT cells FROM history"_s);
        while (steps->next()) {
            for (const CellChange &cell :
                 withLaterColumns(decodeCells(steps->value(0).toByteArray())))
                stood[{cell.entity, cell.row, cell.column}].append(cell.after);
        }
    }

    QByteArray bytes;
    Stood stood;
};

} // namespace

/// Random damage to files of random verbs. A failure prints the seed.
class tst_SalvageProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsCalledSoundDidStandInTheFile_data() const;
    void whatIsCalledSoundDidStandInTheFile() const;
    void noLessComesBackThanThroughSqlite_data() const;
    void noLessComesBackThanThroughSqlite() const;

private:
    /// The first value that never stood in \a original though \a report does not doubt it.
    static QString inventedIn(const Holding &rescued,
                              const SalvageReport &report,
                              const Original &original,
                              bool canTurnLetters);
    static QString
    missingFrom(const Holding &rescued, const SalvageReport &report, const Remains &remains);
    Result<SalvageReport> rescue(const QTemporaryDir &folder, const QByteArray &damaged) const;
    Holding holdingOf(const QString &path) const;

    TestClock m_clock;
    QList<Original> m_originals;
};

void tst_SalvageProperties::initTestCase()
{
    for (quint32 seed = 1; seed <= 2; ++seed) {
        for (const int older : {0, 90, 160})
            m_originals.append(Original(randomFile(10 * quint32(older) + seed, older)));
    }
    m_clock.advance(30 * qint64(3'600'000));
}

void tst_SalvageProperties::whatIsCalledSoundDidStandInTheFile_data() const
{
    QTest::addColumn<Damage>("damage");
    // A turned letter in the only copy of a text looks like any other letter.
    QTest::addColumn<bool>("canTurnLetters");

    QTest::newRow("nothing") << Damage([](const QByteArray &bytes, QRandomGenerator &) {
        return bytes;
    }) << false;
    QTest::newRow("a page of zeros") << pages(0, false) << false;
    QTest::newRow("a tenth of the pages zeros") << pages(0.1, false) << false;
    QTest::newRow("a tenth of the pages noise") << pages(0.1, true) << false;
    QTest::newRow("half of the pages noise") << pages(0.5, true) << false;
    QTest::newRow("cut short") << Damage([](const QByteArray &bytes, QRandomGenerator &random) {
        return bytes.first(random.bounded(int(bytes.size())));
    }) << false;
    QTest::newRow("its start gone") << start(20'000) << false;
    QTest::newRow("two pages in each other's place") << Damage(swapped) << false;
    QTest::newRow("turned bits") << bitFlips(60) << true;
    QTest::newRow("stretches of noise") << Damage(scratched) << true;
    QTest::newRow("a page of another workshop")
        << Damage([this](QByteArray bytes, QRandomGenerator &random) {
               QByteArray other = m_originals.last().bytes == bytes ? m_originals.first().bytes
                                                                    : m_originals.last().bytes;
               std::copy_n(somePage(other, random), PageSize, somePage(bytes, random));
               return bytes;
           })
        << false;
}

void tst_SalvageProperties::whatIsCalledSoundDidStandInTheFile() const
{
    QFETCH(Damage, damage);
    QFETCH(bool, canTurnLetters);
    int rescued = 0;
    TableCount sum{Entity::Workshop};

    for (int round = 0; round < rounds(12); ++round) {
        const Original &original = m_originals.at(round % m_originals.size());
        QRandomGenerator random(round);
        const QTemporaryDir folder;
        const QByteArray damaged = damage(original.bytes, random);

        const auto report = rescue(folder, damaged);

        const QByteArray seed = "seed " + QByteArray::number(round);
        if (!report) {
            QVERIFY2(!report.error().message.isEmpty(), seed);
            continue;
        }
        QVERIFY2(inspect(report->rescued, Database::Access::ReadWrite).isAccepted(), seed);
        const QString invented =
            inventedIn(holdingOf(report->rescued), *report, original, canTurnLetters);
        QVERIFY2(invented.isEmpty(), seed + ": " + invented.toUtf8());
        ++rescued;
        const TableCount total = report->total();
        sum.confirmed += total.confirmed;
        sum.once += total.once;
        sum.doubtful += total.doubtful;
        sum.leftOut += total.leftOut;
    }
    qInfo("%s: %d of %d rescued; %d rows found twice, %d once, %d doubtful, %d left out",
          QTest::currentDataTag(),
          rescued,
          rounds(12),
          sum.confirmed,
          sum.once,
          sum.doubtful,
          sum.leftOut);
}

void tst_SalvageProperties::noLessComesBackThanThroughSqlite_data() const
{
    QTest::addColumn<Damage>("damage");

    QTest::newRow("a page of zeros") << pages(0, false);
    QTest::newRow("three pages of zeros") << pages(0.05, false);
    QTest::newRow("three pages of noise") << pages(0.05, true);
    QTest::newRow("turned bits") << bitFlips(10);
    QTest::newRow("cut short") << cut(0.9);
}

void tst_SalvageProperties::noLessComesBackThanThroughSqlite() const
{
    QFETCH(Damage, damage);
    int read = 0;

    for (int round = 0; round < rounds(12); ++round) {
        const Original &original = m_originals.at(round % m_originals.size());
        QRandomGenerator random(round);
        const QTemporaryDir folder;
        const QByteArray damaged = damage(original.bytes, random);
        const auto report = rescue(folder, damaged);

        const auto remains = readWhatCanBeRead(folder.filePath(u"dañado.taller"_s));

        if (!remains)
            continue;
        const QByteArray seed = "seed " + QByteArray::number(round);
        QVERIFY2(report, seed);
        const QString missing = missingFrom(holdingOf(report->rescued), *report, *remains);
        QVERIFY2(missing.isEmpty(), seed + ": " + missing.toUtf8());
        ++read;
    }
    qInfo("%s: SQLite could still read in %d of %d", QTest::currentDataTag(), read, rounds(12));
}

QString tst_SalvageProperties::inventedIn(const Holding &rescued,
                                          const SalvageReport &report,
                                          const Original &original,
                                          bool canTurnLetters)
{
    std::set<RowId> doubted;
    for (const auto *notes : {&report.doubtful, &report.rebuilt}) {
        for (const SalvageNote &note : *notes)
            doubted.insert(*note.row);
    }
    if (canTurnLetters) {
        for (const SalvageNote &note : report.once)
            doubted.insert(*note.row);
    }
    for (qsizetype i = 0; i < rescued.tables.size(); ++i) {
        const Rows &rows = rescued.tables.at(i);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            for (int column = 1; !doubted.contains(row.key()) && column < row->size(); ++column) {
                const CellKey cell{Entity(i + 1), row.key(), column};
                if (!original.stood.value(cell).contains(row->at(column)))
                    return u"kind %1, column %2: %3"_s.arg(i + 1).arg(column).arg(
                        row->at(column).toString());
            }
        }
    }
    return {};
}

QString tst_SalvageProperties::missingFrom(const Holding &rescued,
                                           const SalvageReport &report,
                                           const Remains &remains)
{
    std::set<RowId> leftOut;
    for (const SalvageNote &note : report.leftOut)
        leftOut.insert(*note.row);
    for (const TableRows &table : remains.tables) {
        const Rows &rows = rescued.rows(table.entity);
        const auto isThere = [&](const RowId &id) {
            return rows.contains(id) || leftOut.contains(id);
        };
        for (const TableRows::Row &row : table.rows) {
            // Damage may have turned a bit of the id over.
            if (!isThere(row.id) && !oneBitAway(row.id, isThere))
                return u"%1 %2"_s.arg(tableName(table.entity),
                                      QString::fromLatin1(row.id.toBytes().toHex()));
        }
    }
    return {};
}

Result<SalvageReport> tst_SalvageProperties::rescue(const QTemporaryDir &folder,
                                                    const QByteArray &damaged) const
{
    const QString path = folder.filePath(u"dañado.taller"_s);
    writeBytes(path, damaged);
    return salvageWorkshop(
        {path, folder.filePath(u"rescatado.taller"_s), false, false}, m_clock, testWriter());
}

Holding tst_SalvageProperties::holdingOf(const QString &path) const
{
    auto file = WorkshopFile::open(path, Database::Access::ReadOnly, m_clock, {});
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    auto holding = readHolding(**file);
    if (!holding)
        qFatal("%s", qPrintable(holding.error().message));
    return *holding;
}

TALLERISTA_TEST(tst_SalvageProperties)
#include "tst_salvageproperties.moc"
