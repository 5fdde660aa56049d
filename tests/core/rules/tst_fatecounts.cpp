// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/fatereading.h"
#include "core/actions/ideajoining.h"
#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/plenaryreading.h"
#include "core/rules/fatecounts.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

#include <QRandomGenerator>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A workshop of one table that stops somewhere on its way, by the numbers of \a dice.
class RandomWorkshop
{
public:
    explicit RandomWorkshop(quint32 seed)
        : m_dice(seed)
        , m_ideas(writeIdeas(workshop, 1, 2 + int(m_dice.bounded(9))))
    {
        writeIdeas(workshop, 2, int(m_dice.bounded(3)));
        joinSome();
        m_wasWhole =
            isOn() && vote() && isOn() && judge() && isOn() && choose() && isOn() && holdPlenary();
    }

    /// It did not stop on its way.
    bool wasWhole() const { return m_wasWhole; }

    TestWorkshop workshop;

private:
    bool isOn() { return m_dice.bounded(6) > 0; }
    WorkshopDocument &document() { return *workshop.document; }

    void joinSome()
    {
        if (m_ideas.size() < 4)
            return;
        if (isOn() && mergeIdeas(document(), m_ideas.at(0), {m_ideas.last()}, u"Juntas"_s))
            m_ideas.removeLast();
        if (isOn()
            && setIdeasAside(document(), {m_ideas.last()}, isOn() ? u"Otro tema"_s : QString()))
            m_ideas.removeLast();
    }

    bool vote()
    {
        const auto opened = openFirstSelection(
            document(), workshop.mesa(1), {VoteMethod::Dots, 1 + int(m_dice.bounded(6)), 12, 30});
        for (const Id<Idea> &idea : m_ideas)
            if (opened && !countVotes(document(), opened->id(), idea, int(m_dice.bounded(6))))
                return false;
        if (!opened || !closeVote(document(), opened->id()))
            return false;
        return firstSelection(workshop).tied().isEmpty()
               || (isOn() && admitAllTied(document(), opened->id()));
    }

    bool judge()
    {
        for (const Id<Idea> &idea : firstSelection(workshop).entered()) {
            if (!judgeIdea(
                    document(), idea, Verdict(1 + m_dice.bounded(3)), 1 + int(m_dice.bounded(5))))
                return false;
        }
        return bool(finishJudging(document(), workshop.mesa(1)));
    }

    bool choose()
    {
        const auto selection = *readFinalSelection(document().stores(), workshop.mesa(1));
        return bool(finishFinalSelection(
            document(), workshop.mesa(1), selection->proposed(), u"Así lo quiso la mesa"_s));
    }

    bool holdPlenary()
    {
        if (m_dice.bounded(4) == 0)
            return bool(skipPlenary(
                document(), PlenaryBy::SkippedByRoom, u"Se acabó el tiempo de todos"_s));
        return startPlenary(document(), 20) && closePlenary(document());
    }

    QRandomGenerator m_dice;
    QList<Id<Idea>> m_ideas;
    bool m_wasWhole = false;
};

} // namespace

class tst_FateCounts : public QObject
{
    Q_OBJECT

private slots:
    void theSumsAreTheIdeasThatWereWrittenDown();
    void gapsAreListedByTheirCodes();
    void aVerdictIsNoFateBeforeTheEvaluationIsOver();
};

void tst_FateCounts::theSumsAreTheIdeasThatWereWrittenDown()
{
    QSet<int> met;
    int whole = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const RandomWorkshop random(seed);
        const Stores &stores = random.workshop.document->stores();
        const auto ideas = *stores.ideas.all();
        const auto fates = readFates(stores, Phrases(u"en"_s));
        QVERIFY(fates);
        const FateCounts counts(ideas, *fates);
        whole += random.wasWhole() ? 1 : 0;

        QCOMPARE(fates->size(), ideas.size());
        QCOMPARE(counts.total(), int(ideas.size()));
        int byKind = 0;
        for (const Fate::Kind kind : counts.kinds()) {
            byKind += counts.of(kind);
            met.insert(int(kind));
        }
        QCOMPARE(byKind, int(ideas.size()));
        int byTable = 0;
        for (const Mesa &mesa : *stores.mesas.all())
            byTable += counts.of(mesa.id());
        QCOMPARE(byTable, int(ideas.size()));
        const IdeaCodes codes(*stores.mesas.all(), ideas);
        for (const Fate &fate : *fates)
            QVERIFY2(!isFinal(fate.kind) || fate.unexplained
                         || !fateReason(Phrases(u"en"_s), fate, codes).isEmpty(),
                     qPrintable(fateName(Phrases(u"en"_s), fate.kind)));
    }
    QVERIFY(whole > 3);
    QVERIFY2(met.size() >= 8, qPrintable(QString::number(met.size()))); // the dice fall everywhere
}

void tst_FateCounts::gapsAreListedByTheirCodes()
{
    TestWorkshop workshop;
    const auto ideas = writeIdeas(workshop, 1, 3);
    const auto gaps = [&] {
        return readFateGaps(workshop.document->stores(), Phrases(u"en"_s))->join(u" · "_s);
    };
    QCOMPARE(gaps(), u"3 ideas without a destination: M1-01, M1-02, and M1-03"_s);

    QVERIFY(setIdeasAside(*workshop.document, {ideas.at(1)}, {}));
    QVERIFY(mergeIdeas(*workshop.document, ideas.at(0), {ideas.at(2)}, u"Las dos"_s));
    QCOMPARE(gaps(), u"1 idea without a destination: M1-01 · 1 idea without a reason: M1-02"_s);
}

void tst_FateCounts::aVerdictIsNoFateBeforeTheEvaluationIsOver()
{
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {3, 2}, 2);
    QVERIFY(closeVote(*workshop.document, vote.id));
    QVERIFY(judgeIdea(*workshop.document, vote.ideas.at(0), Verdict::NotFeasible, 2));
    QVERIFY(judgeIdea(*workshop.document, vote.ideas.at(1), Verdict::Feasible));
    const auto kind = [&] {
        return readFates(workshop.document->stores(), Phrases(u"en"_s))->first().kind;
    };
    QCOMPARE(kind(), Fate::Kind::Entered);

    QVERIFY(finishJudging(*workshop.document, workshop.mesa(1)));
    QCOMPARE(kind(), Fate::Kind::NotFeasible);
}

TALLERISTA_TEST(tst_FateCounts)
#include "tst_fatecounts.moc"
