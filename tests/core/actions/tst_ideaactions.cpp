// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "core/actions/preparationactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

IdeaDraft saying(const QString &text, std::optional<int> number = {})
{
    IdeaDraft draft;
    draft.text = text;
    draft.number = number;
    return draft;
}

} // namespace

class tst_IdeaActions : public QObject
{
    Q_OBJECT

private slots:
    void aListIsSiftedAsItWouldBeAdded();
    void anIdeaWithoutACardTakesTheNumberAfterTheHighest();
    void theNumberOfADeletedIdeaIsNotGivenAgain();
    void aMovedIdeaLeavesItsCodeTaken();
    void aMoveIsUndoneAsOneStep();
    void theBinGivesBackWhatWasDeleted();
    void theBinHoldsNoIdeaThatMoved();
    void whatIsGoneByNowIsLeftOut();
    void rewritingTakesTheWholeLine();
    void severalIdeasGoAsideAndComeBackInOneStep();
    void namesAreFoundWhateverTheirAccentsAndAddedWhenNew();
    void anAliasFindsItsTopic();
    void anImportWithOneTakenCardAddsNothing();
    void aTableWithIdeasCannotBeDeleted();
    void hostileTextsAreKeptAsTheyWereTyped_data();
    void hostileTextsAreKeptAsTheyWereTyped();
    void ideasWithoutACardLeaveTheNumbersOfThoseThatHaveOne();
};

void tst_IdeaActions::anIdeaWithoutACardTakesTheNumberAfterTheHighest()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;

    QCOMPARE((*captureIdea(document, workshop.mesa(1), saying(u"uno"_s)))->number, 1);
    QCOMPARE((*captureIdea(document, workshop.mesa(1), saying(u"siete"_s, 7)))->number, 7);
    QCOMPARE((*captureIdea(document, workshop.mesa(1), saying(u"ocho"_s)))->number, 8);
    QCOMPARE((*captureIdea(document, workshop.mesa(1), saying(u"tres"_s, 3)))->number, 3);
    QCOMPARE((*captureIdea(document, workshop.mesa(2), saying(u"de la otra"_s)))->number, 1);
}

void tst_IdeaActions::theNumberOfADeletedIdeaIsNotGivenAgain()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto idea = captureIdea(document, workshop.mesa(1), saying(u"una"_s));
    QVERIFY(removeIdeas(document, {idea->id()}));

    QCOMPARE((*captureIdea(document, workshop.mesa(1), saying(u"otra"_s)))->number, 2);
    const auto again = captureIdea(document, workshop.mesa(1), saying(u"la uno"_s, 1));
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(u"M1-01"_s));
}

void tst_IdeaActions::aMovedIdeaLeavesItsCodeTaken()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto idea = captureIdea(document, workshop.mesa(1), saying(u"viajera"_s, 5));

    const auto moved = moveIdea(document, idea->id(), workshop.mesa(2));

    QCOMPARE((*moved)->number, 1);
    QVERIFY(workshop.ideaTexts(1).isEmpty());
    QCOMPARE(workshop.ideaTexts(2), QStringList{u"viajera"_s});
    QVERIFY(!captureIdea(document, workshop.mesa(1), saying(u"otra"_s, 5)));
}

void tst_IdeaActions::aMoveIsUndoneAsOneStep()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto idea = captureIdea(document, workshop.mesa(1), saying(u"viajera"_s));
    QVERIFY(moveIdea(document, idea->id(), workshop.mesa(2)));

    QVERIFY(document.undo(Scope::of(workshop.mesa(1))));

    QCOMPARE(workshop.ideaTexts(1), QStringList{u"viajera"_s});
    QVERIFY(workshop.ideaTexts(2).isEmpty());
}

void tst_IdeaActions::theBinGivesBackWhatWasDeleted()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto idea = captureIdea(document, workshop.mesa(1), saying(u"una"_s, 7));
    QVERIFY(removeIdeas(document, {idea->id()}));
    const auto bin = document.stores().ideas.binOf(workshop.mesa(1));
    QCOMPARE(bin->size(), 1);

    const auto restored = restoreIdea(document, bin->first().id());

    QCOMPARE(*restored, *idea);
    QCOMPARE(*document.stores().ideas.get(idea->id()), *idea);
    QVERIFY(document.stores().ideas.binOf(workshop.mesa(1))->isEmpty());
    QVERIFY(!restoreIdea(document, idea->id()));
    QVERIFY(*document.fingerprintHolds());
}

void tst_IdeaActions::theBinHoldsNoIdeaThatMoved()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto idea = captureIdea(document, workshop.mesa(1), saying(u"una"_s));

    const auto moved = moveIdea(document, idea->id(), workshop.mesa(2));

    QVERIFY(!(*moved)->mergedInto);
    QVERIFY(document.stores().ideas.binOf(workshop.mesa(1))->isEmpty());
    QVERIFY(removeIdeas(document, {moved->id()}));
    QCOMPARE(document.stores().ideas.binOf(workshop.mesa(2))->size(), 1);
}

void tst_IdeaActions::whatIsGoneByNowIsLeftOut()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    IdeaDraft draft = saying(u"una"_s);
    draft.topic = u"Salud"_s;
    draft.institution = u"MINED"_s;
    const auto idea = captureIdea(document, workshop.mesa(1), draft);
    QVERIFY(removeIdeas(document, {idea->id()}));
    QVERIFY(removeTopic(document, *(*idea)->topic));

    const auto restored = restoreIdea(document, idea->id());

    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
    QVERIFY(!(*restored)->topic);
    QCOMPARE((*restored)->institution, (*idea)->institution);
}

void tst_IdeaActions::rewritingTakesTheWholeLine()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    IdeaDraft draft = saying(u"una"_s);
    draft.topic = u"Salud"_s;
    draft.author = u"Ana"_s;
    const auto idea = captureIdea(document, workshop.mesa(1), draft);
    draft = saying(u"una mejor"_s);
    draft.person = (*idea)->author;

    const auto rewritten = rewriteIdea(document, idea->id(), draft);

    QCOMPARE((*rewritten)->text, u"una mejor"_s);
    QCOMPARE((*rewritten)->author, (*idea)->author);
    QVERIFY(!(*rewritten)->topic);
    QVERIFY(document.undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(*document.stores().ideas.get(idea->id()), *idea);
}

void tst_IdeaActions::severalIdeasGoAsideAndComeBackInOneStep()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto one = captureIdea(document, workshop.mesa(1), saying(u"una"_s));
    const auto other = captureIdea(document, workshop.mesa(1), saying(u"otra"_s));
    const auto foreign = captureIdea(document, workshop.mesa(2), saying(u"ajena"_s));

    QVERIFY(setIdeasAside(document, {one->id(), other->id()}, u"De otro día"_s));
    QCOMPARE((*document.stores().ideas.get(other->id()))->asideReason, u"De otro día"_s);
    QVERIFY(bringIdeasBack(document, {one->id(), other->id()}));
    QCOMPARE(*document.stores().ideas.get(one->id()), *one);
    QVERIFY(!setIdeasAside(document, {one->id(), foreign->id()}, {}));
    QVERIFY(!setIdeasAside(document, {}, {}));
}

void tst_IdeaActions::namesAreFoundWhateverTheirAccentsAndAddedWhenNew()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    IdeaDraft draft = saying(u"con todo"_s);
    draft.topic = u"EDUCACION"_s;
    draft.institution = u"Alcaldía"_s;
    draft.author = u"Ana López"_s;
    const auto first = captureIdea(document, workshop.mesa(1), draft);
    draft.institution = u"alcaldia"_s;
    draft.author = u" ana lopez "_s;
    const auto second = captureIdea(document, workshop.mesa(1), draft);

    QCOMPARE((*first)->topic, std::optional(document.stores().topics.all()->last().id()));
    QCOMPARE((*first)->institution, (*second)->institution);
    QCOMPARE((*first)->author, (*second)->author);
    QCOMPARE(document.stores().topics.all()->size(), 2);
    QCOMPARE(document.stores().participants.all()->size(), 1);
}

void tst_IdeaActions::anAliasFindsItsTopic()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto health = document.stores().topics.all()->first();
    QVERIFY(editTopic(document, *health.with([](TopicFields &fields) {
        fields.aliases = u"hospitales, clínicas"_s;
    })));
    IdeaDraft draft = saying(u"una"_s);
    draft.topic = u"Clinicas"_s;

    QCOMPARE((*captureIdea(document, workshop.mesa(1), draft))->topic, std::optional(health.id()));
}

void tst_IdeaActions::anImportWithOneTakenCardAddsNothing()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;

    QVERIFY(!importIdeas(document, workshop.mesa(1), {saying(u"a"_s, 4), saying(u"b"_s, 4)}));

    QVERIFY(workshop.ideaTexts(1).isEmpty());
}

void tst_IdeaActions::aTableWithIdeasCannotBeDeleted()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto extra = addMesa(document);
    QVERIFY(captureIdea(document, extra->id(), saying(u"una"_s)));

    QVERIFY(!removeMesa(document, extra->id()));
    // Nor can the step that added it be taken back from under its idea.
    QVERIFY(!document.undo(Scope::workshop()));
    QCOMPARE(document.stores().mesas.all()->size(), 3);
}

void tst_IdeaActions::hostileTextsAreKeptAsTheyWereTyped_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("markup") << u"<img src=\"file:///etc/passwd\"><b>x</b>"_s;
    QTest::newRow("formula") << u"=1+1"_s;
    QTest::newRow("family emoji") << u"👨‍👩‍👧‍👦 familias 🇸🇻"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE idea; --"_s;
    QTest::newRow("percent") << u"%1 %2 %n 100 %"_s;
    QTest::newRow("five hundred characters") << QString(500, u'ñ');
    QTest::newRow("right to left") << u"فكرة واحدة"_s;
}

void tst_IdeaActions::hostileTextsAreKeptAsTheyWereTyped()
{
    QFETCH(QString, typed);
    TestWorkshop workshop;

    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), saying(typed)));
    workshop.reopen();

    QCOMPARE(workshop.ideaTexts(1), QStringList{typed});
}

void tst_IdeaActions::aListIsSiftedAsItWouldBeAdded()
{
    TestWorkshop workshop;
    auto &document = *workshop.document;
    QVERIFY(captureIdea(document, workshop.mesa(1), saying(u"one"_s, 4)));
    IdeaDraft longName = saying(u"seven"_s);
    longName.institution = QString(InstitutionFields::MaxNameLength + 1, u'x');

    const auto sifted = siftIdeas(document,
                                  workshop.mesa(1),
                                  {saying(u"two"_s),
                                   saying(QString(IdeaFields::MaxTextLength + 1, u'x')),
                                   saying(u"three"_s, 4),
                                   saying({}),
                                   saying(u"four"_s, 5),
                                   saying(u"five"_s, 9),
                                   saying(u"six"_s, 9),
                                   longName});

    QVERIFY(sifted);
    QList<int> places;
    for (const SiftedIdeas::Unfit &unfit : sifted->unfit) {
        places << unfit.place;
        QVERIFY(!unfit.reason.isEmpty());
    }
    QCOMPARE(places, QList<int>({2, 3, 4, 7, 8})); // nobody took 5 from the card that has it
    QCOMPARE(workshop.ideaTexts(1), QStringList{u"one"_s});
    QVERIFY(importIdeas(document, workshop.mesa(1), sifted->fit));
    QCOMPARE(workshop.ideaTexts(1), QStringList({u"one"_s, u"four"_s, u"two"_s, u"five"_s}));
}

void tst_IdeaActions::ideasWithoutACardLeaveTheNumbersOfThoseThatHaveOne()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const QList<IdeaDraft> list{saying(u"a"_s), saying(u"b"_s), saying(u"on card 2"_s, 2)};

    const auto sifted = siftIdeas(document, workshop.mesa(1), list);

    QVERIFY(sifted->unfit.isEmpty());
    const auto added = importIdeas(document, workshop.mesa(1), list);
    QVERIFY(added);
    QList<int> numbers;
    for (const Idea &idea : *added)
        numbers << idea->number;
    QCOMPARE(numbers, QList<int>({1, 3, 2}));
}

TALLERISTA_TEST(tst_IdeaActions)
#include "tst_ideaactions.moc"
