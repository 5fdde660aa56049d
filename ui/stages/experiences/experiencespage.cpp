// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/experiencespage.h"

#include "core/actions/experienceactions.h"
#include "core/domain/terms.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/stages/experiences/experienceform.h"
#include "ui/stages/experiences/experiencelist.h"
#include "ui/stages/experiences/experiencemodel.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

ExperiencesPage::ExperiencesPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_model(new ExperienceModel(context.document, m_phrases, this))
    , m_title(new TextLabel(
          context.theme, {TextSize::PageTitle, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_counts(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Secondary}, {}, this))
    , m_form(new ExperienceForm(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_list(new ExperienceList(m_model, context.theme, this))
    , m_help(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
{
    layOut();
    connectList();
    connect(m_form, &ExperienceForm::submitted, this, &ExperiencesPage::submit);
    connect(m_form, &ExperienceForm::givenUp, this, &ExperiencesPage::stopEditing);
    connect(m_model, &ExperienceModel::failed, this, [this](const Error &error) {
        m_notice->showProblem(error.message);
    });
    connect(&context.document, &WorkshopDocument::changed, this, &ExperiencesPage::follow);
    connect(&context.theme, &Theme::changed, this, &ExperiencesPage::dress);
    connect(&context.privacy, &Privacy::changed, this, &ExperiencesPage::followPrivacy);
    hideWho(context.privacy.isOn());
    showTable(AllTables);
}

void ExperiencesPage::followPrivacy(bool on)
{
    m_work.typed = typed();
    hideWho(on);
    showWork();
}

void ExperiencesPage::hideWho(bool hidden)
{
    m_model->setWhoHidden(hidden);
    for (const int column : {ExperienceModel::InstitutionColumn, ExperienceModel::SupportColumn})
        m_list->setColumnHidden(column, hidden);
}

void ExperiencesPage::layOut()
{
    m_title->setObjectName(u"title"_s);
    m_counts->setObjectName(u"counts"_s);
    m_notice->setObjectName(u"notice"_s);
    m_list->setObjectName(u"experiences"_s);
    m_list->setAccessibleName(tr("What was told, the newest first"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_counts, 0, Qt::AlignBottom);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Theme::PageMargin, 2 * Theme::Grid, Theme::PageMargin, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(heading);
    layout->addWidget(m_form);
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
}

void ExperiencesPage::connectList()
{
    connect(m_list, &QTableView::activated, this, &ExperiencesPage::startEditing);
    connect(m_list->addVerb(tr("Change"), Qt::Key_F2),
            &QAction::triggered,
            this,
            &ExperiencesPage::startEditing);
    connect(m_list->addVerb(tr("Delete"), Qt::Key_Delete),
            &QAction::triggered,
            this,
            &ExperiencesPage::removeCurrent);
}

Scope ExperiencesPage::scope() const
{
    return m_mesa ? Scope::of(*m_mesa) : Scope::workshop();
}

void ExperiencesPage::showTable(int number)
{
    const Scope before = scope();
    m_work.typed = typed();
    m_setAside.insert(m_number, std::exchange(m_work, m_setAside.take(number)));
    m_number = number;
    m_mesa.reset();
    if (const auto mesas = document().stores().mesas.all()) {
        for (const Mesa &mesa : *mesas) {
            if (mesa->number == number)
                m_mesa = mesa.id();
        }
    }
    m_model->setMesa(m_mesa);
    m_list->setColumnHidden(ExperienceModel::MesaColumn, m_mesa.has_value());
    m_notice->clear();
    reload();
    showWork();
    dress();
    if (scope() != before)
        emit scopeChanged();
}

void ExperiencesPage::enter()
{
    m_form->enter();
}

QList<KeyHelp> ExperiencesPage::keys() const
{
    return {
        {tr("Enter"), tr("Save what stands in the boxes")},
        {tr("Tab"), tr("Go to the next box")},
        {tr("Esc"), tr("Give up the changes")},
        {tr("F2, Enter in the list"), tr("Change the chosen one")},
        {tr("Delete", "key"), tr("Delete the chosen one")},
    };
}

void ExperiencesPage::follow(const Change &change)
{
    if (!change.touches(Entity::Experience) && !change.touches(Entity::Institution)
        && !change.touches(Entity::Mesa))
        return;
    m_notice->clear();
    reload();
    if (m_work.edited && !document().stores().experiences.get(*m_work.edited)) {
        const bool interrupted = !m_work.interrupted.text.isEmpty();
        m_work = {interrupted ? m_work.interrupted : typed(), {}, {}};
        showWork(); // it was deleted: what stands in the boxes is a new one
    }
}

void ExperiencesPage::reload()
{
    updateHeading();
    const auto institutions = document().stores().institutions.all();
    if (!institutions)
        return m_notice->showProblem(institutions.error().message);
    QList<FoldedCompleter::Name> names;
    for (const Institution &institution : *institutions)
        names.append({institution->name, institution->acronym});
    m_form->setInstitutions(names);
}

void ExperiencesPage::updateHeading()
{
    const auto mesas = document().stores().mesas.all();
    const auto experiences = document().stores().experiences.all();
    if (!mesas || !experiences)
        return;
    const auto told = [&](const std::optional<Id<Mesa>> &mesa) {
        return std::count_if(experiences->cbegin(), experiences->cend(), [&](const auto &one) {
            return one->mesa == mesa;
        });
    };
    QStringList counts;
    QString here = tr("all tables");
    for (const Mesa &mesa : *mesas) {
        const QString title = mesaTitle(m_phrases, mesa.fields());
        counts << tr("%1: %2").arg(title, QString::number(told(mesa.id())));
        if (mesa.id() == m_mesa)
            here = title;
    }
    if (const auto room = told(std::nullopt); room > 0)
        counts << tr("%1: %2").arg(tr("Whole room"), QString::number(room));
    m_title->setText(tr("What already exists · %1").arg(here));
    m_counts->setText(counts.join(u"  ·  "_s));
}

void ExperiencesPage::dress()
{
    m_form->setEdge(m_mesa ? context().theme.mesaColor(m_number) : QColor());
}

void ExperiencesPage::submit()
{
    const ExperienceDraft draft = typed();
    const auto edited = m_work.edited;
    const auto saved = edited ? editExperience(document(), *edited, draft)
                              : addExperience(document(), m_mesa, draft);
    if (!saved)
        return m_notice->showProblem(saved.error().message);
    m_notice->clear();
    m_work = {m_work.interrupted, {}, {}};
    showWork();
    if (!edited)
        m_list->scrollToTop();
    m_form->enter();
}

void ExperiencesPage::startEditing()
{
    const auto experience = current();
    if (!experience)
        return;
    if (!m_work.edited)
        m_work.interrupted = typed();
    m_work.edited = experience->id();
    m_work.typed = draftOf(*experience);
    m_notice->clear();
    showWork();
    m_form->enter();
}

void ExperiencesPage::stopEditing()
{
    m_work = {m_work.interrupted, {}, {}};
    m_notice->clear();
    showWork();
    m_form->enter();
}

void ExperiencesPage::showWork()
{
    using Mode = ExperienceForm::Mode;
    ExperienceDraft committed;
    if (m_work.edited) {
        if (const auto held = document().stores().experiences.get(*m_work.edited))
            committed = draftOf(*held);
    }
    ExperienceDraft shown = m_work.typed;
    m_whoHidden = m_work.edited && context().privacy.isOn();
    for (ExperienceDraft *draft : {&committed, &shown}) {
        if (m_whoHidden)
            draft->institution = draft->supportBy = QString();
    }
    m_form->show(m_work.edited ? Mode::Edit : Mode::New, committed, shown);
    m_form->setWhoHidden(m_whoHidden);
    m_help->setText(helpText());
}

/// What stands in the boxes, and what is kept out of them.
ExperienceDraft ExperiencesPage::typed() const
{
    ExperienceDraft typed = m_form->draft();
    if (m_whoHidden) {
        typed.institution = m_work.typed.institution;
        typed.supportBy = m_work.typed.supportBy;
    }
    return typed;
}

QString ExperiencesPage::helpText() const
{
    if (m_work.edited)
        return tr("Enter saves the changes, Esc gives them up.");
    const QString keys = tr("Tab goes to the next box, Enter saves. In the list, F2 changes the "
                            "chosen one and Delete takes it out.");
    return m_mesa ? keys : tr("What is typed now was told to the whole room. %1").arg(keys);
}

void ExperiencesPage::removeCurrent()
{
    const auto experience = current();
    if (!experience)
        return;
    if (const auto removed = removeExperience(document(), experience->id()); !removed)
        return m_notice->showProblem(removed.error().message);
    showUndoToast(context(), tr("Deleted: %1").arg((*experience)->text), m_notice);
}

std::optional<Experience> ExperiencesPage::current() const
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_model->at(index).experience;
}

ExperienceDraft ExperiencesPage::draftOf(const Experience &experience) const
{
    ExperienceDraft draft{
        .text = experience->text,
        .institution = {},
        .improvement = experience->improvement,
        .supportBy = experience->supportBy,
    };
    if (experience->institution) {
        if (const auto institution = document().stores().institutions.get(*experience->institution))
            draft.institution = (*institution)->name;
    }
    return draft;
}

} // namespace Tallerista
