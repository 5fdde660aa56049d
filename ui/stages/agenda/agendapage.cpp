// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendapage.h"

#include "core/actions/agendaactions.h"
#include "core/rules/agenda/agendasentences.h"
#include "ui/base/plaintext.h"
#include "ui/base/settings.h"
#include "ui/stages/agenda/agendakeys.h"
#include "ui/stages/agenda/agendamodel.h"
#include "ui/stages/agenda/agendatable.h"
#include "ui/stages/agenda/blockpanel.h"
#include "ui/stages/agenda/clockpanel.h"
#include "ui/stages/agenda/planbar.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/agendaremote.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/undotextfield.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

AgendaPage::AgendaPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_ticker(new AgendaTicker(context.document, this))
    , m_remote(new AgendaRemote(context.document, context.toast, this))
    , m_model(new AgendaModel(context.document, context.theme, this))
    , m_clock(new ClockPanel(context.theme, m_phrases, this))
    , m_notice(new Notice(context.theme, this))
    , m_plan(new PlanBar(context, m_phrases, m_notice, this))
    , m_table(new AgendaTable(m_model, context.theme, this))
    , m_add(new UndoTextField(context.theme, this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_panel(new BlockPanel(context.document, context.theme, m_phrases, this))
{
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    connectClock();
    connectList();
    m_model->reload();
    reload();
    m_table->goToRow(0);
    m_ticker->reload();
}

void AgendaPage::layOut()
{
    m_notice->setObjectName(u"notice"_s);
    m_table->setObjectName(u"blocks"_s);
    m_table->setAccessibleName(tr("Blocks of the agenda"));
    m_panel->setAccessibleName(tr("The chosen block"));

    auto *list = new QVBoxLayout;
    list->setSpacing(Theme::Grid);
    list->addWidget(m_plan);
    list->addWidget(m_table, 1);
    list->addLayout(createListRow());

    auto *below = new QHBoxLayout;
    below->setSpacing(2 * Theme::Grid);
    below->addLayout(list, 2);
    below->addWidget(m_panel, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Theme::PageMargin, 2 * Theme::Grid, Theme::PageMargin, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid + Theme::Grid / 2);
    layout->addWidget(m_clock);
    layout->addWidget(m_notice);
    layout->addLayout(below, 1);
}

QLayout *AgendaPage::createListRow()
{
    m_add->setObjectName(u"addField"_s);
    m_add->setAccessibleName(tr("New block"));
    m_add->setLimits(AgendaBlockFields::MaxTitleLength * 3 / 4, AgendaBlockFields::MaxTitleLength);
    m_up->setObjectName(u"upButton"_s);
    m_down->setObjectName(u"downButton"_s);
    m_remove->setObjectName(u"removeButton"_s);
    m_up->setToolTip(tr("Move the block up (%1)").arg(u"Alt+↑"_s));
    m_down->setToolTip(tr("Move the block down (%1)").arg(u"Alt+↓"_s));
    m_remove->setToolTip(tr("Delete the block (%1)").arg(tr("Delete", "key")));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    row->addWidget(m_add, 1);
    for (auto *button : {m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return row;
}

void AgendaPage::connectClock()
{
    connect(m_ticker, &AgendaTicker::ticked, this, &AgendaPage::showSnapshot);
    connect(m_ticker, &AgendaTicker::failed, this, [this](const Error &error) {
        m_unreadable = true;
        m_clock->showNothing();
        showFailure(error);
    });
    connect(m_clock, &ClockPanel::goOnAsked, m_remote, &AgendaRemote::goOn);
    connect(m_clock, &ClockPanel::pauseOrResumeAsked, m_remote, &AgendaRemote::pauseOrResume);
    connect(m_clock, &ClockPanel::minutesAsked, m_remote, &AgendaRemote::addMinutes);
    connect(m_remote, &AgendaRemote::failed, m_notice, &Notice::showProblem);
}

void AgendaPage::connectList()
{
    connect(&document(), &WorkshopDocument::changed, this, &AgendaPage::follow);
    connect(m_model, &AgendaModel::failed, this, &AgendaPage::showFailure);
    connect(m_panel, &BlockPanel::failed, this, &AgendaPage::showFailure);
    connect(m_table, &AgendaTable::currentRowChanged, this, &AgendaPage::showCurrentBlock);
    connect(m_table, &AgendaTable::removeAsked, this, &AgendaPage::removeCurrent);
    connect(m_table, &AgendaTable::moveAsked, this, &AgendaPage::moveCurrent);
    connect(m_add, &UndoTextField::submitted, this, &AgendaPage::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &AgendaPage::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
}

void AgendaPage::enter()
{
    m_clock->enter();
}

QList<KeyHelp> AgendaPage::keys() const
{
    return {
        {tr("Enter, →"), tr("Start, or go on to the next block")},
        {tr("Space"), tr("Pause, or go on")},
        {u"+  −"_s, tr("One minute more, or less")},
        {tr("F2, Enter in the list"), tr("Change the chosen cell")},
        {u"Alt+↑  Alt+↓"_s, tr("Move the chosen block")},
        {tr("Delete", "key"), tr("Delete the chosen block")},
    };
}

QString AgendaPage::missing() const
{
    return m_model->rowCount() > 0 ? QString() : tr("The agenda has no block yet");
}

void AgendaPage::follow(const Change &change)
{
    const bool plan = change.touches(Entity::AgendaBlock) || change.touches(Entity::Workshop);
    if (!m_unreadable && (plan || change.touches(Entity::AgendaEvent)))
        m_notice->clear();
    if (plan)
        reload();
}

void AgendaPage::reload()
{
    m_plan->reload();
    if (const auto workshop = document().stores().workshop.get())
        m_zone = (*workshop)->timeZone();
    if (const auto &agenda = m_ticker->agenda())
        m_plan->showPlan(agenda->plan(), m_zone);
    const auto &lines = m_model->rows();
    const bool somebodyLeads =
        std::any_of(lines.cbegin(), lines.cend(), [](const AgendaLine &line) {
            return !line.block->lead.isEmpty();
        });
    m_table->setColumnHidden(AgendaModel::LeadColumn, !somebodyLeads); // room for the titles
    showCurrentBlock();
}

void AgendaPage::showSnapshot(const AgendaSnapshot &snapshot)
{
    if (m_unreadable)
        m_notice->clear();
    m_unreadable = false;
    m_clock->show(snapshot, m_zone);
    m_model->setSnapshot(snapshot);
    followBlock(snapshot);
}

/// Chooses the block that has begun, so that its notes are at hand, unless somebody is at work on
/// another one.
void AgendaPage::followBlock(const AgendaSnapshot &snapshot)
{
    std::optional<Id<AgendaBlock>> now;
    if (snapshot.current)
        now = snapshot.rows.at(snapshot.current->index).planned.id;
    const bool isNews = now && now != m_followed;
    m_followed = now;
    auto *focus = focusWidget();
    const bool busy = focus
                      && (focus == m_add || m_table->isAncestorOf(focus) || focus == m_table
                          || m_panel->isAncestorOf(focus));
    if (isNews && !busy)
        m_table->goToRow(m_model->rowOf(*now));
}

void AgendaPage::showFailure(const Error &error)
{
    m_notice->showProblem(error.message);
}

void AgendaPage::showCurrentBlock()
{
    const int row = m_table->currentRow();
    const bool chosen = row >= 0 && row < m_model->rowCount();
    for (auto *button : {m_up, m_down, m_remove})
        button->setEnabled(chosen);
    if (!chosen) {
        m_panel->showNothing();
        m_add->setPlaceholderText(tr("New block, then Enter"));
        return;
    }
    const AgendaBlock block = m_model->rows().at(row).block;
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row + 1 < m_model->rowCount());
    m_panel->show(block);
    m_panel->setHours(hoursOfCurrentBlock());
    m_add->setPlaceholderText(tr("New block after “%1”, then Enter").arg(block->title));
}

QString AgendaPage::hoursOfCurrentBlock() const
{
    const auto &agenda = m_ticker->agenda();
    if (!agenda)
        return {};
    const auto id = m_model->rows().at(m_table->currentRow()).block.id();
    const AgendaPlan &plan = agenda->plan();
    for (qsizetype i = 0; i < plan.blocks.size(); ++i) {
        const PlannedBlock &planned = plan.blocks.at(i);
        if (planned.id != id)
            continue;
        const QString hours =
            tr("From %1 to %2")
                .arg(clockText(planned.start, m_zone), clockText(planned.end(), m_zone));
        const auto latest = plan.latestStart(i);
        return latest
                   ? tr("%1 · start it by %2 at the latest").arg(hours, clockText(*latest, m_zone))
                   : hours;
    }
    return {};
}

void AgendaPage::keyPressEvent(QKeyEvent *event)
{
    if (!runKey(*event))
        StagePage::keyPressEvent(event);
}

/// Enter on a button presses that button, on every platform.
bool AgendaPage::runKey(const QKeyEvent &event)
{
    auto *focus = focusWidget();
    const auto key = agendaKey(event, focus, m_table, context().settings.singleKeys());
    if (!key || event.isAutoRepeat())
        return key.has_value();
    if (auto *button = qobject_cast<QAbstractButton *>(focus); button && isEnterKey(event)) {
        button->click();
        return true;
    }
    switch (*key) {
    case AgendaKey::GoOn:
        m_remote->goOn();
        break;
    case AgendaKey::PauseOrResume:
        m_remote->pauseOrResume();
        break;
    case AgendaKey::MinuteMore:
        m_remote->addMinutes(1);
        break;
    case AgendaKey::MinuteLess:
        m_remote->addMinutes(-1);
        break;
    }
    return true;
}

void AgendaPage::addTyped(const QString &title)
{
    std::optional<Id<AgendaBlock>> after;
    if (const int row = m_table->currentRow(); row >= 0)
        after = m_model->rows().at(row).block.id();
    const auto added = addBlock(document(), title, after);
    if (!added)
        return showFailure(added.error());
    m_add->setCommitted({});
    m_table->goToRow(m_model->rowOf(added->id()));
}

void AgendaPage::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const AgendaBlock block = m_model->rows().at(row).block;
    if (const auto removed = removeBlock(document(), block.id()); !removed)
        return showFailure(removed.error());
    showUndoToast(context(), tr("Deleted: %1").arg(block->title), m_notice);
}

void AgendaPage::moveCurrent(int places)
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    if (const auto moved = moveBlock(document(), m_model->rows().at(row).block.id(), places);
        !moved)
        return showFailure(moved.error());
    m_table->scrollTo(m_table->currentIndex());
    showCurrentBlock();
}

} // namespace Tallerista
