// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/cut.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Tallerista::Ranking;
using namespace Qt::StringLiterals;

namespace {

QList<Key> wholeKeys(const QList<int> &scores)
{
    QList<Key> keys;
    for (const int score : scores)
        keys.append(Key{score});
    return keys;
}

/// "1i 2-3l 4o": each rank, and whether it is in, on the line or out.
QString placesText(const Cut &cut)
{
    QStringList places;
    for (const Place &place : cut.places) {
        QString text = QString::number(place.rank.lo);
        if (place.rank.hi != place.rank.lo)
            text += u'-' + QString::number(place.rank.hi);
        const QHash<Where, QString> sides{
            {Where::In, u"i"_s}, {Where::Line, u"l"_s}, {Where::Out, u"o"_s}};
        places.append(text + sides.value(place.where));
    }
    return places.join(u' ');
}

} // namespace

class tst_Cut : public QObject
{
    Q_OBJECT

private slots:
    void equalScoresStayTogether_data();
    void equalScoresStayTogether();
    void fractionsTieExactly();
    void laterNumbersOfAKeyCount();
    void ranksAreWhatCountingSays();
};

void tst_Cut::equalScoresStayTogether_data()
{
    QTest::addColumn<QList<int>>("scores");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("places");
    QTest::addColumn<int>("seatsLeft");

    const auto row = [](const char *name,
                        const QList<int> &scores,
                        int seats,
                        const QString &places,
                        int seatsLeft) {
        QTest::newRow(name) << scores << seats << places << seatsLeft;
    };
    row("nobody", {}, 3, u""_s, 0);
    row("no seat", {3, 2}, 0, u"1o 2o"_s, 0);
    row("fewer than no seat", {3, 2}, -1, u"1o 2o"_s, 0);
    row("a seat for everybody", {3, 2, 2}, 3, u"1i 2-3i 2-3i"_s, 0);
    row("more seats than items", {3, 2}, 5, u"1i 2i"_s, 0);
    row("two tie for the last seat", {10, 8, 5, 5, 3}, 3, u"1i 2i 3-4l 3-4l 5o"_s, 1);
    row("four tie for two seats", {7, 4, 4, 4, 4, 1}, 3, u"1i 2-5l 2-5l 2-5l 2-5l 6o"_s, 2);
    row("everybody ties", {2, 2, 2}, 2, u"1-3l 1-3l 1-3l"_s, 2);
    row("a tie above the line is nobody's matter", {5, 5, 3, 1}, 2, u"1-2i 1-2i 3o 4o"_s, 0);
    row("a tie that just fits", {9, 4, 4, 2}, 3, u"1i 2-3i 2-3i 4o"_s, 0);
    row("a tie below the line", {9, 4, 4}, 1, u"1i 2-3o 2-3o"_s, 0);
    row("in any order", {3, 5, 10, 5, 8}, 3, u"5o 3-4l 1i 3-4l 2i"_s, 1);
}

void tst_Cut::equalScoresStayTogether()
{
    QFETCH(QList<int>, scores);
    QFETCH(int, seats);

    const Cut found = cut(wholeKeys(scores), seats);

    QTEST(placesText(found), "places");
    QTEST(found.seatsLeft, "seatsLeft");
}

/// Satisfaction approval scores of the abcvoting instance S0003: sums of doubles tell the two
/// 29/20 apart and let one of them in.
void tst_Cut::fractionsTieExactly()
{
    const QList<Key> keys{{{61, 30}}, {{7, 10}}, {{29, 20}}, {{19, 12}}, {{107, 60}}, {{29, 20}}};

    const Cut found = cut(keys, 4);

    QCOMPARE(placesText(found), u"1i 6o 4-5l 3i 2i 4-5l"_s);
    QCOMPARE(found.seatsLeft, 1);
}

void tst_Cut::laterNumbersOfAKeyCount()
{
    const Cut found = cut({{6, 2}, {6, 3}, {7, 1}, {6, 2}}, 2);

    QCOMPARE(placesText(found), u"3-4o 2i 1i 3-4o"_s);
}

void tst_Cut::ranksAreWhatCountingSays()
{
    QRandomGenerator random(1);
    for (int run = 0; run < 1'000; ++run) {
        QList<int> scores(random.bounded(1, 20));
        std::generate(scores.begin(), scores.end(), [&] { return random.bounded(6); });
        const Cut found = cut(wholeKeys(scores), random.bounded(12));
        for (qsizetype i = 0; i < scores.size(); ++i) {
            const auto better = std::count_if(
                scores.begin(), scores.end(), [&](int other) { return other > scores.at(i); });
            QCOMPARE(found.places.at(i).rank.lo, int(better) + 1);
            QCOMPARE(found.places.at(i).rank.hi, int(better + scores.count(scores.at(i))));
        }
    }
}

TALLERISTA_TEST(tst_Cut)
#include "tst_cut.moc"
