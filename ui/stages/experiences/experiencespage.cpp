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
#include "ui/stages/experiences/experiencetexts.h"
#include "ui/stages/experiences/makeideabar.h"
#include "ui/stages/seensentence.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int SearchWidth = 200;

} // namespace

ExperiencesPage::ExperiencesPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_model(new ExperienceModel(context.document, m_phrases, this))
    , m_title(new TextLabel(
          context.theme, {TextSize::PageTitle, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_counts(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Secondary}, {}, this))
    , m_form(new ExperienceForm(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_makeIdea(new MakeIdeaBar(context, this))
    , m_search(new QLineEdit(this))
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
    connect(&context.privacy, &Privacy::changed, m_model, &ExperienceModel::hideNames);
    connect(&context.privacy, &Privacy::changed, this, &ExperiencesPage::followPrivacy);
    m_model->hideNames(context.privacy.isOn());
    showTable(AllTables);
}

void ExperiencesPage::layOut()
{
    m_title->setObjectName(u"title"_s);
    m_counts->setObjectName(u"counts"_s);
    m_notice->setObjectName(u"notice"_s);
    m_list->setObjectName(u"experiences"_s);
    m_list->setAccessibleName(tr("What was told, the newest first"));
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Find what was told"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(context().theme.scaled(SearchWidth));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(2 * Theme::Grid);
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_counts, 0, Qt::AlignVCenter);
    heading->addWidget(m_search);

    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_list->setMinimumHeight(
        context().theme.scaled(3 * Theme::LiveRowHeight)); // else the page scrolls
    auto *scroll = new PageScroll(this);
    auto *body = new QWidget;
    body->setMinimumWidth(1); // it never scrolls sideways
    scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(
        Theme::PageMargin, 2 * Theme::Grid, Theme::PageMargin, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(heading);
    layout->addWidget(m_form);
    layout->addWidget(m_notice);
    layout->addWidget(m_makeIdea);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
    setTabOrder(m_form->lastStop(), m_list);
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
    connect(m_list->addVerb(tr("Make an idea"), Qt::Key_I),
            &QAction::triggered,
            this,
            &ExperiencesPage::makeIdea);
    connect(m_makeIdea, &MakeIdeaBar::finished, m_list, [this] { m_list->setFocus(); });
    connect(m_search, &QLineEdit::textChanged, m_model, &ExperienceModel::setFilter);
    auto *giveUp = new QAction(m_search);
    giveUp->setShortcut(Qt::Key_Escape);
    giveUp->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(giveUp);
    connect(giveUp, &QAction::triggered, this, [this] {
        m_search->clear();
        enter();
    });
}

Scope ExperiencesPage::scope() const
{
    return m_mesa ? Scope::of(*m_mesa) : Scope::workshop();
}

void ExperiencesPage::showTable(int number)
{
    const Scope before = scope();
    m_work.typed = m_form->draft();
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
    m_makeIdea->dismiss();
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

bool ExperiencesPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

QList<KeyHelp> ExperiencesPage::keys() const
{
    return {
        {tr("Enter"), tr("Save what stands in the boxes")},
        {tr("Tab"), tr("Go to the next box")},
        {tr("Esc"), tr("Give up the changes")},
        {tr("F2, Enter in the list"), tr("Change the chosen one")},
        {tr("Delete", "key"), tr("Delete the chosen one")},
        {tr("I in the list"), tr("Make an idea of the chosen one")},
    };
}

void ExperiencesPage::follow(const Change &change)
{
    if (!change.touches(Entity::Experience) && !change.touches(Entity::Institution)
        && !change.touches(Entity::Mesa) && !change.touches(Entity::Participant))
        return;
    m_notice->clear();
    reload();
    if (m_work.edited && !document().stores().experiences.get(*m_work.edited)) {
        const bool interrupted = !m_work.interrupted.text.isEmpty();
        m_work = {interrupted ? m_work.interrupted : m_form->draft(), {}, {}};
        showWork(); // it was deleted: what stands in the boxes is a new one
    }
}

void ExperiencesPage::reload()
{
    updateHeading();
    const bool isHidden = context().privacy.isOn();
    if (const auto offered = m_form->offerNames(document().stores(), isHidden); !offered)
        m_notice->showProblem(offered.error().message);
}

void ExperiencesPage::updateHeading()
{
    const auto mesas = document().stores().mesas.all();
    const auto counts = experienceCounts(document().stores(), m_phrases);
    if (!mesas || !counts)
        return;
    QString here = tr("all tables");
    for (const Mesa &mesa : *mesas) {
        if (mesa.id() == m_mesa)
            here = mesaTitle(m_phrases, mesa.fields());
    }
    m_title->setText(tr("What already exists · %1").arg(here));
    m_counts->setText(*counts);
}

void ExperiencesPage::dress()
{
    m_form->setEdge(m_mesa ? context().theme.mesaColor(m_number) : QColor());
}

void ExperiencesPage::submit()
{
    const auto draft = m_form->draft();
    const auto edited = m_work.edited;
    const auto saved = edited ? editExperience(document(), *edited, draft)
                              : addExperience(document(), m_mesa, draft);
    if (!saved)
        return m_notice->showProblem(seenSentence(context(), saved.error().message));
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
        m_work.interrupted = m_form->draft();
    m_work.edited = experience->id();
    m_work.typed = draftOf(document().stores(), *experience, context().privacy.isOn());
    m_notice->clear();
    showWork();
    m_form->enter();
}

/// Who told what is being edited is written as it may be seen now, unless somebody is writing another.
void ExperiencesPage::followPrivacy(bool hidden)
{
    reload();
    m_notice->clear();
    const Stores &stores = document().stores();
    const auto held = m_work.edited ? stores.experiences.find(*m_work.edited)
                                    : Result<std::optional<Experience>>(std::nullopt);
    if (!held || !*held)
        return;
    m_work.typed = m_form->draft();
    if (m_work.typed.teller == draftOf(stores, **held, !hidden).teller)
        m_work.typed.teller = draftOf(stores, **held, hidden).teller;
    showWork();
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
            committed = draftOf(document().stores(), *held, context().privacy.isOn());
    }
    m_form->setSubject(m_number, m_work.edited);
    m_form->show(m_work.edited ? Mode::Edit : Mode::New, committed, m_work.typed);
    m_help->setText(helpText());
}

QString ExperiencesPage::helpText() const
{
    if (m_work.edited)
        return tr("Enter saves the changes, Esc gives them up.");
    const QString keys = tr("Tab goes to the next box, Enter saves. In the list, F2 changes the "
                            "chosen one, I makes an idea of it and Delete takes it out.");
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

void ExperiencesPage::makeIdea()
{
    if (const auto experience = current())
        m_makeIdea->ask(*experience);
}

std::optional<Experience> ExperiencesPage::current() const
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_model->at(index).experience;
}

} // namespace Tallerista
