// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/experienceform.h"

#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/undotextarea.h"
#include "ui/widgets/undotextfield.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int EdgeWidth = 4;
constexpr int ExperienceFormLeastLines = 2;
constexpr int ExperienceFormMostLines = 4;
constexpr int ButtonWidth = 136; ///< the same while editing: nothing moves

} // namespace

ExperienceForm::ExperienceForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new UndoTextArea(UndoTextArea::Enter::Submits, this))
    , m_institution(new UndoTextField(theme, this))
    , m_improvement(new UndoTextArea(UndoTextArea::Enter::Submits, this))
    , m_support(new UndoTextField(theme, this))
    , m_teller(new UndoTextField(theme, this))
    , m_save(new QPushButton(this))
    , m_giveUp(new QPushButton(tr("Give up"), this))
    , m_institutions(new FoldedCompleter(this))
    , m_people(new FoldedCompleter(this))
{
    createBoxes();
    layOut(theme);
    Theme::makePrimary(m_save);
    show(Mode::New, {}, {});
}

void ExperienceForm::createBoxes()
{
    m_text->setObjectName(u"textBox"_s);
    m_institution->setObjectName(u"institutionBox"_s);
    m_improvement->setObjectName(u"improvementBox"_s);
    m_support->setObjectName(u"supportBox"_s);
    m_teller->setObjectName(u"tellerBox"_s);
    m_teller->setPlaceholderText(tr("Badge or name"));
    m_teller->setCompleter(m_people);
    m_save->setObjectName(u"saveButton"_s);
    m_giveUp->setObjectName(u"giveUpButton"_s);
    m_institution->setCompleter(m_institutions);
    for (auto *area : {m_text, m_improvement}) {
        area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setLines(ExperienceFormLeastLines, ExperienceFormMostLines);
        area->setSubmitsWhenLeft(false);
        connect(area, &UndoTextArea::submitted, this, &ExperienceForm::submitted);
    }
    for (auto *line : {m_institution, m_support, m_teller})
        connect(line, &UndoTextField::submitted, this, &ExperienceForm::submitted);
    for (auto *button : {m_save, m_giveUp})
        button->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &ExperienceForm::submitted);
    connect(m_giveUp, &QPushButton::clicked, this, &ExperienceForm::givenUp);
}

void ExperienceForm::layOut(const Theme &theme)
{
    const auto named = [&](const QString &name, QWidget *box) {
        return new FormField(theme, name, box, this);
    };
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(EdgeWidth + Theme::Grid, 0, 0, 0);
    layout->setHorizontalSpacing(2 * Theme::Grid);
    layout->setVerticalSpacing(Theme::Grid);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    layout->setColumnMinimumWidth(2, theme.scaled(ButtonWidth));
    layout->addWidget(named(tr("What is already done"), m_text), 0, 0);
    layout->addWidget(named(tr("Institution"), m_institution), 0, 1);
    layout->addWidget(named(tr("Improvement proposed"), m_improvement), 1, 0);
    auto *people = new QHBoxLayout;
    people->setSpacing(Theme::Grid);
    people->addWidget(named(tr("Support offered by"), m_support), 3);
    people->addWidget(named(tr("Told by"), m_teller), 2);
    layout->addLayout(people, 1, 1);
    for (auto *button : {m_giveUp, m_save})
        button->setMinimumWidth(theme.scaled(ButtonWidth));
    layout->addWidget(m_giveUp, 0, 2, Qt::AlignBottom);
    layout->addWidget(m_save, 1, 2, Qt::AlignBottom);
}

void ExperienceForm::show(Mode mode, const ExperienceDraft &committed, const ExperienceDraft &typed)
{
    m_mode = mode;
    const auto fill = [](auto *box, const QString &held, const QString &shown, auto setText) {
        box->setCommitted(held);
        if (shown != held)
            (box->*setText)(shown);
    };
    fill(m_text, committed.text, typed.text, &QPlainTextEdit::setPlainText);
    fill(m_institution, committed.institution, typed.institution, &QLineEdit::setText);
    fill(m_improvement, committed.improvement, typed.improvement, &QPlainTextEdit::setPlainText);
    fill(m_support, committed.supportBy, typed.supportBy, &QLineEdit::setText);
    fill(m_teller, committed.teller, typed.teller, &QLineEdit::setText);
    const bool editing = mode == Mode::Edit;
    m_save->setText(editing ? tr("Save changes") : tr("Save"));
    m_giveUp->setVisible(editing);
}

ExperienceDraft ExperienceForm::draft() const
{
    return {
        .text = m_text->toPlainText(),
        .institution = m_institution->text(),
        .improvement = m_improvement->toPlainText(),
        .supportBy = m_support->text(),
        .teller = m_teller->text(),
    };
}

Result<void> ExperienceForm::offerNames(const Stores &stores, bool hidden)
{
    const auto institutions = stores.institutions.all();
    const auto people = stores.participants.all();
    if (!institutions)
        return institutions.error();
    if (!people)
        return people.error();
    QList<FoldedCompleter::Name> names;
    for (const Institution &institution : *institutions)
        names.append({institution->name, institution->acronym});
    m_institutions->setNames(names);
    names.clear();
    for (const Participant &person : *people) {
        if (!person->erased && !hidden)
            names.append({person->name, QString::number(person->number)});
    }
    m_people->setNames(names);
    return {};
}

void ExperienceForm::setSubject(int number, const std::optional<Id<Experience>> &edited)
{
    setProperty(DraftKeeper::Table, number);
    setProperty(DraftKeeper::Subject, edited ? edited->toBytes() : QByteArray());
}

void ExperienceForm::setEdge(const QColor &edge)
{
    m_edge = edge;
    update();
}

void ExperienceForm::enter()
{
    m_institutions->popup()->hide();
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

void ExperienceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_mode == Mode::Edit)
        return emit givenUp();
    QWidget::keyPressEvent(event);
}

void ExperienceForm::paintEvent(QPaintEvent *)
{
    if (!m_edge.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, EdgeWidth, height()), m_edge);
}

} // namespace Tallerista
