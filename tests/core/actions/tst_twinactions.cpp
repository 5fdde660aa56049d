// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"
#include "core/actions/twinactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Four ideas that say the same: two of each table.
struct Twins
{
    Twins()
        : a(capture(1))
        , b(capture(1))
        , c(capture(2))
        , d(capture(2))
    {}

    Id<Idea> capture(int mesa) const
    {
        IdeaDraft draft;
        draft.text = u"Portal de compras"_s;
        return captureIdea(document(), workshop.mesa(mesa), draft)->id();
    }
    WorkshopDocument &document() const { return *workshop.document; }
    qsizetype openPairs() const { return readTwins(workshop.document->stores())->size(); }

    TestWorkshop workshop;
    Id<Idea> a;
    Id<Idea> b;
    Id<Idea> c;
    Id<Idea> d;
};

} // namespace

class tst_TwinActions : public QObject
{
    Q_OBJECT

private slots:
    void aPairOfOneTableIsAnsweredInItsScope();
    void aPairAcrossTablesIsAnsweredInTheWorkshop();
    void anAnswerIsRememberedInEitherOrderAndOnce();
    void anAnswerOutlivesARestart();
    void anAnswerCanBeTakenBack();
    void anIdeaIsNotComparedWithItself();
    void countsAreOfOpenPairsAlone();
    void anIdeaGoesWithWhatWasSaidAboutIt();
    void anHeirKeepsWhatWasSaid();
    void theLanguageIsThatOfTheWorkshop();
};

void tst_TwinActions::aPairOfOneTableIsAnsweredInItsScope()
{
    Twins twins;
    QVERIFY(markNotTwins(twins.document(), twins.a, twins.b));

    const auto step = twins.document().nextUndo(Scope::of(twins.workshop.mesa(1)));
    QVERIFY(step);
    QCOMPARE(step->step.kind, StepKind::NotTwins);
    QCOMPARE(step->step.detail, u"M1-01 · M1-02"_s);
}

void tst_TwinActions::aPairAcrossTablesIsAnsweredInTheWorkshop()
{
    Twins twins;
    QVERIFY(markNotTwins(twins.document(), twins.a, twins.c));

    QCOMPARE(twins.document().nextUndo(Scope::workshop())->step.kind, StepKind::NotTwins);
}

void tst_TwinActions::anAnswerIsRememberedInEitherOrderAndOnce()
{
    Twins twins;
    QCOMPARE(twins.openPairs(), 6);
    QVERIFY(markNotTwins(twins.document(), twins.b, twins.a));
    QCOMPARE(twins.openPairs(), 5);
    const qint64 last = twins.document().lastSequence();

    QVERIFY(markNotTwins(twins.document(), twins.a, twins.b));

    QCOMPARE(twins.document().lastSequence(), last);
    QCOMPARE(twins.document().stores().notTwins.all()->size(), 1);
}

void tst_TwinActions::anAnswerOutlivesARestart()
{
    Twins twins;
    QVERIFY(markNotTwins(twins.document(), twins.a, twins.d));
    twins.workshop.reopen();

    QCOMPARE(twins.openPairs(), 5);
}

void tst_TwinActions::anAnswerCanBeTakenBack()
{
    Twins twins;
    QVERIFY(markNotTwins(twins.document(), twins.a, twins.b));
    QVERIFY(twins.document().undo(Scope::of(twins.workshop.mesa(1))));

    QCOMPARE(twins.openPairs(), 6);
}

void tst_TwinActions::anIdeaIsNotComparedWithItself()
{
    Twins twins;

    QVERIFY(!markNotTwins(twins.document(), twins.a, twins.a));
}

void tst_TwinActions::countsAreOfOpenPairsAlone()
{
    Twins twins;
    const Stores &stores = twins.document().stores();
    QCOMPARE(countOpenTwins(stores)->of(twins.workshop.mesa(1)), 1);
    QCOMPARE(countOpenTwins(stores)->of(twins.workshop.mesa(2)), 1);
    QCOMPARE(countOpenTwins(stores)->across, 4);

    QVERIFY(mergeIdeas(twins.document(), twins.a, {twins.b}, u"Portal de compras"_s));
    QVERIFY(setIdeasAside(twins.document(), {twins.c}, u"de otro día"_s));

    QCOMPARE(countOpenTwins(stores)->of(twins.workshop.mesa(1)), 0);
    QCOMPARE(countOpenTwins(stores)->of(twins.workshop.mesa(2)), 0);
    QCOMPARE(countOpenTwins(stores)->across, 1); // the one that stays with the one that is left
}

void tst_TwinActions::anIdeaGoesWithWhatWasSaidAboutIt()
{
    Twins twins;
    QVERIFY(markNotTwins(twins.document(), twins.a, twins.b));
    const Step step{StepKind::RemoveIdea, Scope::of(twins.workshop.mesa(1))};

    QVERIFY(twins.document().edit(step, [&](Edit &edit) -> Result<void> {
        if (auto dropped = dropNotTwins(twins.document(), edit, twins.a); !dropped)
            return dropped;
        edit.remove(twins.a);
        return {};
    }));

    QVERIFY(twins.document().stores().notTwins.all()->isEmpty());
    QVERIFY(twins.document().undo(Scope::of(twins.workshop.mesa(1))));
    QCOMPARE(twins.document().stores().notTwins.all()->size(), 1);
}

void tst_TwinActions::anHeirKeepsWhatWasSaid()
{
    Twins twins;
    QVERIFY(markNotTwins(twins.document(), twins.a, twins.b));
    const Step step{StepKind::MoveIdea, Scope::of(twins.workshop.mesa(1))};

    QVERIFY(twins.document().edit(step, [&](Edit &edit) -> Result<void> {
        if (auto handed = handDownNotTwins(twins.document(), edit, twins.b, twins.c); !handed)
            return handed;
        edit.remove(twins.b);
        return {};
    }));

    QCOMPARE(twins.document().stores().notTwins.all()->first()->other, twins.c);
    QCOMPARE(twins.openPairs(), 2); // a and d, c and d
}

void tst_TwinActions::theLanguageIsThatOfTheWorkshop()
{
    TestWorkshop workshop; // in Spanish
    for (const QString &text : {u"Capacitar a maestros"_s, u"Capacitaciones de maestras"_s}) {
        IdeaDraft draft;
        draft.text = text;
        QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), draft));
    }

    QCOMPARE(readTwins(workshop.document->stores())->size(), 1);
}

TALLERISTA_TEST(tst_TwinActions)
#include "tst_twinactions.moc"
