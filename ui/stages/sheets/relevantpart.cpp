// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/phrases.h"
#include "ui/base/settings.h"
#include "ui/stages/sheets/fullsheetparts.h"
#include "ui/stages/sheets/partlayout.h"
#include "ui/stages/sheets/sheetrowkinds.h"
#include "ui/stages/sheets/sheetvalues.h"
#include "ui/stages/sheets/valuefield.h"
#include "ui/widgets/rowseditor.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct RelevantPart
{
    Q_DECLARE_TR_FUNCTIONS(RelevantPart)
};

using Fields = SmartSheetFields;

HintedField *makeCost(SheetBinder &binder)
{
    const QLocale locale = Phrases(binder.context().settings.languageCode()).locale();
    return binder.makeLine(
        u"cost"_s,
        {RelevantPart::tr("Cost, in US$"), {}},
        {[locale](const SheetRecord &record) { return moneyText(record.sheet->costCents, locale); },
         [&binder](const QString &typed) -> Result<void> {
             const auto cents = moneyFrom(typed);
             if (!cents)
                 return cents.error();
             return binder.write([&](Fields &fields) { fields.costCents = *cents; });
         }});
}

} // namespace

QWidget *makeRelevantPart(SheetBinder &binder)
{
    const QString hint = RelevantPart::tr("What will people be able to see, say or demand?");
    auto *transparency = new ValueField(
        binder, u"transparency"_s, {RelevantPart::tr("Transparency"), hint}, &Fields::transparency);
    auto *participation = new ValueField(binder,
                                         u"participation"_s,
                                         {RelevantPart::tr("Participation"), hint},
                                         &Fields::participation);
    auto *accountability = new ValueField(binder,
                                          u"accountability"_s,
                                          {RelevantPart::tr("Accountability"), hint},
                                          &Fields::accountability);
    auto *innovation =
        new ValueField(binder,
                       u"innovation"_s,
                       {RelevantPart::tr("Technological innovation"),
                        RelevantPart::tr("A means: it counts together with one of the others.")},
                       &Fields::innovation);
    binder.lead(SheetField::Values, transparency);
    binder.lead(SheetField::Transparency, transparency->reason());
    binder.lead(SheetField::Participation, participation->reason());
    binder.lead(SheetField::Accountability, accountability->reason());
    binder.lead(SheetField::Innovation, innovation->reason());
    PartLayout part;
    part.addTitle(binder.theme(),
                  RelevantPart::tr("Values of open government"),
                  RelevantPart::tr("Mark those it serves, and say why: a sentence for each."));
    part.addLine({{transparency}, {participation}});
    part.addLine({{accountability}, {innovation}});
    part.addTitle(binder.theme(), RelevantPart::tr("Goals and money"));
    part.addWidget(binder.makeProse(u"goals"_s,
                                    {RelevantPart::tr("SDG, national plan, other programmes"),
                                     RelevantPart::tr("Such as SDG 16.")},
                                    binder.textOf(&Fields::goals)));
    part.addLine({{makeCost(binder), 1},
                  {binder.makeProse(u"costSource"_s,
                                    {RelevantPart::tr("Where the money comes from"), {}},
                                    binder.textOf(&Fields::costSource)),
                   2}});
    part.addTitle(binder.theme(),
                  RelevantPart::tr("Assumptions and risks"),
                  RelevantPart::tr("What could stop it?"));
    part.addWidget(makeRisks(binder));
    return part.part();
}

} // namespace Tallerista
