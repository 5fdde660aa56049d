// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/rules/selection/finalsentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A decided first selection of seven ideas, and a final one of three.
struct Decided
{
    explicit Decided(const QList<int> &counts = {9, 8, 7, 6, 5, 4, 3}, int seats = 5)
        : vote(workshop, VoteMethod::Dots, counts, seats)
    {
        const auto settings = document().stores().workshop.get();
        WorkshopFields fields = settings->fields();
        fields.finalCut = 3;
        if (!editWorkshop(document(), fields) || !closeVote(document(), vote.id))
            qFatal("no vote");
    }

    WorkshopDocument &document() { return *workshop.document; }
    FinalSelection selection()
    {
        return **readFinalSelection(document().stores(), workshop.mesa(1));
    }
    void judge(const QList<int> &cards, Verdict verdict, std::optional<int> reason = {})
    {
        for (const int card : cards) {
            if (!judgeIdea(document(), idea(card), verdict, reason))
                qFatal("no verdict");
        }
    }
    Id<Idea> idea(int card) const { return vote.ideas.at(card - 1); }
    QList<Id<Idea>> ideas(const QList<int> &cards) const
    {
        QList<Id<Idea>> chosen;
        for (const int card : cards)
            chosen.append(idea(card));
        return chosen;
    }
    Result<void> finish(const QList<int> &cards, const QString &reason = {})
    {
        return finishFinalSelection(document(), workshop.mesa(1), ideas(cards), reason);
    }

    TestWorkshop workshop;
    CountedVote vote;
};

} // namespace

class tst_FinalActions : public QObject
{
    Q_OBJECT

private slots:
    void theFirstFeasibleAreProposed();
    void aNotFeasibleOnePromotesTheNext();
    void theReserveKeepsItsOrder();
    void aTieAtTheFinalLineIsNotBrokenByOrder();
    void anAgreementProposesOnlyWhenAllFit();
    void whatMayBeFinished_data();
    void whatMayBeFinished();
    void finishingMakesOneSheetForEachAndUndoTakesThemBack();
    void finishingAgainMakesNoSecondSheet();
    void theSheetStartsWithWhatTheDevelopmentSays();
    void theTablesOwnChoiceIsKeptWithItsReason();
    void whereNoneIsFeasibleTheReserveIsNamed();
    void aVerdictIsReplacedNotDoubled();
};

void tst_FinalActions::theFirstFeasibleAreProposed()
{
    Decided decided;
    decided.judge({1, 2, 3, 4, 5}, Verdict::Feasible);

    QCOMPARE(decided.vote.cards(decided.selection().proposed()), QList<int>({1, 2, 3}));
    QVERIFY(decided.selection().tied().isEmpty());
}

void tst_FinalActions::aNotFeasibleOnePromotesTheNext()
{
    Decided decided;
    decided.judge({1, 3, 4, 5}, Verdict::Feasible);
    decided.judge({2}, Verdict::NotFeasible, 2);

    QCOMPARE(decided.vote.cards(decided.selection().proposed()), QList<int>({1, 3, 4}));
}

void tst_FinalActions::theReserveKeepsItsOrder()
{
    Decided decided;
    decided.judge({1, 2}, Verdict::Feasible);
    decided.judge({3, 4, 5}, Verdict::NotFeasible, 3);

    const FinalSelection selection = decided.selection();
    QList<int> reserve;
    for (const FinalSelection::Candidate &candidate : selection.candidates()) {
        if (candidate.reserve)
            reserve += decided.vote.cards({candidate.place.idea});
    }
    QCOMPARE(reserve, QList<int>({6, 7}));
    decided.judge({6}, Verdict::Feasible);
    QCOMPARE(decided.vote.cards(decided.selection().proposed()), QList<int>({1, 2, 6}));
}

void tst_FinalActions::aTieAtTheFinalLineIsNotBrokenByOrder()
{
    Decided decided({9, 8, 6, 6, 5});
    decided.judge({1, 2, 3, 4, 5}, Verdict::Feasible);

    const FinalSelection selection = decided.selection();
    QCOMPARE(decided.vote.cards(selection.proposed()), QList<int>({1, 2}));
    QCOMPARE(decided.vote.cards(selection.tied()), QList<int>({3, 4}));
    QVERIFY(!decided.finish({1, 2, 3}));
    QVERIFY(decided.finish({1, 2, 4}, u"La 4 ya tiene quien la haga"_s));
}

void tst_FinalActions::anAgreementProposesOnlyWhenAllFit()
{
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 6);
    WorkshopDocument &document = *workshop.document;
    const auto vote = CountedVote::open(workshop, {VoteMethod::Agreement, 6, 12, 0});
    for (const Id<Idea> &idea : ideas) {
        QVERIFY(markIdea(document, vote, idea, true));
        QVERIFY(judgeIdea(document, idea, Verdict::Feasible));
    }
    QVERIFY(giveListReason(document, vote, u"Son las de la mesa"_s));
    QVERIFY(closeVote(document, vote));
    const auto selection = [&] {
        return **readFinalSelection(document.stores(), workshop.mesa(1));
    };

    QVERIFY(selection().proposed().isEmpty()); // six for five places, and no order
    QVERIFY(judgeIdea(document, ideas.at(0), Verdict::NotFeasible, 1));
    QCOMPARE(selection().proposed().size(), 5);
}

void tst_FinalActions::whatMayBeFinished_data()
{
    QTest::addColumn<QList<int>>("cards");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("taken");

    QTest::newRow("the proposal") << QList<int>{1, 2, 3} << u""_s << true;
    QTest::newRow("fewer, with a reason") << QList<int>{1, 2} << u"Bastan dos"_s << true;
    QTest::newRow("another choice without a reason") << QList<int>{1, 2, 4} << u""_s << false;
    QTest::newRow("another choice with a reason")
        << QList<int>{1, 2, 4} << u"Ya tiene presupuesto"_s << true;
    QTest::newRow("nothing") << QList<int>{} << u"Nada"_s << false;
    QTest::newRow("more than the places") << QList<int>{1, 2, 3, 4} << u"Todas"_s << false;
    QTest::newRow("one that is not feasible") << QList<int>{1, 2, 5} << u"Nos gusta"_s << false;
}

void tst_FinalActions::whatMayBeFinished()
{
    QFETCH(QList<int>, cards);
    QFETCH(QString, reason);
    QFETCH(bool, taken);
    Decided decided;
    decided.judge({1, 2, 3, 4}, Verdict::Feasible);
    decided.judge({5}, Verdict::NotFeasible, 1);

    QCOMPARE(bool(decided.finish(cards, reason)), taken);
    const auto shortlist = decided.document().stores().shortlists.ofMesa(decided.workshop.mesa(1));
    QCOMPARE(shortlist->has_value(), taken);
}

void tst_FinalActions::finishingMakesOneSheetForEachAndUndoTakesThemBack()
{
    Decided decided;
    decided.judge({1, 2, 3, 4, 5}, Verdict::Feasible);
    QVERIFY(decided.finish({1, 2, 3}));

    const auto sheets = decided.document().stores().sheets.records();
    QCOMPARE(sheets->size(), 3);
    QCOMPARE(sheets->at(0).sheet->name, u"Idea 1"_s);
    QCOMPARE(sheets->at(2).origins, QList<Id<Idea>>{decided.idea(3)});

    QVERIFY(decided.document().undo(Scope::of(decided.workshop.mesa(1))));
    QVERIFY(decided.document().stores().sheets.records()->isEmpty());
    QVERIFY(!*decided.document().stores().shortlists.ofMesa(decided.workshop.mesa(1)));
}

void tst_FinalActions::finishingAgainMakesNoSecondSheet()
{
    Decided decided;
    decided.judge({1, 2, 3, 4, 5}, Verdict::Feasible);
    QVERIFY(decided.finish({1, 2, 3}));
    QVERIFY(reopenFinalSelection(decided.document(), decided.workshop.mesa(1)));
    QVERIFY(decided.finish({1, 2, 4}, u"La 4 ya tiene presupuesto"_s));

    QCOMPARE(decided.document().stores().sheets.records()->size(), 4);
    QCOMPARE(decided.vote.cards(
                 (*decided.document().stores().shortlists.ofMesa(decided.workshop.mesa(1)))->ideas),
             QList<int>({1, 2, 4}));
}

void tst_FinalActions::theSheetStartsWithWhatTheDevelopmentSays()
{
    Decided decided;
    decided.judge({1, 2, 3}, Verdict::Feasible);
    ParticipantDraft ana;
    ana.name = u"Ana"_s;
    QVERIFY(addParticipant(decided.document(), ana));
    QVERIFY(developIdea(decided.document(),
                        decided.idea(1),
                        {u"Ana"_s, u"Publicar"_s, u"Para la gente"_s, {}, false}));
    QVERIFY(decided.finish({1, 2, 3}));

    const auto sheet = decided.document().stores().sheets.records()->first().sheet;
    QCOMPARE(sheet->commitment, u"Publicar"_s);
    QCOMPARE(sheet->population, u"Para la gente"_s);
}

void tst_FinalActions::theTablesOwnChoiceIsKeptWithItsReason()
{
    Decided decided;
    decided.judge({1, 2, 3, 4}, Verdict::Feasible);
    decided.judge({5}, Verdict::NotFeasible, 4);
    QVERIFY(decided.finish({1, 2, 4}, u"Ya tiene presupuesto"_s));
    const Stores &stores = decided.document().stores();
    const auto shortlist = **stores.shortlists.ofMesa(decided.workshop.mesa(1));
    const IdeaCodes codes(*stores.mesas.all(), *stores.ideas.all());

    QVERIFY(shortlist.shortlist->ownChoice);
    QCOMPARE(finalSentence(Phrases(u"en"_s), decided.selection(), shortlist, codes),
             u"The table chose M1-01, M1-02, and M1-04: Ya tiene presupuesto."_s);
}

void tst_FinalActions::whereNoneIsFeasibleTheReserveIsNamed()
{
    Decided decided;
    decided.judge({1, 2, 3, 4, 5, 6}, Verdict::NotFeasible, 3);
    const IdeaCodes codes(*decided.document().stores().mesas.all(),
                          *decided.document().stores().ideas.all());
    const Phrases english(u"en"_s);

    QCOMPARE(changesSentence(english, decided.selection(), codes),
             u"3 places stay open. In reserve and not evaluated: M1-07."_s);
    QVERIFY(decided.finish({}));
    QCOMPARE(
        finalSentence(english,
                      decided.selection(),
                      **decided.document().stores().shortlists.ofMesa(decided.workshop.mesa(1)),
                      codes),
        u"The table found no idea feasible: its places stay open, and there is no sheet to fill "
        u"in. In reserve and not evaluated: M1-07."_s);

    Decided other;
    other.judge({1, 2, 3, 4, 5, 6}, Verdict::NotFeasible, 3);
    other.judge({7}, Verdict::NotFeasible, 3);
    QCOMPARE(changesSentence(english, other.selection(), codes),
             u"3 places stay open: no more ideas are feasible."_s);
}

void tst_FinalActions::aVerdictIsReplacedNotDoubled()
{
    Decided decided;
    decided.judge({1}, Verdict::NotFeasible, 2);
    decided.judge({1}, Verdict::Feasible);

    const auto judged = decided.document().stores().feasibilities.all();
    QCOMPARE(judged->size(), 1);
    QCOMPARE(judged->first()->verdict, Verdict::Feasible);
    QVERIFY(!judged->first()->reasonNumber);
}

TALLERISTA_TEST(tst_FinalActions)
#include "tst_finalactions.moc"
