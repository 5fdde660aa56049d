// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/fullsheetparts.h"

#include "core/actions/sheetactions.h"
#include "core/domain/idea.h"
#include "core/domain/mesa.h"
#include "ui/base/settings.h"
#include "ui/stages/sheets/partlayout.h"
#include "ui/stages/sheets/sheetbinder.h"
#include "ui/stages/sheets/sheetrowkinds.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct FullSheetParts
{
    Q_DECLARE_TR_FUNCTIONS(FullSheetParts)
};

using Fields = SmartSheetFields;

/// «M1-07 Publicar las compras», a line for each idea that the sheet grew out of.
QString originText(const Stores &stores, const QList<Id<Idea>> &origins)
{
    QStringList lines;
    for (const Id<Idea> &origin : origins) {
        const auto idea = stores.ideas.get(origin);
        if (!idea)
            continue;
        const auto mesa = stores.mesas.get((*idea)->mesa);
        if (mesa)
            lines.append(u"%1 %2"_s.arg(ideaCode((*mesa)->number, (*idea)->number), (*idea)->text));
    }
    return lines.join(u'\n');
}

QWidget *makeOrigin(SheetBinder &binder)
{
    auto *origin = new TextLabel(binder.theme(), {}, {});
    origin->setWordWrap(true);
    binder.onFollow([origin, &binder](const SheetRecord &record) {
        origin->setText(originText(binder.document().stores(), record.origins));
        origin->setVisible(!record.origins.isEmpty());
    });
    return origin;
}

/// Adds what is asked for only of an action that continues another.
void addContinuation(SheetBinder &binder, PartLayout &part)
{
    const auto read = [](const Fields &fields) {
        return int(fields.continuation);
    };
    const auto put = [&binder](int value) {
        return binder.write([value](Fields &fields) { fields.continuation = value == 1; });
    };
    auto *choice =
        binder.makeChoice(u"continuation"_s,
                          {FullSheetParts::tr("New or ongoing?"), {}},
                          {{0, FullSheetParts::tr("New")},
                           {1, FullSheetParts::tr("It continues an earlier commitment")}},
                          read,
                          put);
    auto *topic = binder.makeTopic(
        u"topic"_s, {FullSheetParts::tr("Topic"), FullSheetParts::tr("The main one.")});
    auto *previous = binder.makeLine(u"previous"_s,
                                     {FullSheetParts::tr("Which one? Plan and number"), {}},
                                     binder.textOf(&Fields::previous));
    auto *novelty = binder.makeArea(u"novelty"_s,
                                    {FullSheetParts::tr("What does it add this time?"), {}},
                                    binder.textOf(&Fields::novelty),
                                    1);
    binder.lead(SheetField::Previous, previous);
    binder.lead(SheetField::Novelty, novelty);
    binder.onFollow([previous, novelty](const SheetRecord &record) {
        previous->setVisible(record.sheet->continuation);
        novelty->setVisible(record.sheet->continuation);
    });
    part.addLine({{topic}, {choice}});
    part.addLine({{previous}, {novelty}});
}

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
    auto *by = binder.makeLine(
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

QWidget *makeSpecificPart(SheetBinder &binder)
{
    const auto area = [&binder](const QString &name,
                                const SheetBinder::Words &words,
                                QString Fields::*text,
                                int lines) {
        return binder.makeArea(name, words, binder.textOf(text), lines);
    };
    PartLayout part;
    part.addTitle(binder.theme(), FullSheetParts::tr("Which idea it comes from"));
    part.addWidget(makeOrigin(binder));
    auto *note = area(u"originNote"_s,
                      {FullSheetParts::tr("Note on its origin"),
                       FullSheetParts::tr("Where it comes from no idea: where it was written.")},
                      &Fields::originNote,
                      1);
    auto *name = binder.makeLine(
        u"name"_s,
        {FullSheetParts::tr("Name of the action"),
         FullSheetParts::tr("One sentence that anyone understands without acronyms.")},
        binder.textOf(&Fields::name));
    auto *problem = area(
        u"problem"_s,
        {FullSheetParts::tr("What public problem does it address?"),
         FullSheetParts::tr(
             "Whom does it affect, where and how much? Do not describe the lack of its solution.")},
        &Fields::problem,
        3);
    auto *commitment =
        area(u"commitment"_s,
             {FullSheetParts::tr("What does it consist of?"),
              FullSheetParts::tr("What will exist in two years that does not exist today?")},
             &Fields::commitment,
             3);
    binder.lead(SheetField::Origin, note);
    binder.lead(SheetField::Name, name);
    binder.lead(SheetField::Problem, problem);
    binder.lead(SheetField::Commitment, commitment);
    part.addWidget(note);
    part.addWidget(name);
    addContinuation(binder, part);
    part.addLine({{problem}, {commitment}});
    part.addLine(
        {{area(u"objective"_s,
               {FullSheetParts::tr("Objective or expected result"),
                FullSheetParts::tr("The change, not the activity.")},
               &Fields::objective,
               2)},
         {area(u"contribution"_s,
               {FullSheetParts::tr("How does it help to solve the problem?"),
                FullSheetParts::tr("The bridge between what will be done and the problem.")},
               &Fields::contribution,
               2)}});
    part.addLine(
        {{area(u"population"_s,
               {FullSheetParts::tr("Population"), FullSheetParts::tr("Who will notice it?")},
               &Fields::population,
               1)},
         {area(
             u"territory"_s,
             {FullSheetParts::tr("Territory"), FullSheetParts::tr("Department and municipality.")},
             &Fields::territory,
             1)}});
    return part.part();
}

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
                  {line(u"contactName"_s, FullSheetParts::tr("Name"), &Fields::contactName)}});
    part.addLine({{line(u"contactEmail"_s, FullSheetParts::tr("E-mail"), &Fields::contactEmail)},
                  {line(u"contactPhone"_s, FullSheetParts::tr("Phone"), &Fields::contactPhone)}});
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
