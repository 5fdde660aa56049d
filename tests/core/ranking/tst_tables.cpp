// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

/// One dot for each letter: table 1 has six people, table 2 three.
Input twoTables(int seats, int floor, const QString &origins)
{
    Input input =
        dots(u"ABCDEF"_s,
             {u"ABC"_s, u"ABC"_s, u"ABC"_s, u"AB"_s, u"AB"_s, u"A"_s, u"DEF"_s, u"DE"_s, u"DF"_s},
             {.seats = seats, .dots = 3, .floorPerTable = floor});
    return withOrigins(atTables(input, u"111111222"_s), origins);
}

Input weighed(Input input)
{
    input.rule.tableWeights = true;
    return input;
}

Input decided(const Input &input, Kind kind, const QString &letters)
{
    return with(input, {decision(kind, letters)});
}

} // namespace

/// What tables of unequal size do to a result.
class tst_Tables : public QObject
{
    Q_OBJECT

private slots:
    void aTableWeighsAsOne();
    void ballotsWithoutATableAreOne();
    void tablesThatCannotBeAddedExactlyWeighByPerson();
    void theBestOfEachTableTakeSeatsFirst_data();
    void theBestOfEachTableTakeSeatsFirst();
    void whoEntersByAFloorIsMarked();
    void aFloorOverTheSeatsIsNone();
    void tablesCountForTheBasisOnlyWhereTheyDecide();
};

void tst_Tables::aTableWeighsAsOne()
{
    const Outcome people = compute(twoTables(1, 0, {}));
    const Outcome tables = compute(weighed(twoTables(1, 0, {})));

    QCOMPARE(keyText(rowOf(people, 'A').key), u"6 6"_s);
    QCOMPARE(keyText(rowOf(people, 'D').key), u"3 3"_s);
    QCOMPARE(keyText(rowOf(tables, 'A').key), u"1 6"_s);
    QCOMPARE(keyText(rowOf(tables, 'D').key), u"1 3"_s);
    QCOMPARE(keyText(rowOf(tables, 'E').key), u"2/3 2"_s);
    QCOMPARE(ranksText(tables, u"ABCDEF"_s), u"1 3 6 2 4-5 4-5"_s);
}

void tst_Tables::ballotsWithoutATableAreOne()
{
    const Input input = weighed(dots(u"AB"_s, {u"A"_s, u"B"_s, u"B"_s, u"B"_s}, {.seats = 1}));

    QCOMPARE(keyText(rowOf(compute(input), 'B').key), u"3/4 3"_s);
    QCOMPARE(keyText(rowOf(compute(atTables(input, u"1000"_s)), 'B').key), u"1 3"_s);
}

void tst_Tables::tablesThatCannotBeAddedExactlyWeighByPerson()
{
    QList<DotBallot> ballots;
    for (const int size : {2, 3, 5, 7, 11, 13, 17, 19, 23, 29}) {
        for (int i = 0; i < size; ++i)
            ballots.append({Voter(ballots.size()), {{Item(i == 0 ? 'A' : 'B'), 1}}, size});
    }
    const Input input{
        .rule = {.seats = 1, .tableWeights = true}, .items = items(u"AB"_s), .votes = ballots};

    QCOMPARE(problemsText(compute(input)), QStringList{u"TablesTooMany"_s});
    QCOMPARE(keyText(rowOf(compute(input), 'A').key), u"10 10"_s);
}

void tst_Tables::theBestOfEachTableTakeSeatsFirst_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("sides");

    const auto row = [](const char *name, const Input &input, const QString &sides) {
        QTest::newRow(name) << input << sides;
    };
    const QString origins = u"A1 B1 C1 D2 E2 F2"_s;
    row("without a floor the larger table has it", twoTables(2, 0, origins), u"in AB"_s);
    row("with one seat each, nobody is left out", twoTables(2, 1, origins), u"in AD"_s);
    row("the other seats go by the votes of all", twoTables(3, 1, origins), u"in ABD"_s);
    row("a joined idea counts for both tables",
        twoTables(2, 1, u"A12 B1 C1 D2 E2 F2"_s),
        u"in AB"_s);
    row("so that one seat can be enough", twoTables(1, 1, u"A12 B1 C1 E2 F2"_s), u"in A"_s);
    row("ideas without a table have no floor", twoTables(2, 1, u"A1 B1 C1"_s), u"in AB"_s);
    row("who ties for the last seat of a table waits",
        twoTables(4, 2, origins),
        u"in ABD; floor EF/1 of table 2"_s);
    row("and the room decides among them",
        decided(twoTables(4, 2, origins), Kind::ResolveTie, u"F"_s),
        u"in ABDF; forced F"_s);
    row("a draw gives the seat to the first drawn",
        decided(twoTables(4, 2, origins), Kind::Draw, u"FE"_s),
        u"in ABDF; forced F"_s);
    row("who enters by the votes of all needs no decision",
        twoTables(6, 2, origins),
        u"in ABCDEF"_s);
    row("who ties at the line of all as well is told of both",
        withOrigins(dots(u"ABCD"_s, {u"AB"_s, u"AC"_s, u"AD"_s}, {.seats = 2, .floorPerTable = 1}),
                    u"B1 C1"_s),
        u"in A; tie BCD/1; floor BC/1 of table 1"_s);
    row("an idea of both tables may wait at both",
        withOrigins(dots(u"AXYJBC"_s,
                         {u"AXY"_s, u"AXY"_s, u"JBC"_s},
                         {.seats = 3, .dots = 3, .floorPerTable = 1}),
                    u"J12 B1 C2"_s),
        u"tie AXY/1; floor JB/1 of table 1; floor JC/1 of table 2"_s);
    row("an idea included counts for its table",
        decided(twoTables(3, 1, origins), Kind::Include, u"F"_s),
        u"in ABF; forced F"_s);
}

void tst_Tables::theBestOfEachTableTakeSeatsFirst()
{
    QFETCH(Input, input);

    QTEST(sidesText(compute(input)), "sides");
}

void tst_Tables::whoEntersByAFloorIsMarked()
{
    const Outcome outcome = compute(twoTables(3, 1, u"A1 B1 C1 D2 E2 F2"_s));

    QVERIFY(rowOf(outcome, 'A').byFloor);
    QVERIFY(!rowOf(outcome, 'B').byFloor);
    QVERIFY(rowOf(outcome, 'D').byFloor);
    QVERIFY(!rowOf(outcome, 'D').forced);
}

void tst_Tables::aFloorOverTheSeatsIsNone()
{
    const Outcome outcome = compute(twoTables(3, 2, u"A1 B1 C1 D2 E2 F2"_s));

    QCOMPARE(problemsText(outcome), QStringList{u"FloorOverSeats 4>3"_s});
    QCOMPARE(sidesText(outcome), u"in AB; tie CD/1"_s);
    QVERIFY(!rowOf(outcome, 'A').byFloor);
}

void tst_Tables::tablesCountForTheBasisOnlyWhereTheyDecide()
{
    const Input plain = twoTables(3, 0, {});
    const quint64 basis = compute(plain).basis;

    QCOMPARE(compute(twoTables(3, 0, u"A1 D2"_s)).basis, basis);
    QCOMPARE(compute(atTables(plain, u"222222111"_s)).basis, basis);
    QVERIFY(compute(weighed(plain)).basis != basis);
    QVERIFY(compute(twoTables(3, 1, u"A1 D2"_s)).basis != basis);
    QVERIFY(compute(twoTables(3, 1, u"A1 D2"_s)).basis
            != compute(twoTables(3, 1, u"A2 D1"_s)).basis);
    QCOMPARE(compute(twoTables(3, 1, u"A1 D2"_s)).basis,
             compute(twoTables(3, 1, u"D2 A1"_s)).basis);
}

TALLERISTA_TEST(tst_Tables)
#include "tst_tables.moc"
