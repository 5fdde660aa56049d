// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/tiesentences.h"

#include <QTest>

using namespace Tallerista;
using namespace Tallerista::Ranking;
using namespace Qt::StringLiterals;

class tst_TieSentences : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsToldExactly_data();
    void aNumberIsToldExactly();
    void theLogOfATieSaysWhatEachCriterionDid();
    void everyMeasureHasItsWords();
};

void tst_TieSentences::aNumberIsToldExactly_data()
{
    QTest::addColumn<qint64>("num");
    QTest::addColumn<qint64>("den");
    QTest::addColumn<QString>("text");

    QTest::newRow("a whole number") << qint64(7) << qint64(1) << u"7"_s;
    QTest::newRow("none") << qint64(0) << qint64(1) << u"0"_s;
    QTest::newRow("tens keep their nought") << qint64(20) << qint64(1) << u"20"_s;
    QTest::newRow("quarters") << qint64(33) << qint64(4) << u"8.25"_s;
    QTest::newRow("halves") << qint64(489) << qint64(2) << u"244.5"_s;
    QTest::newRow("thirds would be rounded") << qint64(17) << qint64(3) << u"17/3"_s;
    QTest::newRow("eighths would be rounded") << qint64(3) << qint64(8) << u"3/8"_s;
    QTest::newRow("thousands have their comma") << qint64(1234) << qint64(1) << u"1,234"_s;
}

void tst_TieSentences::aNumberIsToldExactly()
{
    QFETCH(qint64, num);
    QFETCH(qint64, den);

    QTEST(exactText(Phrases(u"es"_s), Frac(num, den)), "text");
}

void tst_TieSentences::theLogOfATieSaysWhatEachCriterionDid()
{
    const QList<TieStep> log{{{Criterion::Supporters}, {{3, {4, 6}}}},
                             {{Criterion::Places, 1}, {{1, {6}}, {0, {4}}}}};
    const auto nameOf = [](Item item) {
        return u"M1-%1"_s.arg(item, 2, 10, QChar(u'0'));
    };

    QCOMPARE(tieLogSentences(Phrases(u"en"_s), log, nameOf),
             QStringList({u"People who chose it: still equal, M1-04 and M1-06 (3)."_s,
                          u"People who put it first: the tie is broken, first M1-06 (1), then "
                          "M1-04 (0)."_s}));
    QCOMPARE(tieLogSentences(Phrases(u"es"_s), log, nameOf),
             QStringList({u"Personas que la eligieron: siguen iguales, M1-04 y M1-06 (3)."_s,
                          u"Personas que la pusieron en primer lugar: el empate se rompe, primero "
                          "M1-06 (1), después M1-04 (0)."_s}));
    QVERIFY(tieLogSentences(Phrases(u"en"_s), {}, nameOf).isEmpty());
}

void tst_TieSentences::everyMeasureHasItsWords()
{
    QStringList words;
    for (const Criterion criterion :
         {Criterion::Score, Criterion::Supporters, Criterion::Importance, Criterion::Strong})
        words << measureWords(Phrases(u"es"_s), {criterion});
    for (const int place : {1, 2, 3})
        words << measureWords(Phrases(u"es"_s), {Criterion::Places, place});

    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(tst_TieSentences)
#include "tst_tiesentences.moc"
