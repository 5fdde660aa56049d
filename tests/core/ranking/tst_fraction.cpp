// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/fraction.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

#include <limits>

using namespace Tallerista::Ranking;

namespace {

constexpr qint64 Largest = std::numeric_limits<qint64>::max();

/// Compares as at school, with products, which small numbers allow.
std::strong_ordering byProducts(const Frac &one, const Frac &other)
{
    return one.num() * other.den() <=> other.num() * one.den();
}

} // namespace

class tst_Fraction : public QObject
{
    Q_OBJECT

private slots:
    void theLesserIsLess_data();
    void theLesserIsLess();
    void equalValuesAreEqual_data();
    void equalValuesAreEqual();
    void everySmallPairComparesAsByProducts();
    void largeNeighboursAreToldApart();
    void aDifferenceIsExact();
};

void tst_Fraction::theLesserIsLess_data()
{
    QTest::addColumn<Frac>("less");
    QTest::addColumn<Frac>("more");

    QTest::newRow("whole numbers") << Frac(2) << Frac(3);
    QTest::newRow("nothing and something") << Frac(0) << Frac(1, Largest);
    QTest::newRow("the same whole part") << Frac(33, 4) << Frac(42, 5);
    QTest::newRow("the same beginning of many steps") << Frac(144, 233) << Frac(233, 377);
    QTest::newRow("below zero") << Frac(-7, 3) << Frac(-9, 4);
    QTest::newRow("both sides of zero") << Frac(-1, 3) << Frac(1, 3);
    QTest::newRow("a third in floating point")
        << Frac(333'333'333'333'333, 1'000'000'000'000'000) << Frac(1, 3);
    QTest::newRow("products that overflow")
        << Frac(Largest - 1, Largest) << Frac(Largest, Largest - 1);
    QTest::newRow("neighbours whose products overflow")
        << Frac(Largest - 2, Largest - 1) << Frac(Largest - 1, Largest);
    QTest::newRow("the most negative and the largest") << Frac(-Largest) << Frac(Largest);
}

void tst_Fraction::theLesserIsLess()
{
    QFETCH(Frac, less);
    QFETCH(Frac, more);

    QVERIFY(less < more);
    QVERIFY(more > less);
    QVERIFY(less != more);
}

void tst_Fraction::equalValuesAreEqual_data()
{
    QTest::addColumn<Frac>("one");
    QTest::addColumn<Frac>("other");

    QTest::newRow("not in lowest terms") << Frac(66, 8) << Frac(33, 4);
    QTest::newRow("whole") << Frac(8, 2) << Frac(4);
    QTest::newRow("nothing of anything") << Frac(0, 7) << Frac(0);
    QTest::newRow("a denominator below zero") << Frac(1, -2) << Frac(-1, 2);
    QTest::newRow("large and not in lowest terms")
        << Frac(Largest - 1, 2) << Frac((Largest - 1) / 2);
}

void tst_Fraction::equalValuesAreEqual()
{
    QFETCH(Frac, one);
    QFETCH(Frac, other);

    QVERIFY(one == other);
    QVERIFY(std::is_eq(one <=> other));
    QVERIFY(one.den() > 0);
}

void tst_Fraction::everySmallPairComparesAsByProducts()
{
    QRandomGenerator random(1);
    for (int run = 0; run < 100'000; ++run) {
        const Frac one(random.bounded(-50, 51), random.bounded(1, 30));
        const Frac other(random.bounded(-50, 51), random.bounded(1, 30));
        QVERIFY((one <=> other) == byProducts(one, other));
        QCOMPARE(one == other, std::is_eq(byProducts(one, other)));
    }
}

/// (n·k + 1)/(d·k) lies above n/d by so little that no double sees it.
void tst_Fraction::largeNeighboursAreToldApart()
{
    QRandomGenerator random(2);
    constexpr qint64 scale = 1'000'000'000'000;
    for (int run = 0; run < 10'000; ++run) {
        const qint64 num = random.bounded(1'000'000);
        const qint64 den = random.bounded(1, 1'000'000);
        const Frac below(num, den);
        const Frac above(num * scale + 1, den * scale);
        QVERIFY(below < above);
        QVERIFY(Frac(num * scale - 1, den * scale) < below);
    }
}

void tst_Fraction::aDifferenceIsExact()
{
    QVERIFY(Frac(7) - Frac(5) == Frac(2));
    QVERIFY(Frac(33, 4) - Frac(33, 4) == Frac(0));
    QVERIFY(Frac(61, 30) - Frac(107, 60) == Frac(1, 4));
    QVERIFY(Frac(1, 3) - Frac(1, 2) == Frac(-1, 6));
}

TALLERISTA_TEST(tst_Fraction)
#include "tst_fraction.moc"
