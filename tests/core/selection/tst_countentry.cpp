// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/countentry.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_CountEntry : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsReadAsCardAndCount_data();
    void whatIsTypedIsReadAsCardAndCount();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
};

void tst_CountEntry::whatIsTypedIsReadAsCardAndCount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("card");
    QTest::addColumn<int>("count"); // -1: none
    QTest::addColumn<int>("second");

    QTest::newRow("card and count") << u"7 5"_s << 7 << 5 << -1;
    QTest::newRow("spaces around") << u"  7   5 "_s << 7 << 5 << -1;
    QTest::newRow("a sign between") << u"7=5"_s << 7 << 5 << -1;
    QTest::newRow("a comma between") << u"7,5"_s << 7 << 5 << -1;
    QTest::newRow("the whole code") << u"M1-07 5"_s << 7 << 5 << -1;
    QTest::newRow("a leading zero") << u"07 5"_s << 7 << 5 << -1;
    QTest::newRow("no stickers at all") << u"12 0"_s << 12 << 0 << -1;
    QTest::newRow("two counts") << u"7 12 9"_s << 7 << 12 << 9;
    QTest::newRow("two counts with signs") << u"7=12,9"_s << 7 << 12 << 9;
    QTest::newRow("a card alone") << u"7"_s << 7 << -1 << -1;
    QTest::newRow("a code alone") << u"m2-11"_s << 11 << -1 << -1;
}

void tst_CountEntry::whatIsTypedIsReadAsCardAndCount()
{
    QFETCH(QString, typed);
    QFETCH(int, card);
    QFETCH(int, count);

    const auto entry = parseCountEntry(typed);

    QVERIFY(entry);
    QCOMPARE(entry->card, card);
    QCOMPARE(entry->count.value_or(-1), count);
    QTEST(entry->second.value_or(-1), "second");
}

void tst_CountEntry::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("words") << u"siete cinco"_s;
    QTest::newRow("card zero") << u"0 5"_s;
    QTest::newRow("less than nothing") << u"7 -5"_s;
    QTest::newRow("half a sticker") << u"7 2.5"_s;
    QTest::newRow("four numbers") << u"7 5 3 1"_s;
    QTest::newRow("a number nobody reaches") << u"7 99999"_s;
    QTest::newRow("an emoji") << u"7 😀"_s;
}

void tst_CountEntry::anythingElseIsRefused()
{
    QFETCH(QString, typed);

    QVERIFY(!parseCountEntry(typed));
}

TALLERISTA_TEST(tst_CountEntry)
#include "tst_countentry.moc"
