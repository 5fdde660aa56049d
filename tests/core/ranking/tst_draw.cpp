// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/draw.h"
#include "tests/support/testclass.h"

#include <QSet>

using namespace Tallerista::Ranking;

class tst_Draw : public QObject
{
    Q_OBJECT

private slots:
    void theExampleOfTheStandardComesOut();
    void everybodyIsDrawnOnceAtMost();
    void numbersSaidAloudAreASeed();
};

/// RFC 3797, section 6: its numbers begin at 1.
void tst_Draw::theExampleOfTheStandardComesOut()
{
    const QByteArray seed = "9319./2.5.8.10.12./9.18.26.34.41.45./";

    QCOMPARE(publicDraw(seed, 25, 11), (QList<qsizetype>{16, 6, 1, 15, 24, 22, 7, 23, 18, 12, 21}));
}

void tst_Draw::everybodyIsDrawnOnceAtMost()
{
    const QList<qsizetype> all = publicDraw("7./4./9./", 300, 500);

    QCOMPARE(all.size(), 300);
    QCOMPARE(QSet<qsizetype>(all.begin(), all.end()).size(), 300);
    QCOMPARE(publicDraw("7./4./9./", 300, 2), all.first(2));
    QVERIFY(publicDraw("7./4./8./", 300, 20) != all.first(20));
    QVERIFY(publicDraw("7./", 0, 2).isEmpty());
    QVERIFY(publicDraw("7./", 3, -1).isEmpty());
    QCOMPARE(publicDraw("7./", 1, 1), QList<qsizetype>{0});
}

void tst_Draw::numbersSaidAloudAreASeed()
{
    QCOMPARE(drawSeed({12, 7, 31}), QByteArray("12./7./31./"));
    QCOMPARE(drawSeed({}), QByteArray());
}

TALLERISTA_TEST(tst_Draw)
#include "tst_draw.moc"
