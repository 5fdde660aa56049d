// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"
#include "core/actions/naming.h"
#include "core/actions/sheetactions.h"
#include "core/actions/sheetfilling.h"
#include "core/rules/smart/partnernames.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// One idea that was chosen and has its sheet; MINED and MINSAL are known.
struct Chosen
{
    /// The three lines are written before the sheet is made.
    explicit Chosen(const std::optional<DevelopmentDraft> &lines = {})
        : vote(workshop, VoteMethod::Dots, {9}, 1)
    {
        const Step step{StepKind::EditInstitution, Scope::workshop()};
        const bool done =
            closeVote(document(), vote.id)
            && document().edit(
                step,
                [&](Edit &edit) -> Result<void> {
                    for (const QString &name : {u"MINED"_s, u"MINSAL"_s, u"Radios, S.A."_s}) {
                        if (const auto added = institutionNamed(document(), edit, name); !added)
                            return added.error();
                    }
                    return {};
                })
            && (!lines || developIdea(document(), idea(), *lines))
            && judgeIdea(document(), idea(), Verdict::Feasible)
            && finishFinalSelection(document(), workshop.mesa(1), {idea()}, {});
        if (!done)
            qFatal("no sheet");
    }

    WorkshopDocument &document() { return *workshop.document; }
    Id<Idea> idea() const { return vote.ideas.first(); }
    SheetRecord record() { return document().stores().sheets.records()->first(); }
    SmartSheetFields sheet() { return record().sheet.fields(); }
    QStringList partners()
    {
        QStringList names;
        const SheetRecord held = record();
        for (const SheetPartner &partner : held.partners)
            names << (*document().stores().institutions.get(partner->institution))->name;
        names.sort();
        return names;
    }
    void write(const QString &what, const QString &forWhom, const QString &withWhom)
    {
        QVERIFY(developIdea(document(), idea(), {{}, what, forWhom, withWhom, false}));
    }

    TestWorkshop workshop;
    CountedVote vote;
};

} // namespace

class tst_SheetFilling : public QObject
{
    Q_OBJECT

private slots:
    void aNewSheetSaysWhatTheThreeLinesSay();
    void linesTypedLaterReachTheSheet();
    void whatWasTypedInTheSheetStays();
    void aPartnerTakenOutByHandDoesNotComeBack();
    void theLeadIsNoPartnerOfItself();
    void aSheetThatIsHandedInIsLeftAlone();
    void oneUndoTakesBackLinesAndSheet();
    void whomTheTableNamedBesidesIsTold();
    void partnersAreReadAsPeopleSayThem_data();
    void partnersAreReadAsPeopleSayThem();
};

void tst_SheetFilling::aNewSheetSaysWhatTheThreeLinesSay()
{
    Chosen chosen(
        DevelopmentDraft{{}, u"Publicar"_s, u"Toda la gente"_s, u"el MINED y las radios"_s, false});

    QCOMPARE(chosen.sheet().commitment, u"Publicar"_s);
    QCOMPARE(chosen.sheet().population, u"Toda la gente"_s);
    QCOMPARE(chosen.partners(), QStringList{u"MINED"_s});
    QVERIFY(chosen.sheet().extra.endsWith(u"el MINED y las radios"_s));
}

void tst_SheetFilling::linesTypedLaterReachTheSheet()
{
    Chosen chosen;
    QVERIFY(chosen.sheet().commitment.isEmpty());
    chosen.write(u"Publicar"_s, u"Todos"_s, u"MINED"_s);
    QCOMPARE(chosen.sheet().commitment, u"Publicar"_s);
    chosen.write(u"Publicar todo"_s, u"Todas"_s, u"MINED, MINSAL"_s);

    QCOMPARE(chosen.sheet().commitment, u"Publicar todo"_s);
    QCOMPARE(chosen.sheet().population, u"Todas"_s);
    QCOMPARE(chosen.partners(), (QStringList{u"MINED"_s, u"MINSAL"_s}));
    QVERIFY(chosen.sheet().extra.isEmpty());
}

void tst_SheetFilling::whatWasTypedInTheSheetStays()
{
    Chosen chosen(DevelopmentDraft{{}, u"Publicar"_s, u"Todos"_s, u"las radios"_s, false});
    QVERIFY(editSheet(chosen.document(), *chosen.record().sheet.with([](SmartSheetFields &fields) {
        fields.commitment = u"Publicar las compras"_s;
        fields.population.clear();
        fields.extra += u"\nAlgo más"_s;
    })));
    const SmartSheetFields typed = chosen.sheet();

    chosen.write(u"Otra cosa"_s, u"Otra gente"_s, u"los periódicos"_s);

    QCOMPARE(chosen.sheet(), typed);
}

void tst_SheetFilling::aPartnerTakenOutByHandDoesNotComeBack()
{
    Chosen chosen(DevelopmentDraft{{}, u"Publicar"_s, {}, u"MINED y MINSAL"_s, false});
    QVERIFY(setSheetPartners(chosen.document(), chosen.record().sheet.id(), u"MINSAL"_s));

    chosen.write(u"Publicar todo"_s, {}, u"MINED, MINSAL"_s);

    QCOMPARE(chosen.partners(), QStringList{u"MINSAL"_s});
}

void tst_SheetFilling::theLeadIsNoPartnerOfItself()
{
    Chosen chosen;
    QVERIFY(setSheetLead(chosen.document(), chosen.record().sheet.id(), u"MINED"_s));

    chosen.write(u"Publicar"_s, {}, u"MINED y MINSAL"_s);

    QCOMPARE(chosen.partners(), QStringList{u"MINSAL"_s});
}

void tst_SheetFilling::aSheetThatIsHandedInIsLeftAlone()
{
    Chosen chosen;
    QVERIFY(editSheet(chosen.document(), *chosen.record().sheet.with([](SmartSheetFields &fields) {
        fields.state = SheetState::NotAccepted;
    })));

    chosen.write(u"Publicar"_s, u"Todos"_s, u"MINED"_s);

    QVERIFY(chosen.sheet().commitment.isEmpty());
    QVERIFY(chosen.partners().isEmpty());
}

void tst_SheetFilling::oneUndoTakesBackLinesAndSheet()
{
    Chosen chosen;
    chosen.write(u"Publicar"_s, u"Todos"_s, u"MINED y otros"_s);

    QVERIFY(chosen.document().undo(Scope::of(chosen.workshop.mesa(1))));

    QVERIFY(chosen.sheet().commitment.isEmpty());
    QVERIFY(chosen.sheet().extra.isEmpty());
    QVERIFY(chosen.partners().isEmpty());
}

void tst_SheetFilling::whomTheTableNamedBesidesIsTold()
{
    Chosen chosen;
    const auto told = [&] {
        const auto said = supportSaid(chosen.document().stores(), chosen.record());
        return said ? *said : u"unread"_s;
    };
    QCOMPARE(told(), QString());
    chosen.write({}, {}, u"con el MINED"_s);
    QCOMPARE(told(), QString()); // it is a partner: nothing is left to say
    chosen.write({}, {}, u"con el MINED y las radios de la zona"_s);
    QCOMPARE(told(), u"con el MINED y las radios de la zona"_s);
}

void tst_SheetFilling::partnersAreReadAsPeopleSayThem_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("more");

    QTest::newRow("nothing") << u""_s << QStringList() << false;
    QTest::newRow("one") << u"MINED"_s << QStringList{u"MINED"_s} << false;
    QTest::newRow("with its article") << u"Con el mined."_s << QStringList{u"MINED"_s} << false;
    QTest::newRow("two with and") << u"MINED y MINSAL"_s << QStringList{u"MINED"_s, u"MINSAL"_s}
                                  << false;
    QTest::newRow("a name that holds an and")
        << u"Secretaría de Arte y Cultura y el MINED"_s << QStringList{u"MINED"_s} << true;
    QTest::newRow("the same alone") << u"la Secretaría de Arte y Cultura"_s
                                    << QStringList{u"Secretaría de Arte y Cultura"_s} << false;
    QTest::newRow("somebody else too") << u"MINED, las radios"_s << QStringList{u"MINED"_s} << true;
    QTest::newRow("nobody known") << u"la comunidad"_s << QStringList() << true;
    QTest::newRow("a part of a name") << u"Secretaría"_s << QStringList() << true;
    QTest::newRow("twice") << u"MINED, el MINED"_s << QStringList{u"MINED"_s} << false;
}

void tst_SheetFilling::partnersAreReadAsPeopleSayThem()
{
    QFETCH(QString, said);
    const PartnersSaid found =
        partnersSaid(said, {u"MINED"_s, u"MINSAL"_s, {}, u"Secretaría de Arte y Cultura"_s});

    QTEST(found.names, "names");
    QTEST(found.saysMore, "more");
}

TALLERISTA_TEST(tst_SheetFilling)
#include "tst_sheetfilling.moc"
