// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/glossaryactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_GlossaryActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEntryIsAddedAndTakenBack();
    void entriesStandByAcronym();
    void anAcronymStandsOnce_data();
    void anAcronymStandsOnce();
    void anEntryKeepsItsOwnAcronym();
    void anotherEntrysAcronymIsRefused();
    void anEntryIsRemovedAndComesBack();
    void aRemovedAcronymIsFree();
    void withoutAnAcronymThereIsNoEntry();
    void oneLineSaysBoth_data();
    void oneLineSaysBoth();
    void namesInUseAreTold();
    void theWorkshopsOwnTitleIsNoName();
    void aNewWorkshopHasThatOfItsTemplate();

private:
    WorkshopDocument &document() { return *m_workshop->document; }
    QStringList acronyms()
    {
        QStringList found;
        for (const GlossaryEntry &entry : *document().stores().glossary.all())
            found.append(entry->acronym);
        return found;
    }

    std::unique_ptr<TestWorkshop> m_workshop;
};

void tst_GlossaryActions::init()
{
    m_workshop = std::make_unique<TestWorkshop>();
}

void tst_GlossaryActions::anEntryIsAddedAndTakenBack()
{
    const auto added =
        addGlossaryEntry(document(), u" AGA "_s, u"Alianza para el Gobierno Abierto"_s);
    QVERIFY(added);
    QCOMPARE((*added)->acronym, u"AGA"_s);
    QCOMPARE(acronyms(), QStringList{u"AGA"_s});
    QVERIFY(document().undo(Scope::workshop()));
    QVERIFY(acronyms().isEmpty());
}

void tst_GlossaryActions::entriesStandByAcronym()
{
    for (const auto &acronym : {u"PAN"_s, u"aga"_s, u"OSC"_s})
        QVERIFY(addGlossaryEntry(document(), acronym, {}));
    QCOMPARE(acronyms(), QStringList({u"aga"_s, u"OSC"_s, u"PAN"_s}));
}

void tst_GlossaryActions::anAcronymStandsOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("the same") << u"Veeduría"_s;
    QTest::newRow("in capitals") << u"VEEDURÍA"_s;
    QTest::newRow("without its accent") << u"veeduria"_s;
    QTest::newRow("with spaces around") << u"  Veeduría "_s;
}

void tst_GlossaryActions::anAcronymStandsOnce()
{
    QFETCH(QString, typed);
    QVERIFY(addGlossaryEntry(document(), u"Veeduría"_s, {}));
    const auto steps = document().lastSequence();
    const auto again = addGlossaryEntry(document(), typed, u"otra cosa"_s);
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"Veeduría"_s), qPrintable(again.error().message));
    QCOMPARE(document().lastSequence(), steps);
}

void tst_GlossaryActions::anEntryKeepsItsOwnAcronym()
{
    const auto entry = addGlossaryEntry(document(), u"PAN"_s, {});
    QVERIFY(entry);
    const auto changed =
        entry->with([](GlossaryEntryFields &fields) { fields.meaning = u"Plan"_s; });
    QVERIFY(changed);
    QVERIFY(editGlossaryEntry(document(), *changed));
    QCOMPARE((*document().stores().glossary.get(entry->id()))->meaning, u"Plan"_s);
}

void tst_GlossaryActions::anotherEntrysAcronymIsRefused()
{
    QVERIFY(addGlossaryEntry(document(), u"PAN"_s, {}));
    const auto entry = addGlossaryEntry(document(), u"AGA"_s, {});
    const auto changed =
        entry->with([](GlossaryEntryFields &fields) { fields.acronym = u"pan"_s; });
    QVERIFY(changed);
    QVERIFY(!editGlossaryEntry(document(), *changed));
}

void tst_GlossaryActions::anEntryIsRemovedAndComesBack()
{
    const auto entry = addGlossaryEntry(document(), u"PAN"_s, u"Plan"_s);
    QVERIFY(removeGlossaryEntry(document(), entry->id()));
    QVERIFY(acronyms().isEmpty());
    QVERIFY(document().undo(Scope::workshop()));
    QCOMPARE(acronyms(), QStringList{u"PAN"_s});
}

void tst_GlossaryActions::aRemovedAcronymIsFree()
{
    const auto entry = addGlossaryEntry(document(), u"PAN"_s, {});
    QVERIFY(removeGlossaryEntry(document(), entry->id()));
    QVERIFY(addGlossaryEntry(document(), u"PAN"_s, {}));
}

void tst_GlossaryActions::withoutAnAcronymThereIsNoEntry()
{
    QVERIFY(!addGlossaryEntry(document(), u"  "_s, u"Plan"_s));
    QVERIFY(!addGlossaryEntry(document(), QString(41, u'A'), {}));
}

void tst_GlossaryActions::oneLineSaysBoth_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("acronym");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("the acronym alone") << u"AGA"_s << u"AGA"_s << QString();
    QTest::newRow("with an equals sign") << u"AGA = Alianza"_s << u"AGA"_s << u"Alianza"_s;
    QTest::newRow("with a colon") << u"AGA: Alianza"_s << u"AGA"_s << u"Alianza"_s;
    QTest::newRow("the first sign parts them") << u"AGA: a = b"_s << u"AGA"_s << u"a = b"_s;
    QTest::newRow("a sign at the end") << u"AGA="_s << u"AGA"_s << QString();
}

void tst_GlossaryActions::oneLineSaysBoth()
{
    QFETCH(QString, typed);
    const auto entry = glossaryEntryFrom(typed);
    QTEST(entry.acronym, "acronym");
    QTEST(entry.meaning, "meaning");
}

void tst_GlossaryActions::namesInUseAreTold()
{
    ParticipantDraft person;
    person.name = u"Ana Xiquín"_s;
    person.institution = u"Alcaldía de Zaragoza"_s;
    QVERIFY(addParticipant(document(), person));
    QVERIFY(addGlossaryEntry(document(), u"AGA"_s, u"nada de esto"_s));
    const auto names = namesInUse(document().stores());
    QVERIFY(names);
    for (const auto &name : {u"Ana Xiquín"_s, u"Alcaldía de Zaragoza"_s, u"AGA"_s, u"Salud"_s})
        QVERIFY2(names->contains(name), qPrintable(name));
    QVERIFY(!names->contains(u"nada de esto"_s));
}

void tst_GlossaryActions::theWorkshopsOwnTitleIsNoName()
{
    const auto names = namesInUse(document().stores());
    QVERIFY(!names->contains(u"Taller de prueba"_s)); // a slip in it is to be seen
}

void tst_GlossaryActions::aNewWorkshopHasThatOfItsTemplate()
{
    WorkshopTemplate model = smallTemplate();
    model.glossary = {{u"PAN"_s, u"Plan"_s}, {u"AGA"_s, u"Alianza"_s}};
    const auto made = createWorkshop(m_workshop->folder.filePath(u"otro.taller"_s),
                                     m_workshop->clock,
                                     testWriter(),
                                     model,
                                     {{}, QDate(2026, 11, 24), {}, {}});
    QVERIFY(made);
    const auto entries = (*made)->stores().glossary.all();
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->first()->meaning, u"Alianza"_s);
}

TALLERISTA_TEST(tst_GlossaryActions)
#include "tst_glossaryactions.moc"
