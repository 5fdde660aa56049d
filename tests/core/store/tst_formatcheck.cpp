// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/formatcheck.h"
#include "core/store/latercolumns.h"
#include "tests/support/testclass.h"

using namespace Tallerista;

class tst_FormatCheck : public QObject
{
    Q_OBJECT

private slots:
    void theSumOfEveryFormatIsThatOfItsStatements();
    void columnsThatCameLaterAreKnownAndEmptyTexts();
    void aSchemaThatIsNotOursHasAnotherSum_data();
    void aSchemaThatIsNotOursHasAnotherSum();
};

namespace {

QByteArrayList ourObjects()
{
    const QSet<QByteArray> &objects = formatOf(NewestFormat).objects;
    return {objects.cbegin(), objects.cend()};
}

} // namespace

void tst_FormatCheck::theSumOfEveryFormatIsThatOfItsStatements()
{
    for (int version = 1; version <= NewestFormat; ++version) {
        const QSet<QByteArray> &objects = formatOf(version).objects;
        QVERIFY2(isSchemaOf(version, {objects.cbegin(), objects.cend()}),
                 qPrintable(QString::number(version)));
    }
}

/// What is not so needs a rule of its own in core/store/latercolumns.h.
void tst_FormatCheck::columnsThatCameLaterAreKnownAndEmptyTexts()
{
    const auto model = Database::openInMemory();
    QVERIFY((*model)->executeScript(schemaScript(NewestFormat)));
    for (const TableInfo &table : formatOf(NewestFormat).catalog.tables()) {
        const QStringList &first = formatOf(1).catalog.table(table.entity).columns;
        QCOMPARE(table.columns.mid(0, first.size()), first);
        for (int column = 0; column < table.columns.size(); ++column)
            QCOMPARE(isLater(table.entity, column), column >= first.size());
        for (const int column : laterColumns(table.entity)) {
            auto made = (*model)->run(
                QStringLiteral("SELECT type, \"notnull\", dflt_value FROM pragma_table_info(?) "
                               "WHERE cid = ?"),
                {table.name, column});
            QVERIFY(made && made->next());
            QCOMPARE(made->value(0).toString(), QStringLiteral("TEXT"));
            QCOMPARE(made->value(1).toInt(), 1);
            QCOMPARE(made->value(2).toString(), QStringLiteral("''"));
        }
    }
}

void tst_FormatCheck::aSchemaThatIsNotOursHasAnotherSum_data()
{
    QTest::addColumn<QByteArrayList>("objects");

    QByteArrayList without = ourObjects();
    without.removeLast();
    QByteArrayList changed = ourObjects();
    changed.first().append(' ');
    const QByteArrayList trigger{schemaObject("trigger", "t", "idea", "CREATE TRIGGER t …")};

    QTest::newRow("nothing") << QByteArrayList();
    QTest::newRow("one less") << without;
    QTest::newRow("one with a blank more") << changed;
    QTest::newRow("one more") << ourObjects() + trigger;
    QTest::newRow("one twice") << ourObjects() + ourObjects().mid(0, 1);
}

void tst_FormatCheck::aSchemaThatIsNotOursHasAnotherSum()
{
    QFETCH(QByteArrayList, objects);

    QVERIFY(!isSchemaOf(NewestFormat, objects));
}

TALLERISTA_TEST(tst_FormatCheck)
#include "tst_formatcheck.moc"
