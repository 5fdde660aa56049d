// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"
#include "core/actions/participantactions.h"
#include "core/rules/selection/selectionsentences.h"
#include "tests/support/testballots.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_BallotActions : public QObject
{
    Q_OBJECT

private slots:
    void slipsAreNumberedAsTheyCome();
    void aSlipIsHeldToTheVote_data();
    void aSlipIsHeldToTheVote();
    void thereAreNoMoreSlipsThanPeople();
    void aVoterWhoLeavesTakesNoSlipAlong();
    void aChangedSlipIsOneStepAndUndoneAsOne();
    void aRemovedSlipGivesItsNumberBack();
    void aNamedVoteHasOneSlipForEachPerson();
    void whoIsErasedHasNoSlipAnyMore();
    void totalsAndSlipsAreNotMixed();
    void everythingIsThereAfterReopening();
    void aClosedVoteTakesNoSlip();
    void undoOfClosingOpensItAgain();
    void aWithdrawnVoteTakesItsSlipsAlong();
    void blankSlipsAloneCloseNothing();
};

namespace {

Result<Participant> addAna(TestWorkshop &workshop)
{
    ParticipantDraft draft;
    draft.name = u"Ana Paz"_s;
    return addParticipant(*workshop.document, draft);
}

} // namespace

void tst_BallotActions::slipsAreNumberedAsTheyCome()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 3, 3));

    QCOMPARE((*vote.cast({2, 1, 4}))->slip, 1);
    QCOMPARE((*vote.cast({1, 2, 3}))->slip, 2);

    const FirstSelection selection = firstSelection(workshop);
    QCOMPARE(selection.slips(), 2);
    const BallotRecord &first = selection.record().ballots.first();
    QCOMPARE(first.marks.size(), 3);
    QCOMPARE(first.marks.at(0)->idea, vote.ideas.at(1));
    QCOMPARE(first.marks.at(0)->place, std::optional(1));
    QCOMPARE(first.ballot->mesa, std::optional(workshop.mesa(1)));
}

void tst_BallotActions::aSlipIsHeldToTheVote_data()
{
    QTest::addColumn<QList<int>>("cards");
    QTest::addColumn<bool>("byDots");
    QTest::addColumn<QString>("problem");

    using L = QList<int>;
    QTest::newRow("in order") << L{1, 2, 3} << false << QString();
    QTest::newRow("short") << L{1} << false << QString();
    QTest::newRow("blank") << L{} << false << QString();
    QTest::newRow("one twice") << L{1, 2, 1} << false << u"1 is repeated."_s;
    QTest::newRow("too many") << L{1, 2, 3, 4} << false
                              << u"There are 4 ideas on the slip; each person orders 3."_s;
    QTest::newRow("two stickers on one") << L{1, 1, 2} << true << QString();
    QTest::newRow("three stickers on one")
        << L{1, 1, 1} << true << u"1 has 3 stickers; one idea gets 2 at most."_s;
    QTest::newRow("a sticker too many")
        << L{1, 1, 2, 2, 3, 3} << true << u"There are 6 stickers on the slip; each person has 5."_s;
}

void tst_BallotActions::aSlipIsHeldToTheVote()
{
    QFETCH(QList<int>, cards);
    QFETCH(bool, byDots);
    QFETCH(QString, problem);
    TestWorkshop workshop;
    const SlipVote vote(
        workshop, 5, byDots ? SlipVote::dots(2, 3, 5, 2) : SlipVote::ranked(2, 3, 3));

    const auto cast = vote.cast(cards);

    QCOMPARE(bool(cast), problem.isEmpty());
    if (!cast)
        QCOMPARE(cast.error().message, problem);
}

void tst_BallotActions::thereAreNoMoreSlipsThanPeople()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 1, 3));
    QVERIFY(vote.cast({1}));

    const auto second = vote.cast({2});
    QVERIFY(!second);
    QCOMPARE(second.error().message, u"There are as many slips as people who vote: 1."_s);

    QVERIFY(changeVoters(vote.document, vote.id, 2));
    QVERIFY(vote.cast({2}));
}

void tst_BallotActions::aVoterWhoLeavesTakesNoSlipAlong()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 3, 3));
    QVERIFY(vote.cast({1}));
    QVERIFY(vote.cast({2}));

    QVERIFY(changeVoters(vote.document, vote.id, 2));
    QVERIFY(!changeVoters(vote.document, vote.id, 1));
    QCOMPARE(firstSelection(workshop).slips(), 2);
}

void tst_BallotActions::aChangedSlipIsOneStepAndUndoneAsOne()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 3, 3));
    const auto ballot = vote.cast({1, 2, 3});
    const auto before = firstSelection(workshop).record().ballots;

    QVERIFY(changeBallot(vote.document, ballot->id(), vote.draft({4, 1})));
    QCOMPARE(firstSelection(workshop).record().ballots.first().marks.size(), 2);

    QVERIFY(vote.document.undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(firstSelection(workshop).record().ballots, before);
}

void tst_BallotActions::aRemovedSlipGivesItsNumberBack()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 3, 3));
    const auto first = vote.cast({1});
    QVERIFY(vote.cast({2}));

    QVERIFY(removeBallot(vote.document, first->id()));
    QCOMPARE(firstSelection(workshop).slips(), 1);
    QCOMPARE((*vote.cast({3}))->slip, 1);
}

void tst_BallotActions::aNamedVoteHasOneSlipForEachPerson()
{
    TestWorkshop workshop;
    VotePlan plan = SlipVote::ranked(2, 3, 3);
    plan.secret = false;
    const SlipVote vote(workshop, 4, plan);
    const auto ana = addAna(workshop);
    QVERIFY(ana);

    QVERIFY(!vote.cast({1}));
    BallotDraft draft = vote.draft({1});
    draft.participant = ana->id();
    QVERIFY(castBallot(vote.document, vote.id, draft));
    const auto again = castBallot(vote.document, vote.id, draft);
    QVERIFY(!again);
    QCOMPARE(again.error().message, u"This person has a slip here already: number 1."_s);
}

void tst_BallotActions::whoIsErasedHasNoSlipAnyMore()
{
    TestWorkshop workshop;
    VotePlan plan = SlipVote::ranked(2, 3, 3);
    plan.secret = false;
    const SlipVote vote(workshop, 4, plan);
    const auto ana = addAna(workshop);
    BallotDraft draft = vote.draft({1, 2});
    draft.participant = ana->id();
    QVERIFY(castBallot(vote.document, vote.id, draft));
    const auto outcome = firstSelection(workshop).outcome();

    QVERIFY(eraseParticipant(vote.document, ana->id()));

    const FirstSelection selection = firstSelection(workshop);
    QCOMPARE(selection.record().ballots.first().ballot->participant, std::nullopt);
    QCOMPARE(selection.outcome(), outcome);
    QVERIFY(*vote.document.fingerprintHolds());
    QVERIFY(vote.document.undo(Scope::of(workshop.mesa(1)))); // the slip, as it is told now
    QCOMPARE(firstSelection(workshop).slips(), 0);
    QVERIFY(*vote.document.fingerprintHolds());
}

void tst_BallotActions::totalsAndSlipsAreNotMixed()
{
    TestWorkshop workshop;
    const SlipVote bySlips(workshop, 4, SlipVote::dots(2, 3, 5));
    QVERIFY(!countVotes(bySlips.document, bySlips.id, bySlips.ideas.at(0), 2));

    QVERIFY(withdrawVote(bySlips.document, bySlips.id));
    const auto byTotals = CountedVote::open(workshop, {VoteMethod::Dots, 2, 3, 5});
    QVERIFY(!castBallot(*workshop.document, byTotals, bySlips.draft({1})));
    QVERIFY(countVotes(*workshop.document, byTotals, bySlips.ideas.at(0), 2));
}

void tst_BallotActions::everythingIsThereAfterReopening()
{
    TestWorkshop workshop;
    std::optional<VoteRecord> before;
    {
        const SlipVote vote(workshop, 4, SlipVote::scores(2, 3));
        BallotDraft draft;
        draft.marks = {{vote.ideas.at(2), 0, 4, 5}, {vote.ideas.at(0), 0, 1, 1}};
        QVERIFY(castBallot(vote.document, vote.id, draft));
        before = firstSelection(workshop).record();
    }

    workshop.reopen();

    QCOMPARE(firstSelection(workshop).record(), *before);
    QVERIFY(*workshop.document->fingerprintHolds());
}

void tst_BallotActions::aClosedVoteTakesNoSlip()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 3, 3));
    const auto ballot = vote.cast({1});
    QVERIFY(closeVote(vote.document, vote.id));

    QVERIFY(!vote.cast({2}));
    QVERIFY(!changeBallot(vote.document, ballot->id(), vote.draft({2})));
    QVERIFY(!removeBallot(vote.document, ballot->id()));
}

void tst_BallotActions::undoOfClosingOpensItAgain()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 3, 3));
    QVERIFY(vote.cast({1}));
    QVERIFY(closeVote(vote.document, vote.id));

    QVERIFY(vote.document.undo(Scope::of(workshop.mesa(1))));

    QVERIFY(!firstSelection(workshop).isShown());
    QVERIFY(vote.cast({2}));
}

void tst_BallotActions::aWithdrawnVoteTakesItsSlipsAlong()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 3, 3));
    QVERIFY(vote.cast({1, 2}));

    QVERIFY(withdrawVote(vote.document, vote.id));
    QVERIFY(vote.document.stores().ballots.all()->isEmpty());
    QVERIFY(vote.document.stores().ballotMarks.all()->isEmpty());

    QVERIFY(vote.document.undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(firstSelection(workshop).slips(), 1);
}

void tst_BallotActions::blankSlipsAloneCloseNothing()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 4, SlipVote::ranked(2, 3, 3));
    QVERIFY(!closeVote(vote.document, vote.id));
    QVERIFY(vote.cast({}));

    const auto closed = closeVote(vote.document, vote.id);
    QVERIFY(!closed);
    QCOMPARE(closed.error().message, u"No slip says anything yet."_s);
}

TALLERISTA_TEST(tst_BallotActions)
#include "tst_ballotactions.moc"
