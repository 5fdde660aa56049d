// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/typeddate.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 20);

} // namespace

class tst_TypedDate : public QObject
{
    Q_OBJECT

private slots:
    void whatAPersonMeansIsUnderstood_data();
    void whatAPersonMeansIsUnderstood();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void itsOwnFormIsRead();
    void datesAreSpokenInTheLanguageOfTheScreen();
};

void tst_TypedDate::whatAPersonMeansIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("meant");

    const QDate workshop(2026, 11, 24);
    QTest::newRow("day first with slashes") << u"24/11/2026"_s << workshop;
    QTest::newRow("without leading zero") << u"5/1/2027"_s << QDate(2027, 1, 5);
    QTest::newRow("dashes and a short year") << u"24-11-26"_s << workshop;
    QTest::newRow("dots") << u"24.11.2026"_s << workshop;
    QTest::newRow("as computers write it") << u"2026-11-24"_s << workshop;
    QTest::newRow("space around") << u"  24 / 11 / 2026 "_s << workshop;
    QTest::newRow("month in Spanish") << u"24 de noviembre de 2026"_s << workshop;
    QTest::newRow("month in capitals") << u"24 NOV"_s << workshop;
    QTest::newRow("English, month first") << u"Nov 24, 2026"_s << workshop;
    QTest::newRow("English with of") << u"24 of November 2026"_s << workshop;
    QTest::newRow("no year, still to come") << u"24/11"_s << workshop;
    QTest::newRow("no year, today") << u"20/11"_s << Today;
    QTest::newRow("no year, already over") << u"19/11"_s << QDate(2027, 11, 19);
    QTest::newRow("no year, a leap day") << u"29 feb"_s << QDate(2028, 2, 29);
    QTest::newRow("today in Spanish") << u"hoy"_s << Today;
    QTest::newRow("tomorrow with its ñ") << u"Mañana"_s << QDate(2026, 11, 21);
    QTest::newRow("tomorrow in English") << u"tomorrow"_s << QDate(2026, 11, 21);
}

void tst_TypedDate::whatAPersonMeansIsUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QDate, meant);

    const auto date = dateTyped(typed, Today);

    QVERIFY(date.has_value());
    QCOMPARE(*date, meant);
}

void tst_TypedDate::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a word") << u"pronto"_s;
    QTest::newRow("a day alone") << u"24"_s;
    QTest::newRow("a month alone") << u"noviembre"_s;
    QTest::newRow("no such day") << u"31/11/2026"_s;
    QTest::newRow("no such month") << u"11/24/2026"_s;
    QTest::newRow("two months") << u"24 nov dic"_s;
    QTest::newRow("too many numbers") << u"24/11/2026/1"_s;
    QTest::newRow("a word too many") << u"24 nov quizás"_s;
}

void tst_TypedDate::whatIsNoDateIsRefused()
{
    QFETCH(QString, typed);

    QVERIFY(!dateTyped(typed, Today).has_value());
}

void tst_TypedDate::itsOwnFormIsRead()
{
    const QDate date(2027, 3, 4);

    QCOMPARE(typedForm(date), u"04/03/2027"_s);
    QCOMPARE(dateTyped(typedForm(date), Today), std::optional(date));
}

void tst_TypedDate::datesAreSpokenInTheLanguageOfTheScreen()
{
    const QDate date(2026, 11, 24);

    QCOMPARE(spokenDate(date, u"es"_s), u"martes 24 de noviembre de 2026"_s);
    QCOMPARE(spokenDate(date, u"en"_s), u"Tuesday 24 November 2026"_s);
    QCOMPARE(shortDate(date, u"en"_s), u"24 Nov 2026"_s);
}

TALLERISTA_TEST(tst_TypedDate)
#include "tst_typeddate.moc"
