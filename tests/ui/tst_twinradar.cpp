// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"
#include "core/actions/preparationactions.h"
#include "core/actions/twinactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/stages/ideas/twinpairmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A workshop with ideas, and the radar over them.
struct Watched
{
    explicit Watched(const QStringList &ofTable1 = {}, const QStringList &ofTable2 = {})
    {
        for (const QString &text : ofTable1)
            capture(1, text);
        for (const QString &text : ofTable2)
            capture(2, text);
        radar = std::make_unique<TwinRadar>(*workshop.document);
        wait();
    }

    Id<Idea> capture(int mesa, const QString &text) const
    {
        return captureIdea(*workshop.document, workshop.mesa(mesa), draftOf(text))->id();
    }
    static IdeaDraft draftOf(const QString &text)
    {
        IdeaDraft draft;
        draft.text = text;
        return draft;
    }
    /// Until the next time the pairs are known.
    void wait() const
    {
        QSignalSpy known(radar.get(), &TwinRadar::pairsChanged);
        QVERIFY(known.wait());
    }
    Id<Idea> idea(int place) const
    {
        return workshop.document->stores().ideas.all()->at(place).id();
    }
    QStringList codes(const QString &typed) const
    {
        QStringList codes;
        for (const TwinHint &hint : radar->hints(typed))
            codes.append(hint.side.code);
        return codes;
    }
    /// What an index says that is made now.
    void compareWithAllAtOnce() const
    {
        QCOMPARE(radar->pairs(), *readTwins(workshop.document->stores()));
        QCOMPARE(radar->counts(), *countOpenTwins(workshop.document->stores()));
    }

    TestWorkshop workshop;
    std::unique_ptr<TwinRadar> radar;
};

} // namespace

class tst_TwinRadar : public QObject
{
    Q_OBJECT

private slots:
    void anOpenedWorkshopIsComparedInTheBackground();
    void everyStepIsFollowed();
    void anImportIsComparedWhileOneTypes();
    void whatIsWrittenWhileItComparesIsNotLost();
    void aJoinedIdeaHintsAtTheOneItIsIn();
    void anIdeaLeftAsideIsNoHint();
    void anotherLanguageIsAnotherRadar();
    void aStepThatTouchesNoIdeaIsNotLookedAt();
    void theModelFollowsRowByRow();
    void aPairTellsHowManyWordsAreCommon();
    void leavingInTheMiddleOfItEndsIt();
};

void tst_TwinRadar::anOpenedWorkshopIsComparedInTheBackground()
{
    TestWorkshop workshop;
    QVERIFY(captureIdea(
        *workshop.document, workshop.mesa(1), Watched::draftOf(u"Portal de compras"_s)));
    const TwinRadar radar(*workshop.document);
    QSignalSpy known(&radar, &TwinRadar::pairsChanged);

    QVERIFY(!radar.isReady());
    QVERIFY(radar.hints(u"portal"_s).isEmpty());
    QVERIFY(known.wait());
    QVERIFY(radar.isReady());
    QCOMPARE(radar.hints(u"portal"_s).size(), 1);
}

void tst_TwinRadar::everyStepIsFollowed()
{
    Watched desk({u"Portal de compras"_s, u"Caminos vecinales"_s}, {u"Un portal de compras"_s});
    WorkshopDocument &document = *desk.workshop.document;
    QCOMPARE(desk.radar->counts().across, 1);

    const Id<Idea> added = desk.capture(1, u"Portales de compra"_s);
    desk.wait();
    desk.compareWithAllAtOnce();
    QCOMPARE(desk.radar->counts().of(desk.workshop.mesa(1)), 1);

    QVERIFY(editIdea(document, *document.stores().ideas.get(added)->with([](IdeaFields &fields) {
        fields.text = u"Camino vecinal"_s;
    })));
    desk.wait();
    desk.compareWithAllAtOnce();

    QVERIFY(markNotTwins(document, added, desk.idea(1)));
    desk.wait();
    desk.compareWithAllAtOnce();

    QVERIFY(document.undo(Scope::of(desk.workshop.mesa(1))));
    desk.wait();
    desk.compareWithAllAtOnce();

    QVERIFY(removeIdeas(document, {added}));
    desk.wait();
    desk.compareWithAllAtOnce();
    QCOMPARE(desk.radar->pairs().size(), 1);
}

void tst_TwinRadar::anImportIsComparedWhileOneTypes()
{
    Watched desk({u"Portal de compras"_s});
    QList<IdeaDraft> drafts;
    for (int i = 0; i < 60; ++i)
        drafts.append(Watched::draftOf(u"Portal de compras %1"_s.arg(i)));
    QVERIFY(importIdeas(*desk.workshop.document, desk.workshop.mesa(2), drafts));

    QCOMPARE(desk.codes(u"portal"_s), QStringList{u"M1-01"_s}); // of before
    desk.wait();
    desk.compareWithAllAtOnce();
    QCOMPARE(desk.codes(u"portal"_s).size(), 5);
}

void tst_TwinRadar::whatIsWrittenWhileItComparesIsNotLost()
{
    TestWorkshop workshop;
    QRandomGenerator random(7);
    QList<IdeaDraft> drafts;
    for (int i = 0; i < 200; ++i) { // of words that take long to tell apart
        QString text;
        for (int word = 0; word < 8; ++word) {
            text += u" po"_s;
            for (int letter = 0; letter < 12; ++letter)
                text += QChar(u'a' + random.bounded(26));
        }
        drafts.append(Watched::draftOf(text));
    }
    QVERIFY(importIdeas(*workshop.document, workshop.mesa(1), drafts));
    const TwinRadar radar(*workshop.document);
    QVERIFY(captureIdea(
        *workshop.document, workshop.mesa(1), Watched::draftOf(u"Caminos vecinales"_s)));
    QCoreApplication::processEvents(); // it looks, while its thread is busy with the others

    QTRY_COMPARE(radar.hints(u"caminos"_s).size(), 1);
}

void tst_TwinRadar::aJoinedIdeaHintsAtTheOneItIsIn()
{
    Watched desk({u"Portal de compras"_s, u"Vigilar lo que se gasta"_s});
    QVERIFY(
        mergeIdeas(*desk.workshop.document, desk.idea(0), {desk.idea(1)}, u"Portal de compras"_s));
    desk.wait();

    const QList<TwinHint> hints = desk.radar->hints(u"vigilar el gasto"_s);

    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints.first().side.code, u"M1-01"_s);
    QCOMPARE(hints.first().side.text, u"Vigilar lo que se gasta"_s);
    QVERIFY(desk.radar->hints(u"vigilar"_s, desk.idea(0)).isEmpty());
}

void tst_TwinRadar::anIdeaLeftAsideIsNoHint()
{
    Watched desk({u"Portal de compras"_s});
    QVERIFY(setIdeasAside(*desk.workshop.document, {desk.idea(0)}, u"de otro día"_s));
    desk.wait();

    QVERIFY(desk.radar->hints(u"portal de compras"_s).isEmpty());
}

void tst_TwinRadar::anotherLanguageIsAnotherRadar()
{
    Watched desk({u"We should publish them"_s, u"Should we publish"_s});
    QVERIFY(!desk.radar->hints(u"should"_s).isEmpty());
    const auto workshop = desk.workshop.document->stores().workshop.get();
    QVERIFY(
        desk.workshop.document->edit({StepKind::EditWorkshop, Scope::workshop()}, [&](Edit &edit) {
            edit.update(*workshop->with([](auto &fields) { fields.language = u"en"_s; }));
            return Result<void>();
        }));
    desk.wait();

    desk.compareWithAllAtOnce();
    QVERIFY(desk.radar->hints(u"should"_s).isEmpty()); // says nothing in English
}

void tst_TwinRadar::aStepThatTouchesNoIdeaIsNotLookedAt()
{
    Watched desk({u"Portal de compras"_s});
    QSignalSpy known(desk.radar.get(), &TwinRadar::pairsChanged);
    QVERIFY(addTopic(*desk.workshop.document, u"Compras"_s));
    desk.capture(1, u"Caminos"_s);

    QVERIFY(known.wait());
    QCoreApplication::processEvents();
    QCOMPARE(known.count(), 1);
}

void tst_TwinRadar::theModelFollowsRowByRow()
{
    Watched desk({u"Portal de compras"_s, u"Portal de las compras"_s, u"Un portal para comprar"_s});
    TwinPairModel model(*desk.radar);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = model.index(2, 0);
    const QString lastPair = last.data().toString();

    QVERIFY(markNotTwins(*desk.workshop.document,
                         model.at(model.index(0, 0)).other.idea,
                         model.at(model.index(0, 0)).one.idea));
    desk.wait();

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(last.row(), 1);
    QCOMPARE(last.data().toString(), lastPair);
    QVERIFY(desk.workshop.document->undo(Scope::of(desk.workshop.mesa(1))));
    desk.wait();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(last.row(), 2);
    QCOMPARE(resets.count(), 0);
}

void tst_TwinRadar::aPairTellsHowManyWordsAreCommon()
{
    Watched desk({u"Portal de compras"_s}, {u"Compras en un portal"_s, u"Portal de COMPRAS"_s});
    const TwinPairModel model(*desk.radar);

    QCOMPARE(model.index(0, 0).data().toString(), u"M1-01 · M2-02"_s);
    QCOMPARE(TwinPairModel::remark(model.at(model.index(0, 0))),
             u"The same words · of two tables"_s);
    QVERIFY(TwinPairModel::remark(model.at(model.index(1, 0))).startsWith(u"2 word"_s));
    QVERIFY(!model.at(model.index(0, 0)).isOfOneTable());
}

void tst_TwinRadar::leavingInTheMiddleOfItEndsIt()
{
    TestWorkshop workshop;
    QList<IdeaDraft> drafts;
    for (int i = 0; i < 200; ++i)
        drafts.append(Watched::draftOf(u"Portal de compras número %1"_s.arg(i)));
    QVERIFY(importIdeas(*workshop.document, workshop.mesa(1), drafts));

    for (int i = 0; i < 20; ++i)
        const TwinRadar radar(*workshop.document);
    QCoreApplication::processEvents();
}

TALLERISTA_TEST(tst_TwinRadar)
#include "tst_twinradar.moc"
