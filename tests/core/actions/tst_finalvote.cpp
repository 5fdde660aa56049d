// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/fatereading.h"
#include "core/actions/preparationactions.h"
#include "core/rules/selection/finalsentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Five ideas entered, of which the fourth is not feasible; the table goes on with two.
struct Judged
{
    Judged()
        : vote(workshop, VoteMethod::Dots, {9, 8, 7, 6, 5, 4}, 5)
    {
        const auto settings = document().stores().workshop.get();
        WorkshopFields fields = settings->fields();
        fields.finalCut = 2;
        const bool done = editWorkshop(document(), fields) && closeVote(document(), vote.id);
        for (const int card : {1, 2, 3, 4, 5}) {
            const bool feasible = card != 4;
            if (!done
                || !judgeIdea(document(),
                              vote.ideas.at(card - 1),
                              feasible ? Verdict::Feasible : Verdict::NotFeasible,
                              feasible ? std::optional<int>() : 2))
                qFatal("not judged");
        }
    }

    WorkshopDocument &document() { return *workshop.document; }
    Id<Mesa> mesa() { return workshop.mesa(1); }
    Result<Vote> open(VoteMethod method = VoteMethod::Hands)
    {
        return openFinalVote(document(), mesa(), {method, 9, 12});
    }
    /// Of the cards 1, 2, 3 and 5.
    void count(const QList<int> &hands)
    {
        const auto id = again()->record().vote.id();
        const QList<int> cards{1, 2, 3, 5};
        for (qsizetype i = 0; i < hands.size(); ++i)
            QVERIFY(countVotes(document(), id, vote.ideas.at(cards.at(i) - 1), hands.at(i)));
        QVERIFY(closeVote(document(), id));
    }
    std::optional<FirstSelection> again() { return *readFinalVote(document().stores(), mesa()); }
    FinalSelection selection() { return **readFinalSelection(document().stores(), mesa()); }
    QList<int> proposed() { return vote.cards(selection().proposed()); }
    QString fateOf(int card)
    {
        const auto all = readFates(document().stores(), Phrases(u"en"_s));
        return all->at(card - 1).reason;
    }
    Result<void> finish(const QList<int> &cards, const QString &reason = {})
    {
        QList<Id<Idea>> ideas;
        for (const int card : cards)
            ideas.append(vote.ideas.at(card - 1));
        return finishFinalSelection(document(), mesa(), ideas, reason);
    }

    TestWorkshop workshop;
    CountedVote vote;
};

} // namespace

/// A table that votes once more, on its feasible ideas alone.
class tst_FinalVote : public QObject
{
    Q_OBJECT

private slots:
    void onlyFeasibleIdeasAreVotedOnForTheirPlaces();
    void thereIsNoneBeforeTheEvaluationIsOver();
    void thereIsNoneWhereThereArePlacesForAll();
    void itsOrderDecidesOnceItIsClosed();
    void aTieIsForTheTableToDecide();
    void whileItIsOpenNothingIsFinished();
    void aFirstSelectionWithItIsNotWithdrawn();
    void withdrawnTheFirstOrderIsBack();
    void whatTheTableHadMarkedIsForgottenAndComesBackWithUndo();
    void anIdeaThatFallsAfterwardsLeavesItsPlace();
    void theFatesTellTheLastVote();
    void theRoomHearsOfTheVoteThatIsHeld();
};

void tst_FinalVote::onlyFeasibleIdeasAreVotedOnForTheirPlaces()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open());
    QList<Id<Idea>> asked;
    for (const VoteItem &item : judged.again()->record().items)
        asked.append(item->idea);
    QCOMPARE(judged.vote.cards(asked), (QList<int>{1, 2, 3, 5}));
    QCOMPARE(judged.again()->vote().seats, 2); // those of the final selection, whatever was asked
    QVERIFY(!judged.open());
}

void tst_FinalVote::thereIsNoneBeforeTheEvaluationIsOver()
{
    Judged judged;
    QCOMPARE(judged.open().error().message,
             u"First the evaluation of this table has to be over."_s);
}

void tst_FinalVote::thereIsNoneWhereThereArePlacesForAll()
{
    Judged judged;
    for (const int card : {1, 2})
        QVERIFY(
            judgeIdea(judged.document(), judged.vote.ideas.at(card - 1), Verdict::NotFeasible, 2));
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open().error().message.startsWith(u"There are places for all"_s));
}

void tst_FinalVote::itsOrderDecidesOnceItIsClosed()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QCOMPARE(judged.proposed(), (QList<int>{1, 2}));
    QVERIFY(judged.open());
    QCOMPARE(judged.proposed(), (QList<int>{1, 2})); // open, it decides nothing
    judged.count({3, 1, 11, 7});

    QCOMPARE(judged.proposed(), (QList<int>{3, 5}));
    QList<int> cards;
    const FinalSelection selection = judged.selection();
    for (const FinalSelection::Candidate &candidate : selection.candidates())
        cards += judged.vote.cards({candidate.place.idea});
    QCOMPARE(cards, (QList<int>{3, 5, 1, 2, 4}));
    QVERIFY(selection.promotions().isEmpty());
    QVERIFY(judged.finish({3, 5})); // no reason is due
    const auto chosen = *judged.document().stores().shortlists.ofMesa(judged.mesa());
    QVERIFY(!chosen->shortlist->ownChoice);
}

void tst_FinalVote::aTieIsForTheTableToDecide()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open());
    judged.count({5, 9, 5, 2});

    QCOMPARE(judged.proposed(), QList<int>{2});
    QCOMPARE(judged.vote.cards(judged.selection().tied()), (QList<int>{1, 3}));
    QCOMPARE(judged.finish({2, 3}).error().message,
             u"Ideas tie for the last places: mark with Space those that go on, and say why."_s);
    QVERIFY(judged.finish({2, 3}, u"Reaches more people"_s));
}

void tst_FinalVote::whileItIsOpenNothingIsFinished()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open());
    QVERIFY(judged.finish({1, 2}).error().message.startsWith(u"The vote over the feasible"_s));
}

void tst_FinalVote::aFirstSelectionWithItIsNotWithdrawn()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open());
    QVERIFY(withdrawVote(judged.document(), judged.vote.id)
                .error()
                .message.startsWith(u"The vote over the feasible ideas stands on this"_s));
}

void tst_FinalVote::withdrawnTheFirstOrderIsBack()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open());
    judged.count({3, 1, 11, 7});
    QVERIFY(withdrawVote(judged.document(), judged.again()->record().vote.id()));
    QCOMPARE(judged.proposed(), (QList<int>{1, 2}));
}

void tst_FinalVote::whatTheTableHadMarkedIsForgottenAndComesBackWithUndo()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(chooseIdeas(judged.document(), judged.mesa(), {judged.vote.ideas.at(4)}));
    QVERIFY(judged.open());
    QVERIFY(!*judged.document().stores().shortlists.ofMesa(judged.mesa()));
    QVERIFY(judged.document().undo(Scope::of(judged.mesa())));
    QCOMPARE((*judged.document().stores().shortlists.ofMesa(judged.mesa()))->ideas.size(), 1);
}

void tst_FinalVote::anIdeaThatFallsAfterwardsLeavesItsPlace()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open());
    judged.count({3, 1, 11, 7});
    QVERIFY(reopenJudging(judged.document(), judged.mesa()));
    QVERIFY(judgeIdea(judged.document(), judged.vote.ideas.at(2), Verdict::NotFeasible, 3));
    QCOMPARE(judged.proposed(), (QList<int>{5, 1}));
}

void tst_FinalVote::theFatesTellTheLastVote()
{
    Judged judged;
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open());
    judged.count({3, 1, 11, 7});
    QVERIFY(judged.finish({3, 5}));
    QCOMPARE(judged.fateOf(3),
             u"In the vote over the feasible ideas: 11 hands of 12 people, place 1. It enters."_s);
    QVERIFY(judged.fateOf(1).startsWith(u"Others came first. In the vote over the feasible"_s));
    QVERIFY(judged.fateOf(6).startsWith(u"4 stickers"_s)); // it took part in the first alone
}

void tst_FinalVote::theRoomHearsOfTheVoteThatIsHeld()
{
    Judged judged;
    const Stores &stores = judged.document().stores();
    const auto purposes = [&] {
        return std::pair((*readLastVote(stores, judged.mesa()))->vote().purpose,
                         (*readShownVote(stores, judged.mesa()))->vote().purpose);
    };
    const auto both = [](VotePurpose purpose) {
        return std::pair(purpose, purpose);
    };
    QVERIFY(purposes() == both(VotePurpose::FirstSelection));
    QVERIFY(finishJudging(judged.document(), judged.mesa()));
    QVERIFY(judged.open());
    QVERIFY(purposes() == std::pair(VotePurpose::FinalSelection, VotePurpose::FirstSelection));
    judged.count({3, 1, 11, 7});
    QVERIFY(purposes() == both(VotePurpose::FinalSelection));
}

TALLERISTA_TEST(tst_FinalVote)
#include "tst_finalvote.moc"
