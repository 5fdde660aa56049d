// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/audit.h"
#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

/// Two blocs of five and three people, who share nothing.
Input twoBlocs(int seats)
{
    return dots(u"ABCXY"_s,
                {u"ABC"_s, u"ABC"_s, u"ABC"_s, u"AB"_s, u"AB"_s, u"XY"_s, u"XY"_s, u"X"_s},
                {.seats = seats});
}

/// "X 3, Y 2; 5 of 8 heard".
QString unheardText(const Input &input)
{
    const Minorities found = minorities(counted(input), inOf(compute(input)));
    QStringList words;
    for (const Unheard &each : found.unheard)
        words.append(QChar(each.item) + QLatin1Char(' ') + QString::number(each.people));
    return words.join(u", "_s) + u"; %1 of %2 heard"_s.arg(found.heard).arg(found.ballots);
}

/// "A 5 of AB, X 3; sure X": what each round gives, of which when several tie, and what is sure.
QString roundsText(const Input &input)
{
    const auto found = proportional(counted(input));
    if (!found)
        return u"none"_s;
    QStringList words;
    for (const Proportional::Round &round : found->rounds) {
        QString word = QChar(round.taken) + QLatin1Char(' ') + fracText(round.gain);
        if (round.best.size() > 1)
            word += u" of "_s + letters(round.best) + (round.isOpen ? u"?"_s : QString());
        words.append(word);
    }
    return words.join(u", "_s) + u"; sure "_s + letters(found->sure);
}

QString kindText(Reading::Kind kind)
{
    switch (kind) {
    case Reading::Kind::Points:
        return u"points"_s;
    case Reading::Kind::Supporters:
        return u"supporters"_s;
    case Reading::Kind::Proportional:
        return u"proportional"_s;
    case Reading::Kind::ImportanceOnly:
        return u"importance"_s;
    case Reading::Kind::RelevanceOnly:
        return u"relevance"_s;
    case Reading::Kind::ImportanceTwice:
        return u"2:1"_s;
    case Reading::Kind::RelevanceTwice:
        return u"1:2"_s;
    }
    Q_UNREACHABLE();
}

QStringList readingsText(const Input &input)
{
    const CountedVotes votes = counted(input);
    const QList<Reading> found = readings(votes, proportional(votes));
    QStringList words;
    for (const Reading &reading : found)
        words.append(kindText(reading.kind) + u": "_s + letters(reading.in)
                     + (reading.tied.isEmpty() ? QString() : u" tie "_s + letters(reading.tied)));
    words.append(u"always: "_s + letters(inWhicheverWay(found)));
    return words;
}

} // namespace

/// Who finds nothing of theirs in a result, and what other readings of the same ballots would give.
class tst_Minorities : public QObject
{
    Q_OBJECT

private slots:
    void groupsWorthASeatAreTold_data();
    void groupsWorthASeatAreTold();
    void tablesAreCountedApart();
    void seatsGoRoundInRounds_data();
    void seatsGoRoundInRounds();
    void ballotsAreReadInOtherWays_data();
    void ballotsAreReadInOtherWays();
    void countsTellNothingOfIt();
};

void tst_Minorities::groupsWorthASeatAreTold_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("unheard");

    const auto row = [](const char *name, const Input &input, const QString &unheard) {
        QTest::newRow(name) << input << unheard;
    };
    row("28 one of three is owed one of three seats",
        dots(u"ABCD"_s, {u"ABC"_s, u"ABC"_s, u"D"_s}, {.seats = 3}),
        u"D 1; 2 of 3 heard"_s);
    row("three of eight and three seats", twoBlocs(3), u"X 3; 5 of 8 heard"_s);
    row("three of eight are no half", twoBlocs(2), u"; 5 of 8 heard"_s);
    row("the largest group first",
        with(dots(u"ABCDE"_s,
                  {u"B"_s, u"B"_s, u"B"_s, u"C"_s, u"C"_s, u"C"_s, u"C"_s},
                  {.seats = 3}),
             {decision(Kind::Include, u"ADE"_s)}),
        u"C 4, B 3; 0 of 7 heard"_s);
    row("who lost an idea to a decision is told",
        with(twoBlocs(3), {decision(Kind::Include, u"ABC"_s)}),
        u"X 3; 5 of 8 heard"_s);
    row("but not of what cannot be",
        with(twoBlocs(3), {decision(Kind::Include, u"ABC"_s), decision(Kind::Exclude, u"X"_s)}),
        u"; 5 of 8 heard"_s);
    row("a blank ballot wants nothing",
        dots(u"AB"_s, {u"A"_s, u""_s}, {.seats = 1}),
        u"; 1 of 2 heard"_s);
    row("of scores, only high ones want",
        scores(u"AB"_s, {u"A55 B11"_s, u"A55 B33"_s, u"A11 B54"_s}, 2),
        u"; 3 of 3 heard"_s);
}

void tst_Minorities::groupsWorthASeatAreTold()
{
    QFETCH(Input, input);

    QTEST(unheardText(input), "unheard");
}

void tst_Minorities::tablesAreCountedApart()
{
    const Input input = withOrigins(atTables(twoBlocs(2), u"11112222"_s), u"A1 B1 C12 X2 Y2"_s);

    const QList<Minorities::Table> tables = minorities(counted(input), items(u"AC"_s)).tables;

    QCOMPARE(tables, (QList<Minorities::Table>{{1, 4, 4, 2}, {2, 4, 1, 1}}));
    QVERIFY(minorities(counted(twoBlocs(2)), {}).tables.isEmpty());
}

void tst_Minorities::seatsGoRoundInRounds_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("rounds");

    const auto row = [](const char *name, const Input &input, const QString &rounds) {
        QTest::newRow(name) << input << rounds;
    };
    row("26 votelib",
        dots(u"ABCD"_s,
             {u"A"_s,
              u"A"_s,
              u"AB"_s,
              u"AB"_s,
              u"AB"_s,
              u"AB"_s,
              u"AB"_s,
              u"AC"_s,
              u"AC"_s,
              u"AC"_s,
              u"BC"_s,
              u"BC"_s,
              u"D"_s,
              u"D"_s,
              u"D"_s,
              u"D"_s},
             {.seats = 3}),
        u"A 10, B 9/2, D 4; sure ABD"_s);
    row("who has nothing inside comes before who has one",
        twoBlocs(3),
        u"A 5 of AB?, X 3, B 5/2; sure "_s);
    row("a tie that all survive is none",
        dots(u"ABC"_s, {u"A"_s, u"A"_s, u"B"_s, u"B"_s, u"C"_s}, {.seats = 3}),
        u"A 2 of AB, B 2, C 1; sure ABC"_s);
    row("a tie that points break",
        dots(u"AB"_s, {u"AA"_s, u"B"_s}, {.seats = 1, .dots = 2, .dotsPerItem = 2}),
        u"A 1 of AB; sure A"_s);
    row("nobody's idea has no seat", dots(u"AB"_s, {u"A"_s}, {.seats = 2}), u"A 1; sure A"_s);
    row("who is included has one from the start",
        with(twoBlocs(3), {decision(Kind::Include, u"A"_s)}),
        u"X 3, B 5/2; sure XB"_s);
    row("who is excluded has none",
        with(twoBlocs(1), {decision(Kind::Exclude, u"AB"_s)}),
        u"C 3 of CX?; sure "_s);
    row("more seats than can be added", twoBlocs(21), u"none"_s);
    row("no items", dots(u""_s, {}, {.seats = 2}), u"; sure "_s);
}

void tst_Minorities::seatsGoRoundInRounds()
{
    QFETCH(Input, input);

    QTEST(roundsText(input), "rounds");
}

void tst_Minorities::ballotsAreReadInOtherWays_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QStringList>("readings");

    QTest::newRow("dots") << threePeopleAgainstTwo()
                          << QStringList{u"points: X"_s,
                                         u"supporters: X"_s,
                                         u"proportional: X"_s,
                                         u"always: X"_s};
    QTest::newRow("what few want much")
        << dots(u"AB"_s, {u"AAA"_s, u"B"_s, u"B"_s}, {.seats = 1, .dots = 3, .dotsPerItem = 3})
        << QStringList{u"points: A"_s, u"supporters: B"_s, u"proportional: B"_s, u"always: "_s};
    QTest::newRow("two blocs") << twoBlocs(2)
                               << QStringList{u"points: AB"_s,
                                              u"supporters: AB"_s,
                                              u"proportional:  tie ABX"_s,
                                              u"always: "_s};
    QTest::newRow("two questions") << scores(u"AB"_s, {u"A51 B33"_s, u"A51 B33"_s}, 1)
                                   << QStringList{u"points: A"_s,
                                                  u"importance: A"_s,
                                                  u"relevance: B"_s,
                                                  u"2:1: A"_s,
                                                  u"1:2: B"_s,
                                                  u"proportional: "_s,
                                                  u"always: "_s};
}

void tst_Minorities::ballotsAreReadInOtherWays()
{
    QFETCH(Input, input);

    QTEST(readingsText(input), "readings");
}

void tst_Minorities::countsTellNothingOfIt()
{
    const Input input = hands({9, 7, 6, 4}, 3);

    const Audit audit = auditOf(input, compute(input));

    QCOMPARE(audit.smallestChange, (SmallestChange{1, 2}));
    QVERIFY(!audit.minorities && !audit.proportional && !audit.stability);
    QVERIFY(audit.readings.isEmpty() && audit.opinions.isEmpty() && audit.flips.isEmpty());
}

TALLERISTA_TEST(tst_Minorities)
#include "tst_minorities.moc"
