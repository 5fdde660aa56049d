// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "core/document/rebuild.h"
#include "tests/core/store/hostilefiles.h"
#include "tests/support/foreignprogram.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Ideas = 100;
constexpr int People = 20;

/// The file of a workshop with ideas and their authors.
QByteArray makeNamedFile()
{
    TestWorkshop workshop;
    for (int i = 0; i < Ideas; ++i)
        (void)captureIdea(*workshop.document,
                          workshop.mesa(1 + i % 2),
                          {{}, u"idea %1"_s.arg(i), {}, {}, {}, u"Persona %1"_s.arg(i % People)});
    workshop.document.reset();
    return bytesOf(workshop.path());
}

/// A closed workshop with ideas and their authors.
struct ClosedNamedWorkshop
{
    ClosedNamedWorkshop()
    {
        static const QByteArray file = makeNamedFile();
        writeBytes(path(), file);
    }

    QString path() const { return folder.filePath(u"taller.taller"_s); }

    TestClock clock;
    QTemporaryDir folder;
};

int rowsOf(const Remains &remains, Entity entity)
{
    for (const TableRows &table : remains.tables) {
        if (table.entity == entity)
            return int(table.rows.size());
    }
    return 0;
}

void makeHostile(const QString &path, const char *name)
{
    for (const HostileFile &file : hostileFiles()) {
        if (qstrcmp(file.name, name) == 0)
            return file.make(path);
    }
    qFatal("no hostile file %s", name);
}

} // namespace

class tst_Remains : public QObject
{
    Q_OBJECT

private slots:
    void everyRowOfARefusedFileComesBack_data();
    void everyRowOfARefusedFileComesBack();
    void aNewWorkshopIsMadeOfThem();
    void rowsThatBreakARuleAreListed_data();
    void rowsThatBreakARuleAreListed();
    void aReferenceToNobodyIsCutOffAndTold();
    void aTableReplacedByAViewIsTold();
    void whatIsNoWorkshopIsRefused_data();
    void whatIsNoWorkshopIsRefused();
};

void tst_Remains::everyRowOfARefusedFileComesBack_data()
{
    QTest::addColumn<QString>("defect");

    for (const char *defect : {"a trigger that deletes people on insert",
                               "a trigger that fills the memory",
                               "a view without end",
                               "a default that takes for ever",
                               "a computed column",
                               "an index over an expression",
                               "statistics that mislead",
                               "ten thousand tables",
                               "write-ahead logging, without its log",
                               "a reference to nobody",
                               "a text changed by hand",
                               "a journal that deletes another file"})
        QTest::newRow(defect) << QString::fromLatin1(defect);
}

void tst_Remains::everyRowOfARefusedFileComesBack()
{
    QFETCH(QString, defect);
    const ClosedNamedWorkshop workshop;
    makeHostile(workshop.path(), defect.toLatin1().constData());
    const auto before = stateOf(workshop.folder.path());

    const auto remains = readWhatCanBeRead(workshop.path());

    QVERIFY2(remains, remains ? "" : qPrintable(remains.error().message));
    QCOMPARE(rowsOf(*remains, Entity::Idea), Ideas);
    QCOMPARE(rowsOf(*remains, Entity::Participant), People);
    QCOMPARE(remains->rowsLeftOut(), 0);
    QCOMPARE(stateOf(workshop.folder.path()), before);
}

void tst_Remains::aNewWorkshopIsMadeOfThem()
{
    const ClosedNamedWorkshop workshop;
    makeHostile(workshop.path(), "a trigger that deletes people on insert");
    const auto remains = readWhatCanBeRead(workshop.path());
    const QString fresh = workshop.folder.filePath(u"fresh.taller"_s);

    const auto rebuilt = rebuild(*remains, fresh, workshop.clock, testWriter());

    QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().message));
    const Stores &stores = (*rebuilt)->stores();
    QCOMPARE(stores.ideas.all()->size(), Ideas);
    QCOMPARE(stores.participants.all()->size(), People);
    QCOMPARE(stores.workshop.get()->fields().name, u"Taller de prueba"_s);
    QVERIFY(*(*rebuilt)->integrityHolds());
    QVERIFY(*(*rebuilt)->fingerprintHolds());
    QVERIFY(!(*rebuilt)->nextUndo(Scope::workshop()));
}

void tst_Remains::rowsThatBreakARuleAreListed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("leftOut");

    QTest::newRow("of the schema")
        << QByteArray("PRAGMA ignore_check_constraints = ON;"
                      "UPDATE idea SET number = -number WHERE number <= 25")
        << 50;
    QTest::newRow("of a text's length")
        << QByteArray("UPDATE idea SET text = hex(zeroblob(400)) WHERE number = 1") << 2;
    QTest::newRow("of what they belong to")
        << QByteArray("PRAGMA foreign_keys = OFF;"
                      "UPDATE idea SET mesa = randomblob(16) WHERE number <= 3")
        << 6;
}

void tst_Remains::rowsThatBreakARuleAreListed()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, leftOut);
    const ClosedNamedWorkshop workshop;
    meddle(workshop.path(), sql);

    const auto remains = readWhatCanBeRead(workshop.path());

    QVERIFY2(remains, remains ? "" : qPrintable(remains.error().message));
    QCOMPARE(remains->rowsLeftOut(), leftOut);
    QCOMPARE(rowsOf(*remains, Entity::Idea), Ideas - leftOut);
    QCOMPARE(remains->leftOut.first().table, u"idea"_s);
    QCOMPARE(remains->leftOut.first().row.size(), 32);
    QVERIFY(!remains->leftOut.first().why.isEmpty());
    const auto rebuilt = rebuild(
        *remains, workshop.folder.filePath(u"fresh.taller"_s), workshop.clock, testWriter());
    QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().message));
    QCOMPARE((*rebuilt)->stores().ideas.all()->size(), Ideas - leftOut);
}

void tst_Remains::aReferenceToNobodyIsCutOffAndTold()
{
    const ClosedNamedWorkshop workshop;
    makeHostile(workshop.path(), "a reference to nobody");

    const auto remains = readWhatCanBeRead(workshop.path());

    QCOMPARE(remains->rowsLeftOut(), 0);
    QCOMPARE(remains->leftOut.size(), Ideas);
    QVERIFY(remains->leftOut.first().why.contains(u"author"_s));
}

void tst_Remains::aTableReplacedByAViewIsTold()
{
    const ClosedNamedWorkshop workshop;
    makeHostile(workshop.path(), "a view in place of a table");

    const auto remains = readWhatCanBeRead(workshop.path());

    QVERIFY2(remains, remains ? "" : qPrintable(remains.error().message));
    QCOMPARE(rowsOf(*remains, Entity::Participant), 0);
    QCOMPARE(rowsOf(*remains, Entity::Idea), Ideas);
    QStringList tables;
    for (const LeftOut &some : remains->leftOut) {
        if (some.row.isEmpty())
            tables.append(some.table);
    }
    QCOMPARE(tables, (QStringList{u"participant"_s, u"hidden"_s}));
}

void tst_Remains::whatIsNoWorkshopIsRefused_data()
{
    QTest::addColumn<QString>("defect");

    for (const char *defect :
         {"of another program", "empty", "a letter", "a folder", "gone", "half made"})
        QTest::newRow(defect) << QString::fromLatin1(defect);
}

void tst_Remains::whatIsNoWorkshopIsRefused()
{
    QFETCH(QString, defect);
    const ClosedNamedWorkshop workshop;
    makeHostile(workshop.path(), defect.toLatin1().constData());

    const auto remains = readWhatCanBeRead(workshop.path());

    QVERIFY(!remains);
    QCOMPARE(int(remains.error().fault), int(StoreFault::Refused));
    QVERIFY(remains.error().message.contains(u"taller.taller"_s));
}

TALLERISTA_TEST(tst_Remains)
#include "tst_remains.moc"
