// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/numberlist.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_NumberList : public QObject
{
    Q_OBJECT

private slots:
    void numbersAndRangesAreRead_data();
    void numbersAndRangesAreRead();
    void anythingElseIsNoList_data();
    void anythingElseIsNoList();
    void aListIsWrittenAsItIsRead_data();
    void aListIsWrittenAsItIsRead();
};

void tst_NumberList::numbersAndRangesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("numbers");

    const auto row = [](const char *name, const QString &typed, const QList<int> &numbers) {
        QTest::newRow(name) << typed << numbers;
    };
    row("one number", u"12"_s, {12});
    row("leading zeros", u"007"_s, {7});
    row("several, in any order", u"18 3 16"_s, {3, 16, 18});
    row("a range", u"3-6"_s, {3, 4, 5, 6});
    row("a range of one", u"4-4"_s, {4});
    row("a range backwards", u"6-3"_s, {3, 4, 5, 6});
    row("ranges and numbers", u"1-3 5 8"_s, {1, 2, 3, 5, 8});
    row("a number twice", u"2 1-3 2"_s, {1, 2, 3});
    row("commas", u"1,2, 3 ,4"_s, {1, 2, 3, 4});
    row("semicolons", u"1; 2;3"_s, {1, 2, 3});
    row("a comma at the end", u"1, 2,"_s, {1, 2});
    row("spaces around the dash", u"1 - 3 5"_s, {1, 2, 3, 5});
    row("a long dash", u"1–3 5—6"_s, {1, 2, 3, 5, 6});
    row("no-break spaces", u"1\u00A02"_s, {1, 2});
    row("a last number with y", u"1, 2 y 4"_s, {1, 2, 4});
    row("a last number with and", u"1 and 4"_s, {1, 4});
    row("a title", u"Presentes: 1-3 5"_s, {1, 2, 3, 5});
    row("a title without space", u"PRESENTES:1"_s, {1});
    row("a title without colon", u"presentes 1"_s, {1});
    row("an English title", u"Present: 1"_s, {1});
    row("the largest number", u"9999"_s, {MaxListedNumber});
}

void tst_NumberList::numbersAndRangesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, numbers);

    const auto list = numberListFrom(typed);

    QVERIFY(list.has_value());
    QCOMPARE(*list, numbers);
}

void tst_NumberList::anythingElseIsNoList_data()
{
    QTest::addColumn<QString>("typed");

    const auto row = [](const char *name, const QString &typed) {
        QTest::newRow(name) << typed;
    };
    row("nothing", u""_s);
    row("spaces", u"  "_s);
    row("a name", u"Ana"_s);
    row("a number and a name", u"12 Ana"_s);
    row("a name and a number", u"Ana 12"_s);
    row("a title alone", u"Presentes:"_s);
    row("a word that begins like a title", u"Presentación 1"_s);
    row("separators alone", u", ; -"_s);
    row("no badge has zero", u"0"_s);
    row("a range from zero", u"0-3"_s);
    row("a number too long for a badge", u"10000"_s);
    row("a phone", u"7777-12345"_s);
    row("a range without end", u"3-"_s);
    row("a range without start", u"-3"_s);
    row("a range of three", u"1-2-3"_s);
    row("a fraction", u"1.5"_s);
    row("digits of another script", u"١٢"_s);
}

void tst_NumberList::anythingElseIsNoList()
{
    QFETCH(QString, typed);

    QVERIFY(!numberListFrom(typed).has_value());
}

void tst_NumberList::aListIsWrittenAsItIsRead_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QList<int> &numbers, const QString &text) {
        QTest::newRow(name) << numbers << text;
    };
    row("none", {}, u""_s);
    row("one", {7}, u"7"_s);
    row("two in a row", {7, 8}, u"7-8"_s);
    row("apart", {7, 9}, u"7 9"_s);
    row("ranges and numbers", {1, 2, 3, 16, 18, 19}, u"1-3 16 18-19"_s);
}

void tst_NumberList::aListIsWrittenAsItIsRead()
{
    QFETCH(QList<int>, numbers);
    QFETCH(QString, text);

    QCOMPARE(numberListText(numbers), text);
    QCOMPARE(numberListFrom(text).value_or(QList<int>()), numbers);
}

TALLERISTA_TEST(tst_NumberList)
#include "tst_numberlist.moc"
