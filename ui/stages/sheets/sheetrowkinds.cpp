// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheetrowkinds.h"

#include "ui/stages/sheets/sheetcolumn.h"
#include "ui/widgets/addfield.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct SheetRows
{
    Q_DECLARE_TR_FUNCTIONS(SheetRows)
};

using Kind = RowColumn::Kind;

/// Lets each of \a fields, in the order of the columns, lead to its column.
void leadToColumns(SheetBinder &binder,
                   RowsEditor *rows,
                   const QList<std::pair<SheetField, int>> &fields)
{
    for (const auto &[field, column] : fields) {
        binder.lead(field, [rows, at = column](int row) { rows->enter(row, at); });
    }
}

/// Adds a milestone that says \a step.
Result<void> addStep(SheetBinder &binder, const TypedStep &step)
{
    MilestoneFields fields(binder.sheet());
    fields.activity = step.activity;
    fields.endDate = step.date;
    return withoutValue(addSheetRow<Milestone>(binder.document(), fields));
}

std::function<Result<void>(const QString &)> stepAdder(SheetBinder &binder)
{
    return [&binder](const QString &typed) {
        return addStep(binder, stepFrom(typed, todayOf(binder.document())));
    };
}

QList<SheetColumn<Indicator>> indicatorColumns(WorkshopDocument &document)
{
    using Fields = IndicatorFields;
    const ColumnMaker<Indicator> make(document);
    const QList<ChoiceBox::Choice> kinds{
        {int(Fields::Kind::Number), SheetRows::tr("Number")},
        {int(Fields::Kind::Percentage), SheetRows::tr("Percentage")},
        {int(Fields::Kind::YesNo), SheetRows::tr("Yes or no")},
        {int(Fields::Kind::Scale), SheetRows::tr("Scale")},
    };
    const QList<ChoiceBox::Choice> directions{
        {0, SheetRows::tr("Not said")},
        {1, SheetRows::tr("Rises")},
        {-1, SheetRows::tr("Falls")},
    };
    const QString unknown = SheetRows::tr("If nobody knows: “no data”.");
    return {
        make.text({SheetRows::tr("What is counted"), Kind::Text, 5, 0}, &Fields::name),
        make.choice({SheetRows::tr("Type"), Kind::Choice, 3, 0, {}, kinds}, &Fields::kind),
        make.text({SheetRows::tr("Unit"), Kind::Line, 2, 0}, &Fields::unit),
        make.text({SheetRows::tr("A percentage of what?"), Kind::Prose, 3, 0},
                  &Fields::denominator),
        make.text({SheetRows::tr("How is it today?"), Kind::Line, 3, 1, unknown},
                  &Fields::baseline),
        make.date({SheetRows::tr("On what date?"), Kind::Line, 3, 1}, &Fields::baselineDate),
        make.text({SheetRows::tr("Target"), Kind::Line, 3, 1}, &Fields::target),
        make.date({SheetRows::tr("By when?"), Kind::Line, 3, 1}, &Fields::targetDate),
        make.choice({SheetRows::tr("Rises or falls"), Kind::Choice, 3, 1, {}, directions},
                    &Fields::direction),
        make.text({SheetRows::tr("Where can it be checked?"),
                   Kind::Text,
                   5,
                   2,
                   SheetRows::tr("What would you show to somebody who does not believe us?")},
                  &Fields::verification),
        make.text({SheetRows::tr("Who keeps the figure"), Kind::Text, 3, 2}, &Fields::source),
    };
}

QList<SheetColumn<Milestone>> milestoneColumns(WorkshopDocument &document)
{
    using Fields = MilestoneFields;
    const ColumnMaker<Milestone> make(document);
    return {
        make.text({SheetRows::tr("Step"), Kind::Text, 1, 0}, &Fields::activity),
        make.text({SheetRows::tr("What can be shown that day?"), Kind::Text, 1, 0},
                  &Fields::deliverable),
        make.date({SheetRows::tr("Start"), Kind::Line, 2, 1}, &Fields::startDate),
        make.date({SheetRows::tr("By when?"), Kind::Line, 2, 1}, &Fields::endDate),
        make.text({SheetRows::tr("Who does it"), Kind::Text, 3, 1}, &Fields::responsible),
        make.text({SheetRows::tr("Evidence"), Kind::Text, 4, 1}, &Fields::verification),
    };
}

/// Puts another institution in its place, by name.
SheetColumn<SheetPartner> institutionColumn(WorkshopDocument &document)
{
    return {{SheetRows::tr("Institution"), Kind::Line, 5},
            [&document](const SheetPartner &partner) {
                const auto found = document.stores().institutions.get(partner->institution);
                return found ? (*found)->name : QString();
            },
            [&document](const SheetPartner &partner, const QString &typed) {
                return withoutValue(renameSheetPartner(document, partner.id(), typed));
            }};
}

QList<SheetColumn<SheetPartner>> partnerColumns(WorkshopDocument &document)
{
    const ColumnMaker<SheetPartner> make(document);
    const QList<ChoiceBox::Choice> sides{
        {1, SheetRows::tr("Of the State")},
        {0, SheetRows::tr("Civil society, academia, business, cooperation")},
    };
    return {
        institutionColumn(document),
        make.choice({SheetRows::tr("Who it is"), Kind::Choice, 4, 0, {}, sides},
                    &SheetPartnerFields::ofState),
        make.text({SheetRows::tr("What it does"), Kind::Prose, 5}, &SheetPartnerFields::role),
    };
}

} // namespace

RowsEditor *makeIndicators(SheetBinder &binder)
{
    auto *rows = makeRows<Indicator>(
        binder,
        indicatorColumns(binder.document()),
        &SheetRecord::indicators,
        {SheetRows::tr("Indicator %1"),
         SheetRows::tr("Add an indicator: what is counted, then Enter")},
        [&binder](const QString &typed) {
            IndicatorFields fields(binder.sheet());
            fields.name = typed;
            return withoutValue(addSheetRow<Indicator>(binder.document(), fields));
        });
    rows->setObjectName(binder.objectName(u"indicators"_s));
    leadToColumns(binder,
                  rows,
                  {{SheetField::IndicatorName, 0},
                   {SheetField::IndicatorUnit, 2},
                   {SheetField::IndicatorDenominator, 3},
                   {SheetField::IndicatorBaseline, 4},
                   {SheetField::IndicatorTarget, 6},
                   {SheetField::IndicatorTargetDate, 7},
                   {SheetField::IndicatorVerification, 9}});
    binder.lead(SheetField::Indicators, rows);
    return rows;
}

RowsEditor *makePartners(SheetBinder &binder)
{
    auto *rows = makeRows<SheetPartner>(
        binder,
        partnerColumns(binder.document()),
        &SheetRecord::partners,
        {SheetRows::tr("Institution that supports %1"),
         SheetRows::tr("Add an institution, then Enter")},
        [&binder](const QString &typed) {
            return withoutValue(addSheetPartner(binder.document(), binder.sheet(), typed));
        });
    rows->setObjectName(binder.objectName(u"partnerRows"_s));
    auto *completer = new FoldedCompleter(rows);
    rows->addField()->setCompleter(completer);
    binder.onFollow([completer, &binder](const SheetRecord &) {
        completer->setNames(binder.institutionNames());
    });
    return rows;
}

RowsEditor *makeRisks(SheetBinder &binder)
{
    const ColumnMaker<Risk> make(binder.document());
    auto *rows = makeRows<Risk>(
        binder,
        {make.text({SheetRows::tr("What could stop it?"), Kind::Text}, &RiskFields::text),
         make.text({SheetRows::tr("What is done about it"), Kind::Text}, &RiskFields::mitigation)},
        &SheetRecord::risks,
        {SheetRows::tr("Risk %1"), SheetRows::tr("Add a risk, then Enter")},
        [&binder](const QString &typed) {
            RiskFields fields(binder.sheet());
            fields.text = typed;
            return withoutValue(addSheetRow<Risk>(binder.document(), fields));
        });
    rows->setObjectName(binder.objectName(u"risks"_s));
    return rows;
}

RowsEditor *makeMilestones(SheetBinder &binder)
{
    auto *rows = makeRows<Milestone>(
        binder,
        milestoneColumns(binder.document()),
        &SheetRecord::milestones,
        {SheetRows::tr("Step %1"), SheetRows::tr("Add a step: date · what is done, then Enter")},
        stepAdder(binder));
    rows->setObjectName(binder.objectName(u"milestones"_s));
    leadToColumns(binder,
                  rows,
                  {{SheetField::MilestoneActivity, 0},
                   {SheetField::MilestoneDeliverable, 1},
                   {SheetField::MilestoneDate, 3}});
    binder.lead(SheetField::Milestones, rows);
    return rows;
}

RowsEditor *makeSteps(SheetBinder &binder)
{
    const ColumnMaker<Milestone> make(binder.document());
    auto *rows = makeRows<Milestone>(
        binder,
        {make.date({SheetRows::tr("By when?"), Kind::Line, 1}, &MilestoneFields::endDate),
         make.text({SheetRows::tr("Step"), Kind::Text, 5}, &MilestoneFields::activity)},
        &SheetRecord::milestones,
        {SheetRows::tr("Step %1"), SheetRows::tr("30/06/2027 · what is done, then Enter")},
        stepAdder(binder));
    rows->setObjectName(binder.objectName(u"steps"_s));
    leadToColumns(
        binder, rows, {{SheetField::MilestoneDate, 0}, {SheetField::MilestoneActivity, 1}});
    binder.lead(SheetField::Milestones, rows);
    return rows;
}

RowsEditor *makeOpenPoints(SheetBinder &binder)
{
    const ColumnMaker<Task> make(binder.document());
    auto *rows = makeRows<Task>(
        binder,
        {make.text({SheetRows::tr("What is to be done"), Kind::Text, 5}, &TaskFields::what),
         make.text({SheetRows::tr("Who does it"), Kind::Line, 3}, &TaskFields::who),
         make.date({SheetRows::tr("By when?"), Kind::Line, 2}, &TaskFields::dueDate)},
        &SheetRecord::tasks,
        {SheetRows::tr("Open point %1"), SheetRows::tr("Add what is left to do, then Enter")},
        [&binder](const QString &typed) {
            TaskFields fields;
            fields.sheet = binder.sheet();
            fields.what = typed;
            return withoutValue(addSheetRow<Task>(binder.document(), fields));
        });
    rows->setObjectName(binder.objectName(u"openPoints"_s));
    return rows;
}

} // namespace Tallerista
