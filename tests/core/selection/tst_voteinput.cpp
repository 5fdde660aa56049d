// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"
#include "core/rules/selection/decisionsentences.h"
#include "core/rules/selection/selectionsentences.h"
#include "tests/support/testballots.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// How rows of the file become votes that are counted, method by method.
class tst_VoteInput : public QObject
{
    Q_OBJECT

private slots:
    void aVoteWithoutAChainCountsAsItDid_data();
    void aVoteWithoutAChainCountsAsItDid();
    void placesPayAndBreakTies();
    void slipsTellHowManyPeopleGaveTheirStickers();
    void marksAreAveragedWhereEnoughPeopleGaveThem();
    void handsOfTwoQuestionsAreWeighed();
    void ballotsCarryTheNumberOfTheirTable();
    void anIdeaJoinedSinceCountsForTheOther();
    void whereOnlyTotalsAreKnownItHasTheLargerOne();
    void countedAgainTheJoinedIdeaHasThatCount();
    void allEqualIsOneTie();
};

namespace {

/// A record of \a method over \a items ideas that nobody ever wrote to a file.
VoteRecord madeRecord(VoteFields fields, int items)
{
    const auto idFor = [](quint8 number) {
        std::array<quint8, RowId::Size> bytes{};
        bytes.back() = number;
        return RowId(bytes);
    };
    fields.present = 12;
    const auto vote = Vote::create(Id<Vote>(idFor(200)), fields);
    VoteRecord record{*vote, {}, {}, {}, {}};
    for (int i = 0; i < items; ++i)
        record.items.append(*VoteItem::create(Id<VoteItem>(idFor(quint8(100 + i))),
                                              {vote->id(), Id<Idea>(idFor(quint8(i))), u"x"_s}));
    return record;
}

/// Joins \a other to \a into behind the back of the rule that a vote stands in the way.
void joinBehind(WorkshopDocument &document, const Id<Idea> &into, const Id<Idea> &other)
{
    const auto idea = document.stores().ideas.get(other);
    const auto joined = idea->with([&](IdeaFields &fields) { fields.mergedInto = into; });
    QVERIFY(document.edit({StepKind::MergeIdeas, Scope::of((*idea)->mesa)}, [&](Edit &edit) {
        edit.update(*joined);
        return Result<void>();
    }));
}

} // namespace

void tst_VoteInput::aVoteWithoutAChainCountsAsItDid_data()
{
    QTest::addColumn<int>("method");

    QTest::newRow("agreement") << int(VoteMethod::Agreement);
    QTest::newRow("stickers") << int(VoteMethod::Dots);
    QTest::newRow("hands") << int(VoteMethod::Hands);
}

/// What was decided before there were chains must not go stale: the rule is that of then, to the byte.
void tst_VoteInput::aVoteWithoutAChainCountsAsItDid()
{
    QFETCH(int, method);
    VoteFields fields;
    fields.method = VoteMethod(method);
    fields.seats = 3;
    fields.dots = 4;
    fields.relevanceWeight = 1; // the column says so in every old file
    VoteRecord record = madeRecord(fields, 4);
    for (int i = 0; i < 3; ++i)
        record.tallies.append(
            *Tally::create(Id<Tally>(record.items.at(i).id()),
                           {record.vote.id(), record.items.at(i)->idea, 3 - i, i == 0}));

    Ranking::Input then;
    then.rule.seats = 3;
    then.rule.present = 12;
    then.rule.dots = 4;
    then.items = {0, 1, 2, 3};
    if (VoteMethod(method) == VoteMethod::Hands)
        then.votes = QList<Ranking::HandCount>{{0, 3, {}}, {1, 2, {}}, {2, 1, {}}};
    else if (VoteMethod(method) == VoteMethod::Dots)
        then.votes = Ranking::DotTotals{{{0, 3}, {1, 2}, {2, 1}}};
    else
        then.votes = Ranking::Consensus{{0}};

    QCOMPARE(inputOf(record), then);
    QCOMPARE(FirstSelection(record).outcome().basis, Ranking::compute(then).basis);
}

void tst_VoteInput::placesPayAndBreakTies()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 5, 3));
    // Case 18 of the design: A 11, B 9, C 7, D 3.
    for (const auto &slip : {QList{1, 2, 3}, {1, 3, 4}, {2, 1, 3}, {2, 4, 1}, {3, 1, 2}})
        QVERIFY(vote.cast(slip));

    const FirstSelection selection = firstSelection(workshop);

    QCOMPARE(vote.cards(selection.entered()), (QList<int>{1, 2}));
    QCOMPARE(selection.find(vote.ideas.at(0))->count, std::optional(11));
    QCOMPARE(selection.find(vote.ideas.at(3))->count, std::optional(3));
    QCOMPARE(resultSentence(Phrases(u"en"_s), selection, selection.rows().first()),
             u"11 points, on 5 of 5 slips, place 1. It enters."_s);
}

void tst_VoteInput::slipsTellHowManyPeopleGaveTheirStickers()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 3, SlipVote::dots(1, 3, 3, 3));
    QVERIFY(vote.cast({1, 1, 1}));
    QVERIFY(vote.cast({2, 2, 3}));
    QVERIFY(vote.cast({2, 3}));

    const FirstSelection selection = firstSelection(workshop);

    QCOMPARE(vote.cards(selection.entered()), QList{2}); // three stickers each, of two people
    QCOMPARE(selection.find(vote.ideas.at(0))->supporters, std::optional(1));
}

void tst_VoteInput::marksAreAveragedWhereEnoughPeopleGaveThem()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 2, SlipVote::scores(1, 3));
    const auto cast = [&](QList<MarkDraft> marks) {
        BallotDraft draft;
        draft.marks = std::move(marks);
        return castBallot(vote.document, vote.id, draft);
    };
    QVERIFY(cast({{vote.ideas.at(0), 0, 4, 4}, {vote.ideas.at(1), 0, 5, 5}}));
    QVERIFY(cast({{vote.ideas.at(0), 0, 4, 5}}));
    QVERIFY(cast({{vote.ideas.at(0), 0, 4, 4}}));

    const FirstSelection selection = firstSelection(workshop);

    QCOMPARE(vote.cards(selection.entered()), QList{1});
    QCOMPARE(selection.find(vote.ideas.at(1))->where, Ranking::Where::NoQuorum);
    QCOMPARE(resultSentence(Phrases(u"en"_s), selection, selection.rows().first()),
             u"a mean of 8.33 of 10, on 3 of 3 slips, place 1. It enters."_s);
}

void tst_VoteInput::handsOfTwoQuestionsAreWeighed()
{
    TestWorkshop workshop;
    VotePlan plan{VoteMethod::Hands, 1, 12};
    plan.importanceWeight = 2;
    plan.relevanceWeight = 1;
    const auto ideas = writeIdeas(workshop, 1, 2);
    const auto vote = CountedVote::open(workshop, plan);
    WorkshopDocument &document = *workshop.document;

    QVERIFY(!countVotes(document, vote, ideas.at(0), 5));
    QVERIFY(!countVotes(document, vote, ideas.at(0), 5, 13));
    QVERIFY(countVotes(document, vote, ideas.at(0), 5, 9));
    QVERIFY(countVotes(document, vote, ideas.at(1), 8, 4));

    const FirstSelection selection = firstSelection(workshop);
    QCOMPARE(selection.entered(), QList{ideas.at(1)}); // 20 against 19
    QCOMPARE(selection.uncounted(), 0);
    QCOMPARE(gotWords(Phrases(u"en"_s), selection.vote(), selection.rows().first()),
             u"8 hands for importance and 4 for relevance"_s);
}

void tst_VoteInput::ballotsCarryTheNumberOfTheirTable()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 3, SlipVote::ranked(1, 3, 2));
    QVERIFY(vote.cast({1, 2}));
    BallotDraft other = vote.draft({2});
    other.mesa = workshop.mesa(2);
    QVERIFY(castBallot(vote.document, vote.id, other));

    const auto input =
        inputOf(firstSelection(workshop).record(), {{workshop.mesa(1), 1}, {workshop.mesa(2), 2}});

    const auto ballots = std::get<QList<Ranking::RankBallot>>(input.votes);
    QCOMPARE(ballots.at(0).table, 1);
    QCOMPARE(ballots.at(1).table, 2);
}

void tst_VoteInput::anIdeaJoinedSinceCountsForTheOther()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 3, SlipVote::ranked(1, 3, 2));
    QVERIFY(vote.cast({1, 3}));
    QVERIFY(vote.cast({2, 3}));
    QVERIFY(vote.cast({3, 1}));
    QCOMPARE(vote.cards(firstSelection(workshop).entered()), QList{3});

    joinBehind(vote.document, vote.ideas.at(0), vote.ideas.at(1));

    const FirstSelection selection = firstSelection(workshop);
    QCOMPARE(selection.rows().size(), 2);
    QCOMPARE(selection.find(vote.ideas.at(0))->supporters, std::optional(3));
    QCOMPARE(vote.cards(selection.entered()), QList{1});
    const IdeaCodes codes(*vote.document.stores().mesas.all(), *vote.document.stores().ideas.all());
    QCOMPARE(joinedSentence(Phrases(u"en"_s), selection, codes),
             u"M1-02 was joined to M1-01 after the vote: whoever chose either chose M1-01. Through "
             u"this M1-01 enters. M1-03 does not enter any more."_s);
}

void tst_VoteInput::whereOnlyTotalsAreKnownItHasTheLargerOne()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {4, 5, 3}, 2);

    joinBehind(*workshop.document, vote.ideas.at(0), vote.ideas.at(1));

    const FirstSelection selection = firstSelection(workshop);
    QCOMPARE(selection.rows().size(), 2);
    QCOMPARE(selection.find(vote.ideas.at(0))->count, std::optional(5));
    QCOMPARE(selection.entered(), (QList<Id<Idea>>{vote.ideas.at(0), vote.ideas.at(2)}));
    const IdeaCodes codes(*workshop.document->stores().mesas.all(),
                          *workshop.document->stores().ideas.all());
    QVERIFY(joinedSentence(Phrases(u"en"_s), selection, codes)
                .startsWith(u"M1-02 was joined to M1-01 after the vote."_s));
}

/// What is counted once more is counted of both together.
void tst_VoteInput::countedAgainTheJoinedIdeaHasThatCount()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {4, 5, 3}, 2);
    joinBehind(*workshop.document, vote.ideas.at(0), vote.ideas.at(1));
    const Id<Vote> id = firstSelection(workshop).record().vote.id();
    QVERIFY(reopenVote(*workshop.document, id));
    QVERIFY(countVotes(*workshop.document, id, vote.ideas.at(0), 2));

    QCOMPARE(firstSelection(workshop).find(vote.ideas.at(0))->count, std::optional(2));
    QCOMPARE(firstSelection(workshop).record().tallies.size(), 2);
}

void tst_VoteInput::allEqualIsOneTie()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 3, SlipVote::ranked(1, 3, 3));
    QVERIFY(vote.cast({1, 2}));
    QVERIFY(vote.cast({2, 1}));

    const FirstSelection selection = firstSelection(workshop);

    QCOMPARE(vote.cards(selection.tied()), (QList<int>{1, 2}));
    QCOMPARE(selection.seatsLeft(), 1);
}

TALLERISTA_TEST(tst_VoteInput)
#include "tst_voteinput.moc"
