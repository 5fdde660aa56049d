// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timeunits.h"
#include "core/store/copies/generations.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'000 * MsPerDay;

int countOf(const QList<bool> &stays)
{
    return int(stays.count(true));
}

/// \a count generations of one session, one every \a step, the last one at Now.
QList<Generation> every(qint64 step, int count)
{
    QList<Generation> generations;
    for (int i = 0; i < count; ++i)
        generations.append({Now - i * step, u"a"_s});
    return generations;
}

QList<Generation> randomGenerations(QRandomGenerator &random)
{
    QList<Generation> generations;
    const int count = random.bounded(200);
    for (int i = 0; i < count; ++i)
        generations.append({Now - random.bounded(60) * MsPerDay + random.bounded(int(2 * MsPerDay)),
                            QString::number(random.bounded(20)),
                            random.bounded(10) > 0,
                            random.bounded(12) == 0});
    return generations;
}

} // namespace

class tst_Generations : public QObject
{
    Q_OBJECT

private slots:
    void someStay_data();
    void someStay();
    void whateverThereIsTheRuleHolds();
    void theOrderOfTheListDoesNotMatter();
    void whatWasKeptIsKeptAgain();
};

void tst_Generations::someStay_data()
{
    QTest::addColumn<QList<Generation>>("generations");
    QTest::addColumn<int>("staying");

    QList<Generation> sessions;
    for (int i = 0; i < 15; ++i) // all within a minute
        sessions.append({Now + MsPerMinute / 2 - i * 1'000, QString::number(i)});
    QList<Generation> future = every(MsPerDay, 40);
    for (int i = 1; i <= 50; ++i)
        future.append({Now + i * 365 * MsPerDay, u"wrong clock"_s});
    QList<Generation> named = every(MsPerDay, 40);
    for (Generation &each : named)
        each.named = true;
    QList<Generation> damaged = every(MsPerDay, 3);
    damaged[0].verified = false;
    QList<Generation> allDamaged = every(MsPerMinute, 5);
    for (Generation &each : allDamaged)
        each.verified = false;

    QTest::newRow("none") << QList<Generation>() << 0;
    QTest::newRow("one") << every(MsPerMinute, 1) << 1;
    QTest::newRow("two in one hour of one session")
        << QList<Generation>{{Now + 1'000, u"a"_s}, {Now + 2'000, u"a"_s}} << 1;
    QTest::newRow("two on both sides of an hour") << every(MsPerMinute, 2) << 2;
    QTest::newRow("fifteen sessions in a minute") << sessions << 10;
    QTest::newRow("a hundred hours: 24, and the days beyond") << every(MsPerHour, 100) << 28;
    QTest::newRow("a hundred days: 30") << every(MsPerDay, 100) << 30;
    QTest::newRow("a future of a wrong clock takes no place") << future << 80;
    QTest::newRow("named ones all stay") << named << 40;
    QTest::newRow("a damaged one goes") << damaged << 2;
    QTest::newRow("damaged ones stay where there is no other") << allDamaged << 5;
}

void tst_Generations::someStay()
{
    QFETCH(QList<Generation>, generations);
    QFETCH(int, staying);

    QCOMPARE(countOf(keep(generations, Now + MsPerMinute)), staying);
}

void tst_Generations::whateverThereIsTheRuleHolds()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        const QList<Generation> generations = randomGenerations(random);
        const QList<bool> stays = keep(generations, Now);
        QCOMPARE(stays.size(), generations.size());
        qint64 newestWhole = -1;
        bool hasWhole = false;
        int ordinary = 0;
        for (qsizetype i = 0; i < generations.size(); ++i) {
            const Generation &each = generations.at(i);
            QVERIFY(stays.at(i) || (!each.named && each.at <= Now));
            hasWhole = hasWhole || each.verified;
            if (each.verified && !each.named && each.at <= Now)
                newestWhole = std::max(newestWhole, each.at);
            ordinary += stays.at(i) && !each.named && each.at <= Now ? 1 : 0;
        }
        QVERIFY(!hasWhole || ordinary <= SessionsKept + HoursKept + DaysKept);
        bool newestStays = newestWhole < 0;
        for (qsizetype i = 0; i < generations.size(); ++i)
            newestStays = newestStays || (stays.at(i) && generations.at(i).at == newestWhole);
        QVERIFY(newestStays);
    }
}

void tst_Generations::theOrderOfTheListDoesNotMatter()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        QList<Generation> generations = randomGenerations(random);
        const int staying = countOf(keep(generations, Now));
        std::shuffle(generations.begin(), generations.end(), random);
        QCOMPARE(countOf(keep(generations, Now)), staying);
    }
}

void tst_Generations::whatWasKeptIsKeptAgain()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        const QList<Generation> generations = randomGenerations(random);
        const QList<bool> stays = keep(generations, Now);
        QList<Generation> left;
        for (qsizetype i = 0; i < generations.size(); ++i) {
            if (stays.at(i))
                left.append(generations.at(i));
        }
        QCOMPARE(countOf(keep(left, Now)), int(left.size()));
    }
}

TALLERISTA_TEST(tst_Generations)
#include "tst_generations.moc"
