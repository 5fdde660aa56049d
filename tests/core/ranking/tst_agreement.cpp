// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/agreement.h"
#include "core/rules/ranking/opinions.h"
#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

QString orDash(const std::optional<Frac> &number)
{
    return number ? fracText(*number) : u"-"_s;
}

/// "shared chance ceiling corrected".
QString picksText(const std::optional<SharedPicks> &picks)
{
    if (!picks)
        return u"none"_s;
    return QStringList{fracText(picks->shared),
                       orDash(picks->chance),
                       orDash(picks->ceiling),
                       orDash(picks->corrected)}
        .join(u' ');
}

QString concordanceText(const std::optional<Concordance> &found)
{
    if (!found)
        return u"none"_s;
    return fracText(found->s) + u' ' + fracText(found->w) + u' ' + fracText(found->corrected);
}

Input present(Input input, int people)
{
    input.rule.present = people;
    return input;
}

QList<int> times(const QList<std::pair<int, int>> &ratings)
{
    QList<int> all;
    for (const auto &[rating, people] : ratings)
        all += QList<int>(people, rating);
    return all;
}

} // namespace

class tst_Agreement : public QObject
{
    Q_OBJECT

private slots:
    void twoPeopleShareSoManyPicks_data();
    void twoPeopleShareSoManyPicks();
    void countsAloneTellWhatIsShared_data();
    void countsAloneTellWhatIsShared();
    void ordersAgreeMoreOrLess_data();
    void ordersAgreeMoreOrLess();
    void tiesTakeNothingFromAgreement();
    void agreementHasWords();
    void oneIdeaDividesTheRoom_data();
    void oneIdeaDividesTheRoom();
    void numbersOfAnIdeaAreExact();
    void fewPeopleWhoWantItMuchAreTold();
};

void tst_Agreement::twoPeopleShareSoManyPicks_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("picks");

    const auto row = [](const char *name, const Input &input, const QString &picks) {
        QTest::newRow(name) << input << picks;
    };
    row("23 less than by chance",
        dots(u"ABCDE"_s, {u"AB"_s, u"AC"_s, u"AB"_s, u"DE"_s}, {}),
        u"2/3 4/5 2 -1/9"_s);
    row("the same picks", dots(u"ABCD"_s, {u"AB"_s, u"AB"_s, u"AB"_s}, {}), u"2 1 2 1"_s);
    row("who picks less is asked for less", dots(u"ABCD"_s, {u"A"_s, u"AB"_s}, {}), u"1 1/2 1 1"_s);
    row("everybody picks everything", dots(u"AB"_s, {u"AB"_s, u"AB"_s}, {}), u"2 2 2 -"_s);
    row("ranked slips", ranked(u"ABC"_s, {u"AB"_s, u"BA"_s}, 2, 1), u"2 4/3 2 1"_s);
    row("of scores, two high ones", scores(u"AB"_s, {u"A55 B53"_s, u"A44"_s}, 1), u"1 1/2 1 1"_s);
    row("one person", dots(u"AB"_s, {u"AB"_s}, {}), u"none"_s);
}

void tst_Agreement::twoPeopleShareSoManyPicks()
{
    QFETCH(Input, input);

    QTEST(picksText(sharedPicks(counted(input))), "picks");
}

void tst_Agreement::countsAloneTellWhatIsShared_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("picks");

    const auto row = [](const char *name, const Input &input, const QString &picks) {
        QTest::newRow(name) << input << picks;
    };
    row("23 hands", present(hands({3, 2, 1, 1, 1}, 1), 4), u"2/3 - - -"_s);
    row("dots, one for an idea", dotTotals({3, 2, 1, 1, 1}, {.present = 4}), u"2/3 - - -"_s);
    row("dots that may pile up",
        dotTotals({3, 2, 1, 1, 1}, {.present = 4, .dotsPerItem = 2}),
        u"none"_s);
    row("nobody said how many vote", hands({3, 2}, 1), u"none"_s);
    row("two questions", handPairs({{3, 2}}, {.present = 4}), u"none"_s);
    row("more hands than people", present(hands({5, 2}, 1), 4), u"none"_s);
}

void tst_Agreement::countsAloneTellWhatIsShared()
{
    QFETCH(Input, input);

    QTEST(picksText(sharedPicksOfCounts(input)), "picks");
}

void tst_Agreement::ordersAgreeMoreOrLess_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("concordance");

    const auto row = [](const char *name, const Input &input, const QString &concordance) {
        QTest::newRow(name) << input << concordance;
    };
    row("everybody in one order",
        ranked(u"ABC"_s, {u"ABC"_s, u"ABC"_s, u"ABC"_s}, 3, 1),
        u"18 1 1"_s);
    row("each in another one", ranked(u"ABC"_s, {u"ABC"_s, u"BCA"_s, u"CAB"_s}, 3, 1), u"0 0 0"_s);
    row("those not ranked are tied behind",
        ranked(u"ABCD"_s, {u"A"_s, u"A"_s, u"A"_s}, 1, 1),
        u"27 3/5 1"_s);
    row("scores go by both answers",
        scores(u"ABC"_s, {u"A55 B44 C33"_s, u"A54 B43 C11"_s, u"A53 B33 C22"_s}, 1),
        u"18 1 1"_s);
    row("two people are too few", ranked(u"AB"_s, {u"AB"_s, u"AB"_s}, 2, 1), u"none"_s);
    row("blank slips tie everything", ranked(u"AB"_s, {u""_s, u""_s, u""_s}, 2, 1), u"none"_s);
    row("dots have no order", dots(u"AB"_s, {u"A"_s, u"A"_s, u"A"_s}, {}), u"none"_s);
}

void tst_Agreement::ordersAgreeMoreOrLess()
{
    QFETCH(Input, input);

    QTEST(concordanceText(concordance(counted(input))), "concordance");
}

void tst_Agreement::tiesTakeNothingFromAgreement()
{
    const QList<Tiers> people{{{0}, {1, 2}}, {{0}, {1}, {2}}, {{0}, {2}, {1}}, {{1}, {0}, {2}}};

    // The rank sums are 5, 17/2 and 21/2; T of the first is 2³ − 2.
    QCOMPARE(concordanceText(concordance(people, 3)), u"31/2 31/64 31/60"_s);
}

void tst_Agreement::agreementHasWords()
{
    const auto of = [](qint64 num, qint64 den) {
        return concordOf({.s = 0, .w = 0, .corrected = {num, den}});
    };

    QCOMPARE(of(19, 100), Concord::Low);
    QCOMPARE(of(1, 5), Concord::Usual);
    QCOMPARE(of(3, 10), Concord::Usual);
    QCOMPARE(of(1, 2), Concord::High);
    QCOMPARE(of(4, 5), Concord::VeryHigh);
}

void tst_Agreement::oneIdeaDividesTheRoom_data()
{
    QTest::addColumn<QList<int>>("ratings");
    QTest::addColumn<bool>("divided");

    QTest::newRow("25 four low, four high of twelve") << times({{1, 4}, {5, 4}, {3, 4}}) << true;
    QTest::newRow("25 three of each of twelve") << times({{1, 3}, {5, 3}, {3, 6}}) << false;
    QTest::newRow("all high") << times({{5, 12}}) << false;
    QTest::newRow("2 is low and 4 is high") << times({{2, 3}, {4, 3}, {3, 2}}) << true;
    QTest::newRow("one of each of three") << times({{1, 1}, {5, 1}, {3, 1}}) << true;
    QTest::newRow("one against one") << times({{1, 1}, {5, 1}}) << false;
    QTest::newRow("nobody") << QList<int>() << false;
}

void tst_Agreement::oneIdeaDividesTheRoom()
{
    QFETCH(QList<int>, ratings);

    QTEST(isDivided(ratings), "divided");
}

void tst_Agreement::numbersOfAnIdeaAreExact()
{
    const Input slips = ranked(u"ABC"_s, {u"AB"_s, u"AB"_s, u"BA"_s, u"C"_s, u"A"_s}, 2, 1);
    const QList<Opinion> found = opinions(counted(slips), items(u"A"_s));

    // A got 0 1 2 2 2.
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).people, 5);
    QCOMPARE(fracText(found.at(0).mean), u"7/5"_s);
    QCOMPARE(fracText(found.at(0).median), u"2"_s);
    QCOMPARE(fracText(found.at(0).lowerQuartile), u"1/2"_s);
    QCOMPARE(fracText(found.at(0).upperQuartile), u"2"_s);
    QCOMPARE(fracText(found.at(0).spread()), u"3/2"_s);
    QCOMPARE(fracText(found.at(0).variance), u"16/25"_s);

    const Input rated = scores(u"AB"_s, {u"A51 B33"_s, u"A52"_s, u"A15"_s, u"A15"_s}, 1);
    const QList<Opinion> both = opinions(counted(rated), {});
    QCOMPARE(both.at(0).people, 4);
    QCOMPARE(fracText(both.at(0).mean), u"25/4"_s);
    QCOMPARE(fracText(both.at(0).median), u"6"_s);
    QVERIFY(both.at(0).divided);
    for (const QString &answers : {u"A53 A53 A13 A13"_s, u"A35 A35 A31 A31"_s})
        QVERIFY(opinions(counted(scores(u"A"_s, answers.split(u' '), 1)), {}).at(0).divided);
    QCOMPARE(both.at(1).people, 1);
    QCOMPARE(fracText(both.at(1).lowerQuartile), u"6"_s);
    QVERIFY(!both.at(1).divided);
}

void tst_Agreement::fewPeopleWhoWantItMuchAreTold()
{
    const Input input = dots(u"AB"_s,
                             {u"AAA"_s, u"B"_s, u"B"_s, u""_s, u""_s},
                             {.seats = 2, .dots = 3, .dotsPerItem = 3});

    const QList<Opinion> in = opinions(counted(input), items(u"AB"_s));
    const QList<Opinion> out = opinions(counted(input), items(u"B"_s));

    QVERIFY(in.at(0).fewButStrong);
    QVERIFY(!in.at(1).fewButStrong);
    QVERIFY(!out.at(0).fewButStrong);
}

TALLERISTA_TEST(tst_Agreement)
#include "tst_agreement.moc"
