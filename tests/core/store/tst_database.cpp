// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cells.h"
#include "core/store/database.h"
#include "tests/support/testclass.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <limits>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

const auto Insert = u"INSERT INTO cell (value) VALUES (?)"_s;
const auto Values = u"SELECT value FROM cell ORDER BY id"_s;

std::unique_ptr<Database> emptyAt(const QString &path)
{
    auto made = Database::create(path);
    if (!made
        || !(*made)->executeScript("CREATE TABLE cell (id INTEGER PRIMARY KEY, value ANY CHECK "
                                   "(value IS NOT 7)) STRICT;"))
        return nullptr;
    return std::move(*made);
}

QVariantList valuesIn(Database &database)
{
    QVariantList values;
    auto query = database.run(Values);
    while (query && query->next())
        values.append(query->value(0));
    return values;
}

} // namespace

class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void everyValueComesBackAsItWas_data();
    void everyValueComesBackAsItWas();
    void oneStatementCanBeUnderWayTwice();
    void aRefusedRowIsAnErrorAndTheNextOneIsWritten();
    void rowsThatWereChangedAreCounted();
    void readingThatWasBrokenOffKeepsNobodyFromWriting();
    void anyNameOfAFileIsAName_data();
    void anyNameOfAFileIsAName();
    void openingMakesNoFile();

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"%1.taller"_s.arg(++m_files)); }
};

void tst_Database::everyValueComesBackAsItWas_data()
{
    QTest::addColumn<QVariant>("value");

    QTest::newRow("nothing") << nullCell();
    QTest::newRow("the largest number") << QVariant(std::numeric_limits<qlonglong>::max());
    QTest::newRow("the least number") << QVariant(std::numeric_limits<qlonglong>::min());
    QTest::newRow("a fraction") << QVariant(0.1);
    QTest::newRow("an empty text") << QVariant(u""_s);
    QTest::newRow("letters of all kinds") << QVariant(u"Ñandú 👩🏽‍🌾 日本"_s);
    QTest::newRow("a text of digits") << QVariant(u"0012"_s);
    QTest::newRow("a text with a zero inside") << QVariant(u"a\0b"_s);
    QTest::newRow("no bytes") << QVariant(QByteArray(""));
    QTest::newRow("bytes with zeros") << QVariant("\0\xFF\0"_ba);
}

void tst_Database::everyValueComesBackAsItWas()
{
    QFETCH(QVariant, value);
    const auto database = emptyAt(newPath());
    QVERIFY(database);

    QVERIFY(database->execute(Insert, {value}));

    const QVariantList found = valuesIn(*database);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().typeId(), value.typeId());
    QCOMPARE(found.first(), value);
}

void tst_Database::oneStatementCanBeUnderWayTwice()
{
    const auto database = emptyAt(newPath());
    for (const int value : {1, 2, 3})
        QVERIFY(database->execute(Insert, {value}));

    QStringList pairs;
    auto outer = database->run(Values);
    while (outer->next()) {
        auto inner = database->run(Values);
        while (inner->next())
            pairs.append(outer->value(0).toString() + inner->value(0).toString());
    }

    QCOMPARE(pairs.join(u' '), u"11 12 13 21 22 23 31 32 33"_s);
    QVERIFY(outer->outcome());
}

void tst_Database::aRefusedRowIsAnErrorAndTheNextOneIsWritten()
{
    const auto database = emptyAt(newPath());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"CHECK constraint failed"_s));

    QVERIFY(!database->execute(Insert, {7}));

    QVERIFY(database->execute(Insert, {8}));
    QCOMPARE(valuesIn(*database), QVariantList{8});
}

void tst_Database::rowsThatWereChangedAreCounted()
{
    const auto database = emptyAt(newPath());
    for (const int value : {1, 2, 3})
        QVERIFY(database->execute(Insert, {value}));
    const auto update = u"UPDATE cell SET value = 9 WHERE value > ?"_s;

    QCOMPARE(database->run(update, {1})->rowsAffected(), 2);
    QCOMPARE(database->run(update, {9})->rowsAffected(), 0);
}

void tst_Database::readingThatWasBrokenOffKeepsNobodyFromWriting()
{
    const QString path = newPath();
    const auto writer = emptyAt(path);
    for (const int value : {1, 2, 3})
        QVERIFY(writer->execute(Insert, {value}));
    auto reader = Database::open(path, Database::Access::ReadOnly);
    {
        auto rows = (*reader)->run(Values);
        QVERIFY(rows->next());
    }

    QVERIFY(writer->execute(Insert, {4}));

    QCOMPARE(valuesIn(**reader).size(), 4);
}

void tst_Database::anyNameOfAFileIsAName_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("signs of an address") << u"50 % #1 ?mode=memory&x.taller"_s;
    QTest::newRow("an escape") << u"%41.taller"_s;
    QTest::newRow("accents and an emoji") << u"Diseño 👩🏽‍🌾.taller"_s;
}

void tst_Database::anyNameOfAFileIsAName()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);

    QVERIFY(emptyAt(path));

    QVERIFY(QFileInfo::exists(path));
    QVERIFY(Database::open(path, Database::Access::ReadWrite));
    QVERIFY(Database::open(path, Database::Access::ReadOnly));
}

void tst_Database::openingMakesNoFile()
{
    const QString path = newPath();
    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"while opening"_s));
        QVERIFY(!Database::open(path, access));
    }

    QVERIFY(!QFileInfo::exists(path));
}

TALLERISTA_TEST(tst_Database)
#include "tst_database.moc"
