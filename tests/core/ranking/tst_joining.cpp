// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/joining.h"
#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

Input asOne(const Input &input, const QString &twins)
{
    return joined(input, items(twins), item(twins.front()));
}

} // namespace

/// Ideas that turn out to mean the same after the ballots were cast.
class tst_Joining : public QObject
{
    Q_OBJECT

private slots:
    void whoMarkedBothMarkedItOnce_data();
    void whoMarkedBothMarkedItOnce();
    void itComesFromTheTablesOfBoth();
    void decisionsOnEitherAreOnIt();
};

void tst_Joining::whoMarkedBothMarkedItOnce_data()
{
    QTest::addColumn<Input>("apart");
    QTest::addColumn<Input>("together");

    const Rule many{.seats = 1, .dots = 6, .dotsPerItem = 3};
    QTest::newRow("dots: the most of them") << dots(u"ABC"_s, {u"ABBC"_s, u"AA"_s, u"BC"_s}, many)
                                            << dots(u"AC"_s, {u"AAC"_s, u"AA"_s, u"AC"_s}, many);
    QTest::newRow("ranked slips: the best place, and who stood behind moves up")
        << ranked(u"ABCD"_s, {u"CBDA"_s, u"ABC"_s, u"DC"_s}, 4, 1)
        << ranked(u"ACD"_s, {u"CAD"_s, u"AC"_s, u"DC"_s}, 4, 1);
    QTest::newRow("scores: the better pair, and half a pair gives way")
        << scores(u"ABC"_s, {u"A34 B44 C11"_s, u"A44 B53"_s, u"A5- B12"_s, u"B-3"_s}, 1)
        << scores(u"AC"_s, {u"A44 C11"_s, u"A53"_s, u"A12"_s, u"A-3"_s}, 1);
    QTest::newRow("totals of dots: at least the larger")
        << dotTotals({3, 5, 4}, {})
        << Input{.rule = {}, .items = items(u"AC"_s), .votes = DotTotals{{{'A', 5}, {'C', 4}}}};
    QTest::newRow("hands: each question for itself")
        << Input{.rule = {},
                 .items = items(u"ABC"_s),
                 .votes = QList<HandCount>{{'A', 3, 7}, {'B', 5, 2}, {'C', 4, 4}}}
        << Input{.rule = {},
                 .items = items(u"AC"_s),
                 .votes = QList<HandCount>{{'A', 5, 7}, {'C', 4, 4}}};
    QTest::newRow("hands: one of them was not called")
        << Input{.rule = {}, .items = items(u"AB"_s), .votes = QList<HandCount>{{'B', 5, {}}}}
        << Input{.rule = {}, .items = items(u"A"_s), .votes = QList<HandCount>{{'A', 5, {}}}};
    QTest::newRow("what was agreed on")
        << consensus(u"ABC"_s, u"CB"_s, 2) << consensus(u"AC"_s, u"CA"_s, 2);
}

void tst_Joining::whoMarkedBothMarkedItOnce()
{
    QFETCH(Input, apart);

    QTEST(asOne(apart, u"AB"_s), "together");
}

void tst_Joining::itComesFromTheTablesOfBoth()
{
    const Input apart = withOrigins(dots(u"ABC"_s, {u"AB"_s}, {}), u"A1 B2 C2"_s);

    const Input together = asOne(apart, u"AB"_s);

    QCOMPARE(tablesOf(together.origins).value('A'), (QList<int>{1, 2}));
    QCOMPARE(tablesOf(together.origins).value('C'), QList<int>{2});
    QVERIFY(!tablesOf(together.origins).contains('B'));
}

void tst_Joining::decisionsOnEitherAreOnIt()
{
    const Input apart =
        with(dots(u"ABC"_s, {u"AC"_s}, {}), {decision(Decision::Kind::Exclude, u"BA"_s)});

    QCOMPARE(asOne(apart, u"AB"_s).decisions.first().items, items(u"A"_s));
}

TALLERISTA_TEST(tst_Joining)
#include "tst_joining.moc"
