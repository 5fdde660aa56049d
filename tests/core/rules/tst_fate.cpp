// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"
#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/plenaryreading.h"
#include "core/rules/fate.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

#include <memory>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The fates of a workshop as its file stands.
QHash<RowId, Fate> fatesOf(const TestWorkshop &workshop)
{
    const Stores &stores = workshop.document->stores();
    const auto mesas = *stores.mesas.all();
    const auto ideas = *stores.ideas.all();
    const auto judged = *stores.feasibilities.all();
    const auto plenary = *readPlenary(stores);
    std::vector<FirstSelection> selections;
    QList<ShortlistRecord> shortlists;
    for (const Mesa &mesa : mesas) {
        if (const auto selection = *readFirstSelection(stores, mesa.id()))
            selections.push_back(*selection);
        if (const auto shortlist = *stores.shortlists.ofMesa(mesa.id()))
            shortlists.append(*shortlist);
    }
    QHash<RowId, Fate> found;
    const auto all = fates(Phrases(u"en"_s),
                           {mesas,
                            ideas,
                            selections,
                            judged,
                            shortlists,
                            plenary && !plenary->vote->isOpen() ? &*plenary : nullptr});
    for (const Fate &fate : all)
        found.insert(fate.idea, fate);
    return found;
}

} // namespace

class tst_Fate : public QObject
{
    Q_OBJECT

private slots:
    void everyIdeaHasOneFateAtEveryMoment();
};

/// Follows one table from the brainstorm to the plenary.
void tst_Fate::everyIdeaHasOneFateAtEveryMoment()
{
    using Kind = Fate::Kind;
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto ideas = writeIdeas(workshop, 1, 9);
    const auto kinds = [&] {
        QList<Kind> list;
        const auto found = fatesOf(workshop);
        for (const Id<Idea> &idea : ideas)
            list.append(found.value(idea, Fate{idea, Kind::Captured, {}, {}}).kind);
        return list;
    };
    const auto fateOf = [&](int card) {
        return *fatesOf(workshop).constFind(ideas.at(card - 1));
    };
    QCOMPARE(kinds(), QList<Kind>(9, Kind::Captured));

    QVERIFY(mergeIdeas(document, ideas.at(0), {ideas.at(7)}, u"Idea 1 y 8"_s));
    QVERIFY(setIdeasAside(document, {ideas.at(8)}, u"Fuera del tema"_s));
    const auto vote = CountedVote::open(workshop, {VoteMethod::Dots, 4, 12, 9});
    const QList<int> counts{9, 8, 7, 5, 5, 1, 0};
    for (qsizetype i = 0; i < counts.size(); ++i)
        QVERIFY(countVotes(document, vote, ideas.at(i), counts.at(i)));
    QCOMPARE(fateOf(8).kind, Kind::Merged);
    QCOMPARE(*fateOf(8).into, ideas.at(0));
    QCOMPARE(fateOf(9).reason, u"Fuera del tema"_s);
    QCOMPARE(fateOf(1).kind, Kind::Captured); // an open vote is nobody's to see

    QVERIFY(closeVote(document, vote));
    QCOMPARE(fateOf(4).kind, Kind::Tied);
    QVERIFY(decideTie(document, vote, {ideas.at(3)}, u"Ya tiene quien la haga"_s));
    QCOMPARE(fateOf(5).kind, Kind::NotPrioritised);
    QCOMPARE(fateOf(7).reason, u"Nobody chose it."_s);
    QCOMPARE(fateOf(1).kind, Kind::Entered);

    QVERIFY(judgeIdea(document, ideas.at(0), Verdict::Feasible));
    QVERIFY(judgeIdea(document, ideas.at(1), Verdict::NotFeasible, 2));
    QVERIFY(judgeIdea(document, ideas.at(2), Verdict::Feasible));
    QVERIFY(judgeIdea(document, ideas.at(3), Verdict::Feasible));
    QVERIFY(finishFinalSelection(
        document, workshop.mesa(1), {ideas.at(0), ideas.at(2)}, u"Bastan dos"_s));
    QCOMPARE(fateOf(2).reason, u"There are no resources"_s);
    QCOMPARE(fateOf(4).kind, Kind::NotChosen);
    QCOMPARE(fateOf(4).reason, u"The table chose others: Bastan dos"_s);
    QCOMPARE(fateOf(1).kind, Kind::Chosen);

    QVERIFY(startPlenary(document, 20));
    const auto actions = *document.stores().consolidations.records();
    QCOMPARE(actions.size(), 2);
    QVERIFY(countHands(document, actions.at(0).action.id(), 15));
    QVERIFY(countHands(document, actions.at(1).action.id(), 0));
    QCOMPARE(fateOf(1).kind, Kind::Chosen);
    QVERIFY(closePlenary(document));
    QCOMPARE(kinds(),
             QList<Kind>({Kind::OfRoom,
                          Kind::NotFeasible,
                          Kind::OfRoom, // two actions for five places: nobody has to vote
                          Kind::NotChosen,
                          Kind::NotPrioritised,
                          Kind::NotPrioritised,
                          Kind::NotPrioritised,
                          Kind::Merged,
                          Kind::SetAside}));
}

TALLERISTA_TEST(tst_Fate)
#include "tst_fate.moc"
