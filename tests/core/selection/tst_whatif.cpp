// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/ranking.h"
#include "core/rules/selection/whatif.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Ranking;

namespace {

QList<Item> thatAre(const Outcome &outcome, Where where)
{
    QList<Item> items;
    for (const Row &row : outcome.rows) {
        if (row.where == where)
            items.append(row.item);
    }
    return items;
}

/// Importance prefers 1 and relevance prefers 2.
Input twoQuestions()
{
    return {.rule = {.seats = 1},
            .items = {1, 2, 3},
            .votes = QList<HandCount>{{1, 9, 2}, {2, 3, 7}, {3, 1, 1}}};
}

/// Fifteen of table 1 and five of table 2, each for their own.
Input twoTables()
{
    QList<RankBallot> ballots;
    for (Voter voter = 0; voter < 20; ++voter)
        ballots.append(voter < 15 ? RankBallot{voter, {1, 2}, 1} : RankBallot{voter, {3, 4}, 2});
    return {.rule = {.seats = 2, .places = 2},
            .items = {1, 2, 3, 4},
            .votes = ballots,
            .origins = {{1, {1}}, {2, {1}}, {3, {2}}, {4, {2}}}};
}

} // namespace

/// The sandbox: other readings of votes that stay as they are.
class tst_WhatIf : public QObject
{
    Q_OBJECT

private slots:
    void askedAsOpenedItIsTheResult();
    void otherWeightsPreferOthers();
    void morePlacesLetMoreIn();
    void aFloorGivesEachTableItsBest();
    void aTableMayWeighAsMuchAsAnother();
    void whatTheRoomDecidedIsLeftAside();
    void onlyWhatTheVotesCanAnswerIsAsked();
};

void tst_WhatIf::askedAsOpenedItIsTheResult()
{
    for (const Input &input : {twoQuestions(), twoTables()})
        QCOMPARE(outcomeIf(input, WhatIf::asOpened(input.rule)), compute(input));
}

void tst_WhatIf::otherWeightsPreferOthers()
{
    WhatIf asked = WhatIf::asOpened(twoQuestions().rule);
    QCOMPARE(thatAre(outcomeIf(twoQuestions(), asked), Where::In), QList<Item>{1});

    asked.importanceWeight = 1;
    asked.relevanceWeight = 2;

    QCOMPARE(thatAre(outcomeIf(twoQuestions(), asked), Where::In), QList<Item>{2});
}

void tst_WhatIf::morePlacesLetMoreIn()
{
    WhatIf asked = WhatIf::asOpened(twoTables().rule);
    asked.seats = 3;

    QCOMPARE(thatAre(outcomeIf(twoTables(), asked), Where::In), (QList<Item>{1, 2, 3}));
}

void tst_WhatIf::aFloorGivesEachTableItsBest()
{
    WhatIf asked = WhatIf::asOpened(twoTables().rule);
    QCOMPARE(thatAre(outcomeIf(twoTables(), asked), Where::In), (QList<Item>{1, 2}));

    asked.floorPerTable = 1;

    QCOMPARE(thatAre(outcomeIf(twoTables(), asked), Where::In), (QList<Item>{1, 3}));
}

void tst_WhatIf::aTableMayWeighAsMuchAsAnother()
{
    WhatIf asked = WhatIf::asOpened(twoTables().rule);
    asked.tableWeights = true;

    QCOMPARE(thatAre(outcomeIf(twoTables(), asked), Where::In), (QList<Item>{1, 3}));
}

void tst_WhatIf::whatTheRoomDecidedIsLeftAside()
{
    Input input = twoQuestions();
    const WhatIf asked = WhatIf::asOpened(input.rule);
    const Outcome before = outcomeIf(input, asked);
    input.decisions = {{Ranking::Decision::Kind::Include, {3}, before.basis}};

    QCOMPARE(outcomeIf(input, asked), before);
}

void tst_WhatIf::onlyWhatTheVotesCanAnswerIsAsked()
{
    QVERIFY(choicesOf(twoQuestions()).weights);
    QVERIFY(!choicesOf(twoQuestions()).floor && !choicesOf(twoQuestions()).tableWeights);
    QVERIFY(!choicesOf(twoTables()).weights);
    QVERIFY(choicesOf(twoTables()).floor && choicesOf(twoTables()).tableWeights);
    const Input totals{.rule = {}, .items = {1}, .votes = DotTotals{{{1, 3}}}};
    QVERIFY(!choicesOf(totals).weights && !choicesOf(totals).floor);
}

TALLERISTA_TEST(tst_WhatIf)
#include "tst_whatif.moc"
