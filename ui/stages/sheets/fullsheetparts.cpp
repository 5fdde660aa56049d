// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/fullsheetparts.h"

#include "core/actions/sheetactions.h"
#include "ui/base/settings.h"
#include "ui/stages/sheets/partlayout.h"
#include "ui/stages/sheets/sheetbinder.h"
#include "ui/stages/sheets/sheetrowkinds.h"
#include "ui/widgets/rowseditor.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct FullSheetParts
{
    Q_DECLARE_TR_FUNCTIONS(FullSheetParts)
};

using Fields = SmartSheetFields;

QList<ChoiceBox::Choice> answers()
{
    return {
        {int(SheetAnswer::Pending), FullSheetParts::tr("Not answered yet")},
        {int(SheetAnswer::Accepts), FullSheetParts::tr("Accepts")},
        {int(SheetAnswer::AcceptsWithChanges), FullSheetParts::tr("Accepts with changes")},
        {int(SheetAnswer::DoesNotAccept), FullSheetParts::tr("Does not accept")},
    };
}

void addAnswer(SheetBinder &binder, PartLayout &part)
{
    part.addTitle(binder.theme(),
                  FullSheetParts::tr("The institution’s answer"),
                  FullSheetParts::tr("Nobody accepts for another institution."));
    auto *answer = binder.makeChoice(
        u"answer"_s,
        {FullSheetParts::tr("Answer"), {}},
        answers(),
        [](const Fields &fields) { return int(fields.answer); },
        [&binder](int value) {
            return binder.write([value](Fields &fields) { fields.answer = SheetAnswer(value); });
        });
    auto *date = binder.makeDate(
        u"answerDate"_s, {FullSheetParts::tr("On what date?"), {}}, &Fields::answerDate);
    auto *by = binder.makePrivateLine(
        u"answerBy"_s, {FullSheetParts::tr("Who answered"), {}}, binder.textOf(&Fields::answerBy));
    part.addLine({{answer}, {date}, {by}});
    part.addWidget(binder.makeArea(u"answerReason"_s,
                                   {FullSheetParts::tr("Reason"), {}},
                                   binder.textOf(&Fields::answerReason),
                                   1));
}

HintedField *makeState(SheetBinder &binder)
{
    const Phrases phrases(binder.context().settings.languageCode());
    QList<ChoiceBox::Choice> states;
    for (int state = int(SheetState::Draft); state <= int(SheetState::NotAccepted); ++state)
        states.append({state, sheetStateName(phrases, SheetState(state))});
    return binder.makeChoice(
        u"state"_s,
        {FullSheetParts::tr("Where the sheet stands"), {}},
        states,
        [](const Fields &fields) { return int(fields.state); },
        [&binder](int state) -> Result<void> {
            const auto marked = markSheet(binder.document(), binder.sheet(), SheetState(state));
            return marked ? Result<void>() : marked.error();
        });
}

} // namespace

QWidget *makeMeasurablePart(SheetBinder &binder)
{
    PartLayout part;
    part.addTitle(binder.theme(),
                  FullSheetParts::tr("Indicators"),
                  FullSheetParts::tr("Something that can be counted or proved with a document."));
    part.addWidget(makeIndicators(binder));
    return part.part();
}

QWidget *makeAssignablePart(SheetBinder &binder)
{
    const auto line = [&binder](const QString &name, const QString &title, QString Fields::*text) {
        return binder.makeLine(name, {title, {}}, binder.textOf(text));
    };
    const auto person =
        [&binder](const QString &name, const QString &title, QString Fields::*text) {
            return binder.makePrivateLine(name, {title, {}}, binder.textOf(text));
        };
    PartLayout part;
    part.addWidget(
        binder.makeLead(u"lead"_s,
                        {FullSheetParts::tr("Institution that answers (one)"),
                         FullSheetParts::tr("The one that gives account. The others go below.")}));
    part.addTitle(binder.theme(),
                  FullSheetParts::tr("Person to talk to"),
                  FullSheetParts::tr("The post before the person: people rotate."));
    part.addLine({{line(u"contactPost"_s, FullSheetParts::tr("Post"), &Fields::contactPost)},
                  {line(u"contactUnit"_s, FullSheetParts::tr("Unit"), &Fields::contactUnit)},
                  {person(u"contactName"_s, FullSheetParts::tr("Name"), &Fields::contactName)}});
    part.addLine({{person(u"contactEmail"_s, FullSheetParts::tr("E-mail"), &Fields::contactEmail)},
                  {person(u"contactPhone"_s, FullSheetParts::tr("Phone"), &Fields::contactPhone)}});
    part.addTitle(binder.theme(),
                  FullSheetParts::tr("Who supports it"),
                  FullSheetParts::tr("Who accompanies and watches?"));
    part.addWidget(makePartners(binder));
    addAnswer(binder, part);
    return part.part();
}

QWidget *makeTimeBoundPart(SheetBinder &binder)
{
    auto *start =
        binder.makeDate(u"startDate"_s, {FullSheetParts::tr("Start"), {}}, &Fields::startDate);
    auto *end = binder.makeDate(u"endDate"_s, {FullSheetParts::tr("End"), {}}, &Fields::endDate);
    binder.lead(SheetField::StartDate, start);
    binder.lead(SheetField::EndDate, end);
    PartLayout part;
    part.addLine({{start}, {end}});
    part.addTitle(binder.theme(),
                  FullSheetParts::tr("Steps with their dates"),
                  FullSheetParts::tr("“Rules published”, better than “work on the rules”."));
    part.addWidget(makeMilestones(binder));
    return part.part();
}

QWidget *makeOtherPart(SheetBinder &binder)
{
    auto *extra = binder.makeArea(u"extra"_s,
                                  {FullSheetParts::tr("Additional information"), {}},
                                  binder.textOf(&Fields::extra));
    PartLayout part;
    part.addLine({{makeState(binder), 1}, {extra, 2}});
    part.addTitle(binder.theme(),
                  FullSheetParts::tr("What is left to be settled"),
                  FullSheetParts::tr("Better noted than forgotten. It is printed as pending."));
    part.addWidget(makeOpenPoints(binder));
    return part.part();
}

} // namespace Tallerista
