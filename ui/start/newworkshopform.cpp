// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/newworkshopform.h"

#include "core/domain/workshop.h"
#include "ui/base/typeddate.h"
#include "ui/start/agendapicture.h"
#include "ui/start/templatecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int QuestionsWidth = 440;

/// What the rules of a workshop say to \a change of an otherwise good one.
template <typename Change>
Result<void> settledWith(Change change)
{
    WorkshopFields fields;
    fields.name = u"-"_s;
    fields.date = QDate::currentDate();
    change(fields);
    return fields.settle();
}

} // namespace

NewWorkshopForm::NewWorkshopForm(const Theme &theme,
                                 const QString &language,
                                 const WorkshopTemplate &model,
                                 QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language)
    , m_name(ask(tr("Name of the workshop"), u"nameEdit"_s, model.title))
    , m_date(ask(tr("Date"), u"dateEdit"_s, tr("24/11/2026, or 24 nov")))
    , m_place(ask(tr("Place"), u"placeEdit"_s, tr("Can be added later")))
    , m_convener(ask(tr("Convening institution"), u"convenerEdit"_s, tr("Can be added later")))
{
    auto *picture = new AgendaPicture(theme, model, AgendaPicture::Detail::Titles, this);
    picture->setAccessibleName(tr("Agenda"));
    picture->setAccessibleDescription(TemplateCard::measures(model));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * Theme::Grid);
    layout->addLayout(makeQuestions(model), 1);
    layout->addWidget(picture, 1);

    m_date.line->setCommitted(typedForm(QDate::currentDate()));
    connect(m_date.line, &QLineEdit::textChanged, this, &NewWorkshopForm::sayDate);
    sayDate();
}

void NewWorkshopForm::enter()
{
    m_name.line->setFocus(Qt::OtherFocusReason);
}

void NewWorkshopForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

NewWorkshopForm::Asked
NewWorkshopForm::ask(const QString &name, const QString &objectName, const QString &placeholder)
{
    auto *line = new UndoTextField(m_theme, this);
    line->setObjectName(objectName);
    line->setPlaceholderText(placeholder);
    auto *field = new FormField(m_theme, name, line, this);
    connect(line, &UndoTextField::submitted, this, &NewWorkshopForm::submit);
    connect(line, &QLineEdit::textEdited, field, &FormField::clearProblem);
    return {field, line};
}

QLayout *NewWorkshopForm::makeQuestions(const WorkshopTemplate &model)
{
    const TextLabel::Look titleLook{TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold};
    auto *title = new TextLabel(m_theme, titleLook, model.title, this);
    title->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(3 * Theme::Grid / 2);
    column->addWidget(title);
    for (const Asked &asked : {m_name, m_date, m_place, m_convener})
        column->addWidget(asked.field);
    column->addSpacing(Theme::Grid);
    column->addLayout(makeButtons());
    column->addStretch(1);
    for (const Asked &asked : {m_name, m_date, m_place, m_convener})
        asked.field->setMaximumWidth(m_theme.scaled(QuestionsWidth));
    return column;
}

QLayout *NewWorkshopForm::makeButtons()
{
    auto *create = new QPushButton(tr("Create workshop"), this);
    create->setObjectName(u"createButton"_s);
    create->setAccessibleName(create->text());
    create->setToolTip(tr("Create the workshop (Enter)"));
    Theme::makePrimary(create);
    auto *back = new QPushButton(tr("Other templates"), this);
    back->setObjectName(u"backButton"_s);
    back->setAccessibleName(back->text());
    back->setToolTip(tr("Back to the templates (Esc)"));
    back->setFlat(true);
    connect(create, &QPushButton::clicked, this, &NewWorkshopForm::submit);
    connect(back, &QPushButton::clicked, this, &NewWorkshopForm::left);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    row->addWidget(create);
    row->addWidget(back);
    row->addStretch();
    return row;
}

void NewWorkshopForm::sayDate()
{
    const auto date = dateTyped(m_date.line->text(), QDate::currentDate());
    m_date.field->setHint(date ? spokenDate(*date, m_language) : QString());
}

void NewWorkshopForm::submit()
{
    const NewWorkshop answers{
        m_name.line->text(),
        dateTyped(m_date.line->text(), QDate::currentDate()).value_or(QDate()),
        m_place.line->text(),
        m_convener.line->text(),
    };
    const bool named = answers.name.trimmed().isEmpty()
                       || settle(m_name, settledWith([&](auto &f) { f.name = answers.name; }));
    if (named && settle(m_date, settledWith([&](auto &f) { f.date = answers.date; }))
        && settle(m_place, settledWith([&](auto &f) { f.place = answers.place; }))
        && settle(m_convener, settledWith([&](auto &f) { f.convener = answers.convener; })))
        emit submitted(answers);
}

/// Whether the answer can be taken; otherwise says why not, beside it.
bool NewWorkshopForm::settle(const Asked &asked, const Result<void> &settled)
{
    if (settled)
        return true;
    asked.field->showProblem(settled.error().message);
    asked.line->setFocus(Qt::OtherFocusReason);
    asked.line->selectAll();
    return false;
}

} // namespace Tallerista
