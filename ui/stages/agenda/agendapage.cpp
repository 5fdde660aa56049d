// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendapage.h"

#include "core/rules/agenda/agendasentences.h"
#include "ui/base/plaintext.h"
#include "ui/base/settings.h"
#include "ui/stages/agenda/agendakeys.h"
#include "ui/stages/agenda/agendamodel.h"
#include "ui/stages/agenda/agendatable.h"
#include "ui/stages/agenda/blocklist.h"
#include "ui/stages/agenda/blockpanel.h"
#include "ui/stages/agenda/clockpanel.h"
#include "ui/stages/agenda/planbar.h"
#include "ui/widgets/agendaremote.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

AgendaPage::AgendaPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_remote(new AgendaRemote(context.document, context.ticker, context.toast, this))
    , m_model(new AgendaModel(context.document, context.theme, this))
    , m_clock(new ClockPanel(context.theme, m_phrases, this))
    , m_notice(new Notice(context.theme, this))
    , m_plan(new PlanBar(context, m_phrases, m_notice, this))
    , m_list(new BlockList(context, m_model, m_notice, this))
    , m_panel(new BlockPanel(context.document, context.theme, m_phrases, this))
{
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    connectClock();
    connectList();
    m_model->reload();
    reload();
    m_list->table()->goToRow(0);
    context.ticker.reload();
}

void AgendaPage::layOut()
{
    m_notice->setObjectName(u"notice"_s);
    m_panel->setAccessibleName(tr("The chosen block"));

    auto *list = new QVBoxLayout;
    list->setSpacing(Theme::Grid);
    list->addWidget(m_plan);
    list->addWidget(m_list, 1);

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

void AgendaPage::connectClock()
{
    connect(&context().ticker, &AgendaTicker::ticked, this, &AgendaPage::showSnapshot);
    connect(&context().ticker, &AgendaTicker::failed, this, [this](const Error &error) {
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
    connect(m_list, &BlockList::failed, this, &AgendaPage::showFailure);
    connect(m_list, &BlockList::currentChanged, this, &AgendaPage::showCurrentBlock);
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
    if (const auto &agenda = context().ticker.agenda())
        m_plan->showPlan(agenda->plan(), m_zone);
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
    const auto *focus = focusWidget();
    const bool busy = m_list->isBusy(focus) || m_panel->isAncestorOf(focus);
    if (isNews && !busy)
        m_list->goTo(*now);
}

void AgendaPage::showFailure(const Error &error)
{
    m_notice->showProblem(error.message);
}

void AgendaPage::showCurrentBlock()
{
    m_list->refresh();
    const auto block = m_list->current();
    if (!block)
        return m_panel->showNothing();
    m_panel->show(*block);
    m_panel->setHours(hoursOf(block->id()));
}

QString AgendaPage::hoursOf(Id<AgendaBlock> id) const
{
    const auto snapshot = context().ticker.snapshot();
    if (!snapshot)
        return {};
    for (const AgendaRow &row : snapshot->rows) {
        if (row.planned.id != id)
            continue;
        const QString hours =
            tr("From %1 to %2")
                .arg(clockText(row.printedStart(), m_zone), clockText(row.printedEnd(), m_zone));
        return row.latestStart ? tr("%1 · start it by %2 at the latest")
                                     .arg(hours, clockText(*row.latestStart, m_zone))
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
    const auto key = agendaKey(event, focus, m_list->table(), context().settings.singleKeys());
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

} // namespace Tallerista
