// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rankingfile.h"
#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

/// With everything that an input can hold.
Input rich(Input input)
{
    input.rule.present = 7;
    input.rule.floorPerTable = 1;
    input.rule.tableWeights = true;
    input.rule.chain = QList{Criterion::Supporters, Criterion::Places};
    input.decisions = {decision(Ranking::Decision::Kind::Exclude, u"B"_s, 0xfedcba9876543210U),
                       decision(Ranking::Decision::Kind::Draw, u"AC"_s, 1)};
    return withOrigins(input, u"A12 C2"_s);
}

Input fiveSlips()
{
    return atTables(ranked(u"ABCD"_s, {u"ABC"_s, u"ACD"_s, u"BAC"_s, u"BDA"_s, u"CAB"_s}, 3, 2),
                    u"11122"_s);
}

} // namespace

class tst_RankingFile : public QObject
{
    Q_OBJECT

private slots:
    void anInputComesBackAsItWas_data();
    void anInputComesBackAsItWas();
    void countedAgainItIsTheSameToTheByte();
    void anInputAloneIsCounted();
    void whatDoesNotFollowFromTheVotesIsFound_data();
    void whatDoesNotFollowFromTheVotesIsFound();
    void whatIsNoAuditFileIsRefused_data();
    void whatIsNoAuditFileIsRefused();
};

void tst_RankingFile::anInputComesBackAsItWas_data()
{
    QTest::addColumn<Input>("input");

    QTest::newRow("hands") << rich(hands({9, 7, 6}, 2));
    QTest::newRow("hands for two questions") << rich(handPairs({{5, 3}, {4, 6}}, {}));
    QTest::newRow("dots") << rich(threePeopleAgainstTwo());
    QTest::newRow("totals of dots") << rich(dotTotals({7, 5}, {}));
    QTest::newRow("scores") << rich(scores(u"AB"_s, {u"A54 B4-"_s, u"B-3"_s}, 1));
    QTest::newRow("ranked slips") << rich(fiveSlips());
    QTest::newRow("consensus") << rich(consensus(u"ABC"_s, u"CA"_s, 2));
    QTest::newRow("faulty ballots")
        << dots(u"ABC"_s, {u"AAABB"_s, u"AABBCC"_s}, {.dotsPerItem = 2});
    QTest::newRow("the rule as it comes") << fiveSlips();
}

void tst_RankingFile::anInputComesBackAsItWas()
{
    QFETCH(Input, input);

    const auto read = rankingInput(rankingFile(input));

    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, input);
}

void tst_RankingFile::countedAgainItIsTheSameToTheByte()
{
    const QByteArray file = rankingFile(rich(fiveSlips()));

    QVERIFY(file.endsWith('\n'));
    QCOMPARE(rankingFile(rich(fiveSlips())), file);
    QCOMPARE(*recomputedRanking(file), file);
}

void tst_RankingFile::anInputAloneIsCounted()
{
    const QByteArray alone = R"({"format": "tallerista-ranking", "version": 1, "input": {
        "items": [65, 66], "decisions": [], "origins": [],
        "rule": {"seats": 1, "present": null, "dots": 5, "dotsPerItem": 1, "places": 7,
                 "importanceWeight": 1, "relevanceWeight": 1, "quorumPercent": 50, "chain": null,
                 "tableWeights": false, "floorPerTable": 0},
        "votes": {"method": "hands", "votes": [[65, 3, null], [66, 5, null]]}}})";

    const auto counted = recomputedRanking(alone);

    QVERIFY2(counted, counted ? "" : qPrintable(counted.error().message));
    QCOMPARE(*counted, rankingFile(hands({3, 5}, 1)));
}

void tst_RankingFile::whatDoesNotFollowFromTheVotesIsFound_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");

    QTest::newRow("an idea let in")
        << QByteArray("\"where\": \"out\"") << QByteArray("\"where\": \"in\"");
    QTest::newRow("a sum") << QByteArray("\"11\"") << QByteArray("\"12\"");
    QTest::newRow("a space") << QByteArray("\"seats\": 2") << QByteArray("\"seats\":  2");
    QTest::newRow("a ballot") << QByteArray("\"voter\": 3") << QByteArray("\"voter\": 2");
    QTest::newRow("a finding") << QByteArray("\"changes\": 2") << QByteArray("\"changes\": 0");
}

void tst_RankingFile::whatDoesNotFollowFromTheVotesIsFound()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    const bool isInput = was == "\"voter\": 3"; // then what follows from it is another
    QByteArray file = rankingFile(fiveSlips());
    const qsizetype at = file.indexOf(was);
    QVERIFY(at >= 0);
    file.replace(at, was.size(), is);

    const auto counted = recomputedRanking(file);

    QVERIFY(!counted);
    const QString line = QString::number(1 + file.first(at).count('\n'));
    QVERIFY2(isInput || counted.error().message.contains(line),
             qPrintable(counted.error().message));
}

void tst_RankingFile::whatIsNoAuditFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");

    QTest::newRow("another format") << QByteArray("tallerista-ranking") << QByteArray("other");
    QTest::newRow("another version")
        << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
    QTest::newRow("half a seat") << QByteArray("\"seats\": 2") << QByteArray("\"seats\": 2.5");
    QTest::newRow("more seats than numbers")
        << QByteArray("\"seats\": 2") << QByteArray("\"seats\": 99999999999");
    QTest::newRow("a text for a number")
        << QByteArray("\"places\": 3") << QByteArray("\"places\": \"3\"");
    QTest::newRow("another way to vote") << QByteArray("\"ranked\"") << QByteArray("\"lots\"");
    QTest::newRow("no list of items") << QByteArray("\"items\": [") << QByteArray("\"others\": [");
    QTest::newRow("an item below zero") << QByteArray("65") << QByteArray("-65");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("<");
}

void tst_RankingFile::whatIsNoAuditFileIsRefused()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QByteArray file = rankingFile(fiveSlips());
    const QByteArray whole = file;
    file.replace(was, is);
    QVERIFY(file != whole);

    QVERIFY(!rankingInput(file));
    QVERIFY(rankingInput(whole));
}

TALLERISTA_TEST(tst_RankingFile)
#include "tst_rankingfile.moc"
