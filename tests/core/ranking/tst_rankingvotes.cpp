// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

} // namespace

class tst_RankingVotes : public QObject
{
    Q_OBJECT

private slots:
    void eachMethodHasItsKey_data();
    void eachMethodHasItsKey();
    void supportersAreUnknownWhereTheVotesDoNotTell();
    void faultyCountsAreReported_data();
    void faultyCountsAreReported();
    void faultyBallotsAreReported_data();
    void faultyBallotsAreReported();
    void whatDoesNotCountGivesNoPoints_data();
    void whatDoesNotCountGivesNoPoints();
    void aRuleBeyondItsLimitsIsTakenAtTheLimit();
};

void tst_RankingVotes::eachMethodHasItsKey_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("measures");

    const Input slips = ranked(u"ABCD"_s, {u"ABC"_s, u"ACD"_s, u"BAC"_s, u"BDA"_s, u"CAB"_s}, 3, 2);
    const QString places = u"place 1, place 2, place 3"_s;
    const auto row = [](const char *name,
                        const Input &input,
                        const QString &letter,
                        const QString &key,
                        const QString &measures) {
        QTest::newRow(name) << input << letter << key << measures;
    };
    row("hands", hands({9, 7}, 1), u"B"_s, u"7"_s, u"score"_s);
    row("hands for two questions",
        handPairs({{5, 3}, {4, 6}}, {.importanceWeight = 2}),
        u"B"_s,
        u"14 4"_s,
        u"score, importance"_s);
    row("dots", threePeopleAgainstTwo(), u"X"_s, u"6 3"_s, u"score, supporters"_s);
    row("totals of dots", dotTotals({5, 7}, {}), u"B"_s, u"7"_s, u"score"_s);
    row("scores",
        scores(u"A"_s, {u"A54"_s, u"A44"_s, u"A35"_s, u"A53"_s}, 1),
        u"A"_s,
        u"33/4 17/4 1/2"_s,
        u"score, importance, strong"_s);
    row("ranked slips", slips, u"A"_s, u"11 5 2 2 1"_s, u"score, supporters, "_s + places);
    row("ranked slips with a chain of the room's",
        withChain(slips, {Criterion::Places, Criterion::Supporters}),
        u"A"_s,
        u"11 2 2 1 5"_s,
        u"score, "_s + places + u", supporters"_s);
    row("a criterion that the votes do not know",
        withChain(slips, {Criterion::Importance, Criterion::Score}),
        u"A"_s,
        u"11"_s,
        u"score"_s);
    row("what was agreed on has none", consensus(u"AB"_s, u"A"_s, 1), u"A"_s, u""_s, u""_s);
}

void tst_RankingVotes::eachMethodHasItsKey()
{
    QFETCH(Input, input);
    QFETCH(QString, letter);

    const Outcome outcome = compute(input);
    QStringList measures;
    for (const Measure &measure : outcome.measures)
        measures.append(measureText(measure));

    QTEST(keyText(rowOf(outcome, item(letter.front())).key), "key");
    QTEST(measures.join(u", "_s), "measures");
}

void tst_RankingVotes::supportersAreUnknownWhereTheVotesDoNotTell()
{
    const auto supportersOfA = [](const Input &input) {
        return rowOf(compute(input), 'A').supporters;
    };

    QCOMPARE(supportersOfA(hands({9}, 1)), 9);
    QCOMPARE(supportersOfA(dots(u"A"_s, {u"A"_s, u"A"_s}, {})), 2);
    QCOMPARE(supportersOfA(scores(u"A"_s, {u"A54"_s, u"A4-"_s}, 1)), 1);
    QCOMPARE(supportersOfA(ranked(u"A"_s, {u"A"_s, u""_s}, 1, 1)), 1);
    QCOMPARE(supportersOfA(dotTotals({9}, {})), std::nullopt);
    QCOMPARE(supportersOfA(handPairs({{5, 3}}, {})), std::nullopt);
    QCOMPARE(supportersOfA(consensus(u"A"_s, u"A"_s, 1)), std::nullopt);
}

void tst_RankingVotes::faultyCountsAreReported_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QStringList>("problems");

    const auto row = [](const char *name, const Input &input, const QStringList &problems) {
        QTest::newRow(name) << input << problems;
    };
    const auto counted = [](const QList<HandCount> &counts, std::optional<int> present = {}) {
        return Input{.rule = {.present = present}, .items = items(u"ABC"_s), .votes = counts};
    };

    row("nothing", hands({9, 7, 6}, 2), {});
    row("an item listed twice",
        {.rule = {}, .items = items(u"ABA"_s), .votes = {}},
        {u"ItemRepeated A"_s});
    row("an unknown item", counted({{'X', 3, {}}}), {u"UnknownItem X"_s});
    row("two counts of one item", counted({{'A', 3, {}}, {'A', 4, {}}}), {u"ItemRepeated A"_s});
    row("more hands than people", counted({{'A', 12, {}}}, 11), {u"CountOverPresent A 12>11"_s});
    row("as many hands as people", counted({{'A', 11, {}}}, 11), {});
    row("fewer than no hands", counted({{'A', -1, {}}}), {u"NegativeCount A -1>0"_s});
    row("one question of two", counted({{'A', 3, 2}, {'B', 3, {}}}), {u"HalfPair B"_s});
    row("a second question on a count that does not count",
        counted({{'X', 3, 2}, {'B', 3, {}}}),
        {u"UnknownItem X"_s});
    row("a total that those present cannot have given",
        dotTotals({12, 3, 0}, {.present = 11}),
        {u"CountOverPresent A 12>11"_s});
    row("totals that those present cannot have given",
        dotTotals({2, 2, 2}, {.present = 2, .dots = 2}),
        {u"DotsOverBudget 6>4"_s});
    row("fewer marks than seats", consensus(u"ABC"_s, u"A"_s, 2), {u"MarksNotSeats 1>2"_s});
    row("more marks than seats", consensus(u"ABC"_s, u"ABC"_s, 2), {u"MarksNotSeats 3>2"_s});
    row("a mark on an unknown item", consensus(u"ABC"_s, u"AX"_s, 1), {u"UnknownItem X"_s});
    row("a decision on an unknown item",
        with(hands({9}, 1), {decision(Decision::Kind::Include, u"X"_s)}),
        {u"UnknownItem X"_s});
}

void tst_RankingVotes::faultyCountsAreReported()
{
    QFETCH(Input, input);

    QTEST(problemsText(compute(input)), "problems");
}

void tst_RankingVotes::faultyBallotsAreReported_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QStringList>("problems");

    const auto row = [](const char *name, const Input &input, const QStringList &problems) {
        QTest::newRow(name) << input << problems;
    };
    const auto dotted = [](const QList<DotBallot> &ballots) {
        return Input{.rule = {}, .items = items(u"ABC"_s), .votes = ballots};
    };

    row("09 too many dots for one item, and too many dots",
        dots(u"ABC"_s, {u"AAABB"_s, u"AABBCC"_s}, {.dots = 5, .dotsPerItem = 2}),
        {u"DotsOverCap voter 0 A 3>2"_s, u"DotsOverBudget voter 1 6>5"_s});
    row("fewer than no dots", dotted({{7, {{'A', -1}}}}), {u"NegativeCount voter 7 A -1>0"_s});
    row("no dots", dots(u"ABC"_s, {u""_s}, {}), {u"BlankBallot voter 0"_s});
    row("two ballots of one voter",
        dotted({{3, {{'A', 1}}}, {3, {{'B', 1}}}}),
        {u"DuplicateVoter voter 3 2>1"_s});
    row("more ballots than people",
        dots(u"ABC"_s, {u"A"_s, u"B"_s}, {.present = 1}),
        {u"TooManyBallots 2>1"_s});
    row("an item ranked twice", ranked(u"ABC"_s, {u"ABA"_s}, 3, 1), {u"ItemRepeated voter 0 A"_s});
    row("more places than there are",
        ranked(u"ABC"_s, {u"ABC"_s}, 2, 1),
        {u"RankTooLong voter 0 3>2"_s});
    row("an unknown item ranked", ranked(u"ABC"_s, {u"AX"_s}, 2, 1), {u"UnknownItem voter 0 X"_s});
    row("fewer places than there are",
        ranked(u"ABC"_s, {u"AB"_s}, 3, 1),
        {u"ShortBallot voter 0 2>3"_s});
    row("all items ranked is not short", ranked(u"ABC"_s, {u"ABC"_s}, 7, 1), {});
    row("a blank slip", ranked(u"ABC"_s, {u""_s}, 3, 1), {u"BlankBallot voter 0"_s});
    row("scores out of range",
        scores(u"ABC"_s, {u"A56 B30"_s}, 1),
        {u"ScoreRange voter 0 A 6>5"_s, u"ScoreRange voter 0 B 0>5"_s});
    row("half a pair", scores(u"ABC"_s, {u"A5- B33"_s}, 1), {u"HalfPair voter 0 A"_s});
    row("no score", scores(u"ABC"_s, {u"A--"_s}, 1), {u"BlankBallot voter 0"_s});
}

void tst_RankingVotes::faultyBallotsAreReported()
{
    QFETCH(Input, input);

    QTEST(problemsText(compute(input)), "problems");
}

void tst_RankingVotes::whatDoesNotCountGivesNoPoints_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("keysOfAB");

    const auto withVotes = [](const Votes &votes, const Rule &rule = {}) {
        return Input{.rule = rule, .items = items(u"AB"_s), .votes = votes};
    };
    using Hands = QList<HandCount>;

    QTest::newRow("09 a ballot with a fault counts nowhere")
        << dots(u"ABC"_s, {u"AAABB"_s, u"AABBCC"_s, u"B"_s}, {.dots = 5, .dotsPerItem = 2})
        << u"0 0; 1 1"_s;
    QTest::newRow("neither of two ballots of one voter")
        << withVotes(QList<DotBallot>{{3, {{'A', 1}}}, {3, {{'B', 1}}}, {4, {{'B', 1}}}})
        << u"0 0; 1 1"_s;
    QTest::newRow("neither of two counts of one item")
        << withVotes(Hands{{'A', 3, {}}, {'A', 4, {}}, {'B', 5, {}}}) << u"0; 5"_s;
    QTest::newRow("no count over those present")
        << withVotes(Hands{{'A', 12, {}}, {'B', 5, {}}}, {.present = 11}) << u"0; 5"_s;
    QTest::newRow("no half of a pair of hands")
        << withVotes(Hands{{'A', 3, {}}, {'B', 2, 3}}) << u"0 0; 5 2"_s;
    QTest::newRow("no second question on a count that does not count")
        << withVotes(Hands{{'A', 3, {}}, {'B', -1, 3}}) << u"3; 0"_s;
    QTest::newRow("no half of a pair of scores")
        << scores(u"AB"_s, {u"A5- B33"_s}, 1) << u"0 0 0; 6 3 0"_s;
    QTest::newRow("but a short ballot does, with the points of the top")
        << ranked(u"AB"_s, {u"A"_s, u"BA"_s}, 2, 1) << u"3 2 1 1; 2 1 1 0"_s;
}

void tst_RankingVotes::whatDoesNotCountGivesNoPoints()
{
    QFETCH(Input, input);

    const Outcome outcome = compute(input);

    QTEST(keyText(rowOf(outcome, 'A').key) + u"; "_s + keyText(rowOf(outcome, 'B').key),
          "keysOfAB");
}

void tst_RankingVotes::aRuleBeyondItsLimitsIsTakenAtTheLimit()
{
    const Rule wild{.seats = -1,
                    .present = -1,
                    .dots = -1,
                    .dotsPerItem = -1,
                    .places = 1'000'000'000,
                    .importanceWeight = 1'000'000'000,
                    .relevanceWeight = -1,
                    .quorumPercent = 101,
                    .chain = {}};
    const Rule tame{.seats = 0,
                    .present = 0,
                    .dots = 0,
                    .dotsPerItem = 0,
                    .places = 20,
                    .importanceWeight = 100,
                    .relevanceWeight = 0,
                    .quorumPercent = 100,
                    .chain = {}};
    const QList<Votes> methods{hands({9, 7}, 1).votes,
                               handPairs({{5, 3}}, {}).votes,
                               threePeopleAgainstTwo().votes,
                               dotTotals({5, 7}, {}).votes,
                               scores(u"AB"_s, {u"A54"_s}, 1).votes,
                               tieThatFirstPlacesBreak().votes,
                               consensus(u"AB"_s, u"A"_s, 1).votes};

    QCOMPARE(wild.withinLimits(), tame);
    QCOMPARE(tame.withinLimits(), tame);
    for (const Votes &votes : methods) {
        const Input input{.rule = wild, .items = items(u"AB"_s), .votes = votes};
        const Input same{.rule = tame, .items = input.items, .votes = votes};
        QCOMPARE(compute(input), compute(same));
    }
}

TALLERISTA_TEST(tst_RankingVotes)
#include "tst_rankingvotes.moc"
