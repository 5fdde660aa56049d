// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idea.h"
#include "core/domain/mesa.h"
#include "ui/stages/sheets/fullsheetparts.h"
#include "ui/stages/sheets/partlayout.h"
#include "ui/stages/sheets/sheetbinder.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct SpecificPart
{
    Q_DECLARE_TR_FUNCTIONS(SpecificPart)
};

using Fields = SmartSheetFields;

constexpr int SpecificPartLongLines = 3;

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
    auto *choice = binder.makeChoice(
        u"continuation"_s,
        {SpecificPart::tr("New or ongoing?"), {}},
        {{0, SpecificPart::tr("New")}, {1, SpecificPart::tr("It continues an earlier commitment")}},
        read,
        put);
    auto *topic = binder.makeTopic(u"topic"_s,
                                   {SpecificPart::tr("Topic"), SpecificPart::tr("The main one.")});
    auto *previous = binder.makeProse(u"previous"_s,
                                      {SpecificPart::tr("Which one? Plan and number"), {}},
                                      binder.textOf(&Fields::previous));
    auto *novelty = binder.makeArea(u"novelty"_s,
                                    {SpecificPart::tr("What does it add this time?"), {}},
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

HintedField *makeNote(SheetBinder &binder)
{
    auto *note =
        binder.makeArea(u"originNote"_s,
                        {SpecificPart::tr("Note on its origin"),
                         SpecificPart::tr("Where it comes from no idea: where it was written.")},
                        binder.textOf(&Fields::originNote),
                        1);
    binder.lead(SheetField::Origin, note);
    return note;
}

HintedField *makeName(SheetBinder &binder)
{
    auto *name = binder.makeProse(
        u"name"_s,
        {SpecificPart::tr("Name of the action"),
         SpecificPart::tr("One sentence that anyone understands without acronyms.")},
        binder.textOf(&Fields::name));
    binder.lead(SheetField::Name, name);
    return name;
}

HintedField *makeProblem(SheetBinder &binder)
{
    auto *problem = binder.makeArea(
        u"problem"_s,
        {SpecificPart::tr("What public problem does it address?"),
         SpecificPart::tr(
             "Whom does it affect, where and how much? Do not describe the lack of its solution.")},
        binder.textOf(&Fields::problem),
        SpecificPartLongLines);
    binder.lead(SheetField::Problem, problem);
    return problem;
}

HintedField *makeCommitment(SheetBinder &binder)
{
    auto *commitment = binder.makeArea(
        u"commitment"_s,
        {SpecificPart::tr("What does it consist of?"),
         SpecificPart::tr("What will exist in two years that does not exist today?")},
        binder.textOf(&Fields::commitment),
        SpecificPartLongLines);
    binder.lead(SheetField::Commitment, commitment);
    return commitment;
}

HintedField *makeObjective(SheetBinder &binder)
{
    return binder.makeArea(u"objective"_s,
                           {SpecificPart::tr("Objective or expected result"),
                            SpecificPart::tr("The change, not the activity.")},
                           binder.textOf(&Fields::objective));
}

HintedField *makeContribution(SheetBinder &binder)
{
    return binder.makeArea(
        u"contribution"_s,
        {SpecificPart::tr("How does it help to solve the problem?"),
         SpecificPart::tr("The bridge between what will be done and the problem.")},
        binder.textOf(&Fields::contribution));
}

HintedField *makePopulation(SheetBinder &binder)
{
    return binder.makeArea(
        u"population"_s,
        {SpecificPart::tr("Population"), SpecificPart::tr("Who will notice it?")},
        binder.textOf(&Fields::population),
        1);
}

HintedField *makeTerritory(SheetBinder &binder)
{
    return binder.makeArea(
        u"territory"_s,
        {SpecificPart::tr("Territory"), SpecificPart::tr("Department and municipality.")},
        binder.textOf(&Fields::territory),
        1);
}

} // namespace

QWidget *makeSpecificPart(SheetBinder &binder)
{
    PartLayout part;
    part.addTitle(binder.theme(), SpecificPart::tr("Which idea it comes from"));
    part.addWidget(makeOrigin(binder));
    part.addWidget(makeNote(binder));
    part.addWidget(makeName(binder));
    addContinuation(binder, part);
    part.addLine({{makeProblem(binder)}, {makeCommitment(binder)}});
    part.addLine({{makeObjective(binder)}, {makeContribution(binder)}});
    part.addLine({{makePopulation(binder)}, {makeTerritory(binder)}});
    return part.part();
}

} // namespace Tallerista
