// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/experienceactions.h"
#include "core/actions/experienceideas.h"
#include "core/actions/lendingactions.h"
#include "core/actions/participantactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// One experience of table 1, told by Ana (1), about MINED.
struct Told : TestWorkshop
{
    explicit Told(const ExperienceDraft &draft = {.text = u"Presenta sus cuentas"_s,
                                                  .institution = u"MINED"_s,
                                                  .improvement = u"Hacerlo\nen cada escuela"_s,
                                                  .supportBy = {},
                                                  .teller = u"ana"_s})
    {
        if (!addParticipant(*document, {u"Ana Pérez"_s, {}, {}, {}, {}, {}, {}}))
            qFatal("nobody");
        const auto added = addExperience(*document, mesa(1), draft);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
    }
    Experience experience() const { return document->stores().experiences.all()->first(); }
    Result<Idea> make(const QString &text, int table = 1)
    {
        return makeIdeaOf(*document, experience().id(), mesa(table), text);
    }
};

} // namespace

class tst_ExperienceIdeas : public QObject
{
    Q_OBJECT

private slots:
    void theImprovementIsProposedOrElseWhatIsDone();
    void theIdeaKnowsWhereItComesFrom();
    void oneUndoTakesItBackAtItsTable();
    void theSameWordsTwiceAreRefused();
    void whatCannotBeAnIdeaIsRefused();
    void nothingIsWrittenAtALentTable();
    void ideasOutliveWhatTheyCameOf();
    void whoToldItIsMeantByBadgeOrName_data();
    void whoToldItIsMeantByBadgeOrName();
    void anEditKeepsWhoToldIt();
};

void tst_ExperienceIdeas::theImprovementIsProposedOrElseWhatIsDone()
{
    ExperienceFields fields;
    fields.text = u"Un buzón"_s;
    QCOMPARE(ideaProposedBy(fields), u"Un buzón"_s);
    fields.improvement = u"En cada\nescuela"_s;
    QCOMPARE(ideaProposedBy(fields), u"En cada escuela"_s);
}

void tst_ExperienceIdeas::theIdeaKnowsWhereItComesFrom()
{
    Told told;

    const auto idea = told.make(u"Rendir cuentas en cada escuela"_s, 2);

    QVERIFY(idea);
    const Idea held = *told.document->stores().ideas.get(idea->id());
    QCOMPARE(held->mesa, told.mesa(2));
    QCOMPARE(held->number, 1);
    QCOMPARE(held->text, u"Rendir cuentas en cada escuela"_s);
    QCOMPARE(held->experience, told.experience().id());
    QCOMPARE(held->institution, told.experience()->institution);
    QVERIFY(held->institution);
    QCOMPARE(held->author, told.experience()->teller);
    QVERIFY(held->author);
    QCOMPARE(held->question, told.document->stores().questions.all()->first().id());
    QVERIFY(held->capturedAt > 0);
    QCOMPARE(ideasOf(told.document->stores(), told.experience().id())->size(), 1);
}

void tst_ExperienceIdeas::oneUndoTakesItBackAtItsTable()
{
    Told told;
    QVERIFY(told.make(u"Una"_s));
    QVERIFY(told.document->undo(Scope::of(told.mesa(1))));
    QVERIFY(told.document->stores().ideas.all()->isEmpty());
    QCOMPARE(told.make(u"Otra"_s)->fields().number, 2); // the card stays taken
}

void tst_ExperienceIdeas::theSameWordsTwiceAreRefused()
{
    Told told;
    QVERIFY(told.make(u"En cada escuela"_s));

    const auto again = told.make(u" en  cada ESCUELA "_s);

    QVERIFY(!again);
    QVERIFY(again.error().message.contains(u"M1-01"_s));
    QVERIFY(told.make(u"En cada escuela"_s, 2));
    QVERIFY(told.make(u"En cada unidad de salud"_s));
}

void tst_ExperienceIdeas::whatCannotBeAnIdeaIsRefused()
{
    Told told;
    QVERIFY(!told.make(u"  "_s));
    QVERIFY(!told.make(QString(IdeaFields::MaxTextLength + 1, u'a')));
    const Id<Experience> id = told.experience().id();
    QVERIFY(removeExperience(*told.document, id));
    QVERIFY(!makeIdeaOf(*told.document, id, told.mesa(1), u"Una"_s));
    QVERIFY(told.document->stores().ideas.all()->isEmpty());
}

void tst_ExperienceIdeas::nothingIsWrittenAtALentTable()
{
    Told told;
    QVERIFY(told.make(u"De la otra mesa"_s, 2));
    QVERIFY(lendMesa(*told.document, told.mesa(2)));

    QVERIFY(!told.make(u"Otra"_s, 2));
    QVERIFY(!removeExperience(*told.document, told.experience().id()));
    QVERIFY(told.document->stores().ideas.all()->first()->experience);
}

void tst_ExperienceIdeas::ideasOutliveWhatTheyCameOf()
{
    Told told;
    QVERIFY(told.make(u"Una"_s));

    QVERIFY(removeExperience(*told.document, told.experience().id()));
    QVERIFY(!told.document->stores().ideas.all()->first()->experience);

    QVERIFY(told.document->undo(Scope::of(told.mesa(1))));
    QCOMPARE(told.document->stores().ideas.all()->first()->experience, told.experience().id());
}

void tst_ExperienceIdeas::whoToldItIsMeantByBadgeOrName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("badge"); // 0: refused, -1: nobody

    QTest::newRow("a badge") << u"1"_s << 1;
    QTest::newRow("first letters") << u"an"_s << 1;
    QTest::newRow("of the family name") << u"perez"_s << 1;
    QTest::newRow("nothing") << u""_s << -1;
    QTest::newRow("nobody who is here") << u"Luis"_s << 0;
}

void tst_ExperienceIdeas::whoToldItIsMeantByBadgeOrName()
{
    QFETCH(QString, typed);
    QFETCH(int, badge);
    Told told;

    const auto added = addExperience(*told.document,
                                     told.mesa(1),
                                     {.text = u"Otra"_s,
                                      .institution = {},
                                      .improvement = {},
                                      .supportBy = {},
                                      .teller = typed});

    QCOMPARE(bool(added), badge != 0);
    if (added && badge > 0)
        QCOMPARE((*told.document->stores().participants.get(*(*added)->teller))->number, badge);
    if (added && badge < 0)
        QVERIFY(!(*added)->teller);
}

void tst_ExperienceIdeas::anEditKeepsWhoToldIt()
{
    Told told;
    QVERIFY(addParticipant(*told.document, {u"Ana Pérez"_s, {}, {}, {}, {}, {}, {}}));
    const auto teller = told.experience()->teller;

    QVERIFY(editExperience(*told.document,
                           told.experience().id(),
                           {.text = u"Otra"_s,
                            .institution = {},
                            .improvement = {},
                            .supportBy = {},
                            .teller = u"Ana Pérez"_s})); // now two are called so

    QCOMPARE(told.experience()->teller, teller);
}

TALLERISTA_TEST(tst_ExperienceIdeas)
#include "tst_experienceideas.moc"
