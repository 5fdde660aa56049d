// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/sheetactions.h"
#include "core/rules/smart/sheetcheck.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A workshop with one sheet of table 1.
struct SheetWorkshop : TestWorkshop
{
    explicit SheetWorkshop(std::optional<int> mesaNumber = 1)
        : id(document->newId<SmartSheet>())
    {
        SmartSheetFields fields;
        if (mesaNumber)
            fields.mesa = mesa(*mesaNumber);
        fields.number = 3;
        fields.name = u"Publicar las compras"_s;
        const auto sheet = SmartSheet::create(id, fields);
        QVERIFY(
            document->edit({StepKind::FinishFinalSelection, Scope::workshop()}, [&](Edit &edit) {
                edit.insert(*sheet);
                return Result<void>();
            }));
    }

    SheetRecord record() const { return *document->stores().sheets.record(id); }
    SmartSheetFields sheet() const { return record().sheet.fields(); }
    template <typename Change>
    Result<SmartSheet> change(Change change)
    {
        return editSheet(*document, *record().sheet.with(change));
    }
    QString addMilestone(const QString &activity)
    {
        MilestoneFields fields(id);
        fields.activity = activity;
        const auto added = addSheetRow<Milestone>(*document, fields);
        return added ? QString() : added.error().message;
    }
    QString activities() const
    {
        QStringList texts;
        for (const Milestone &milestone : record().milestones)
            texts.append(milestone->activity);
        return texts.join(u' ');
    }
    QString partners() const
    {
        QStringList names;
        for (const SheetPartner &partner : record().partners)
            names.append((*document->stores().institutions.get(partner->institution))->name);
        return names.join(u" | "_s);
    }
    /// Fills in everything that is asked for.
    void complete();

    Id<SmartSheet> id;
};

void SheetWorkshop::complete()
{
    QVERIFY(change([](SmartSheetFields &fields) {
        fields.originNote = u"Redactada en plenaria"_s;
        fields.problem = u"Nadie sabe quién vende."_s;
        fields.commitment = u"Un portal."_s;
        fields.transparency = u"Se verá cada compra."_s;
        fields.startDate = QDate(2027, 1, 1);
        fields.endDate = QDate(2028, 12, 31);
    }));
    QVERIFY(setSheetTopic(*document, id, u"Salud"_s));
    QVERIFY(setSheetLead(*document, id, u"Alcaldía"_s));
    IndicatorFields indicator(id);
    indicator.name = u"Compras publicadas"_s;
    indicator.unit = u"compras"_s;
    indicator.baseline = u"12"_s;
    indicator.target = u"60"_s;
    indicator.targetDate = QDate(2028, 6, 30);
    indicator.verification = u"Portal"_s;
    QVERIFY(addSheetRow<Indicator>(*document, indicator));
    MilestoneFields milestone(id);
    milestone.activity = u"Redactar el reglamento"_s;
    milestone.deliverable = u"Reglamento"_s;
    milestone.endDate = QDate(2027, 6, 30);
    QVERIFY(addSheetRow<Milestone>(*document, milestone));
}

} // namespace

class tst_SheetActions : public QObject
{
    Q_OBJECT

private slots:
    void aStepCarriesTheCodeAndTheScopeOfItsTable();
    void aSheetOfNoTableBelongsToTheWorkshop();
    void anEditOfNothingLeavesNoStep();
    void theLeadIsFoundByNameAndTakenAwayByNone();
    void theTopicIsAddedWhereThereIsNone();
    void rowsAreAddedAtTheEndAndMoved();
    void rowsOfEveryKindAreAddedEditedAndRemoved();
    void aRemovedRowComesBackWithUndo();
    void aRowOfNothingIsRefused();
    void nobodySupportsTwice();
    void partnersAreReplacedByThoseTyped();
    void partnersThatStayKeepWhatTheyDo();
    void whoIsOfTheStateFollowsFromTheSector();
    void anUnknownBaselineBringsATask();
    void aSheetWithLacksIsNotReady();
    void aWholeSheetIsReady();
    void aReadySheetThatLosesSomethingIsADraftAgain();
    void acceptingTakesTheInstitutionsAnswer();
};

void tst_SheetActions::aStepCarriesTheCodeAndTheScopeOfItsTable()
{
    SheetWorkshop workshop;
    QVERIFY(workshop.change([](SmartSheetFields &fields) { fields.problem = u"Uno"_s; }));

    const auto step = workshop.document->nextUndo(Scope::of(workshop.mesa(1)));
    QVERIFY(step);
    QCOMPARE(step->step.kind, StepKind::EditSheet);
    QCOMPARE(step->step.detail, u"F1-3"_s);
    QVERIFY(!workshop.document->nextUndo(Scope::of(workshop.mesa(2))));
    QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(workshop.sheet().problem, QString());
}

void tst_SheetActions::aSheetOfNoTableBelongsToTheWorkshop()
{
    SheetWorkshop workshop(std::nullopt);
    QCOMPARE(workshop.addMilestone(u"uno"_s), QString());
    const auto step = workshop.document->nextUndo(Scope::workshop());
    QCOMPARE(step->step.kind, StepKind::AddSheetRow);
    QCOMPARE(step->step.detail, u"F3"_s);
}

void tst_SheetActions::anEditOfNothingLeavesNoStep()
{
    SheetWorkshop workshop;
    const auto before = workshop.document->lastSequence();
    QVERIFY(workshop.change([](SmartSheetFields &) {}));
    QVERIFY(setSheetLead(*workshop.document, workshop.id, u" "_s));
    QVERIFY(setSheetPartners(*workshop.document, workshop.id, u""_s));
    QCOMPARE(workshop.document->lastSequence(), before);
}

void tst_SheetActions::theLeadIsFoundByNameAndTakenAwayByNone()
{
    SheetWorkshop workshop;
    QVERIFY(setSheetLead(*workshop.document, workshop.id, u"Alcaldía"_s));
    QVERIFY(setSheetLead(*workshop.document, workshop.id, u"alcaldia"_s));
    QCOMPARE(workshop.document->stores().institutions.all()->size(), 1);
    QVERIFY(workshop.sheet().lead);
    QVERIFY(setSheetLead(*workshop.document, workshop.id, {}));
    QVERIFY(!workshop.sheet().lead);
}

void tst_SheetActions::theTopicIsAddedWhereThereIsNone()
{
    SheetWorkshop workshop;
    QVERIFY(setSheetTopic(*workshop.document, workshop.id, u"educacion"_s));
    QCOMPARE(workshop.document->stores().topics.all()->size(), 2);
    QVERIFY(setSheetTopic(*workshop.document, workshop.id, u"Agua"_s));
    const auto topics = workshop.document->stores().topics.all();
    QCOMPARE(topics->size(), 3);
    QCOMPARE(workshop.sheet().topic, std::optional(topics->last().id()));
}

void tst_SheetActions::rowsAreAddedAtTheEndAndMoved()
{
    SheetWorkshop workshop;
    for (const QString &activity : {u"uno"_s, u"dos"_s, u"tres"_s})
        QCOMPARE(workshop.addMilestone(activity), QString());
    QCOMPARE(workshop.activities(), u"uno dos tres"_s);

    const auto last = workshop.record().milestones.last().id();
    QVERIFY(moveSheetRow<Milestone>(*workshop.document, last, -2));
    QCOMPARE(workshop.activities(), u"tres uno dos"_s);
    const auto before = workshop.document->lastSequence();
    QVERIFY(moveSheetRow<Milestone>(*workshop.document, last, -1));
    QCOMPARE(workshop.document->lastSequence(), before);
    QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(workshop.activities(), u"uno dos tres"_s);
}

void tst_SheetActions::rowsOfEveryKindAreAddedEditedAndRemoved()
{
    SheetWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto indicator = addSheetRow<Indicator>(document, IndicatorFields(workshop.id));
    RiskFields riskFields(workshop.id);
    riskFields.text = u"Cambio de gobierno"_s;
    const auto risk = addSheetRow<Risk>(document, riskFields);
    TaskFields taskFields;
    taskFields.sheet = workshop.id;
    taskFields.what = u"Preguntar"_s;
    const auto task = addSheetRow<Task>(document, taskFields);
    const auto partner = addSheetPartner(document, workshop.id, u"FUNDE"_s);
    QVERIFY(indicator && risk && task && partner);

    QVERIFY(editSheetRow(document, *indicator->with([](auto &fields) { fields.unit = u"kg"_s; })));
    QVERIFY(editSheetRow(document, *risk->with([](auto &f) { f.mitigation = u"Ley"_s; })));
    QVERIFY(editSheetRow(document, *task->with([](auto &fields) { fields.who = u"Ana"_s; })));
    QVERIFY(
        editSheetRow(document, *partner->with([](auto &fields) { fields.role = u"Vigila"_s; })));
    QVERIFY(renameSheetPartner(document, partner->id(), u"UES"_s));
    const SheetRecord held = workshop.record();
    QCOMPARE(held.indicators.first()->unit, u"kg"_s);
    QCOMPARE(held.risks.first()->mitigation, u"Ley"_s);
    QCOMPARE(held.tasks.first()->who, u"Ana"_s);
    QCOMPARE(held.partners.first()->role, u"Vigila"_s);
    QCOMPARE(workshop.partners(), u"UES"_s);

    QVERIFY(removeSheetRow<Indicator>(document, indicator->id()));
    QVERIFY(removeSheetRow<Risk>(document, risk->id()));
    QVERIFY(removeSheetRow<Task>(document, task->id()));
    QVERIFY(removeSheetRow<SheetPartner>(document, partner->id()));
    const SheetRecord after = workshop.record();
    QVERIFY(after.indicators.isEmpty() && after.risks.isEmpty());
    QVERIFY(after.tasks.isEmpty() && after.partners.isEmpty());
}

void tst_SheetActions::aRemovedRowComesBackWithUndo()
{
    SheetWorkshop workshop;
    QCOMPARE(workshop.addMilestone(u"uno"_s), QString());
    QVERIFY(
        removeSheetRow<Milestone>(*workshop.document, workshop.record().milestones.first().id()));
    QCOMPARE(workshop.activities(), QString());
    QVERIFY(workshop.document->undoStep(workshop.document->lastSequence()));
    QCOMPARE(workshop.activities(), u"uno"_s);
}

void tst_SheetActions::aRowOfNothingIsRefused()
{
    SheetWorkshop workshop;
    const auto before = workshop.document->lastSequence();
    QVERIFY(!addSheetRow<Risk>(*workshop.document, RiskFields(workshop.id)));
    QVERIFY(!addSheetRow<Task>(*workshop.document, TaskFields()));
    QVERIFY(!addSheetPartner(*workshop.document, workshop.id, u"  "_s));
    QCOMPARE(workshop.document->lastSequence(), before);
}

void tst_SheetActions::nobodySupportsTwice()
{
    SheetWorkshop workshop;
    const auto first = addSheetPartner(*workshop.document, workshop.id, u"FUNDE"_s);
    const auto second = addSheetPartner(*workshop.document, workshop.id, u"UES"_s);
    QVERIFY(!addSheetPartner(*workshop.document, workshop.id, u"funde"_s));
    QVERIFY(!renameSheetPartner(*workshop.document, second->id(), u"FUNDE"_s));
    QVERIFY(renameSheetPartner(*workshop.document, first->id(), u"FUNDE"_s));
    QCOMPARE(workshop.partners(), u"FUNDE | UES"_s);
}

void tst_SheetActions::partnersAreReplacedByThoseTyped()
{
    SheetWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const QString spta = u"Secretaría de Participación, Transparencia y Anticorrupción"_s;
    QVERIFY(setSheetLead(document, workshop.id, spta)); // known from now on
    QVERIFY(setSheetPartners(document, workshop.id, u"FUNDE, UES"_s));
    QCOMPARE(workshop.partners(), u"FUNDE | UES"_s);

    QVERIFY(setSheetPartners(document, workshop.id, u"UES\n"_s + spta));
    QCOMPARE(workshop.partners(), u"UES | "_s + spta);
    QVERIFY(document.undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(workshop.partners(), u"FUNDE | UES"_s);
}

void tst_SheetActions::partnersThatStayKeepWhatTheyDo()
{
    SheetWorkshop workshop;
    const auto partner = addSheetPartner(*workshop.document, workshop.id, u"FUNDE"_s);
    QVERIFY(editSheetRow(*workshop.document,
                         *partner->with([](auto &fields) { fields.role = u"Vigila"_s; })));
    QVERIFY(setSheetPartners(*workshop.document, workshop.id, u"UES, funde"_s));
    QCOMPARE(workshop.record().partners.first()->role, u"Vigila"_s);
    QCOMPARE(workshop.record().partners.first().id(), partner->id());
}

void tst_SheetActions::whoIsOfTheStateFollowsFromTheSector()
{
    SheetWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    InstitutionFields fields;
    fields.name = u"FUNDE"_s;
    fields.sector = Sector::CivilSociety;
    const auto known = Institution::create(document.newId<Institution>(), fields);
    QVERIFY(document.edit({StepKind::EditInstitution, Scope::workshop()}, [&](Edit &edit) {
        edit.insert(*known);
        return Result<void>();
    }));
    QVERIFY(!(*addSheetPartner(document, workshop.id, u"FUNDE"_s))->ofState);
    QVERIFY((*addSheetPartner(document, workshop.id, u"Alcaldía"_s))->ofState);
}

void tst_SheetActions::anUnknownBaselineBringsATask()
{
    SheetWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    IndicatorFields fields(workshop.id);
    fields.name = u"Compras"_s;
    const auto indicator = addSheetRow<Indicator>(document, fields);
    QVERIFY(workshop.record().tasks.isEmpty());

    const auto unknown = indicator->with([](auto &changed) { changed.baseline = u"Sin dato"_s; });
    QVERIFY(editSheetRow(document, *unknown));
    QVERIFY(editSheetRow(document, *unknown->with([](auto &changed) { changed.unit = u"kg"_s; })));
    QCOMPARE(workshop.record().tasks.size(), 1);
    QVERIFY(workshop.record().tasks.first()->what.endsWith(u"Compras"_s));

    fields.baseline = u"no data"_s;
    QVERIFY(addSheetRow<Indicator>(document, fields));
    QCOMPARE(workshop.record().tasks.size(), 2);
    QVERIFY(document.undo(Scope::of(workshop.mesa(1)))); // both in one step
    QCOMPARE(workshop.record().tasks.size(), 1);
    QCOMPARE(workshop.record().indicators.size(), 1);
}

void tst_SheetActions::aSheetWithLacksIsNotReady()
{
    SheetWorkshop workshop;
    const auto marked = markSheet(*workshop.document, workshop.id, SheetState::Ready);
    QVERIFY(!marked);
    QVERIFY2(marked.error().message.contains(u"10"_s), qPrintable(marked.error().message));
    QVERIFY(markSheet(*workshop.document, workshop.id, SheetState::InReview));
    QCOMPARE(workshop.sheet().state, SheetState::InReview);
}

void tst_SheetActions::aWholeSheetIsReady()
{
    SheetWorkshop workshop;
    workshop.complete();
    QVERIFY(markSheet(*workshop.document, workshop.id, SheetState::Ready));
    QCOMPARE(workshop.sheet().state, SheetState::Ready);
    QVERIFY(workshop.change([](SmartSheetFields &fields) { fields.goals = u"ODS 16"_s; }));
    QCOMPARE(workshop.sheet().state, SheetState::Ready);
}

void tst_SheetActions::aReadySheetThatLosesSomethingIsADraftAgain()
{
    SheetWorkshop workshop;
    workshop.complete();
    QVERIFY(markSheet(*workshop.document, workshop.id, SheetState::Ready));

    const auto changed = workshop.change([](SmartSheetFields &fields) { fields.problem.clear(); });
    QCOMPARE((*changed)->state, SheetState::Draft);
    QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));
    QCOMPARE(workshop.sheet().state, SheetState::Ready);

    QVERIFY(
        removeSheetRow<Milestone>(*workshop.document, workshop.record().milestones.first().id()));
    QCOMPARE(workshop.sheet().state, SheetState::Draft);
}

void tst_SheetActions::acceptingTakesTheInstitutionsAnswer()
{
    SheetWorkshop workshop;
    workshop.complete();
    QVERIFY(!markSheet(*workshop.document, workshop.id, SheetState::Accepted));
    QVERIFY(!markSheet(*workshop.document, workshop.id, SheetState::NotAccepted));
    QVERIFY(workshop.change(
        [](SmartSheetFields &fields) { fields.answer = SheetAnswer::AcceptsWithChanges; }));
    QVERIFY(!markSheet(*workshop.document, workshop.id, SheetState::NotAccepted));
    QVERIFY(markSheet(*workshop.document, workshop.id, SheetState::Accepted));
}

TALLERISTA_TEST(tst_SheetActions)
#include "tst_sheetactions.moc"
