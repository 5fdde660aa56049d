// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/handsentry.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_HandsEntry : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReadFromALine_data();
    void whatIsReadFromALine();
};

void tst_HandsEntry::whatIsReadFromALine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("action"); // 0: nothing
    QTest::addColumn<QList<int>>("hands");

    QTest::newRow("in all") << u"3 17"_s << 3 << QList<int>{17};
    QTest::newRow("by table") << u"3 7 5"_s << 3 << QList<int>{7, 5};
    QTest::newRow("three tables") << u"12  7, 5,0"_s << 12 << QList<int>{7, 5, 0};
    QTest::newRow("with a sign") << u"3=17"_s << 3 << QList<int>{17};
    QTest::newRow("the action alone") << u"3"_s << 3 << QList<int>{};
    QTest::newRow("spaces around") << u"  3 17 "_s << 3 << QList<int>{17};
    QTest::newRow("an idea's code") << u"M1-07 5"_s << 0 << QList<int>{};
    QTest::newRow("a range") << u"3-17"_s << 0 << QList<int>{};
    QTest::newRow("words") << u"tres 17"_s << 0 << QList<int>{};
    QTest::newRow("nothing") << QString() << 0 << QList<int>{};
    QTest::newRow("no action 0") << u"0 17"_s << 0 << QList<int>{};
}

void tst_HandsEntry::whatIsReadFromALine()
{
    QFETCH(QString, typed);
    QFETCH(int, action);
    QFETCH(QList<int>, hands);
    const auto read = parseHandsEntry(typed);

    QCOMPARE(read.has_value(), action > 0);
    QCOMPARE(read.value_or(HandsEntry()), (HandsEntry{action, hands}));
}

TALLERISTA_TEST(tst_HandsEntry)
#include "tst_handsentry.moc"
