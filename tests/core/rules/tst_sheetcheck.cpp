// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/rules/smart/partnernames.h"
#include "core/rules/smart/sheetcheck.h"
#include "tests/support/testclass.h"

#include <functional>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

const SystemClock Wall;

template <typename T>
Id<T> anyId()
{
    static IdSource ids(Wall);
    return Id<T>(ids.next());
}

/// A whole sheet as plain fields, so that a row of a value table can break one of them.
struct Draft
{
    SmartSheetFields sheet;
    QList<Id<Idea>> origins;
    QList<IndicatorFields> indicators;
    QList<MilestoneFields> milestones;
    WorkshopFields workshop;

    SheetRecord record() const
    {
        SheetRecord record{
            *SmartSheet::create(anyId<SmartSheet>(), sheet), origins, {}, {}, {}, {}, {}};
        for (const IndicatorFields &indicator : indicators)
            record.indicators.append(*Indicator::create(anyId<Indicator>(), indicator));
        for (const MilestoneFields &milestone : milestones)
            record.milestones.append(*Milestone::create(anyId<Milestone>(), milestone));
        return record;
    }
    QList<SheetLack> lacks() const { return sheetLacks(record(), workshop); }
};

IndicatorFields indicator()
{
    IndicatorFields fields(anyId<SmartSheet>());
    fields.name = u"Compras publicadas"_s;
    fields.unit = u"compras"_s;
    fields.baseline = u"12"_s;
    fields.target = u"60"_s;
    fields.targetDate = QDate(2028, 6, 30);
    fields.verification = u"Portal de compras"_s;
    return fields;
}

MilestoneFields milestone(const QDate &day)
{
    MilestoneFields fields(anyId<SmartSheet>());
    fields.activity = u"Redactar el reglamento"_s;
    fields.deliverable = u"Reglamento publicado"_s;
    fields.endDate = day;
    return fields;
}

/// A sheet that lacks nothing.
Draft whole()
{
    Draft draft;
    draft.origins = {anyId<Idea>()};
    draft.sheet.name = u"Publicar las compras"_s;
    draft.sheet.topic = anyId<Topic>();
    draft.sheet.problem = u"Nadie sabe quién vende al municipio."_s;
    draft.sheet.commitment = u"Un portal con todas las compras."_s;
    draft.sheet.lead = anyId<Institution>();
    draft.sheet.transparency = u"Cualquiera podrá ver cada compra."_s;
    draft.sheet.startDate = QDate(2027, 1, 1);
    draft.sheet.endDate = QDate(2028, 12, 31);
    draft.indicators = {indicator()};
    draft.milestones = {milestone(QDate(2027, 6, 30)), milestone(QDate(2028, 6, 30))};
    return draft;
}

using Break = std::function<void(Draft &)>;

QString sentencesOf(const QList<SheetLack> &lacks, const WorkshopFields &workshop)
{
    const Phrases english(u"en"_s);
    QStringList sentences;
    for (const SheetLack &lack : lacks)
        sentences.append(sheetLackSentence(english, lack, workshop));
    return sentences.join(u" | "_s);
}

} // namespace

Q_DECLARE_METATYPE(Break)
Q_DECLARE_METATYPE(Tallerista::SheetField)
Q_DECLARE_METATYPE(Tallerista::LackKind)

class tst_SheetCheck : public QObject
{
    Q_OBJECT

private slots:
    void aWholeSheetLacksNothing();
    void anEmptySheetLacksOneThingForEachQuestion();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void whatIsEnoughIsNotAskedFor_data();
    void whatIsEnoughIsNotAskedFor();
    void aLackKnowsItsRow();
    void everyLetterShowsItsWorst();
    void everyFieldBelongsToALetter();
    void everyFieldHasASentenceOfItsOwn();
    void sentencesSayNumbersAndDates();
    void countsAreSpokenWithTheirNoun();
    void partnersAreSplitWithoutBreakingNames_data();
    void partnersAreSplitWithoutBreakingNames();
};

void tst_SheetCheck::aWholeSheetLacksNothing()
{
    const Draft draft = whole();
    QCOMPARE(sentencesOf(draft.lacks(), draft.workshop), QString());
}

void tst_SheetCheck::anEmptySheetLacksOneThingForEachQuestion()
{
    const QList<SheetLack> expected{{SheetField::Origin},
                                    {SheetField::Name},
                                    {SheetField::Topic},
                                    {SheetField::Problem},
                                    {SheetField::Commitment},
                                    {SheetField::Indicators},
                                    {SheetField::Lead},
                                    {SheetField::Values},
                                    {SheetField::StartDate},
                                    {SheetField::EndDate},
                                    {SheetField::Milestones}};
    QCOMPARE(Draft().lacks(), expected);
}

void tst_SheetCheck::whatIsMissingIsNamed_data()
{
    QTest::addColumn<Break>("breaking");
    QTest::addColumn<SheetField>("field");

    const auto row = [](const char *name, const Break &breaking, SheetField field) {
        QTest::newRow(name) << breaking << field;
    };
    row(
        "no idea and no note", [](Draft &d) { d.origins.clear(); }, SheetField::Origin);
    row(
        "no name", [](Draft &d) { d.sheet.name.clear(); }, SheetField::Name);
    row(
        "no topic", [](Draft &d) { d.sheet.topic.reset(); }, SheetField::Topic);
    row(
        "continues nothing in particular",
        [](Draft &d) {
            d.sheet.continuation = true;
            d.sheet.novelty = u"Más municipios"_s;
        },
        SheetField::Previous);
    row(
        "continues without adding",
        [](Draft &d) {
            d.sheet.continuation = true;
            d.sheet.previous = u"Plan 2018, 4"_s;
        },
        SheetField::Novelty);
    row(
        "no problem", [](Draft &d) { d.sheet.problem.clear(); }, SheetField::Problem);
    row(
        "only spaces", [](Draft &d) { d.sheet.problem = u" \n "_s; }, SheetField::Problem);
    row(
        "nothing to do", [](Draft &d) { d.sheet.commitment.clear(); }, SheetField::Commitment);
    row(
        "no indicator", [](Draft &d) { d.indicators.clear(); }, SheetField::Indicators);
    row(
        "an indicator of nothing",
        [](Draft &d) { d.indicators[0].name.clear(); },
        SheetField::IndicatorName);
    row(
        "no unit", [](Draft &d) { d.indicators[0].unit.clear(); }, SheetField::IndicatorUnit);
    row(
        "a percentage by its kind",
        [](Draft &d) { d.indicators[0].kind = IndicatorFields::Kind::Percentage; },
        SheetField::IndicatorDenominator);
    row(
        "a percentage by its unit",
        [](Draft &d) { d.indicators[0].unit = u"%"_s; },
        SheetField::IndicatorDenominator);
    row(
        "no baseline",
        [](Draft &d) { d.indicators[0].baseline.clear(); },
        SheetField::IndicatorBaseline);
    row(
        "no target", [](Draft &d) { d.indicators[0].target.clear(); }, SheetField::IndicatorTarget);
    row(
        "no day for the target",
        [](Draft &d) { d.indicators[0].targetDate.reset(); },
        SheetField::IndicatorTargetDate);
    row(
        "nowhere to check",
        [](Draft &d) { d.indicators[0].verification.clear(); },
        SheetField::IndicatorVerification);
    row(
        "nobody answers", [](Draft &d) { d.sheet.lead.reset(); }, SheetField::Lead);
    row(
        "no value", [](Draft &d) { d.sheet.transparency.reset(); }, SheetField::Values);
    row(
        "a value without its why",
        [](Draft &d) { d.sheet.participation = u""_s; },
        SheetField::Participation);
    row(
        "innovation without its why",
        [](Draft &d) { d.sheet.innovation = u""_s; },
        SheetField::Innovation);
    row(
        "no start", [](Draft &d) { d.sheet.startDate.reset(); }, SheetField::StartDate);
    row(
        "no end", [](Draft &d) { d.sheet.endDate.reset(); }, SheetField::EndDate);
    row(
        "no steps", [](Draft &d) { d.milestones.clear(); }, SheetField::Milestones);
    row(
        "a step that does nothing",
        [](Draft &d) { d.milestones[0].activity.clear(); },
        SheetField::MilestoneActivity);
    row(
        "a step that leaves nothing",
        [](Draft &d) { d.milestones[0].deliverable.clear(); },
        SheetField::MilestoneDeliverable);
    row(
        "a step without its day",
        [](Draft &d) { d.milestones[0].endDate.reset(); },
        SheetField::MilestoneDate);
}

void tst_SheetCheck::whatIsMissingIsNamed()
{
    QFETCH(Break, breaking);
    QFETCH(SheetField, field);
    Draft draft = whole();
    breaking(draft);

    QCOMPARE(draft.lacks(), QList<SheetLack>{{field}});
}

void tst_SheetCheck::whatIsWrongIsNamed_data()
{
    QTest::addColumn<Break>("breaking");
    QTest::addColumn<SheetField>("field");
    QTest::addColumn<LackKind>("kind");

    const auto row = [](const char *name, const Break &breaking, SheetField field, LackKind kind) {
        QTest::newRow(name) << breaking << field << kind;
    };
    row(
        "ends on the day it starts",
        [](Draft &d) {
            d.sheet.startDate = d.sheet.endDate = QDate(2027, 6, 30);
            d.milestones = {milestone(QDate(2027, 6, 30))};
        },
        SheetField::EndDate,
        LackKind::NotAfterStart);
    row(
        "starts before the plan",
        [](Draft &d) { d.workshop.planStart = QDate(2027, 1, 2); },
        SheetField::StartDate,
        LackKind::OutsidePlan);
    row(
        "ends after the plan",
        [](Draft &d) { d.workshop.planEnd = QDate(2028, 12, 30); },
        SheetField::EndDate,
        LackKind::OutsidePlan);
    row(
        "a step before the start",
        [](Draft &d) { d.milestones[0].endDate = QDate(2026, 12, 31); },
        SheetField::MilestoneDate,
        LackKind::OutsideAction);
    row(
        "a step after the end",
        [](Draft &d) { d.milestones[0].endDate = QDate(2029, 1, 1); },
        SheetField::MilestoneDate,
        LackKind::OutsideAction);
    row(
        "a step that starts too early",
        [](Draft &d) { d.milestones[0].startDate = QDate(2026, 12, 31); },
        SheetField::MilestoneDate,
        LackKind::OutsideAction);
    row(
        "the target is what is so today",
        [](Draft &d) { d.indicators[0].target = u" 12 "_s; },
        SheetField::IndicatorTarget,
        LackKind::NoChange);
    row(
        "the same in other letters",
        [](Draft &d) {
            d.indicators[0].baseline = u"Sí"_s;
            d.indicators[0].target = u"si"_s;
        },
        SheetField::IndicatorTarget,
        LackKind::NoChange);
    row(
        "only innovation",
        [](Draft &d) {
            d.sheet.transparency.reset();
            d.sheet.innovation = u"Una aplicación"_s;
        },
        SheetField::Values,
        LackKind::OnlyMeans);
}

void tst_SheetCheck::whatIsWrongIsNamed()
{
    QFETCH(Break, breaking);
    QFETCH(SheetField, field);
    QFETCH(LackKind, kind);
    Draft draft = whole();
    breaking(draft);

    const QList<SheetLack> expected{{field, kind}};
    QCOMPARE(draft.lacks(), expected);
}

void tst_SheetCheck::whatIsEnoughIsNotAskedFor_data()
{
    QTest::addColumn<Break>("breaking");

    const auto row = [](const char *name, const Break &breaking) {
        QTest::newRow(name) << breaking;
    };
    row("a note instead of an idea", [](Draft &d) {
        d.origins.clear();
        d.sheet.originNote = u"Redactada en plenaria"_s;
    });
    row("no data, said so", [](Draft &d) { d.indicators[0].baseline = u"sin dato"_s; });
    row("no data, in English", [](Draft &d) { d.indicators[0].baseline = u"No data yet"_s; });
    row("yes or no has no unit", [](Draft &d) {
        d.indicators[0].kind = IndicatorFields::Kind::YesNo;
        d.indicators[0].unit.clear();
        d.indicators[0].baseline = u"No"_s;
        d.indicators[0].target = u"Sí"_s;
    });
    row("a percentage of something needs no other unit", [](Draft &d) {
        d.indicators[0].kind = IndicatorFields::Kind::Percentage;
        d.indicators[0].unit.clear();
        d.indicators[0].denominator = u"las compras del año"_s;
    });
    row("one step", [](Draft &d) { d.milestones.removeLast(); });
    row("steps on the first and the last day", [](Draft &d) {
        d.milestones[0].endDate = d.sheet.startDate;
        d.milestones[1].endDate = d.sheet.endDate;
    });
    row("exactly the plan", [](Draft &d) {
        d.workshop.planStart = d.sheet.startDate;
        d.workshop.planEnd = d.sheet.endDate;
    });
    row("innovation besides transparency",
        [](Draft &d) { d.sheet.innovation = u"Una aplicación"_s; });
    row("vague words", [](Draft &d) { d.sheet.name = u"Fortalecer varios procesos."_s; });
    row("one word is a problem", [](Draft &d) { d.sheet.problem = u"Corrupción"_s; });
    row("two indicators", [](Draft &d) { d.indicators.append(indicator()); });
}

void tst_SheetCheck::whatIsEnoughIsNotAskedFor()
{
    QFETCH(Break, breaking);
    Draft draft = whole();
    breaking(draft);

    QCOMPARE(sentencesOf(draft.lacks(), draft.workshop), QString());
}

void tst_SheetCheck::aLackKnowsItsRow()
{
    Draft draft = whole();
    draft.indicators.append(IndicatorFields(anyId<SmartSheet>()));
    draft.milestones[1].endDate = QDate(2030, 1, 1);

    const auto lacks = draft.lacks();
    QCOMPARE(lacks.first(), (SheetLack{SheetField::IndicatorName, LackKind::Missing, 1}));
    QCOMPARE(lacks.last(), (SheetLack{SheetField::MilestoneDate, LackKind::OutsideAction, 1}));
}

void tst_SheetCheck::everyLetterShowsItsWorst()
{
    Draft draft = whole();
    draft.sheet.problem.clear();
    draft.indicators[0].target = draft.indicators[0].baseline;
    draft.indicators[0].verification.clear();

    const std::array expected{LetterState::Incomplete,
                              LetterState::Wrong,
                              LetterState::Complete,
                              LetterState::Complete,
                              LetterState::Complete};
    QVERIFY(letterStates(draft.lacks()) == expected);
    QVERIFY(letterStates({}) == (std::array<LetterState, SmartLetters>{}));
}

void tst_SheetCheck::everyFieldBelongsToALetter()
{
    QString letters;
    for (int field = 0; field <= int(SheetField::MilestoneDate); ++field) {
        const QString letter = letterSign(letterOf(SheetField(field)));
        if (!letters.endsWith(letter))
            letters += letter;
    }
    QCOMPARE(letters, u"SMART"_s);
}

void tst_SheetCheck::everyFieldHasASentenceOfItsOwn()
{
    const Phrases english(u"en"_s);
    QStringList sentences;
    for (int field = 0; field <= int(SheetField::MilestoneDate); ++field)
        sentences.append(sheetLackSentence(english, {SheetField(field)}, {}));

    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
    QVERIFY2(!sentences.join(u' ').contains(u'%'), qPrintable(sentences.join(u' ')));
}

void tst_SheetCheck::sentencesSayNumbersAndDates()
{
    Draft draft = whole();
    draft.milestones[1].endDate = QDate(2030, 1, 1);
    draft.workshop.planEnd = QDate(2028, 6, 30);
    QCOMPARE(sentencesOf(draft.lacks(), draft.workshop),
             u"The end is outside of the plan. The plan ends on 30 Jun 2028 | "
             "Step 2 falls outside of the dates of the action"_s);
    draft.workshop.planStart = QDate(2027, 2, 1);
    QVERIFY(sentencesOf(draft.lacks(), draft.workshop)
                .contains(u"The plan goes from 1 Feb 2027 to 30 Jun 2028"_s));
}

void tst_SheetCheck::countsAreSpokenWithTheirNoun()
{
    const Phrases english(u"en"_s);
    QCOMPARE(lackCountSentence(english, 0), u"Ready to hand in"_s);
    QVERIFY(lackCountSentence(english, 5).startsWith(u"5 "_s));
}

void tst_SheetCheck::partnersAreSplitWithoutBreakingNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");

    const QString spta = u"Secretaría de Participación, Transparencia y Anticorrupción"_s;
    QTest::newRow("nothing") << u" , \n "_s << QStringList();
    QTest::newRow("one") << u"Alcaldía"_s << QStringList{u"Alcaldía"_s};
    QTest::newRow("commas") << u"Alcaldía,  FUNDE , UES"_s
                            << QStringList{u"Alcaldía"_s, u"FUNDE"_s, u"UES"_s};
    QTest::newRow("lines") << u"Alcaldía\nFUNDE"_s << QStringList{u"Alcaldía"_s, u"FUNDE"_s};
    QTest::newRow("a known name with a comma") << spta << QStringList{spta};
    QTest::newRow("a known one among others, without accents")
        << u"FUNDE, secretaria de participacion, transparencia y anticorrupcion, UES"_s
        << QStringList{u"FUNDE"_s,
                       u"secretaria de participacion, transparencia y anticorrupcion"_s,
                       u"UES"_s};
    QTest::newRow("semicolons keep commas")
        << u"Obras, Transporte y Vivienda; FUNDE"_s
        << QStringList{u"Obras, Transporte y Vivienda"_s, u"FUNDE"_s};
    QTest::newRow("none twice") << u"FUNDE, funde"_s << QStringList{u"FUNDE"_s};
}

void tst_SheetCheck::partnersAreSplitWithoutBreakingNames()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);

    const QStringList known{u"Secretaría de Participación, Transparencia y Anticorrupción"_s,
                            u"FUNDE"_s};
    QCOMPARE(namesTyped(typed, known), names);
}

TALLERISTA_TEST(tst_SheetCheck)
#include "tst_sheetcheck.moc"
