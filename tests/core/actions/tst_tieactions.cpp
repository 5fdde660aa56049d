// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/overrideactions.h"
#include "core/rules/selection/decisionsentences.h"
#include "core/rules/selection/selectionsentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// What breaks a tie besides a word of the table, and results set aside by hand.
class tst_TieActions : public QObject
{
    Q_OBJECT

private slots:
    void threeNumbersDrawInPublic();
    void aBagNeedsAHandAndAWitness();
    void aRunoffIsOverTheTiedIdeasAlone();
    void aRunoffThatEndsTheTieIsADecision();
    void aRunoffThatTiesIsRepeatedOnce();
    void whatARunoffSettledStaysWhenTheRestIsDrawn();
    void whatARunoffLeftMayAllEnter();
    void aWithdrawnVoteTakesItsRunoffsAlong();
    void anOverrideNeedsRoleAndReason_data();
    void anOverrideNeedsRoleAndReason();
    void anIncludedIdeaTakesItsPlaceFirst();
    void anExcludedIdeaLetsTheNextOneIn();
    void anIncludedIdeaTakesAPlaceOfTheTie();
    void whatChangedSinceADecisionIsTold();
    void aTableConfirmsWhatItDecided();
    void whoWereAllThatTiedIsDecidedAgain();
    void aSieveLeavesAllThatTieWithTheLast();
    void aFirstSelectionIsOverWhatPassed();
    void aSieveStaysWhileSomethingStandsOnIt();
};

namespace {

/// 9, then three that tie for one of two places, then 1.
struct TiedVote : CountedVote
{
    explicit TiedVote(TestWorkshop &workshop)
        : CountedVote(workshop, VoteMethod::Hands, {9, 5, 5, 5, 1}, 2)
    {
        if (!closeVote(*workshop.document, id))
            qFatal("the vote does not close");
    }
};

/// Of the last decision, or of the one \a before it.
QString decisionText(const TestWorkshop &workshop, qsizetype before = 0)
{
    const FirstSelection selection = firstSelection(workshop);
    const IdeaCodes codes(*workshop.document->stores().mesas.all(),
                          *workshop.document->stores().ideas.all());
    return decisionSentence(
        Phrases(u"en"_s), selection, selection.record().decisions.size() - 1 - before, codes);
}

/// Counts \a idea again after the vote was closed.
void recount(TestWorkshop &workshop, const Id<Vote> &vote, const Id<Idea> &idea, int hands)
{
    WorkshopDocument &document = *workshop.document;
    QVERIFY(reopenVote(document, vote));
    QVERIFY(countVotes(document, vote, idea, hands));
    QVERIFY(closeVote(document, vote));
}

} // namespace

void tst_TieActions::threeNumbersDrawInPublic()
{
    TestWorkshop workshop;
    const TiedVote vote(workshop);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(!drawTie(document, vote.id, {1, 2}));

    const auto drawn = drawTie(document, vote.id, {12, 7, 31});

    QVERIFY(drawn);
    QCOMPARE((*drawn)->drawSeed, u"12./7./31./"_s);
    const FirstSelection selection = firstSelection(workshop);
    QVERIFY(selection.isDecided());
    QCOMPARE(selection.entered().size(), 2);
    const QString entered = selection.entered().contains(vote.ideas.at(1))   ? u"M1-02"_s
                            : selection.entered().contains(vote.ideas.at(2)) ? u"M1-03"_s
                                                                             : u"M1-04"_s;
    QCOMPARE(decisionText(workshop),
             u"A public draw with the numbers 12, 7, and 31 let %1 in. It was drawn from these, in "
             u"this order: M1-02, M1-03, M1-04."_s.arg(entered));
}

void tst_TieActions::aBagNeedsAHandAndAWitness()
{
    TestWorkshop workshop;
    const TiedVote vote(workshop);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(!drawTieFromBag(document, vote.id, {vote.ideas.at(2)}, {}, u"Relatoría"_s));
    QVERIFY(!drawTieFromBag(document, vote.id, {vote.ideas.at(4)}, u"Una niña"_s, u"Relatoría"_s));

    QVERIFY(
        drawTieFromBag(document, vote.id, {vote.ideas.at(2)}, u"Facilitación"_s, u"Relatoría"_s));

    QCOMPARE(vote.cards(firstSelection(workshop).entered()), (QList<int>{1, 3}));
    QCOMPARE(
        decisionText(workshop),
        u"Papers drawn from a bag let M1-03 in. Drawn by: Facilitación. Seen by: Relatoría."_s);
}

void tst_TieActions::aRunoffIsOverTheTiedIdeasAlone()
{
    TestWorkshop workshop;
    const TiedVote vote(workshop);
    WorkshopDocument &document = *workshop.document;

    const auto runoff = openRunoff(document, vote.id, 12);

    QVERIFY(runoff);
    QCOMPARE((*runoff)->seats, 1);
    QCOMPARE((*runoff)->parent, std::optional(vote.id));
    QVERIFY(!openRunoff(document, vote.id, 12)); // one at a time
    QVERIFY(!countVotes(document, runoff->id(), vote.ideas.at(0), 3));
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(1), 8));
    QVERIFY(!countVotes(document, runoff->id(), vote.ideas.at(2), 5)); // 13 hands of 12
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(2), 4));
}

void tst_TieActions::aRunoffThatEndsTheTieIsADecision()
{
    TestWorkshop workshop;
    const TiedVote vote(workshop);
    WorkshopDocument &document = *workshop.document;
    const auto runoff = openRunoff(document, vote.id, 12);
    QVERIFY(!closeRunoff(document, runoff->id()));
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(3), 8));
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(2), 4));

    QVERIFY(closeRunoff(document, runoff->id()));

    QCOMPARE(vote.cards(firstSelection(workshop).entered()), (QList<int>{1, 4}));
    QCOMPARE(decisionText(workshop), u"A quick vote over the tied ideas let M1-04 in."_s);
    QVERIFY(document.undo(Scope::of(workshop.mesa(1)))); // closing and deciding are one step
    QCOMPARE(firstSelection(workshop).tied().size(), 3);
    QVERIFY(readTie(document, vote.id)->openRunoff);
}

void tst_TieActions::aRunoffThatTiesIsRepeatedOnce()
{
    TestWorkshop workshop;
    const TiedVote vote(workshop);
    WorkshopDocument &document = *workshop.document;
    for (int round = 0; round < 2; ++round) {
        const auto runoff = openRunoff(document, vote.id, 12);
        QVERIFY(runoff);
        QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(1), 6));
        QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(2), 6));
        QVERIFY(closeRunoff(document, runoff->id()));
        QCOMPARE(vote.cards(readTie(document, vote.id)->tied), (QList<int>{2, 3}));
        QVERIFY(firstSelection(workshop).record().decisions.isEmpty());
    }

    const auto third = openRunoff(document, vote.id, 12);
    QVERIFY(!third);
    QVERIFY(!decideTie(document, vote.id, {vote.ideas.at(3)}, u"Perdió en el desempate."_s));
    QVERIFY(decideTie(document, vote.id, {vote.ideas.at(2)}, u"Atiende a más personas."_s));
}

void tst_TieActions::whatARunoffSettledStaysWhenTheRestIsDrawn()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {5, 5, 5, 5}, 2);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    const auto runoff = openRunoff(document, vote.id, 12);
    QCOMPARE((*runoff)->seats, 2);
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(3), 10));
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(0), 6));
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(1), 6));
    QVERIFY(closeRunoff(document, runoff->id()));

    const auto tie = readTie(document, vote.id);
    QCOMPARE(vote.cards(tie->sure), QList{4});
    QCOMPARE(vote.cards(tie->tied), (QList<int>{1, 2}));
    QCOMPARE(tie->seatsLeft, 1);
    QVERIFY(drawTieFromBag(document, vote.id, {vote.ideas.at(1)}, u"La mesa"_s, u"Relatoría"_s));

    const FirstSelection selection = firstSelection(workshop);
    QVERIFY(selection.isDecided());
    QCOMPARE(vote.cards(selection.entered()), (QList<int>{2, 4}));
    QCOMPARE(decisionText(workshop, 1), u"A quick vote over the tied ideas let M1-04 in."_s);
    QCOMPARE(decisionText(workshop),
             u"Papers drawn from a bag let M1-02 in. Drawn by: La mesa. Seen by: Relatoría."_s);

    QVERIFY(withdrawDecision(document, selection.record().decisions.last().decision.id()));
    QVERIFY(firstSelection(workshop).record().decisions.isEmpty());
    QCOMPARE(vote.cards(readTie(document, vote.id)->sure), QList{4});
}

void tst_TieActions::whatARunoffLeftMayAllEnter()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {5, 5, 5, 5}, 2);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    const auto runoff = openRunoff(document, vote.id, 12);
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(3), 10));
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(0), 6));
    QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(1), 6));
    QVERIFY(closeRunoff(document, runoff->id()));

    QVERIFY(admitAllTied(document, vote.id));

    QCOMPARE(vote.cards(firstSelection(workshop).entered()), (QList<int>{1, 2, 4}));
    QVERIFY(firstSelection(workshop).isDecided());
    QCOMPARE(decisionText(workshop), u"The table let all in that still tied: M1-01 and M1-02."_s);
}

void tst_TieActions::aWithdrawnVoteTakesItsRunoffsAlong()
{
    TestWorkshop workshop;
    const TiedVote vote(workshop);
    QVERIFY(openRunoff(*workshop.document, vote.id, 12));

    QVERIFY(withdrawVote(*workshop.document, vote.id));

    QVERIFY(workshop.document->stores().votes.all()->isEmpty());
}

void tst_TieActions::anOverrideNeedsRoleAndReason_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("taken");

    QTest::newRow("both") << u"Secretaría"_s << u"Lo exige la normativa."_s << true;
    QTest::newRow("no role") << u""_s << u"Lo exige la normativa."_s << false;
    QTest::newRow("hardly a reason") << u"Secretaría"_s << u"Porque sí."_s << false;
}

void tst_TieActions::anOverrideNeedsRoleAndReason()
{
    QFETCH(QString, role);
    QFETCH(QString, reason);
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 7, 6, 4}, 3);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(!overrideResult(document, vote.id, {true, {vote.ideas.at(3)}, role, reason}));
    QVERIFY(closeVote(document, vote.id));

    QTEST(bool(overrideResult(document, vote.id, {true, {vote.ideas.at(3)}, role, reason})),
          "taken");
}

void tst_TieActions::anIncludedIdeaTakesItsPlaceFirst()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 7, 6, 4}, 3);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));

    QVERIFY(overrideResult(
        document,
        vote.id,
        {true, {vote.ideas.at(3)}, u"Secretaría"_s, u"Lo exige la normativa."_s, 3}));

    const FirstSelection selection = firstSelection(workshop);
    QCOMPARE(vote.cards(selection.entered()), (QList<int>{1, 2, 4}));
    const DecisionIdea &entry = selection.record().decisions.first().ideas.first();
    QCOMPARE(entry->computedPlace, std::optional(4));
    QCOMPARE(entry->decidedPlace, std::optional(3));
    QCOMPARE(resultSentence(Phrases(u"en"_s), selection, *selection.find(vote.ideas.at(2))),
             u"6 hands of 12 people, place 3. Others took its place by decision."_s);
    QVERIFY(withdrawDecision(document, selection.record().decisions.first().decision.id()));
    QCOMPARE(vote.cards(firstSelection(workshop).entered()), (QList<int>{1, 2, 3}));
}

void tst_TieActions::anExcludedIdeaLetsTheNextOneIn()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 7, 6, 4}, 3);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));

    QVERIFY(
        overrideResult(document,
                       vote.id,
                       {false, {vote.ideas.at(0)}, u"Secretaría"_s, u"Ya se hace desde 2017."_s}));

    QCOMPARE(vote.cards(firstSelection(workshop).entered()), (QList<int>{2, 3, 4}));
}

/// Two were chosen for two places; the one that is included takes one of these, so the two tie for the
/// other, and whoever loses it is named.
void tst_TieActions::anIncludedIdeaTakesAPlaceOfTheTie()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 5, 5, 5, 1}, 3);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    QVERIFY(decideTie(
        document, vote.id, {vote.ideas.at(1), vote.ideas.at(2)}, u"Son las que no esperan."_s));

    QVERIFY(
        overrideResult(document,
                       vote.id,
                       {true, {vote.ideas.at(4)}, u"Secretaría"_s, u"Lo exige la normativa"_s}));

    QCOMPARE(vote.cards(firstSelection(workshop).entered()), (QList<int>{1, 5}));
    QCOMPARE(vote.cards(readTie(document, vote.id)->tied), (QList<int>{2, 3}));
    QCOMPARE(readTie(document, vote.id)->seatsLeft, 1);
    QVERIFY(decideTie(document, vote.id, {vote.ideas.at(2)}, u"Atiende a más personas."_s));
    const FirstSelection selection = firstSelection(workshop);
    QCOMPARE(vote.cards(selection.entered()), (QList<int>{1, 3, 5}));
    const IdeaCodes codes(*document.stores().mesas.all(), *document.stores().ideas.all());
    QCOMPARE(decisionSentence(Phrases(u"en"_s), selection, 1, codes),
             u"By decision M1-05 enters: Lo exige la normativa. M1-02 gives up the place to it."_s);
}

void tst_TieActions::whatChangedSinceADecisionIsTold()
{
    TestWorkshop workshop;
    const TiedVote vote(workshop);
    QVERIFY(decideTie(
        *workshop.document, vote.id, {vote.ideas.at(1)}, u"Es la que no puede esperar"_s));
    const QString chosen =
        u"Among the tied ideas the table chose M1-02: Es la que no puede esperar."_s;
    QCOMPARE(decisionText(workshop), chosen);

    recount(workshop, vote.id, vote.ideas.at(1), 4);

    QCOMPARE(decisionText(workshop),
             chosen
                 + u" It was decided before the counts changed. M1-02 does not enter any more."_s);
}

void tst_TieActions::aTableConfirmsWhatItDecided()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 5, 5, 5, 1}, 3);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    QVERIFY(decideTie(
        document, vote.id, {vote.ideas.at(1), vote.ideas.at(2)}, u"Son las que no esperan."_s));
    QVERIFY(!confirmDecisions(document, vote.id)); // nothing has changed
    recount(workshop, vote.id, vote.ideas.at(1), 4);
    const auto before = firstSelection(workshop);
    QCOMPARE(before.outcome().staleDecisions.size(), 1);

    QVERIFY(confirmDecisions(document, vote.id));

    QVERIFY(firstSelection(workshop).outcome().staleDecisions.isEmpty());
    QCOMPARE(firstSelection(workshop).entered(), before.entered());
    QVERIFY2(!decisionText(workshop).contains(u"M1-02"_s), qPrintable(decisionText(workshop)));
    QVERIFY(document.undo(Scope::of(workshop.mesa(1)))); // one step
    QCOMPARE(firstSelection(workshop).record().decisions, before.record().decisions);
}

void tst_TieActions::whoWereAllThatTiedIsDecidedAgain()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 5, 5, 4}, 2);
    WorkshopDocument &document = *workshop.document;
    QVERIFY(closeVote(document, vote.id));
    QVERIFY(admitAllTied(document, vote.id));

    recount(workshop, vote.id, vote.ideas.at(3), 5);

    QVERIFY(!confirmDecisions(document, vote.id));
    QVERIFY(!firstSelection(workshop).outcome().staleDecisions.isEmpty());
}

void tst_TieActions::aSieveLeavesAllThatTieWithTheLast()
{
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 6);
    WorkshopDocument &document = *workshop.document;
    const auto sieve = openSieve(document, workshop.mesa(1), {VoteMethod::Dots, 2, 12, 5});
    QVERIFY(sieve);
    const QList<int> counts{9, 3, 3, 3, 0, 1};
    for (int i = 0; i < counts.size(); ++i)
        QVERIFY(countVotes(document, sieve->id(), ideas.at(i), counts.at(i)));
    QVERIFY(!openFirstSelection(document, workshop.mesa(1), {VoteMethod::Hands, 2, 12}));
    QVERIFY(closeVote(document, sieve->id()));

    QCOMPARE(passedBy(**readSieve(document.stores(), workshop.mesa(1))), ideas.mid(0, 4));
}

void tst_TieActions::aFirstSelectionIsOverWhatPassed()
{
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 3);
    WorkshopDocument &document = *workshop.document;
    const auto sieve = openSieve(document, workshop.mesa(1), {VoteMethod::Dots, 2, 12, 5});
    QVERIFY(countVotes(document, sieve->id(), ideas.at(2), 4));
    QVERIFY(countVotes(document, sieve->id(), ideas.at(0), 2));
    QVERIFY(closeVote(document, sieve->id()));

    const auto first = openFirstSelection(document, workshop.mesa(1), {VoteMethod::Hands, 1, 12});

    QVERIFY(first);
    QCOMPARE((*first)->parent, std::optional(sieve->id()));
    QCOMPARE(firstSelection(workshop).rows().size(), 2);
}

void tst_TieActions::aSieveStaysWhileSomethingStandsOnIt()
{
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 3);
    WorkshopDocument &document = *workshop.document;
    const auto sieve = openSieve(document, workshop.mesa(1), {VoteMethod::Dots, 2, 12, 5});
    QVERIFY(countVotes(document, sieve->id(), ideas.at(2), 4));
    QVERIFY(closeVote(document, sieve->id()));
    const auto first = openFirstSelection(document, workshop.mesa(1), {VoteMethod::Hands, 1, 12});

    QVERIFY(!withdrawVote(document, sieve->id()));
    QVERIFY(!reopenVote(document, sieve->id()));
    QVERIFY(withdrawVote(document, first->id()));
    QVERIFY(reopenVote(document, sieve->id()));
}

TALLERISTA_TEST(tst_TieActions)
#include "tst_tieactions.moc"
