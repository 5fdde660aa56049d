// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ballotactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "tests/support/testselection.h"
#include "ui/stages/casting/selectionmodel.h"
#include "ui/stages/firstselection/firstselectionpage.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The page of a closed first selection of ideas on cards 1, 2, 3 …
struct ResultPage
{
    FirstSelection selection() const { return firstSelection(page.workshop); }
    QListView *list() const { return page.find<QListView>(u"resultList1"_s); }
    void goTo(int card) const
    {
        auto *model = static_cast<SelectionModel *>(list()->model());
        list()->setCurrentIndex(model->indexOf(ideas.at(card - 1)));
        list()->setFocus();
    }
    void mark(int card)
    {
        goTo(card);
        page.press(list(), Qt::Key_Space);
    }
    bool isShown(const QString &name) const { return page.find<QWidget>(name)->isVisible(); }
    QAction *way(const QString &name) const
    {
        const auto ways = page.find<QPushButton>(u"otherWaysOut"_s)->menu()->actions();
        for (QAction *way : ways) {
            if (way->text() == name)
                return way;
        }
        return nullptr;
    }
    void take(const QString &name) const { way(name)->trigger(); }
    void answer(const QString &first, const QString &second = {})
    {
        page.type(page.find<QLineEdit>(u"askField1"_s), first);
        if (!second.isNull())
            page.type(page.find<QLineEdit>(u"askField2"_s), second);
    }
    QString problem() const { return page.find<QLabel>(u"askProblem"_s)->text(); }

    QList<int> cards(const QList<Id<Idea>> &chosen) const
    {
        QList<int> numbers;
        for (const Id<Idea> &idea : chosen)
            numbers.append(int(ideas.indexOf(idea)) + 1);
        return numbers;
    }

    TestPage<FirstSelectionPage> page;
    QList<Id<Idea>> ideas;
    std::optional<Id<Vote>> vote;
};

void close(ResultPage &page)
{
    if (auto closed = closeVote(*page.page.workshop.document, *page.vote); !closed)
        qFatal("%s", qPrintable(closed.error().message));
}

/// Idea n got \a hands[n - 1].
struct ClosedVote : ResultPage
{
    ClosedVote(const QList<int> &hands, int seats)
    {
        const CountedVote counted(page.workshop, VoteMethod::Hands, hands, seats);
        ideas = counted.ideas;
        vote = counted.id;
        close(*this);
    }
};

/// Six slips with two stickers each, over three ideas for two places: 1 has six, 2 and 3 have three.
struct ClosedSlips : ResultPage
{
    ClosedSlips()
    {
        ideas = writeIdeas(page.workshop, 1, 3);
        VotePlan plan{VoteMethod::Dots, 2, 6, 2};
        plan.dotCounting = DotCounting::Slips;
        vote = CountedVote::open(page.workshop, plan);
        for (int slip = 0; slip < 6; ++slip) {
            const BallotDraft draft{{{ideas.at(0), 1}, {ideas.at(1 + slip % 2), 1}}};
            QVERIFY(castBallot(*page.workshop.document, *vote, draft));
        }
        close(*this);
    }
};

} // namespace

/// What a table decides about its result, by keyboard.
class tst_DecisionDesk : public QObject
{
    Q_OBJECT

private slots:
    void twoTooManyMayAllEnter();
    void fiveForOnePlaceVoteOnceMore();
    void aRunoffThatTiesIsRepeatedOnceOnly();
    void threeNumbersDrawWhoEnters();
    void whatIsNoNumberDrawsNobody();
    void papersFromABagAreMarkedAndWitnessed();
    void twinsInTheTieBecomeOne();
    void whatTheVotesSayCanBeSetAsideForAReason();
    void aDecisionCanBeTakenBack();
    void aDecisionOfBeforeARecountIsConfirmed();
    void whatTheTeamReadsIsOneKeyAway();
    void whileTheRoomSeesTheScreenThereAreNoDetails();
};

void tst_DecisionDesk::twoTooManyMayAllEnter()
{
    ClosedVote few({9, 4, 4, 4}, 2);
    QVERIFY(few.isShown(u"admitAll"_s));
    ClosedVote many({9, 4, 4, 4, 4}, 2);
    QVERIFY(!many.isShown(u"admitAll"_s));
    QVERIFY(many.isShown(u"runoff"_s));
}

void tst_DecisionDesk::fiveForOnePlaceVoteOnceMore()
{
    ClosedVote closed({9, 4, 4, 4, 4, 4}, 2);

    closed.page.press(closed.list(), Qt::Key_F8);
    auto *field = closed.page.find<QLineEdit>(u"countField1"_s);
    QVERIFY(field->isVisible());
    for (const QString &typed : {u"2 1"_s, u"3 7"_s, u"4 2"_s, u"5 1"_s, u"6 1"_s})
        closed.page.type(field, typed);
    closed.page.press(field, Qt::Key_F8);

    QVERIFY(closed.selection().isDecided());
    QCOMPARE(closed.cards(closed.selection().entered()), (QList<int>{1, 3}));
    QCOMPARE(closed.selection().record().decisions.first().decision->kind,
             DecisionFields::Kind::Runoff);
    QVERIFY(closed.list()->isVisible());
}

void tst_DecisionDesk::aRunoffThatTiesIsRepeatedOnceOnly()
{
    ClosedVote closed({9, 4, 4, 4, 4, 4}, 2);
    for (int turn = 0; turn < 2; ++turn) {
        closed.page.press(closed.list(), Qt::Key_F8);
        auto *field = closed.page.find<QLineEdit>(u"countField1"_s);
        QCOMPARE(closed.page.host.focusWidget(), field);
        for (int card = 2; card <= 6; ++card)
            closed.page.type(field, u"%1 2"_s.arg(card));
        closed.page.press(field, Qt::Key_F8);
    }

    QVERIFY(!closed.selection().isDecided());
    QVERIFY(!closed.isShown(u"runoff"_s));
    QVERIFY(closed.way(u"Public draw"_s)->isVisible());
    QVERIFY(!closed.way(u"Quick runoff"_s)->isVisible());
}

void tst_DecisionDesk::threeNumbersDrawWhoEnters()
{
    ClosedVote closed({9, 4, 4, 4}, 2);

    closed.take(u"Public draw"_s);
    closed.answer(u"12 7, 30"_s);

    QVERIFY(closed.selection().isDecided());
    QCOMPARE(closed.selection().entered().size(), 2);
    const auto decision = closed.selection().record().decisions.first().decision;
    QCOMPARE(decision->kind, DecisionFields::Kind::Draw);
    QCOMPARE(decision->drawSeed, u"12./7./30./"_s);
}

void tst_DecisionDesk::whatIsNoNumberDrawsNobody()
{
    ClosedVote closed({9, 4, 4, 4}, 2);
    closed.take(u"Public draw"_s);

    for (const QString &typed : {u"doce y siete"_s, u"12 7"_s, u"12 -7 3"_s}) {
        closed.answer(typed);
        QVERIFY2(!closed.problem().isEmpty(), qPrintable(typed));
    }

    QVERIFY(closed.selection().record().decisions.isEmpty());
}

void tst_DecisionDesk::papersFromABagAreMarkedAndWitnessed()
{
    ClosedVote closed({9, 4, 4, 4}, 2);
    closed.take(u"Papers from a bag"_s);
    QVERIFY(!closed.isShown(u"askField1"_s)); // nothing is marked yet
    QCOMPARE(closed.page.host.focusWidget(), closed.list());

    closed.mark(3); // and now it asks
    closed.answer(u"La moderadora"_s, u"Dos personas de la mesa"_s);

    QCOMPARE(closed.cards(closed.selection().entered()), (QList<int>{1, 3}));
    QCOMPARE(closed.selection().record().decisions.first().decision->reason,
             u"Dos personas de la mesa"_s);
}

void tst_DecisionDesk::twinsInTheTieBecomeOne()
{
    const auto join = [](auto &closed) {
        closed.mark(2);
        closed.mark(3);
        closed.take(u"Join twins"_s);
        closed.answer(u"Las dos en una"_s);
        QVERIFY2(closed.selection().isDecided(), qPrintable(closed.problem()));
        QCOMPARE(closed.cards(closed.selection().entered()), (QList<int>{1, 2}));
    };
    ClosedSlips slips;
    join(slips);
    ClosedVote totals({9, 4, 4}, 2);
    join(totals);
}

void tst_DecisionDesk::whatTheVotesSayCanBeSetAsideForAReason()
{
    ClosedVote closed({9, 7, 4}, 2);
    closed.goTo(3);
    closed.page.press(closed.list(), Qt::Key_O);

    closed.answer(u"La mesa"_s, u"porque sí"_s);
    QVERIFY(!closed.problem().isEmpty()); // too short to be a reason
    closed.page.type(closed.page.find<QLineEdit>(u"askField2"_s),
                     u"Lo exige la normativa vigente"_s);

    QCOMPARE(closed.cards(closed.selection().entered()), (QList<int>{1, 3})); // by their own places
    const DecisionRecord decided = closed.selection().record().decisions.first();
    QCOMPARE(decided.decision->kind, DecisionFields::Kind::Include);
    QCOMPARE(decided.ideas.first()->computedPlace, 3);
}

void tst_DecisionDesk::aDecisionOfBeforeARecountIsConfirmed()
{
    ClosedVote closed({9, 5, 5, 5, 1}, 3);
    closed.mark(2);
    closed.mark(3);
    closed.page.type(closed.page.find<QLineEdit>(u"tieReason"_s), u"Son las que no esperan"_s);
    QVERIFY(!closed.isShown(u"confirmDecision"_s));
    closed.page.press(closed.page.find<QPushButton>(u"countAgain"_s), Qt::Key_Space);
    closed.page.type(closed.page.find<QLineEdit>(u"countField1"_s), u"2 4"_s);
    closed.page.press(closed.page.find<QLineEdit>(u"countField1"_s), Qt::Key_F8);
    QVERIFY(closed.isShown(u"confirmDecision"_s));

    closed.page.press(closed.page.find<QPushButton>(u"confirmDecision"_s), Qt::Key_Space);

    QVERIFY(closed.selection().outcome().staleDecisions.isEmpty());
    QVERIFY(!closed.isShown(u"confirmDecision"_s));
}

void tst_DecisionDesk::aDecisionCanBeTakenBack()
{
    ClosedVote closed({9, 4, 4}, 2);
    QVERIFY(!closed.isShown(u"takeBackDecision"_s));
    closed.page.find<QLineEdit>(u"tieReason"_s)->setText(u"Half typed about this tie"_s);
    closed.page.press(closed.list(), Qt::Key_F8);
    QVERIFY(closed.selection().isDecided());

    closed.page.press(closed.page.find<QPushButton>(u"takeBackDecision"_s), Qt::Key_Space);

    QVERIFY(!closed.selection().isDecided());
    QVERIFY(closed.isShown(u"tieTitle"_s));
    QCOMPARE(closed.page.find<QLineEdit>(u"tieReason"_s)->text(), QString()); // it is another tie
}

void tst_DecisionDesk::whatTheTeamReadsIsOneKeyAway()
{
    ClosedVote closed({9, 7, 4}, 2);
    closed.goTo(1);

    closed.page.press(closed.list(), Qt::Key_D);
    auto *details = closed.page.host.findChild<QListWidget *>(u"details"_s);
    QVERIFY(details && details->isVisible() && details->count() > 1);
    QTest::keyClick(details, Qt::Key_Escape);
    closed.page.press(closed.list(), Qt::Key_W);
    auto *seats = closed.page.host.findChild<QSpinBox *>(u"seatsIf"_s);
    QVERIFY(seats && seats->isVisible());
    auto *told = closed.page.host.findChild<QLabel *>(u"toldIf"_s);
    const QString before = told->text();
    seats->setValue(3);

    QVERIFY(told->text() != before);
    QCOMPARE(closed.selection().vote().seats, 2); // it was only asked
}

void tst_DecisionDesk::whileTheRoomSeesTheScreenThereAreNoDetails()
{
    ClosedVote closed({9, 7, 4}, 2);
    QVERIFY(closed.isShown(u"moreDetails"_s));

    closed.page.privacy.set(true);

    QVERIFY(!closed.isShown(u"moreDetails"_s));
    closed.page.press(closed.list(), Qt::Key_D);
    QVERIFY(!closed.page.host.findChild<QListWidget *>(u"details"_s));
}

TALLERISTA_TEST(tst_DecisionDesk)
#include "tst_decisiondesk.moc"
