// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshopview.h"

#include "core/base/text.h"
#include "core/domain/idea.h"
#include "core/domain/terms.h"
#include "core/rules/agenda/agendaquestion.h"
#include "ui/agendaadvice.h"
#include "ui/agendastripview.h"
#include "ui/agendawatch.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/base/typeddate.h"
#include "ui/childclockremote.h"
#include "ui/halftyped.h"
#include "ui/safety/filebanner.h"
#include "ui/stages/agenda/agendapage.h"
#include "ui/stages/agenda/clockdesk.h"
#include "ui/stages/document/documentpage.h"
#include "ui/stages/ideas/ideaspage.h"
#include "ui/stages/registration/registrationpage.h"
#include "ui/stages/stagetable.h"
#include "ui/widgets/agendaremote.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/childclockbar.h"
#include "ui/widgets/clockbanner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/privacybar.h"
#include "ui/widgets/stagerail.h"
#include "ui/widgets/tableswitch.h"
#include "ui/widgets/timerstrip.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QLabel *smallLabel(const QString &name, const Theme &theme, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(TextSize::Secondary));
    return label;
}

} // namespace

WorkshopView::WorkshopView(const PageContext &context,
                           Actions &actions,
                           SideStore &sideStore,
                           AgendaWatch &watch,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(context.settings.languageCode())
    , m_actions(actions)
    , m_rail(new StageRail(context.theme, this))
    , m_strip(new TimerStrip(context.theme, actions, this))
    , m_childClocks(new ChildClockBar(context, actions, this))
    , m_tables(new TableSwitch(context.theme, this))
    , m_privacyBar(new PrivacyBar(context.privacy, actions, context.theme, this))
    , m_banner(
          new FileBanner(context, Actions::keysOf(*actions.action(ActionId::FollowNotice)), this))
    , m_clockBanner(new ClockBanner(watch, context.theme, this))
    , m_pages(new QStackedWidget(this))
    , m_halfTyped(std::make_unique<HalfTyped>(
          context,
          m_phrases,
          sideStore,
          *m_banner,
          HalfTyped::Desk{[this](Stage stage) { showStage(stageIndex(stage)); },
                          [this](int number) { showTable(number); },
                          [this] { return page()->hasTables(); },
                          [this] {
                              return m_table;
                          }}))
    , m_title(new ElidedLabel(this))
    , m_undoName(smallLabel(u"undoName"_s, context.theme, this))
    , m_saved(smallLabel(u"savedAt"_s, context.theme, this))
    , m_mirror(smallLabel(u"mirrorState"_s, context.theme, this))
    , m_missing(new ElidedLabel(this))
    , m_projector(new QToolButton(this))
    , m_remote(new AgendaRemote(context.document, context.ticker, context.toast, this))
    , m_advice(new AgendaAdvice(context, actions, *m_remote, this))
{
    layOut();
    m_made.resize(qsizetype(stageTable().size()));
    refreshHeader();
    connectAll();
    refreshTables();
    goBackToTable();
    refreshRail();
}

WorkshopView::~WorkshopView()
{
    // What has the keyboard saves when it loses it, and tells parts that go before it.
    if (QWidget *focused = window()->focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
}

void WorkshopView::layOut()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Theme::PageMargin, Theme::Grid, Theme::PageMargin, 0);
    top->addWidget(m_tables);
    top->addSpacing(2 * Theme::Grid);
    top->addWidget(m_missing, 1);
    top->addSpacing(2 * Theme::Grid);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setFont(m_context.theme.font(TextSize::Secondary));
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(m_projector);
    m_projector->setObjectName(u"projectorState"_s);
    m_projector->setFont(m_context.theme.font(TextSize::Secondary));
    m_projector->setAutoRaise(true);
    m_projector->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_privacyBar);
    right->addWidget(m_banner);
    right->addWidget(m_clockBanner);
    right->addWidget(m_strip);
    right->addWidget(m_childClocks);
    right->addLayout(top);
    right->addWidget(m_pages, 1);

    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(right, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    layout->addLayout(below, 1);
}

QWidget *WorkshopView::createHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(m_context.theme.scaled(36));
    m_title->setObjectName(u"workshopTitle"_s);
    m_title->setFont(m_context.theme.font(TextSize::Body, QFont::DemiBold));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(2 * Theme::Grid, 0, Theme::PageMargin, 0);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_undoName);
    layout->addWidget(m_mirror);
    layout->addWidget(m_saved);
    m_mirror->hide();
    return header;
}

void WorkshopView::connectAll()
{
    connect(m_rail, &StageRail::stageChosen, this, &WorkshopView::showStage);
    connect(m_tables, &TableSwitch::tableChosen, this, &WorkshopView::showTable);
    connect(&m_context.document, &WorkshopDocument::changed, this, &WorkshopView::follow);
    connect(&m_context.ticker, &AgendaTicker::ticked, this, [this](const AgendaSnapshot &snapshot) {
        const auto reader = m_context.privacy.isOn() ? StripReader::Room : StripReader::Facilitator;
        auto view = stripView(snapshot, m_phrases, m_zone, reader);
        m_advice->tell(snapshot, m_zone, view);
        m_strip->setView(view);
        m_childClocks->setAgenda(snapshot);
    });
    connect(&m_context.privacy, &Privacy::changed, &m_context.ticker, &AgendaTicker::tick);
    new ChildClockRemote(
        m_context,
        m_actions,
        *m_childClocks,
        [this] {
            return ChildClockRemote::Shown{m_table, page()->scope()};
        },
        this);
    connect(m_advice, &AgendaAdvice::settled, &m_context.ticker, &AgendaTicker::tick);
    connect(m_banner, &FileBanner::goOnRequested, this, &WorkshopView::goOnRequested);
    connect(m_remote, &AgendaRemote::failed, this, [this](const QString &sentence) {
        m_context.toast.show(sentence);
    });
    connect(m_actions.action(ActionId::AnswerClock),
            &QAction::triggered,
            m_clockBanner,
            &ClockBanner::enter);
    connect(m_actions.action(ActionId::FollowNotice),
            &QAction::triggered,
            this,
            &WorkshopView::followNotice);
    connect(m_banner, &FileBanner::sayingChanged, this, &WorkshopView::offerNotice);
    connect(m_clockBanner, &ClockBanner::shown, this, &WorkshopView::offerNotice);
    offerNotice();
    connect(m_projector,
            &QToolButton::clicked,
            m_actions.action(ActionId::ProjectorChoose),
            &QAction::trigger);
    m_context.ticker.tick();
}

/// One key for what stands above the page; the file comes first.
void WorkshopView::offerNotice()
{
    QAction &follow = *m_actions.action(ActionId::FollowNotice);
    const bool ofFile = m_banner->hasProposal();
    m_clockBanner->setKey(ofFile ? QString() : Actions::keysOf(follow));
    follow.setEnabled(ofFile || !m_clockBanner->isHidden());
}

void WorkshopView::followNotice()
{
    if (m_banner->hasProposal())
        m_banner->followProposal();
    else
        m_clockBanner->follow();
}

StagePage *WorkshopView::pageOf(int stage)
{
    StagePage *&page = m_made[stage];
    if (!page) {
        page = stageTable()[size_t(stage)].makePage(m_context, m_pages);
        m_pages->addWidget(page);
        connect(page, &StagePage::scopeChanged, this, &WorkshopView::followScope);
        m_halfTyped->mind(page, stageTable()[size_t(stage)].stage);
    }
    return page;
}

StagePage *WorkshopView::page() const
{
    return qobject_cast<StagePage *>(m_pages->currentWidget());
}

QString WorkshopView::pageName() const
{
    return stageName(m_phrases, stageTable()[size_t(m_stage)].stage);
}

void WorkshopView::tellMirror(const QString &state)
{
    m_mirror->setText(state);
    m_mirror->setVisible(!state.isEmpty());
}

void WorkshopView::tellProjector(const QString &state, const QString &hint)
{
    const QAction &choose = *m_actions.action(ActionId::ProjectorChoose);
    m_projector->setText(state);
    m_projector->setAccessibleName(state);
    m_projector->setToolTip(u"%1\n%2: %3"_s.arg(hint, Actions::keysOf(choose), choose.whatsThis()));
}

void WorkshopView::showStage(int index)
{
    if (index < 0 || index >= m_made.size())
        return;
    m_stage = index;
    m_rail->setCurrent(index);
    m_pages->setCurrentWidget(pageOf(index));
    m_tables->setVisible(page()->hasTables());
    m_strip->setBrief(page()->showsClock()); // one clock is enough
    page()->showTable(m_table);
    refreshPage();
    page()->enter();
}

/// The table that was on show when the workshop was left, where it is still there.
void WorkshopView::goBackToTable()
{
    const Stores &stores = m_context.document.stores();
    const auto workshop = stores.workshop.get();
    const auto mesas = stores.mesas.all();
    if (!workshop || !mesas)
        return;
    m_workshop = workshop->id().toBytes();
    const int left = m_context.settings.tableOf(m_workshop);
    const bool isThere = std::any_of(
        mesas->begin(), mesas->end(), [left](const Mesa &mesa) { return mesa->number == left; });
    m_table = isThere ? left : StagePage::AllTables;
    m_tables->setCurrent(m_table);
}

void WorkshopView::showTable(int number)
{
    m_table = number;
    m_context.settings.setTableOf(m_workshop, number);
    m_tables->setCurrent(number);
    page()->showTable(number);
    page()->enter();
    refreshUndo();
}

/// A page that goes on at another table by itself takes the switch along.
void WorkshopView::followScope()
{
    if (sender() != page())
        return refreshUndo();
    refreshPage();
    if (!page()->hasTables() || m_table == StagePage::AllTables)
        return;
    const auto id = page()->scope().mesa();
    const auto mesa = id ? m_context.document.stores().mesas.find(*id)
                         : Result<std::optional<Mesa>>(std::nullopt);
    if (!mesa || !*mesa || (**mesa)->number == m_table)
        return;
    m_table = (**mesa)->number;
    m_tables->setCurrent(m_table);
}

template <typename Page>
Page *WorkshopView::go(Stage stage)
{
    showStage(stageIndex(stage));
    return qobject_cast<Page *>(page());
}

void WorkshopView::follow(const Change &change)
{
    if (change.touches(Entity::Workshop))
        refreshHeader();
    if (change.touches(Entity::Mesa))
        refreshTables();
    refreshRail();
    refreshUndo();
    // What is missing is the page's to say, once it has followed the change itself.
    QMetaObject::invokeMethod(this, &WorkshopView::refreshPage, Qt::QueuedConnection);
}

void WorkshopView::refreshHeader()
{
    const auto workshop = m_context.document.stores().workshop.get();
    if (!workshop)
        return m_title->setText(workshop.error().message);
    m_zone = (*workshop)->timeZone();
    QStringList parts{(*workshop)->name,
                      (*workshop)->place,
                      shortDate((*workshop)->date, m_context.settings.languageCode())};
    parts.removeAll(QString());
    m_title->setText(parts.join(u" · "_s));
}

void WorkshopView::refreshTables()
{
    const auto mesas = m_context.document.stores().mesas.all();
    if (!mesas)
        return;
    QList<TableSwitch::Table> tables;
    for (const Mesa &mesa : *mesas)
        tables.append({mesa->number,
                       mesa->title(),
                       mesa->number <= 2 ? u"Ctrl+%1"_s.arg(mesa->number) : QString()});
    m_tables->setTables(tables, u"Ctrl+0"_s);
    m_actions.setTables(tables.isEmpty() ? QString() : tables.at(0).title,
                        tables.size() < 2 ? QString() : tables.at(1).title);
}

void WorkshopView::refreshRail()
{
    QList<StageRail::Entry> entries;
    for (const StageRow &row : stageTable()) {
        const StageSummary summary = row.summary(m_context.document.stores());
        entries.append({stageName(m_phrases, row.stage),
                        QString::fromLatin1(row.icon),
                        summary.state,
                        summary.counts,
                        summary.spokenCounts,
                        u"Alt+%1"_s.arg((entries.size() + 1) % 10)});
    }
    m_rail->setEntries(entries);
}

void WorkshopView::refreshPage()
{
    const QString missing = page()->missing();
    m_missing->setText(missing.isEmpty() ? QString() : tr("Missing: %1").arg(missing));
    refreshUndo();
}

void WorkshopView::refreshUndo()
{
    m_banner->refresh();
    const auto nameOf = [](const std::optional<HistoryEntry> &entry) {
        return entry ? stepName(entry->step.kind, entry->step.detail) : QString();
    };
    const QString undoName = nameOf(m_context.document.nextUndo(page()->scope()));
    m_actions.setUndoStep(undoName);
    m_actions.setRedoStep(nameOf(m_context.document.nextRedo(page()->scope())));
    m_undoName->setText(undoName.isEmpty() ? QString() : tr("Undo “%1”").arg(undoName));
    const auto saved = m_context.document.lastSavedAt();
    const auto workshop = m_context.document.stores().workshop.get();
    m_saved->setText(saved && workshop
                         ? tr("Saved %1")
                               .arg(QDateTime::fromMSecsSinceEpoch(*saved, (*workshop)->timeZone())
                                        .toString(u"HH:mm:ss"_s))
                         : tr("Everything is saved"));
}

void WorkshopView::report(const Result<void> &done)
{
    if (!done)
        m_context.toast.show(done.error().message);
    refreshUndo();
}

void WorkshopView::undo()
{
    const auto undone = m_context.document.undo(page()->scope());
    report(undone ? Result<void>() : undone.error());
    if (undone) // it may be a step of long ago, with nothing of it on this page
        m_context.toast.show(
            tr("Undone: “%1”.").arg(stepName(undone->step.kind, undone->step.detail)),
            tr("Do it again"),
            [this] { redo(); });
}

void WorkshopView::redo()
{
    const auto redone = m_context.document.redo(page()->scope());
    report(redone ? Result<void>() : redone.error());
    if (redone)
        m_context.toast.show(
            tr("Done again: “%1”.").arg(stepName(redone->step.kind, redone->step.detail)));
}

void WorkshopView::find()
{
    if (!page()->find())
        m_context.toast.show(tr("There is nothing to search on this page."));
}

void WorkshopView::erasePerson()
{
    if (auto *people = go<RegistrationPage>(Stage::Registration))
        people->erasePerson();
}

void WorkshopView::importPeople()
{
    if (auto *people = go<RegistrationPage>(Stage::Registration))
        people->importFile();
}

void WorkshopView::importIdeas()
{
    auto *ideas = go<IdeasPage>(Stage::Ideas);
    const auto path = m_context.dialogs.askImportFile(this, {tr("Lists"), {u"csv"_s, u"txt"_s}});
    if (ideas && path)
        ideas->importFile(*path);
}

void WorkshopView::reviewTwins()
{
    if (auto *ideas = go<IdeasPage>(Stage::Ideas))
        ideas->reviewTwins();
}

void WorkshopView::exportDocument()
{
    if (auto *pages = go<DocumentPage>(Stage::Document))
        pages->exportPdf();
}

void WorkshopView::goOn()
{
    const auto snapshot = m_context.ticker.snapshot();
    if (snapshot && askBeforeGoingOn(m_phrases, *snapshot, m_zone)) // in one place
        return onAgenda([](AgendaPage &page) { page.desk()->goOn(); });
    m_remote->goOn();
}

void WorkshopView::onAgenda(const std::function<void(AgendaPage &)> &act)
{
    if (auto *page = go<AgendaPage>(Stage::Agenda))
        act(*page);
}

void WorkshopView::pauseOrResume()
{
    m_remote->pauseOrResume();
}

void WorkshopView::addMinutes(int minutes)
{
    m_remote->addMinutes(minutes);
}

std::optional<AgendaSnapshot> WorkshopView::agenda() const
{
    return m_context.ticker.snapshot();
}

void WorkshopView::lookAtClock()
{
    m_context.ticker.tick();
}

void WorkshopView::goBackToTyping()
{
    m_halfTyped->goBack();
}

void WorkshopView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->fitTo(event->size().width());
}

} // namespace Tallerista
