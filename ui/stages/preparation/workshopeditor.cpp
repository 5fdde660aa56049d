// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/preparation/workshopeditor.h"

#include "core/actions/preparationactions.h"
#include "core/base/clock.h"
#include "ui/base/settings.h"
#include "ui/base/typeddate.h"
#include "ui/stages/preparation/cutsfield.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/undotextarea.h"

#include <QDateTime>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LeastObjectiveLines = 2;
constexpr int MostObjectiveLines = 10;

/// The languages of a document, as choices have numbers.
enum Language { Spanish, English };

} // namespace

WorkshopEditor::WorkshopEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::Grid);
    grid->setVerticalSpacing(3 * Theme::Grid / 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->addWidget(makeLine(tr("Name"), u"nameEdit"_s, &WorkshopFields::name), 0, 0, 1, 2);
    grid->addWidget(makeDate(), 1, 0);
    grid->addWidget(makeLine(tr("Place"), u"placeEdit"_s, &WorkshopFields::place), 1, 1);
    grid->addWidget(
        makeLine(tr("Convening institution"), u"convenerEdit"_s, &WorkshopFields::convener),
        2,
        0,
        1,
        2);
    grid->addWidget(makeObjective(), 3, 0, 1, 2);
    grid->addWidget(makeComputers(), 4, 0, 1, 2);
    grid->addWidget(makeCuts(), 5, 0, 1, 2);
    grid->addWidget(makeLanguage(), 6, 0, 1, 2);
}

void WorkshopEditor::follow(const WorkshopFields &workshop)
{
    for (const auto &[text, line] : std::as_const(m_lines))
        line->follow(workshop.*text);
    m_date->follow(typedForm(workshop.date));
    if (!m_objective->hasUncommittedTyping() && m_objective->committed() != workshop.objective) {
        m_objective->setCommitted(workshop.objective);
        m_objectiveField->clearProblem();
    }
    m_computers->setValue(workshop.computers);
    m_cuts->show(workshop);
    m_language->setValue(workshop.language == "en"_L1 ? English : Spanish);
}

void WorkshopEditor::enter(Lack lack)
{
    if (lack == Lack::Objective)
        return m_objective->setFocus(Qt::OtherFocusReason);
    for (const auto &[text, line] : std::as_const(m_lines)) {
        if ((lack == Lack::Place && text == &WorkshopFields::place)
            || (lack == Lack::Convener && text == &WorkshopFields::convener))
            return line->setFocus(Qt::OtherFocusReason);
    }
    m_lines.first().line->setFocus(Qt::OtherFocusReason);
}

FormField *WorkshopEditor::makeLine(const QString &name,
                                    const QString &objectName,
                                    QString WorkshopFields::*text)
{
    const auto save = [this, text](const QString &typed) -> Result<QString> {
        const auto saved = write([&](WorkshopFields &fields) { fields.*text = typed; });
        return saved ? Result<QString>(saved->fields().*text) : saved.error();
    };
    auto *line = new SavingField(m_context.theme, save, this);
    line->setObjectName(objectName);
    line->setHoldsProse(text == &WorkshopFields::name);
    m_lines.append({text, line});
    return wrap(name, line);
}

FormField *WorkshopEditor::makeDate()
{
    const auto save = [this](const QString &typed) -> Result<QString> {
        const QDate date = dateTyped(typed, today()).value_or(QDate());
        const auto saved = write([&](WorkshopFields &fields) { fields.date = date; });
        return saved ? Result<QString>(typedForm((*saved)->date)) : saved.error();
    };
    m_date = new SavingField(m_context.theme, save, this);
    m_date->setObjectName(u"dateEdit"_s);
    m_dateField = wrap(tr("Date"), m_date);
    connect(m_date, &QLineEdit::textChanged, m_dateField, [this](const QString &typed) {
        const auto date = dateTyped(typed, today());
        m_dateField->setHint(date ? spokenDate(*date, m_context.settings.languageCode())
                                  : QString());
    });
    return m_dateField;
}

FormField *WorkshopEditor::makeObjective()
{
    m_objective = new UndoTextArea(UndoTextArea::Enter::BreaksLine, this);
    m_objective->setObjectName(u"objectiveEdit"_s);
    m_objective->setLines(LeastObjectiveLines, MostObjectiveLines);
    m_objectiveField = new FormField(m_context.theme, tr("Objective"), m_objective, this);
    connect(m_objective, &UndoTextArea::submitted, this, &WorkshopEditor::saveObjective);
    return m_objectiveField;
}

FormField *WorkshopEditor::makeComputers()
{
    m_computers = new ChoiceField(
        m_context.theme,
        {{1, tr("One"), tr("One person types for both tables, from numbered cards.")},
         {2, tr("Two"), tr("Each table’s note-taker types; both files are joined later.")}},
        this);
    m_computers->setObjectName(u"computers"_s);
    auto *field =
        new FormField(m_context.theme, tr("How many computers will there be?"), m_computers, this);
    connect(m_computers, &ChoiceField::chosen, this, [this, field](int computers) {
        saveChoice(field, [computers](WorkshopFields &fields) { fields.computers = computers; });
    });
    return field;
}

FormField *WorkshopEditor::makeLanguage()
{
    m_language = new ChoiceField(
        m_context.theme, {{Spanish, tr("Spanish"), {}}, {English, tr("English"), {}}}, this);
    m_language->setObjectName(u"documentLanguage"_s);
    auto *field = new FormField(m_context.theme, tr("Language of the document"), m_language, this);
    connect(m_language, &ChoiceField::chosen, this, [this, field](int language) {
        saveChoice(field, [language](WorkshopFields &fields) {
            fields.language = language == English ? u"en"_s : u"es"_s;
        });
    });
    return field;
}

FormField *WorkshopEditor::makeCuts()
{
    m_cuts = new CutsField(m_context.theme, this);
    auto *field = new FormField(
        m_context.theme, tr("How many ideas does each selection keep?"), m_cuts, this);
    connect(m_cuts, &CutsField::changed, this, [this, field] {
        saveChoice(field, [this](WorkshopFields &fields) { m_cuts->putInto(fields); });
    });
    return field;
}

FormField *WorkshopEditor::wrap(const QString &name, SavingField *line)
{
    auto *field = new FormField(m_context.theme, name, line, this);
    connect(line, &SavingField::refused, field, &FormField::showProblem);
    connect(line, &SavingField::saved, field, &FormField::clearProblem);
    return field;
}

void WorkshopEditor::saveObjective(const QString &typed)
{
    const auto saved = write([&](WorkshopFields &fields) { fields.objective = typed; });
    if (!saved)
        return m_objectiveField->showProblem(saved.error().message);
    m_objective->setCommitted((*saved)->objective);
    m_objectiveField->clearProblem();
}

/// Goes back to what the document holds where the choice cannot be saved.
void WorkshopEditor::saveChoice(FormField *field,
                                const std::function<void(WorkshopFields &)> &change)
{
    field->clearProblem();
    const auto saved = write(change);
    if (saved)
        return;
    field->showProblem(saved.error().message);
    if (const auto held = m_context.document.stores().workshop.get())
        follow(held->fields());
}

Result<Workshop> WorkshopEditor::write(const std::function<void(WorkshopFields &)> &change)
{
    const auto workshop = m_context.document.stores().workshop.get();
    if (!workshop)
        return workshop.error();
    WorkshopFields fields = workshop->fields();
    change(fields);
    return editWorkshop(m_context.document, fields);
}

QDate WorkshopEditor::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context.document.clock().nowUtcMs()).date();
}

} // namespace Tallerista
