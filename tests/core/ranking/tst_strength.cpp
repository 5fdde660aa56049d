// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/strength.h"
#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

/// Case 18 of the design.
Input fiveSlips()
{
    return ranked(u"ABCD"_s, {u"ABC"_s, u"ACD"_s, u"BAC"_s, u"BDA"_s, u"CAB"_s}, 3, 2);
}

/// "3 of 5; core A; door C".
QString stabilityText(const Input &input)
{
    const auto found = stability(counted(input));
    if (!found)
        return u"hidden"_s;
    return u"%1 of %2; core %3; door %4"_s.arg(found->changes)
        .arg(found->ballots)
        .arg(letters(found->core), letters(found->doorstep));
}

/// "C2 D3".
QString flipsText(const Input &input)
{
    QStringList words;
    for (const Flip &flip : flips(counted(input)))
        words.append(QChar(flip.item) + QString::number(flip.ballots));
    return words.join(u' ');
}

} // namespace

class tst_Strength : public QObject
{
    Q_OBJECT

private slots:
    void marksMovedCountOnBothSides_data();
    void marksMovedCountOnBothSides();
    void onlyWhereAMarkIsAPointIsThereASmallestChange_data();
    void onlyWhereAMarkIsAPointIsThereASmallestChange();
    void rewrittenBallotsAreAsFewAsCanBe_data();
    void rewrittenBallotsAreAsFewAsCanBe();
    void oneBallotThatSufficesIsNotTold_data();
    void oneBallotThatSufficesIsNotTold();
    void withoutOneBallotOthersMayBeIn_data();
    void withoutOneBallotOthersMayBeIn();
    void countsHaveNoBallots();
};

void tst_Strength::marksMovedCountOnBothSides_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("toTie");
    QTest::addColumn<int>("toPass");

    QTest::newRow("a tie already") << 0 << 0 << 1;
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("03 two") << 2 << 1 << 2;
    QTest::newRow("three") << 3 << 2 << 2;
}

void tst_Strength::marksMovedCountOnBothSides()
{
    QFETCH(int, gap);

    const SmallestChange change = smallestChange(gap);

    QTEST(int(change.toTie), "toTie");
    QTEST(int(change.toPass), "toPass");
}

void tst_Strength::onlyWhereAMarkIsAPointIsThereASmallestChange_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("change");

    QTest::newRow("03 hands") << hands({9, 7, 6, 4}, 3) << u"1 2"_s;
    QTest::newRow("totals of dots") << dotTotals({7, 5}, {.seats = 1}) << u"1 2"_s;
    QTest::newRow("dots") << threePeopleAgainstTwo() << u"0 1"_s;
    QTest::newRow("nobody is out") << hands({9, 7}, 3) << u""_s;
    QTest::newRow("two questions") << handPairs({{5, 3}, {4, 1}}, {.seats = 1}) << u""_s;
    QTest::newRow("ranked slips") << fiveSlips() << u""_s;
}

void tst_Strength::onlyWhereAMarkIsAPointIsThereASmallestChange()
{
    QFETCH(Input, input);

    const auto change = smallestChange(input, compute(input));

    QTEST(change ? u"%1 %2"_s.arg(change->toTie).arg(change->toPass) : QString(), "change");
}

void tst_Strength::rewrittenBallotsAreAsFewAsCanBe_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("pair");
    QTest::addColumn<int>("ballots");

    const Input fewDots = dots(
        u"AB"_s, {u"AAA"_s, u"AAA"_s, u"AAA"_s, u"B"_s}, {.seats = 1, .dots = 3, .dotsPerItem = 3});
    QTest::newRow("18 C passes B with one") << fiveSlips() << u"BC"_s << 1;
    QTest::newRow("18 D passes A with two") << fiveSlips() << u"AD"_s << 2;
    QTest::newRow("18 C passes A with one") << fiveSlips() << u"AC"_s << 1;
    QTest::newRow("who is ahead needs none") << fiveSlips() << u"DA"_s << 0;
    QTest::newRow("18 D passes B with two") << fiveSlips() << u"BD"_s << 2;
    QTest::newRow("a ballot turned round gives six dots") << fewDots << u"AB"_s << 2;
}

void tst_Strength::rewrittenBallotsAreAsFewAsCanBe()
{
    QFETCH(Input, input);
    QFETCH(QString, pair);

    QTEST(ballotsToPass(counted(input), item(pair.at(0)), item(pair.at(1))).value_or(-1),
          "ballots");
}

void tst_Strength::oneBallotThatSufficesIsNotTold_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("flips");

    const Input agreed =
        ranked(u"ABC"_s, {u"AB"_s, u"AB"_s, u"AB"_s, u"AB"_s, u"AC"_s, u"AC"_s, u"AC"_s}, 2, 1);
    QTest::newRow("18 who is near the line stays out of it") << fiveSlips() << u"D2"_s;
    QTest::newRow("a clear result tells how clear") << agreed << u"A3 B3 C3"_s;
    QTest::newRow("nothing of weighed tables") << [&] {
        Input weighed = agreed;
        weighed.rule.tableWeights = true;
        return weighed;
    }() << u""_s;
    QTest::newRow("nothing of means") << scores(u"AB"_s, {u"A55 B11"_s, u"A55 B11"_s}, 1) << u""_s;
}

void tst_Strength::oneBallotThatSufficesIsNotTold()
{
    QFETCH(Input, input);

    QTEST(flipsText(input), "flips");
}

void tst_Strength::withoutOneBallotOthersMayBeIn_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("stability");

    const auto row = [](const char *name, const Input &input, const QString &stability) {
        QTest::newRow(name) << input << stability;
    };
    row("18 without the third B and C tie, without the fourth C is in",
        fiveSlips(),
        u"2 of 5; core A; door C"_s);
    row("fewer than five ballots would name somebody",
        dots(u"AB"_s, {u"A"_s, u"A"_s, u"A"_s, u"B"_s}, {.seats = 1}),
        u"hidden"_s);
    row("nothing changes where nobody is out",
        dots(u"AB"_s, {u"A"_s, u"A"_s, u"A"_s, u"B"_s, u"B"_s}, {.seats = 2}),
        u"0 of 5; core AB; door "_s);
    row("an idea of one person is no core",
        dots(u"AB"_s, {u"A"_s, u"A"_s, u"A"_s, u"A"_s, u"B"_s}, {.seats = 2}),
        u"1 of 5; core A; door "_s);
    row("who is excluded is at no door",
        with(fiveSlips(), {decision(Kind::Exclude, u"C"_s)}),
        u"0 of 5; core AB; door "_s);
    row("who is included is in by no vote",
        with(fiveSlips(), {decision(Kind::Include, u"D"_s)}),
        u"1 of 5; core ; door B"_s);
    row("a quorum falls with the ballots",
        scores(u"AB"_s, {u"A44 B55"_s, u"A44 B55"_s, u"A44"_s, u"A44"_s, u"A44"_s}, 1),
        u"3 of 5; core ; door B"_s);
}

void tst_Strength::withoutOneBallotOthersMayBeIn()
{
    QFETCH(Input, input);

    QTEST(stabilityText(input), "stability");
}

void tst_Strength::countsHaveNoBallots()
{
    QVERIFY(!CountedVotes::of(hands({3, 2}, 1)));
    QVERIFY(!CountedVotes::of(dotTotals({3, 2}, {})));
    QVERIFY(!CountedVotes::of(consensus(u"AB"_s, u"A"_s, 1)));
}

TALLERISTA_TEST(tst_Strength)
#include "tst_strength.moc"
