// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/orderkey.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_OrderKey : public QObject
{
    Q_OBJECT

private slots:
    void fitsBetweenAnyTwoNeighboursHoweverOften();
    void staysShortWhenRowsAreOnlyAppended();
    void neighboursOutOfOrderAreNoTrap_data();
    void neighboursOutOfOrderAreNoTrap();
};

void tst_OrderKey::fitsBetweenAnyTwoNeighboursHoweverOften()
{
    QRandomGenerator random(7);
    QStringList keys;
    for (int i = 0; i < 2'000; ++i) {
        const int place = i % 3 == 0 ? int(keys.size()) : random.bounded(int(keys.size()) + 1);
        const QString before = place > 0 ? keys.at(place - 1) : QString();
        const QString after = place < keys.size() ? keys.at(place) : QString();
        const QString key = orderKeyBetween(before, after);
        QVERIFY2(before < key, qPrintable(before + u' ' + key));
        QVERIFY2(after.isEmpty() || key < after, qPrintable(key + u' ' + after));
        QVERIFY(!key.endsWith(u'0'));
        keys.insert(place, key);
    }
}

void tst_OrderKey::staysShortWhenRowsAreOnlyAppended()
{
    QString last;
    for (int i = 0; i < 200; ++i)
        last = orderKeyBetween(last, {});
    QVERIFY2(last.size() <= 8, qPrintable(last));
}

void tst_OrderKey::neighboursOutOfOrderAreNoTrap_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("the same") << u"V"_s << u"V"_s;
    QTest::newRow("the wrong way round") << u"k"_s << u"V"_s;
    QTest::newRow("ending in zero") << u"V"_s << u"V0"_s;
    QTest::newRow("not keys at all") << u"¡"_s << u"¿"_s;
}

void tst_OrderKey::neighboursOutOfOrderAreNoTrap()
{
    QFETCH(QString, before);
    QFETCH(QString, after);

    const QString key = orderKeyBetween(before, after);

    QVERIFY(!key.isEmpty() && !key.endsWith(u'0'));
    QVERIFY(before.startsWith(u'¡') || before < key);
}

TALLERISTA_TEST(tst_OrderKey)
#include "tst_orderkey.moc"
