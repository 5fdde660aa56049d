// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

/// Behind A, four have 3 points for two seats: B of three people, C and D of two, E of one.
Input tieThatPeopleBreakInPart()
{
    return ranked(u"ABCDEFGH"_s, {u"ACB"_s, u"ADB"_s, u"AFB"_s, u"EGC"_s, u"AHD"_s}, 3, 3);
}

/// Case 29 of the design: ranks 1, 2, 2, 4, 5, 5, 5, 8; B is not feasible.
Input afterTheFeasibilityGate()
{
    return with(hands({8, 7, 7, 5, 4, 4, 4, 1}, 5), {decision(Decision::Kind::Exclude, u"B"_s)});
}

/// What a row of the tables below expects; \a margin is empty when nobody is out.
struct Expected
{
    QString sides;
    QString ranks;
    QString margin = {};
};

void addColumns()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<Expected>("expected");
}

void compare(const Input &input, const Expected &expected)
{
    const Outcome outcome = compute(input);
    const auto margin = outcome.line.margin;
    QCOMPARE(sidesText(outcome), expected.sides);
    QCOMPARE(ranksText(outcome, letters(input.items)), expected.ranks);
    QCOMPARE(margin ? fracText(*margin) : QString(), expected.margin);
    QCOMPARE(those(outcome, Where::Line), letters(outcome.line.tied));
}

} // namespace

class tst_Ranking : public QObject
{
    Q_OBJECT

private slots:
    void whoIsInAndWhoTies_data();
    void whoIsInAndWhoTies();
    void theVotesThemselvesBreakATieAtTheLine_data();
    void theVotesThemselvesBreakATieAtTheLine();
    void theLogTellsWhatBrokeATie_data();
    void theLogTellsWhatBrokeATie();
    void seatsStayUnfilledRatherThanGoToNobodysIdea_data();
    void seatsStayUnfilledRatherThanGoToNobodysIdea();
    void aRecountIsAdvisedWhereAHandDecides_data();
    void aRecountIsAdvisedWhereAHandDecides();
    void rowsKeepTheCallersOrderInsideATie();
};

void tst_Ranking::whoIsInAndWhoTies_data()
{
    addColumns();
    const auto row = [](const char *name, const Input &input, const Expected &expected) {
        QTest::newRow(name) << input << expected;
    };
    row("01 no place on the ballot decides a tie at the line (Helios #491)",
        hands({10, 8, 5, 5, 3}, 3),
        {u"in AB; tie CD/1"_s, u"1 2 3-4 3-4 5"_s, u"0"_s});
    row("02 two tie for the last seat (votelib)",
        hands({3, 2, 2, 1}, 2),
        {u"in A; tie BC/1"_s, u"1 2-3 2-3 4"_s, u"0"_s});
    row("03 a clear line", hands({9, 7, 6, 4}, 3), {u"in ABC"_s, u"1 2 3 4"_s, u"2"_s});
    row("04 a tie above the line stays shared",
        hands({5, 5, 3, 1}, 2),
        {u"in AB"_s, u"1-2 1-2 3 4"_s, u"2"_s});
    row("05 a tie that just fits is none at the line",
        hands({9, 4, 4, 2}, 3),
        {u"in ABC"_s, u"1 2-3 2-3 4"_s, u"2"_s});
    row("06 four tie for two seats",
        hands({7, 4, 4, 4, 4, 1}, 3),
        {u"in A; tie BCDE/2"_s, u"1 2-5 2-5 2-5 2-5 6"_s, u"0"_s});
    row("07 nobody's ideas fill no seat",
        hands({3, 0, 0, 0}, 3),
        {u"in A; unfilled 2"_s, u"1 2-4 2-4 2-4"_s});
    row("18 ranked slips pay three points, two and one",
        ranked(u"ABCD"_s, {u"ABC"_s, u"ACD"_s, u"BAC"_s, u"BDA"_s, u"CAB"_s}, 3, 2),
        {u"in AB"_s, u"1 2 3 4"_s, u"2"_s});
    row("29 those not feasible make room, and the line moves",
        afterTheFeasibilityGate(),
        {u"in ACD; tie EFG/2"_s, u"1 2-3 2-3 4 5-7 5-7 5-7 8"_s, u"0"_s});
    row("30 who is included takes a seat first",
        with(hands({9, 7, 6, 4}, 3), {decision(Decision::Kind::Include, u"D"_s)}),
        {u"in ABD; forced D"_s, u"1 2 3 4"_s, u"1"_s});
    row("totals of dots know no second criterion",
        dotTotals({7, 5, 5}, {.seats = 2}),
        {u"in A; tie BC/1"_s, u"1 2-3 2-3"_s, u"0"_s});
    row("what the room agreed on is in, without places",
        consensus(u"ABCD"_s, u"DB"_s, 2),
        {u"in BD"_s, u"- - - -"_s});
    row("even if it is more than the seats",
        consensus(u"ABC"_s, u"ABC"_s, 2),
        {u"in ABC"_s, u"- - -"_s});
    row("no items", hands({}, 3), {u"unfilled 3"_s, {}});
    row("no seats", hands({2, 1}, 0), {{}, u"1 2"_s});
}

void tst_Ranking::whoIsInAndWhoTies()
{
    QFETCH(Input, input);
    QFETCH(Expected, expected);

    compare(input, expected);
}

void tst_Ranking::theVotesThemselvesBreakATieAtTheLine_data()
{
    addColumns();
    const auto row = [](const char *name, const Input &input, const Expected &expected) {
        QTest::newRow(name) << input << expected;
    };
    row("08 three people weigh more than two with the same dots",
        threePeopleAgainstTwo(),
        {u"in X"_s, u"1 3-5 3-5 3-5 2"_s, u"0"_s});
    row("08 unless the room wanted no criterion",
        withChain(threePeopleAgainstTwo(), {}),
        {u"tie XY/1"_s, u"1-2 3-5 3-5 3-5 1-2"_s, u"0"_s});
    row("15 first places break a tie that supporters do not",
        tieThatFirstPlacesBreak(),
        {u"in ABS"_s, u"1 2 5 4 3"_s, u"0"_s});
    row("15 and supporters alone leave it",
        withChain(tieThatFirstPlacesBreak(), {Criterion::Supporters}),
        {u"in AB; tie QS/1"_s, u"1 2 5 3-4 3-4"_s, u"0"_s});
    row("16 importance does for means, and the mean of one person is no quorum",
        scores(u"ABC"_s, {u"A54 B44 C55"_s, u"A44 B45"_s, u"A35 B53"_s, u"A53 B35"_s}, 1),
        {u"in A"_s, u"1 2 -"_s, u"0"_s});
    row("a part of the tie",
        tieThatPeopleBreakInPart(),
        {u"in AB; tie CD/1"_s, u"1 2 3-4 3-4 5 6-8 6-8 6-8"_s, u"0"_s});
    row("but none elsewhere",
        dots(u"ABXY"_s,
             {u"AAAXXX"_s, u"AAAY"_s, u"BBY"_s, u"BBY"_s, u"BB"_s},
             {.seats = 3, .dots = 6, .dotsPerItem = 3}),
        {u"in ABY"_s, u"1-2 1-2 4 3"_s, u"0"_s});
    row("and who is excluded keeps its rank among those who tied",
        with(dots(u"XYZ"_s,
                  {u"XX"_s, u"X"_s, u"YYY"_s, u"Z"_s, u"Z"_s, u"Z"_s},
                  {.seats = 1, .dots = 3, .dotsPerItem = 3}),
             {decision(Decision::Kind::Exclude, u"Z"_s)}),
        {u"in X"_s, u"2 3 1"_s, u"0"_s});
}

void tst_Ranking::theVotesThemselvesBreakATieAtTheLine()
{
    QFETCH(Input, input);
    QFETCH(Expected, expected);

    compare(input, expected);
}

void tst_Ranking::theLogTellsWhatBrokeATie_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QStringList>("log");

    QTest::newRow("nothing, when nobody ties") << hands({9, 7, 6, 4}, 3) << QStringList();
    QTest::newRow("nothing, when the tie is elsewhere")
        << ranked(u"ABCD"_s, {u"AB"_s, u"BA"_s, u"C"_s}, 2, 2) << QStringList();
    QTest::newRow("nothing, when the votes tell no more")
        << hands({10, 8, 5, 5, 3}, 3) << QStringList();
    QTest::newRow("08 the supporters")
        << threePeopleAgainstTwo() << QStringList{u"supporters: X 3, Y 2"_s};
    QTest::newRow("15 not the supporters but the first places")
        << tieThatFirstPlacesBreak() << QStringList{u"supporters: QS 3"_s, u"place 1: S 1, Q 0"_s};
    QTest::newRow("16 the importance")
        << scores(u"AB"_s, {u"A54 B44"_s, u"A44 B45"_s, u"A35 B53"_s, u"A53 B35"_s}, 1)
        << QStringList{u"importance: A 17/4, B 4"_s};
    QTest::newRow("further only for those who still tie")
        << tieThatPeopleBreakInPart()
        << QStringList{u"supporters: B 3, CD 2, E 1"_s,
                       u"place 1: CD 0"_s,
                       u"place 2: CD 1"_s,
                       u"place 3: CD 1"_s};
    QTest::newRow("in the order that the room chose")
        << withChain(tieThatFirstPlacesBreak(), {Criterion::Places, Criterion::Supporters})
        << QStringList{u"place 1: S 1, Q 0"_s};
    QTest::newRow("those who tie at the line that a decision moved")
        << with(ranked(u"ABCQS"_s, {u"SABQC"_s, u"AQBSC"_s, u"ABCQS"_s}, 5, 2),
                {decision(Decision::Kind::Include, u"A"_s),
                 decision(Decision::Kind::Exclude, u"B"_s)})
        << QStringList{u"supporters: QS 3"_s, u"place 1: S 1, Q 0"_s};
    QTest::newRow("without those who do not contend")
        << with(threePeopleAgainstTwo(), {decision(Decision::Kind::Exclude, u"X"_s)})
        << QStringList();
}

void tst_Ranking::theLogTellsWhatBrokeATie()
{
    QFETCH(Input, input);

    QTEST(logText(compute(input)), "log");
}

void tst_Ranking::seatsStayUnfilledRatherThanGoToNobodysIdea_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("noSupport");
    QTest::addColumn<QString>("noQuorum");
    QTest::addColumn<int>("unfilled");

    const auto row = [](const char *name,
                        const Input &input,
                        const QString &in,
                        const QString &noSupport,
                        const QString &noQuorum,
                        int unfilled) {
        QTest::newRow(name) << input << in << noSupport << noQuorum << unfilled;
    };
    row("07 one idea with hands, three without", hands({3, 0, 0, 0}, 3), u"A"_s, u"BCD"_s, {}, 2);
    row("before any vote", hands({0, 0}, 3), {}, u"AB"_s, {}, 3);
    row("an idea that was not called", with(hands({3}, 2), {}), u"A"_s, {}, {}, 1);
    row("as many ideas as seats", hands({3, 2}, 2), u"AB"_s, {}, {}, 0);
    row("a tie keeps its seats open, not unfilled", hands({2, 2, 0}, 1), {}, u"C"_s, {}, 0);
    row("a count that does not count",
        handPairs({{1, 1}, {0, 0}}, {.seats = 2}),
        u"A"_s,
        u"B"_s,
        {},
        1);
    row("too few raters",
        scores(u"ABC"_s, {u"A33 B55"_s, u"A33"_s, u"A33"_s}, 2),
        u"A"_s,
        u"C"_s,
        u"B"_s,
        1);
    row("exactly half the ballots are enough",
        scores(u"AB"_s, {u"A33 B55"_s, u"A33"_s}, 2),
        u"BA"_s,
        {},
        {},
        0);
    row("half of three is two",
        scores(u"AB"_s, {u"A33 B55"_s, u"A33"_s, u"A--"_s}, 2),
        u"A"_s,
        {},
        u"B"_s,
        1);
    row("fewer marks than seats", consensus(u"ABC"_s, u"A"_s, 2), u"A"_s, {}, {}, 1);
}

void tst_Ranking::seatsStayUnfilledRatherThanGoToNobodysIdea()
{
    QFETCH(Input, input);

    const Outcome outcome = compute(input);

    QTEST(those(outcome, Where::In), "in");
    QTEST(those(outcome, Where::NoSupport), "noSupport");
    QTEST(those(outcome, Where::NoQuorum), "noQuorum");
    QTEST(outcome.unfilled, "unfilled");
}

void tst_Ranking::aRecountIsAdvisedWhereAHandDecides_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<bool>("advised");

    QTest::newRow("03 two hands apart") << hands({9, 7, 6, 4}, 3) << true;
    QTest::newRow("three hands apart") << hands({9, 7, 7, 4}, 3) << false;
    QTest::newRow("a tie") << hands({10, 8, 5, 5, 3}, 3) << true;
    QTest::newRow("nobody is out") << hands({2, 1}, 2) << false;
    QTest::newRow("only nobody's ideas are out") << hands({2, 0}, 1) << false;
    QTest::newRow("a hand that weighs three")
        << handPairs({{4, 0}, {2, 0}}, {.seats = 1, .importanceWeight = 3}) << true;
    QTest::newRow("more than two hands that weigh three")
        << handPairs({{4, 1}, {2, 0}}, {.seats = 1, .importanceWeight = 3}) << false;
    QTest::newRow("dots are counted from slips")
        << dots(u"AB"_s, {u"A"_s, u"A"_s, u"B"_s}, {.seats = 1}) << false;
}

void tst_Ranking::aRecountIsAdvisedWhereAHandDecides()
{
    QFETCH(Input, input);

    QTEST(compute(input).line.recountAdvised, "advised");
}

void tst_Ranking::rowsKeepTheCallersOrderInsideATie()
{
    Input input = hands({5, 10, 5, 0, 5}, 2);
    input.items = items(u"EDCBA"_s);

    QString order;
    for (const Row &row : compute(input).rows)
        order.append(QChar(row.item));

    QCOMPARE(order, u"BECAD"_s);
    QCOMPARE(lineText(compute(input)), u"ECA/1"_s);
}

TALLERISTA_TEST(tst_Ranking)
#include "tst_ranking.moc"
