// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sevenquestions.h"

#include "core/actions/sheetactions.h"
#include "core/actions/sheetfilling.h"
#include "core/base/text.h"
#include "ui/stages/sheets/sheetrowkinds.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int SevenQuestionsLongLines = 3;

/// \a words above what answers them, which has names of its own.
QWidget *group(const Theme &theme, const HintedField::Words &words, QLayout *answer)
{
    auto *box = new QWidget;
    auto *above = new QHBoxLayout;
    above->setSpacing(Theme::Grid);
    above->addWidget(new TextLabel(
        theme, {TextSize::Secondary, TextLabel::Ink::Normal, QFont::DemiBold}, words.name, box));
    auto *hint =
        new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, words.hint, box);
    hint->setWordWrap(true);
    above->addWidget(hint, 1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addLayout(above);
    layout->addLayout(answer);
    return box;
}

/// Writes \a typed into the first indicator of the sheet, which it makes where there is none.
Result<void>
writeIndicator(SheetBinder &binder, QString IndicatorFields::*text, const QString &typed)
{
    const auto record = binder.document().stores().sheets.record(binder.sheet());
    if (!record)
        return record.error();
    const bool isNew = record->indicators.isEmpty();
    if (isNew && cleanedLine(typed).isEmpty())
        return {};
    IndicatorFields fields =
        isNew ? IndicatorFields(binder.sheet()) : record->indicators.first().fields();
    fields.*text = typed;
    if (isNew) {
        const auto added = addSheetRow<Indicator>(binder.document(), fields);
        return added ? Result<void>() : added.error();
    }
    const auto changed = Indicator::create(record->indicators.first().id(), fields);
    if (!changed)
        return changed.error();
    const auto written = editSheetRow(binder.document(), *changed);
    return written ? Result<void>() : written.error();
}

} // namespace

SevenQuestions::SevenQuestions(const PageContext &context,
                               const Id<SmartSheet> &sheet,
                               const QString &code,
                               QWidget *parent)
    : QWidget(parent)
    , m_binder(new SheetBinder(context, sheet, code, this))
{
    auto *problem = m_binder->makeArea(
        u"problem"_s,
        {tr("1. What problem does it address?"),
         tr("Whom does it affect, where and how much? Do not describe the lack of its solution.")},
        m_binder->textOf(&SmartSheetFields::problem),
        SevenQuestionsLongLines);
    auto *commitment =
        m_binder->makeArea(u"commitment"_s,
                           {tr("2. What will be done?"),
                            tr("What will exist in two years that does not exist today?")},
                           m_binder->textOf(&SmartSheetFields::commitment),
                           SevenQuestionsLongLines);
    auto *lead = m_binder->makeLead(u"lead"_s,
                                    {tr("3. Who answers for it? (one institution)"),
                                     tr("The one that gives account. The others support.")});
    m_binder->lead(SheetField::Problem, problem);
    m_binder->lead(SheetField::Commitment, commitment);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, Theme::Grid, Theme::Grid);
    grid->setHorizontalSpacing(2 * Theme::Grid);
    grid->setVerticalSpacing(3 * Theme::Grid / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(problem, 0, 0);
    grid->addWidget(commitment, 0, 1);
    grid->addWidget(lead, 1, 0);
    grid->addWidget(askPartners(), 1, 1);
    grid->addWidget(askIndicator(), 2, 0, 1, 2);
    grid->addWidget(askVerification(), 3, 0, 1, 2);
    grid->addWidget(askSteps(), 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
}

bool SevenQuestions::enter(const SheetLack &lack)
{
    const bool ofTheFirst = lack.row == 0 || letterOf(lack.field) != SmartLetter::Measurable;
    if (!ofTheFirst || !m_binder->leadsTo(lack.field))
        return false;
    m_binder->enter(lack);
    return true;
}

void SevenQuestions::enter()
{
    m_binder->enter({SheetField::Problem});
}

QWidget *SevenQuestions::askPartners()
{
    const auto read = [this](const SheetRecord &record) {
        QStringList names;
        for (const SheetPartner &partner : record.partners) {
            if (const auto found =
                    m_binder->document().stores().institutions.get(partner->institution))
                names.append((*found)->name);
        }
        return names.join(u'\n');
    };
    const auto put = [this](const QString &typed) {
        return setSheetPartners(m_binder->document(), m_binder->sheet(), typed);
    };
    auto *field = m_binder->makeArea(
        u"partners"_s,
        {tr("4. Who supports it?"),
         tr("One institution a line, or between commas. Who accompanies and watches?")},
        {read, put},
        1);
    auto *said =
        new TextLabel(m_binder->theme(), {TextSize::Secondary, TextLabel::Ink::Normal}, {}, field);
    said->setObjectName(m_binder->objectName(u"supportSaid"_s));
    said->setWordWrap(true);
    field->layout()->addWidget(said);
    m_binder->onFollow([this, said](const SheetRecord &record) {
        const auto support = supportSaid(m_binder->document().stores(), record);
        said->setVisible(support && !support->isEmpty());
        if (support)
            said->setText(tr("The table said: “%1”").arg(support->simplified()));
    });
    return field;
}

QWidget *SevenQuestions::askIndicator()
{
    const auto cell = [this](const QString &name,
                             const SheetBinder::Words &words,
                             QString IndicatorFields::*text) {
        return m_binder->makeProse(name, words, indicatorText(text));
    };
    auto *what = cell(u"indicatorName"_s, {tr("What is counted"), {}}, &IndicatorFields::name);
    auto *unit = cell(u"indicatorUnit"_s, {tr("Unit"), {}}, &IndicatorFields::unit);
    auto *today = cell(u"baseline"_s, {tr("How is it today?"), {}}, &IndicatorFields::baseline);
    auto *target = cell(u"target"_s, {tr("What is aimed at?"), {}}, &IndicatorFields::target);
    m_binder->lead(SheetField::Indicators, what);
    m_binder->lead(SheetField::IndicatorName, what);
    m_binder->lead(SheetField::IndicatorUnit, unit);
    m_binder->lead(SheetField::IndicatorBaseline, today);
    m_binder->lead(SheetField::IndicatorTarget, target);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * Theme::Grid);
    line->addWidget(what, 4);
    line->addWidget(unit, 2);
    line->addWidget(today, 3);
    line->addWidget(target, 3);
    return group(m_binder->theme(),
                 {tr("5. How is it today, and what is aimed at?"),
                  tr("Something that can be counted or proved with a document. If nobody knows "
                     "how it is today: “no data”.")},
                 line);
}

QWidget *SevenQuestions::askVerification()
{
    auto *field =
        m_binder->makeProse(u"verification"_s,
                            {tr("6. Where can it be checked?"),
                             tr("What would you show to somebody who does not believe us? "
                                "A document, a page, a register.")},
                            indicatorText(&IndicatorFields::verification));
    m_binder->lead(SheetField::IndicatorVerification, field);
    return field;
}

QWidget *SevenQuestions::askSteps()
{
    auto *answer = new QVBoxLayout;
    answer->addWidget(makeSteps(*m_binder));
    return group(m_binder->theme(),
                 {tr("7. Which steps, and by when?"),
                  tr("“Rules published”, better than “work on the rules”.")},
                 answer);
}

SheetBinder::Source SevenQuestions::indicatorText(QString IndicatorFields::*text)
{
    return {[text](const SheetRecord &record) {
                return record.indicators.isEmpty() ? QString()
                                                   : record.indicators.first().fields().*text;
            },
            [this, text](const QString &typed) {
                return writeIndicator(*m_binder, text, typed);
            }};
}

} // namespace Tallerista
