// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/formatcheck.h"

#include <QTest>

using namespace Tallerista;

class tst_FormatCheck : public QObject
{
    Q_OBJECT

private slots:
    void theSumOfEveryFormatIsThatOfItsStatements();
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

QTEST_GUILESS_MAIN(tst_FormatCheck)
#include "tst_formatcheck.moc"
