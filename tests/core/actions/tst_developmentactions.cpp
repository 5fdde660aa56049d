// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"
#include "core/actions/participantactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_DevelopmentActions : public QObject
{
    Q_OBJECT

private slots:
    void whoDevelopsAnIdeaIsMeantByNumberOrName_data();
    void whoDevelopsAnIdeaIsMeantByNumberOrName();
    void whoIsWrittenThereAlreadyIsMeantBeforeANamesake();
    void aNameThatNobodyHasAddsNobody();
    void peopleOfTheTableComeBeforeTheirNamesakes();
    void severalIdeasAreHandedOverInOneStep();
    void whatIsHandedBackIsItsProposersAgain();
    void ideasOfAnotherTableAreNotHandedOver();
    void theFirstLineTakesTheMarkOfThePaperOff();
};

namespace {

/// Ana María Flores (1), Ana Díaz (2), José Ángel (3).
void registerThree(TestWorkshop &workshop)
{
    for (const QString &name : {u"Ana María Flores"_s, u"Ana Díaz"_s, u"José Ángel"_s}) {
        ParticipantDraft draft;
        draft.name = name;
        QVERIFY(addParticipant(*workshop.document, draft));
    }
}

} // namespace

void tst_DevelopmentActions::whoDevelopsAnIdeaIsMeantByNumberOrName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("badge"); // 0: refused

    QTest::newRow("a badge") << u"2"_s << 2;
    QTest::newRow("a whole name without accents") << u"ana diaz"_s << 2;
    QTest::newRow("the beginning of a name") << u"jos"_s << 3;
    QTest::newRow("the beginning of a second name") << u"ángel"_s << 3;
    QTest::newRow("a beginning that two have") << u"Ana"_s << 0;
    QTest::newRow("a badge nobody wears") << u"9"_s << 0;
    QTest::newRow("a name nobody has") << u"Anna"_s << 0;
}

void tst_DevelopmentActions::whoDevelopsAnIdeaIsMeantByNumberOrName()
{
    QFETCH(QString, typed);
    QFETCH(int, badge);
    TestWorkshop workshop;
    registerThree(workshop);
    const auto idea = writeIdeas(workshop, 1, 1).first();
    DevelopmentDraft draft;
    draft.developer = typed;

    const auto development = developIdea(*workshop.document, idea, draft);

    QCOMPARE(bool(development), badge > 0);
    if (!development)
        return;
    const auto person = workshop.document->stores().participants.get(*(*development)->developer);
    QCOMPARE((*person)->number, badge);
}

void tst_DevelopmentActions::whoIsWrittenThereAlreadyIsMeantBeforeANamesake()
{
    TestWorkshop workshop;
    registerThree(workshop);
    registerThree(workshop);
    const auto idea = writeIdeas(workshop, 1, 1).first();
    DevelopmentDraft draft;
    draft.developer = u"5"_s;
    QVERIFY(developIdea(*workshop.document, idea, draft));

    draft.developer = u"Ana Díaz"_s; // as the form hands it back, with another field changed
    draft.what = u"Publicar"_s;
    const auto development = developIdea(*workshop.document, idea, draft);

    QVERIFY(development);
    const auto person = workshop.document->stores().participants.get(*(*development)->developer);
    QCOMPARE((*person)->number, 5);
}

void tst_DevelopmentActions::aNameThatNobodyHasAddsNobody()
{
    TestWorkshop workshop;
    const auto idea = writeIdeas(workshop, 1, 1).first();
    DevelopmentDraft draft;
    draft.developer = u"Ana"_s;

    QVERIFY(!developIdea(*workshop.document, idea, draft));

    QVERIFY(workshop.document->stores().participants.all()->isEmpty());
    QVERIFY(!*workshop.document->stores().developments.of(idea));
}

void tst_DevelopmentActions::peopleOfTheTableComeBeforeTheirNamesakes()
{
    TestWorkshop workshop;
    registerThree(workshop);
    WorkshopDocument &document = *workshop.document;
    const auto second = document.stores().participants.all()->at(1);
    QVERIFY(editParticipant(document, *second.with([&](ParticipantFields &fields) {
        fields.mesa = workshop.mesa(1);
    })));
    const auto idea = writeIdeas(workshop, 1, 1).first();

    const auto development = developIdea(document, idea, {u"Ana"_s, {}, {}, {}, false});

    QVERIFY(development);
    QCOMPARE((*development)->developer, second.id());
}

void tst_DevelopmentActions::severalIdeasAreHandedOverInOneStep()
{
    TestWorkshop workshop;
    registerThree(workshop);
    WorkshopDocument &document = *workshop.document;
    const auto people = *document.stores().participants.all();
    const auto ideas = writeIdeas(workshop, 1, 2);
    QVERIFY(writeWhat(document, ideas.at(0), u"Publicar"_s));

    QVERIFY(handOver(document,
                     workshop.mesa(1),
                     {{ideas.at(0), people.at(1).id()}, {ideas.at(1), people.at(2).id()}}));

    const DevelopmentStore &store = document.stores().developments;
    QCOMPARE((**store.of(ideas.at(0)))->developer, people.at(1).id());
    QCOMPARE((**store.of(ideas.at(0)))->what, u"Publicar"_s);
    QCOMPARE((**store.of(ideas.at(1)))->developer, people.at(2).id());
    QVERIFY(document.undo(Scope::of(workshop.mesa(1))));
    QVERIFY(!(**store.of(ideas.at(0)))->developer);
    QVERIFY(!*store.of(ideas.at(1)));
    QVERIFY(!handOver(document, workshop.mesa(1), {}));
}

void tst_DevelopmentActions::whatIsHandedBackIsItsProposersAgain()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto idea = captureIdea(document, workshop.mesa(1), {{}, u"Una"_s, {}, {}, {}, u"Ana"_s});
    QVERIFY(developIdea(document, idea->id(), {u"1"_s, {}, {}, {}, false}));

    QVERIFY(handOver(document, workshop.mesa(1), {{idea->id(), *(*idea)->author}}));

    QVERIFY(!(**document.stores().developments.of(idea->id()))->developer);
}

void tst_DevelopmentActions::ideasOfAnotherTableAreNotHandedOver()
{
    TestWorkshop workshop;
    registerThree(workshop);
    WorkshopDocument &document = *workshop.document;
    const auto person = document.stores().participants.all()->first().id();
    const auto here = writeIdeas(workshop, 1, 1).first();
    const auto there = writeIdeas(workshop, 2, 1).first();

    QVERIFY(!handOver(document, workshop.mesa(1), {{here, person}, {there, person}}));
    QVERIFY(document.stores().developments.all()->isEmpty());
}

void tst_DevelopmentActions::theFirstLineTakesTheMarkOfThePaperOff()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto idea = writeIdeas(workshop, 1, 1).first();
    QVERIFY((*markOnPaper(document, idea, true))->onPaper);

    const auto written = writeWhat(document, idea, u"Publicar"_s);

    QVERIFY(!(*written)->onPaper);
    QCOMPARE((*written)->what, u"Publicar"_s);
    QVERIFY((*markOnPaper(document, idea, true))->isWritten());
}

TALLERISTA_TEST(tst_DevelopmentActions)
#include "tst_developmentactions.moc"
