// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/voteadvice.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_VoteAdvice : public QObject
{
    Q_OBJECT

private slots:
    void budgetsFollowTheNumberOfIdeas_data();
    void budgetsFollowTheNumberOfIdeas();
    void theMethodFollowsTheComputers();
    void aForecastCountsWhatIsTyped_data();
    void aForecastCountsWhatIsTyped();
};

void tst_VoteAdvice::budgetsFollowTheNumberOfIdeas_data()
{
    QTest::addColumn<int>("ideas");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("dots");
    QTest::addColumn<int>("places");

    QTest::newRow("one idea") << 1 << 10 << 3 << 1;
    QTest::newRow("few ideas") << 6 << 10 << 3 << 5;
    QTest::newRow("a table's ideas") << 20 << 10 << 6 << 7;
    QTest::newRow("few enter") << 20 << 5 << 6 << 5;
    QTest::newRow("a whole wall") << 500 << 10 << 10 << 7;
}

void tst_VoteAdvice::budgetsFollowTheNumberOfIdeas()
{
    QFETCH(int, ideas);
    QFETCH(int, seats);

    QTEST(usualDots(ideas), "dots");
    QTEST(usualPlaces(ideas, seats), "places");
}

void tst_VoteAdvice::theMethodFollowsTheComputers()
{
    QCOMPARE(usualMethod(1, 12), VoteMethod::Dots);
    QCOMPARE(usualMethod(2, 20), VoteMethod::Ranked);
    QCOMPARE(usualMethod(2, 21), VoteMethod::Dots);
}

void tst_VoteAdvice::aForecastCountsWhatIsTyped_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("ideas");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("ties"); // -1: not known

    QTest::newRow("seven places of twelve people") << int(VoteMethod::Ranked) << 20 << 2 << 1;
    QTest::newRow("two marks for each idea") << int(VoteMethod::Scores) << 25 << 15 << 0;
    QTest::newRow("totals on the wall") << int(VoteMethod::Dots) << 20 << 1 << 6;
    QTest::newRow("totals of many") << int(VoteMethod::Dots) << 60 << 3 << 8;
    QTest::newRow("twenty calls") << int(VoteMethod::Hands) << 20 << 4 << -1;
    QTest::newRow("all of them enter") << int(VoteMethod::Dots) << 8 << 1 << 0;
}

void tst_VoteAdvice::aForecastCountsWhatIsTyped()
{
    QFETCH(int, method);
    QFETCH(int, ideas);
    VoteFields vote;
    vote.method = VoteMethod(method);
    vote.present = 12;
    vote.places = 7;
    vote.dots = 5;
    vote.tieChain = tieChainText(vote.method, DotCounting::Totals, false);
    vote.relevanceWeight = 0;

    const VoteForecast forecast = forecastOf(vote, ideas);

    QTEST(forecast.minutes, "minutes");
    QTEST(forecast.tiesInTen.value_or(-1), "ties");
}

TALLERISTA_TEST(tst_VoteAdvice)
#include "tst_voteadvice.moc"
