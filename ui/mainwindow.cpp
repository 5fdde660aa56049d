// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/base/filename.h"
#include "core/domain/rehearsal.h"
#include "core/domain/terms.h"
#include "core/exchange/samplefile.h"
#include "core/exchange/templates.h"
#include "core/spelling/dictionaryfiles.h"
#include "ui/agendawatch.h"
#include "ui/base/dialogs.h"
#include "ui/base/keyshelp.h"
#include "ui/base/palette.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/durationspanel.h"
#include "ui/fatefinder.h"
#include "ui/projector/sharedscreen.h"
#include "ui/projectorcontrol.h"
#include "ui/rehearsal/rehearsalbar.h"
#include "ui/rehearsal/rehearsalcontrol.h"
#include "ui/safety/backupfinder.h"
#include "ui/safety/copycontrol.h"
#include "ui/safety/joinpanel.h"
#include "ui/safety/refusedpanel.h"
#include "ui/safety/safeguard.h"
#include "ui/safety/twocomputers.h"
#include "ui/settingsactions.h"
#include "ui/sound/gong.h"
#include "ui/spelling/spelling.h"
#include "ui/stages/agenda/agendahand.h"
#include "ui/stages/agenda/agendapage.h"
#include "ui/stages/agenda/clockdesk.h"
#include "ui/stages/stagetable.h"
#include "ui/startpage.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/toast.h"
#include "ui/workshopview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

const QString WindowName = u"main"_s;
constexpr int TitleBarHeight = 32; ///< about so much, before there is one

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// What the program keeps of a workshop in other places goes by this id, in every copy of it.
RowId idOf(const WorkshopDocument &document)
{
    const auto workshop = document.stores().workshop.get();
    return workshop ? RowId(workshop->id()) : RowId(std::array<quint8, RowId::Size>{});
}

} // namespace

MainWindow::MainWindow(const Desk &desk)
    : m_desk(desk)
    , m_clock(desk.clocks)
    , m_actions(new Actions(desk.theme, this))
    , m_pages(new QStackedWidget(this))
    , m_projector(new ProjectorControl(*m_actions, desk.theme, desk.settings, *m_pages, this))
    , m_toast(new Toast(desk.theme, this))
    , m_privacy(new Privacy(this))
    , m_sharedScreen(new SharedScreen(*m_actions, *m_privacy, this))
    , m_palette(new CommandPalette(desk.theme, this))
    , m_keys(new KeysHelp(desk.theme, this))
    , m_fates(new FateFinder(desk.theme, *m_privacy, desk.dialogs, this))
    , m_gong(new Gong(*m_actions, desk.settings, desk.loudspeaker, this))
    , m_spelling(std::make_unique<Spelling>(
          Spelling::Parts{*m_actions, desk.settings, desk.theme, *m_toast}, dictionaryFolders()))
    , m_durations(new DurationsPanel(desk.theme, desk.dialogs, this))
    , m_backups(new BackupFinder(desk.theme, this))
    , m_copies(new CopyControl({*m_actions, desk.settings, desk.dialogs, *m_backups}, this))
    , m_join(new JoinPanel(desk.theme, this))
    , m_computers(new TwoComputers({desk.theme, *m_actions, desk.dialogs, *m_join}, this))
    , m_refused(new RefusedPanel(desk.theme, desk.dialogs, this))
    , m_rehearsal(createRehearsal())
{
    connect(m_join, &JoinPanel::joined, this, &MainWindow::tellJoined);
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Tallerista"_s);
    // At 200 % a full HD screen is no larger than 960 × 540.
    const QSize room = screen()->availableSize() - QSize(0, TitleBarHeight);
    setMinimumSize(QSize(900, 560).boundedTo(room));
    resize(QSize(1366, 740).boundedTo(room));
    restoreGeometry(desk.settings.windowGeometry(WindowName));
    setCentralWidget(layOut());
    m_actions->fill(*menuBar());
    addActions(m_actions->all());
    connectFileActions();
    connectViewActions();
    connectSettings(*m_actions, desk.settings, desk.theme, desk.language);
    updateStages();
    updateActions();
}

MainWindow::~MainWindow()
{
    delete m_projector;
    delete std::exchange(m_view, nullptr);
}

QWidget *MainWindow::layOut()
{
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rehearsal->bar());
    layout->addWidget(m_pages, 1);
    return middle;
}

RehearsalControl *MainWindow::createRehearsal()
{
    return new RehearsalControl(
        {m_desk.theme, *m_actions, m_desk.settings, m_desk.dialogs, *m_toast, m_desk.dataFolder},
        {[this] { return writer(); },
         [this](std::unique_ptr<WorkshopDocument> document, int stage, int table) {
             closeWorkshop();
             showDocument(std::move(document), stage, table);
         },
         [this] { closeWorkshop(); },
         [this] { dropWorkshop(); },
         [this](const QString &path, std::optional<int> stage) {
             openFile(path);
             if (m_view && stage)
                 m_view->showStage(*stage);
         }},
        this);
}

void MainWindow::on(ActionId id, std::function<void()> act)
{
    connect(m_actions->action(id), &QAction::triggered, this, [act = std::move(act)] { act(); });
}

void MainWindow::onView(ActionId id, void (WorkshopView::*act)())
{
    on(id, [this, act] {
        if (m_view)
            (m_view->*act)();
    });
}

StartPage &MainWindow::start()
{
    if (!m_start) {
        m_start = new StartPage(m_desk.theme, m_desk.settings, this);
        m_pages->insertWidget(0, m_start);
        connect(m_start, &StartPage::createRequested, this, &MainWindow::create);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::openFile);
        connect(m_start, &StartPage::browseRequested, this, &MainWindow::browse);
        connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
        connect(m_start,
                &StartPage::rehearsalRequested,
                m_actions->action(ActionId::Rehearse),
                &QAction::trigger);
    }
    return *m_start;
}

void MainWindow::connectFileActions()
{
    on(ActionId::NewWorkshop, [this] {
        closeWorkshop();
        start().startNew();
    });
    on(ActionId::OpenWorkshop, [this] { browse(); });
    on(ActionId::OpenSample, [this] { openSample(); });
    on(ActionId::CloseWorkshop, [this] { closeWorkshop(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::KeysHelp, [this] { showKeys(); });
    on(ActionId::About, [this] { showAbout(); });
    on(ActionId::CommandPalette, [this] {
        m_palette->open(
            m_actions->commands()
            + (m_view ? m_pageCommands.of(*m_view->page(), m_view->pageName()) : QList<Command>()));
    });
    on(ActionId::WhatBecame, [this] {
        if (m_document)
            m_fates->open(*m_document, m_desk.settings.languageCode());
    });
    on(ActionId::TakeDurations, [this] {
        if (m_document)
            m_durations->ask(*m_document, m_desk.settings.languageCode());
    });
    connect(
        m_durations, &DurationsPanel::failed, m_toast, qOverload<const QString &>(&Toast::show));
    connect(m_gong, &Gong::told, m_toast, qOverload<const QString &>(&Toast::show));
    connect(m_durations, &DurationsPanel::taken, this, [this] {
        m_toast->show(tr("The agenda has the durations of earlier workshops"),
                      tr("Undo"),
                      [this, step = m_document->lastSequence()] {
                          const auto undone = m_document->undoStep(step);
                          if (!undone)
                              m_toast->show(undone.error().message);
                      });
    });
    on(ActionId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_actions->action(ActionId::OpenRecent)->setMenu(new QMenu(this));
    updateRecentMenu();
}

void MainWindow::connectViewActions()
{
    onView(ActionId::Undo, &WorkshopView::undo);
    onView(ActionId::Redo, &WorkshopView::redo);
    onView(ActionId::Find, &WorkshopView::find);
    onView(ActionId::ErasePerson, &WorkshopView::erasePerson);
    onView(ActionId::ImportPeople, &WorkshopView::importPeople);
    onView(ActionId::ImportIdeas, &WorkshopView::importIdeas);
    onView(ActionId::ReviewTwins, &WorkshopView::reviewTwins);
    onView(ActionId::ExportDocument, &WorkshopView::exportDocument);
    onView(ActionId::StartAgenda, &WorkshopView::goOn);
    onView(ActionId::NextBlock, &WorkshopView::goOn);
    onView(ActionId::PauseResume, &WorkshopView::pauseOrResume);
    on(ActionId::OneMinuteMore, [this] { m_view->addMinutes(1); });
    on(ActionId::OneMinuteLess, [this] { m_view->addMinutes(-1); });
    connectAgendaActions();
    on(ActionId::Table1, [this] { m_view->showTable(1); });
    on(ActionId::Table2, [this] { m_view->showTable(2); });
    on(ActionId::BothTables, [this] { m_view->showTable(StagePage::AllTables); });
    for (int i = 0; i < Actions::MaxStages; ++i)
        connect(m_actions->stage(i), &QAction::triggered, this, [this, i] {
            if (m_view)
                m_view->showStage(i);
        });
    connect(m_backups, &BackupFinder::restored, this, &MainWindow::openFile);
    connect(m_refused, &RefusedPanel::openRequested, this, &MainWindow::openFile);
    connect(m_copies, &CopyControl::changed, this, [this] {
        if (m_view)
            m_view->tellMirror(m_copies->state());
    });
    connect(m_projector, &ProjectorControl::pageShown, m_toast, &Toast::dismiss);
    connect(
        m_projector, &ProjectorControl::advised, m_toast, qOverload<const QString &>(&Toast::show));
    connect(m_privacy, &Privacy::changed, this, [this](bool on) {
        if (m_safeguard)
            m_safeguard->sideStore().setSeenByRoom(on);
    });
    connect(m_projector, &ProjectorControl::changed, this, [this] {
        m_sharedScreen->follow(m_projector->screens(), m_projector->isOverWork());
        if (m_view)
            m_view->tellProjector(m_projector->state(), m_projector->hint());
    });
}

/// What is done to the agenda from its own page alone.
void MainWindow::connectAgendaActions()
{
    const auto onAgenda = [this](ActionId id, const std::function<void(AgendaPage &)> &act) {
        on(id, [this, act] { m_view->onAgenda(act); });
    };
    onAgenda(ActionId::RecoverTime, [](AgendaPage &page) { page.recoverTime(); });
    onAgenda(ActionId::InsertWords, [](AgendaPage &page) { page.desk()->hand()->insertWords(); });
    onAgenda(ActionId::CloseBlock, [](AgendaPage &page) { page.desk()->closeBlock(); });
    onAgenda(ActionId::CorrectStart, [](AgendaPage &page) { page.desk()->correctStart(); });
    onAgenda(ActionId::StartAsPlanned,
             [](AgendaPage &page) { page.desk()->hand()->startAsPlanned(); });
    onAgenda(ActionId::ReopenAgenda, [](AgendaPage &page) { page.desk()->hand()->reopen(); });
    onAgenda(ActionId::ImportAgenda, [](AgendaPage &page) { page.importFile(); });
    onAgenda(ActionId::ExportAgenda, [](AgendaPage &page) { page.exportFile(); });
}

void MainWindow::updateActions()
{
    const bool open = m_view != nullptr;
    for (const ActionId id : actionsOnAWorkshop())
        m_actions->action(id)->setEnabled(open);
    if (!open)
        m_actions->action(ActionId::FollowNotice)->setEnabled(false);
    for (int i = 0; i < Actions::MaxStages; ++i)
        m_actions->stage(i)->setEnabled(open);
}

void MainWindow::updateStages()
{
    const Phrases phrases(m_desk.settings.languageCode());
    QList<StageName> names;
    for (const StageRow &row : stageTable())
        names.append({stageName(phrases, row.stage), QString::fromLatin1(row.icon)});
    m_actions->setStages(names);
}

void MainWindow::updateRecentMenu()
{
    QMenu *menu = m_actions->action(ActionId::OpenRecent)->menu();
    menu->clear();
    for (const RecentFile &file : m_desk.settings.recentFiles()) {
        QString text = file.name;
        menu->addAction(
            text.replace(u'&', "&&"_L1), this, [this, path = file.path] { openFile(path); });
    }
    m_actions->action(ActionId::OpenRecent)->setEnabled(!menu->isEmpty());
}

void MainWindow::create(const QString &templateName, const NewWorkshop &answers)
{
    const auto model = loadTemplate(templateName, m_desk.settings.languageCode());
    if (!model)
        return start().showProblem(model.error().message);
    const QString name = answers.name.trimmed().isEmpty() ? model->title : answers.name;
    const QString file = asFileName(name);
    const QString suggestion =
        QDir(documentsFolder()).filePath((file.isEmpty() ? tr("Workshop") : file) + u".taller"_s);
    const auto path = m_desk.dialogs.askSaveFile(this, Dialogs::workshops(), suggestion);
    if (!path)
        return;
    m_clock.setNow(m_desk.clocks.wallUtcMs()); // nobody followed it without a workshop
    auto made = createWorkshop(*path, m_clock, writer(), *model, answers);
    if (!made)
        return start().showProblem(made.error().message);
    showDocument(std::move(*made));
}

void MainWindow::browse()
{
    if (const auto path = m_desk.dialogs.askOpenFile(this, Dialogs::workshops(), documentsFolder()))
        openFile(*path);
}

void MainWindow::openFile(const QString &path)
{
    if (m_document && QFileInfo(path) == QFileInfo(m_document->path()))
        return;
    closeWorkshop();
    m_clock.setNow(m_desk.clocks.wallUtcMs());
    auto opened = WorkshopDocument::open(path, m_clock, writer());
    if (opened)
        return showDocument(std::move(*opened));
    explain(path, opened.error());
}

void MainWindow::explain(const QString &path, const Error &error)
{
    start().showProblem(error.message);
    if (error.fault != StoreFault::Refused)
        return;
    if (isVisible())
        return offerWaysOn(path);
    // Once the start page has had its focus.
    QMetaObject::invokeMethod(
        this, [this, path] { offerWaysOn(path); }, Qt::QueuedConnection);
}

void MainWindow::offerWaysOn(const QString &path)
{
    if (m_view) // something else was opened meanwhile
        return;
    m_refused->open(
        RefusedFile(path, {m_clock, m_desk.dataFolder, writer(), m_desk.settings.languageCode()}));
}

void MainWindow::goOnIn(const QString &path)
{
    const int stage = m_view->stage();
    const int table = m_view->table();
    // Another file is opened before this one is let go; the same one cannot be.
    const bool isOther = identityOf(path) != m_document->identity();
    if (!isOther)
        closeWorkshop();
    auto opened = WorkshopDocument::open(path, m_clock, writer());
    if (!opened && isOther)
        return m_desk.dialogs.showProblem(this, opened.error().message);
    if (!opened)
        return explain(path, opened.error());
    closeWorkshop();
    showDocument(std::move(*opened), stage, table);
}

void MainWindow::openSample()
{
    closeWorkshop();
    const QDir folder(m_desk.dataFolder);
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(tr("sample") + u".taller"_s);
    QFile::remove(path);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = writeSampleFile(path, m_desk.settings.languageCode());
    QApplication::restoreOverrideCursor();
    if (!written)
        return start().showProblem(written.error().message);
    openFile(path);
}

/// Whoever opens a workshop whose agenda runs was torn out of what its block is for.
int MainWindow::stageAtFirst() const
{
    const auto now = m_ticker->snapshot();
    if (!now || now->state == AgendaState::NotStarted || now->state == AgendaState::Done)
        return stageIndex(Stage::Preparation);
    if (!now->current)
        return stageIndex(Stage::Agenda);
    const auto block =
        m_document->stores().agendaBlocks.get(now->rows.at(now->current->index).planned.id);
    return stageIndex(block ? (*block)->stage.value_or(Stage::Agenda) : Stage::Agenda);
}

void MainWindow::showDocument(std::unique_ptr<WorkshopDocument> document,
                              std::optional<int> stage,
                              std::optional<int> table)
{
    m_document = std::move(document);
    const auto rehearsed = m_rehearsal->placeOf(*m_document);
    if (const auto workshop = m_document->stores().workshop.get()) {
        if (!rehearsed)
            m_desk.settings.addRecentFile(
                {m_document->path(), (*workshop)->name, (*workshop)->date, (*workshop)->place});
        updateRecentMenu();
    }
    m_safeguard = std::make_unique<Safeguard>(
        *m_document, idOf(*m_document), rehearsed ? rehearsed->folder : m_desk.dataFolder);
    connect(m_safeguard.get(), &Safeguard::keptTooMuch, this, [this](const QString &why) {
        m_toast->show(why);
    });
    m_ticker = std::make_unique<AgendaTicker>(*m_document, this);
    connect(m_ticker.get(), &AgendaTicker::happened, m_gong, &Gong::hear);
    m_watch =
        std::make_unique<AgendaWatch>(AgendaWatch::Parts{*m_document,
                                                         rehearsed ? rehearsed->clock : m_clock,
                                                         m_safeguard->sideStore(),
                                                         *m_ticker,
                                                         m_desk.power});
    resumePrivacy();
    buildView(stage.value_or(stageAtFirst()), table);
    if (!rehearsed) {
        m_copies->open(*m_document, *m_safeguard);
        m_computers->open(*m_document, *m_safeguard);
    }
    m_view->goBackToTyping();
}

void MainWindow::tellJoined(const QString &computer)
{
    m_toast->show(tr("What the computer “%1” brought is here now.").arg(computer),
                  tr("Undo"),
                  [this, step = m_document->lastSequence()] {
                      if (!m_document)
                          return;
                      if (const auto undone = m_document->undoStep(step); !undone)
                          m_toast->show(undone.error().message);
                  });
}

void MainWindow::buildView(int stage, std::optional<int> table)
{
    delete std::exchange(m_view, nullptr); // nobody may reach it while it goes
    m_view = new WorkshopView({*m_document,
                               *m_ticker,
                               m_desk.theme,
                               m_desk.settings,
                               m_desk.dialogs,
                               *m_toast,
                               *m_privacy},
                              *m_actions,
                              m_safeguard->sideStore(),
                              *m_watch,
                              this);
    connect(m_view,
            &WorkshopView::goOnRequested,
            this,
            &MainWindow::goOnIn,
            Qt::QueuedConnection); // the view that asks goes
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    if (const auto workshop = m_document->stores().workshop.get()) {
        const QString mark = isRehearsal(workshop->fields()) ? tr("REHEARSAL · ") : QString();
        setWindowTitle(mark + u"%1 – Tallerista"_s.arg((*workshop)->name));
    }
    updateActions();
    m_spelling->open(*m_document);
    m_view->showStage(stage);
    if (table)
        m_view->showTable(*table);
    m_view->tellMirror(m_copies->state());
    m_projector->open(*m_document, *m_ticker, [this] { return m_view->table(); });
    m_rehearsal->follow(*m_document, *m_view);
}

/// Before anything is shown that the room must not see.
void MainWindow::resumePrivacy()
{
    m_sharedScreen->follow(m_projector->screens(), m_projector->isOverWork());
    if (m_safeguard->sideStore().isSeenByRoom())
        m_sharedScreen->resume();
    m_safeguard->sideStore().setSeenByRoom(m_privacy->isOn());
}

void MainWindow::closeWorkshop()
{
    if (!m_view)
        return;
    m_safeguard->sideStore().setSeenByRoom(false);
    dropWorkshop();
    m_sharedScreen->forget();
}

void MainWindow::dropWorkshop()
{
    if (!m_view)
        return;
    m_toast->dismiss();
    m_projector->close();
    m_copies->close();
    m_computers->close();
    m_spelling->close();
    delete std::exchange(m_view, nullptr);
    m_watch.reset();
    m_ticker.reset();
    m_safeguard.reset();
    m_document.reset();
    m_rehearsal->leave();
    setWindowTitle(u"Tallerista"_s);
    start().refresh();
    m_pages->setCurrentWidget(m_start);
    updateActions();
}

void MainWindow::showKeys()
{
    const QString title = m_view ? m_actions->stage(m_view->stage())->text() : tr("Start");
    m_keys->open(title,
                 m_view ? m_view->page()->keys() : QList<KeyHelp>(),
                 m_actions->keysEverywhere() + m_spelling->keys());
}

void MainWindow::showAbout()
{
    m_desk.dialogs.inform(
        this,
        tr("About Tallerista"),
        tr("Tallerista %1\nFor facilitators of consultation workshops, from registration to the "
           "published document.\nFree software under the GNU General Public License, version 3 or "
           "later.")
            .arg(QApplication::applicationVersion()));
}

Writer MainWindow::writer() const
{
    Writer writer = Writer::here();
    writer.operatorName = m_desk.settings.operatorName().value_or(QString());
    return writer;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    updateStages();
    delete m_start; // made anew in the other language when it is needed
    m_start = nullptr;
    if (m_view)
        buildView(m_view->stage(), m_view->table());
    else
        m_pages->setCurrentWidget(&start());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_view)
        m_pages->setCurrentWidget(&start());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings.setWindowGeometry(WindowName, saveGeometry());
    closeWorkshop();
    event->accept();
}

} // namespace Tallerista
