// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendapage.h"

#include "core/actions/planactions.h"
#include "core/rules/agenda/agendachanges.h"
#include "core/rules/agenda/agendanudge.h"
#include "core/rules/agenda/agendasentences.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/stages/agenda/agendafile.h"
#include "ui/stages/agenda/agendahand.h"
#include "ui/stages/agenda/agendaimportpanel.h"
#include "ui/stages/agenda/agendakeys.h"
#include "ui/stages/agenda/agendamodel.h"
#include "ui/stages/agenda/agendatable.h"
#include "ui/stages/agenda/blocklist.h"
#include "ui/stages/agenda/blockpanel.h"
#include "ui/stages/agenda/clockdesk.h"
#include "ui/stages/agenda/planbar.h"
#include "ui/stages/agenda/recoverypanel.h"
#include "ui/stages/agenda/recoverytexts.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MinutesOfFive = 5;
constexpr int NarrowAgendaWidth = 760;
constexpr int NarrowListHeight = 260;
constexpr int NarrowBlockHeight = 300;

/// Parts that scroll by themselves: how high they would like to be is no reason for the page to.
class ScrollingParts final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    bool hasHeightForWidth() const override { return false; }
};

} // namespace

AgendaPage::AgendaPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_model(new AgendaModel(context.document, context.theme, m_phrases, this))
    , m_desk(new ClockDesk(context, m_phrases, this))
    , m_stack(new ScrollingParts(this))
    , m_planning(new QWidget(this))
    , m_scroll(new PageScroll(this))
    , m_below(new QHBoxLayout)
    , m_plan(new PlanBar(context, m_phrases, m_desk->notice(), m_planning))
    , m_list(new BlockList(context, m_model, m_desk->notice(), m_planning))
    , m_panel(new BlockPanel(context.document, context.theme, m_phrases, m_planning))
    , m_recovery(new RecoveryPanel(context.theme, m_phrases, this))
    , m_import(new AgendaImportPanel(context.theme, m_phrases, this))
{
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    connectParts();
    connectPanels();
    m_model->reload();
    reload();
    m_list->table()->goToRow(0);
    context.ticker.reload();
}

void AgendaPage::layOut()
{
    m_panel->setAccessibleName(tr("The chosen block"));
    m_recovery->setObjectName(u"recoveryPanel"_s);
    m_import->setObjectName(u"importPanel"_s);

    m_below->setSpacing(2 * Theme::Grid);
    m_below->addWidget(m_list, 2);
    m_below->addWidget(m_panel, 1);
    auto *planning = new QVBoxLayout(m_planning);
    planning->setContentsMargins(0, 0, 0, 0);
    planning->setSpacing(Theme::Grid);
    planning->addWidget(m_plan);
    planning->addLayout(m_below, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_planning, m_recovery, m_import})
        m_stack->addWidget(part);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    connect(m_stack, &QStackedWidget::currentChanged, this, &AgendaPage::fitStack);
    fitStack();

    auto *whole = new QWidget(this);
    auto *inside = new QVBoxLayout(whole);
    inside->setContentsMargins(
        Theme::PageMargin, 2 * Theme::Grid, Theme::PageMargin, 2 * Theme::Grid);
    inside->setSpacing(Theme::Grid + Theme::Grid / 2);
    inside->addWidget(m_desk);
    inside->addWidget(m_stack, 1);
    m_scroll->setWidget(whole); // where there is little room, at 200 %
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

/// The part on show alone asks for its least.
void AgendaPage::fitStack()
{
    m_stack->setMinimumHeight(m_stack->currentWidget()->minimumSizeHint().height());
}

void AgendaPage::resizeEvent(QResizeEvent *event)
{
    StagePage::resizeEvent(event);
    setNarrow(width() < context().theme.scaled(NarrowAgendaWidth));
}

/// What stands side by side stands one below the other.
void AgendaPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const Theme &theme = context().theme;
    m_desk->setNarrow(narrow);
    m_plan->setNarrow(narrow);
    m_recovery->setNarrow(narrow);
    m_below->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMinimumHeight(narrow ? theme.scaled(NarrowListHeight) : 0);
    m_panel->setMinimumHeight(narrow ? theme.scaled(NarrowBlockHeight) : 0);
    fitStack();
}

/// Below a clock that leaves it little room.
void AgendaPage::bringStackIntoSight()
{
    const auto show = [this] {
        if (m_stack->y() > m_scroll->viewport()->height() / 2)
            m_scroll->verticalScrollBar()->setValue(m_stack->y() - Theme::Grid);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // once the page is laid out
}

void AgendaPage::connectParts()
{
    connect(&context().ticker, &AgendaTicker::ticked, this, &AgendaPage::showSnapshot);
    connect(&context().ticker, &AgendaTicker::failed, this, [this](const Error &error) {
        m_unreadable = true;
        m_desk->showNothing();
        showFailure(error);
    });
    connect(m_desk, &ClockDesk::recoveryAsked, this, &AgendaPage::recoverTime);
    connect(&document(), &WorkshopDocument::changed, this, &AgendaPage::follow);
    connect(m_model, &AgendaModel::failed, this, &AgendaPage::showFailure);
    connect(m_panel, &BlockPanel::failed, this, &AgendaPage::showFailure);
    connect(m_panel, &BlockPanel::restored, m_desk->notice(), &Notice::clear);
    connect(m_list, &BlockList::failed, this, &AgendaPage::showFailure);
    connect(m_list, &BlockList::currentChanged, this, &AgendaPage::showCurrentBlock);
    connect(m_list, &BlockList::skipAsked, this, [this] { act(AgendaKey::SkipOrHold); });
    connect(m_list, &BlockList::jumpAsked, this, [this] { act(AgendaKey::JumpTo); });
}

void AgendaPage::connectPanels()
{
    connect(m_plan, &PlanBar::importAsked, this, qOverload<>(&AgendaPage::importFile));
    connect(m_plan, &PlanBar::exportAsked, this, &AgendaPage::exportFile);
    connect(m_recovery, &RecoveryPanel::accepted, this, &AgendaPage::acceptRecovery);
    connect(m_recovery, &RecoveryPanel::cancelled, this, &AgendaPage::showPlan);
    connect(m_import, &AgendaImportPanel::accepted, this, &AgendaPage::acceptImport);
    connect(m_import, &AgendaImportPanel::cancelled, this, &AgendaPage::showPlan);
    connect(&context().privacy, &Privacy::changed, this, [this](bool on) {
        m_panel->setNotesHidden(on);
        showCurrentBlock();
        context().ticker.tick();
    });
    m_panel->setNotesHidden(context().privacy.isOn());
}

void AgendaPage::enter()
{
    if (m_stack->currentWidget() == m_recovery)
        m_recovery->takeFocus();
    else if (m_stack->currentWidget() == m_import)
        m_import->takeFocus();
    else
        m_desk->enter();
}

QList<KeyHelp> AgendaPage::keys() const
{
    return {
        {tr("Enter, →"), tr("Start, or go on to the next block")},
        {tr("Space"), tr("Pause, or go on")},
        {u"+  −"_s, tr("One minute more, or less")},
        {tr("Shift with + −, or *  _"), tr("Five minutes more, or less")},
        {u"R"_s, tr("Recover time, or give what is to spare")},
        {u"I"_s, tr("Insert unplanned words")},
        {u"C"_s, tr("Close the block: nothing runs until the next one")},
        {u"X"_s, tr("Leave the chosen block out, or hold it after all")},
        {u"J"_s, tr("Go to the chosen block")},
        {u"M"_s, tr("Say why a block was cut, where it is asked")},
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
        m_desk->notice()->clear();
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
        m_desk->notice()->clear();
    m_unreadable = false;
    m_desk->show(snapshot, m_zone);
    m_plan->showDay(snapshot, m_zone);
    m_model->setSnapshot(snapshot);
    m_list->follow(snapshot.state);
    if (m_stack->currentWidget() == m_recovery)
        m_recovery->follow(snapshot);
    if (const auto block = m_list->current())
        showCut(block->id());
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
    m_desk->notice()->showProblem(error.message);
}

void AgendaPage::showCurrentBlock()
{
    m_list->refresh();
    const auto block = m_list->current();
    if (!block)
        return m_panel->showNothing();
    m_panel->show(*block);
    m_panel->setHours(hoursOf(block->id()));
    showCut(block->id());
}

void AgendaPage::showCut(Id<AgendaBlock> id)
{
    const auto snapshot = context().ticker.snapshot();
    for (qsizetype i = 0; snapshot && i < snapshot->rows.size(); ++i) {
        const AgendaRow &row = snapshot->rows.at(i);
        if (row.planned.id == id)
            m_panel->setCut(isCut(row), row.reason);
    }
}

QString AgendaPage::hoursOf(Id<AgendaBlock> id) const
{
    const auto snapshot = context().ticker.snapshot();
    if (!snapshot)
        return {};
    for (const AgendaRow &row : snapshot->rows) {
        if (row.planned.id != id)
            continue;
        QString hours =
            tr("From %1 to %2")
                .arg(clockText(row.printedStart(), m_zone), clockText(row.printedEnd(), m_zone));
        if (!row.latestStart || context().privacy.isOn())
            return hours;
        return (cannotBeMet(row) ? tr("%1 · too late: it would have to start by %2")
                                 : tr("%1 · start it by %2 at the latest"))
            .arg(hours, clockText(*row.latestStart, m_zone));
    }
    return {};
}

void AgendaPage::recoverTime()
{
    const auto snapshot = context().ticker.snapshot();
    if (!snapshot || m_stack->currentWidget() == m_recovery)
        return;
    if (!snapshot->marginMs)
        return m_desk->notice()->showNotice(
            tr("The agenda has no closing hour. Write it in “Must end by”."));
    if (!snapshot->next)
        return m_desk->notice()->showNotice(
            tr("No block is ahead that could be shortened or given time."));
    if (minutesToRecover(*snapshot) == 0 && minutesToSpare(*snapshot) == 0)
        return m_desk->notice()->showNotice(
            tr("There is nothing to recover: the closing is on time."));
    m_desk->notice()->clear();
    context().toast.dismiss(); // it would lie over the last rows
    m_recovery->open(*snapshot, m_zone, context().settings.singleKeys());
    m_stack->setCurrentWidget(m_recovery);
    m_recovery->takeFocus();
    bringStackIntoSight();
}

void AgendaPage::acceptRecovery()
{
    const RecoveryProposal proposal = m_recovery->proposal();
    if (m_desk->hand()->recover(proposal, recoveryDone(proposal, m_phrases, m_zone)))
        showPlan();
}

void AgendaPage::importFile()
{
    const FileKind lists{tr("Lists of blocks"), {u"csv"_s, u"txt"_s}};
    if (const auto path = context().dialogs.askImportFile(this, lists))
        importFile(*path);
}

void AgendaPage::importFile(const QString &path)
{
    const auto import = readAgendaFile(path);
    if (!import)
        return showFailure(import.error());
    m_desk->notice()->clear();
    m_import->open(*import, QFileInfo(path).fileName());
    m_stack->setCurrentWidget(m_import);
    m_import->takeFocus();
}

void AgendaPage::acceptImport()
{
    const int count = int(m_import->blocks().size());
    const auto taken = importAgenda(document(), m_import->blocks(), m_import->source());
    if (!taken)
        return m_import->showProblem(taken.error().message);
    showPlan();
    m_list->table()->goToRow(0);
    showUndoToast(context(), tr("The agenda has %n blocks now", nullptr, count), m_desk->notice());
}

void AgendaPage::exportFile()
{
    const QFileInfo file(document().path());
    const QString suggestion =
        file.dir().filePath(u"%1 (%2).csv"_s.arg(file.completeBaseName(), tr("agenda")));
    const auto path =
        context().dialogs.askSaveFile(this, {tr("Lists of blocks"), {u"csv"_s}}, suggestion);
    if (!path)
        return;
    if (const auto written = writeAgendaFile(document(), m_phrases, *path); !written)
        return showFailure(written.error());
    context().toast.show(tr("Written: %1").arg(QFileInfo(*path).fileName()));
}

void AgendaPage::showPlan()
{
    m_scroll->verticalScrollBar()->setValue(0); // the clock, where the proposal had taken its place
    m_stack->setCurrentWidget(m_planning);
    m_desk->enter();
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
    act(*key);
    return true;
}

void AgendaPage::act(AgendaKey key)
{
    switch (key) {
    case AgendaKey::GoOn:
        return m_desk->goOn();
    case AgendaKey::PauseOrResume:
        return m_desk->pauseOrResume();
    case AgendaKey::MinuteMore:
        return m_desk->addMinutes(1);
    case AgendaKey::MinuteLess:
        return m_desk->addMinutes(-1);
    case AgendaKey::FiveMore:
        return m_desk->addMinutes(MinutesOfFive);
    case AgendaKey::FiveLess:
        return m_desk->addMinutes(-MinutesOfFive);
    case AgendaKey::Recover:
        return recoverTime();
    case AgendaKey::InsertWords:
        return m_desk->hand()->insertWords();
    case AgendaKey::Close:
        return m_desk->closeBlock();
    case AgendaKey::Explain:
        return m_desk->enterReason();
    case AgendaKey::SkipOrHold:
    case AgendaKey::JumpTo:
        break;
    }
    const auto block = m_list->current();
    if (block && key == AgendaKey::JumpTo)
        m_desk->hand()->jumpTo(*block);
    else if (block)
        m_desk->hand()->skipOrHold(*block);
}

} // namespace Tallerista
