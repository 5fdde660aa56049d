// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ranking/ranking.h"
#include "core/rules/selection/resultdetails.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Ranking;
using namespace Qt::StringLiterals;

namespace {

/// Case 18 of the design: ABC ACD BAC BDA CAB.
Input fiveSlips()
{
    return {.rule = {.seats = 2, .present = 5, .places = 3},
            .items = {1, 2, 3, 4},
            .votes = QList<RankBallot>{
                {1, {1, 2, 3}}, {2, {1, 3, 4}}, {3, {2, 1, 3}}, {4, {2, 4, 1}}, {5, {3, 1, 2}}}};
}

QList<DetailGroup> detailsOf(const Input &input, VoteMethod method)
{
    return resultDetails(Phrases(u"en"_s), method, input, compute(input), [](Item item) {
        return QString(QChar(u'A' + int(item) - 1));
    });
}

} // namespace

/// What the technical team reads behind a result.
class tst_ResultDetails : public QObject
{
    Q_OBJECT

private slots:
    void slipsTellHowFirmTheListIs();
    void theLogOfATieIsToldWhereThereWasOne();
    void totalsSayNothingThatOnlySlipsKnow();
    void whatWouldMoveTheLineIsToldOfVotesAlone();
    void anAgreementHasNoDetails();
    void noGroupIsEmpty();
};

void tst_ResultDetails::slipsTellHowFirmTheListIs()
{
    const auto groups = detailsOf(fiveSlips(), VoteMethod::Dots);

    QVERIFY(!groups.isEmpty());
    QCOMPARE(groups.first().title, u"How firm the list is"_s);
    QVERIFY2(groups.first().sentences.first().contains(u"2 of 5"_s),
             qPrintable(groups.first().sentences.first()));
}

void tst_ResultDetails::theLogOfATieIsToldWhereThereWasOne()
{
    const Input tied{
        .rule = {.seats = 1, .present = 5, .dots = 3, .dotsPerItem = 3},
        .items = {1, 2},
        .votes = QList<DotBallot>{
            {1, {{1, 2}}}, {2, {{1, 2}}}, {3, {{1, 2}}}, {4, {{2, 3}}}, {5, {{2, 3}}}}};
    const auto isLog = [](const DetailGroup &group) {
        return group.title == u"How the tie was broken";
    };

    const auto groups = detailsOf(tied, VoteMethod::Dots);
    QCOMPARE(std::count_if(groups.begin(), groups.end(), isLog), 1);
    const auto others = detailsOf(fiveSlips(), VoteMethod::Dots);
    QCOMPARE(std::count_if(others.begin(), others.end(), isLog), 0);
}

void tst_ResultDetails::totalsSayNothingThatOnlySlipsKnow()
{
    const Input hands{.rule = {.seats = 1, .present = 9},
                      .items = {1, 2},
                      .votes = QList<HandCount>{{1, 7}, {2, 3}}};

    for (const DetailGroup &group : detailsOf(hands, VoteMethod::Hands)) {
        QVERIFY(group.title != u"Who finds something of theirs inside");
        QVERIFY(group.title != u"Read in another way");
    }
}

void tst_ResultDetails::whatWouldMoveTheLineIsToldOfVotesAlone()
{
    const auto input = [](const QList<int> &counts) {
        Input hands{.rule = {.seats = 1, .present = 9}, .items = {1, 2, 3}, .votes = {}};
        hands.votes = QList<HandCount>{{1, counts.at(0)}, {2, counts.at(1)}, {3, counts.at(2)}};
        return hands;
    };
    const auto isTold = [](const Input &of) {
        const auto groups = detailsOf(of, VoteMethod::Hands);
        return std::any_of(groups.begin(), groups.end(), [](const DetailGroup &group) {
            return group.sentences.join(u' ').contains(u"Moving"_s);
        });
    };
    Input decided = input({7, 3, 3});
    decided.decisions = {{Ranking::Decision::Kind::Include, {3}, 0}};

    QVERIFY(isTold(input({7, 3, 3})));
    QVERIFY(!isTold(input({7, 7, 3})));
    QVERIFY(!isTold(decided));
}

void tst_ResultDetails::anAgreementHasNoDetails()
{
    const Input agreed{.rule = {.seats = 1}, .items = {1, 2}, .votes = Consensus{.marked = {2}}};

    QCOMPARE(detailsOf(agreed, VoteMethod::Agreement), QList<DetailGroup>());
}

void tst_ResultDetails::noGroupIsEmpty()
{
    Input none = fiveSlips();
    none.votes = QList<RankBallot>{};

    for (const Input &input : {fiveSlips(), none}) {
        for (const DetailGroup &group : detailsOf(input, VoteMethod::Dots)) {
            QVERIFY(!group.sentences.isEmpty());
            QVERIFY(!group.sentences.contains(QString()));
        }
    }
}

TALLERISTA_TEST(tst_ResultDetails)
#include "tst_resultdetails.moc"
