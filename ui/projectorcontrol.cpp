// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projectorcontrol.h"

#include "core/document/workshopdocument.h"
#include "core/report/fonts.h"
#include "ui/base/settings.h"
#include "ui/projector/projectorstate.h"
#include "ui/projector/projectorwindow.h"
#include "ui/projector/roompage.h"
#include "ui/widgets/agendaticker.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

#include <array>

namespace Tallerista {

namespace {

constexpr std::array ProjectorActions{
    ActionId::Projector,
    ActionId::ProjectorBlack,
    ActionId::ProjectorAutomatic,
    ActionId::ProjectorTables,
    ActionId::ProjectorTimer,
    ActionId::ProjectorHow,
    ActionId::ProjectorResult,
    ActionId::ProjectorFive,
    ActionId::ProjectorNextPage,
    ActionId::ProjectorPreviousPage,
    ActionId::ProjectorInverted,
    ActionId::ReadAloud,
};

} // namespace

ProjectorControl::ProjectorControl(Actions &actions,
                                   Settings &settings,
                                   QStackedWidget &pages,
                                   QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_pages(pages)
{
    connectActions();
    connectScreens();
    connect(&pages, &QStackedWidget::currentChanged, this, &ProjectorControl::followPage);
    actions.action(ActionId::ProjectorAutomatic)->setChecked(true);
    actions.action(ActionId::ProjectorInverted)->setChecked(settings.projectorInverted());
    updateState();
}

ProjectorControl::~ProjectorControl() = default;

void ProjectorControl::on(ActionId id, std::function<void()> act)
{
    connect(m_actions.action(id), &QAction::triggered, this, [act = std::move(act)] { act(); });
}

void ProjectorControl::connectActions()
{
    on(ActionId::Projector, [this] { toggle(); });
    on(ActionId::ReadAloud, [this] { isOnPage() ? leavePage() : showPage(true); });
    on(ActionId::ProjectorAutomatic, [this] { choose(RoomMode::Automatic); });
    on(ActionId::ProjectorTables, [this] { choose(RoomMode::Tables); });
    on(ActionId::ProjectorTimer, [this] { choose(RoomMode::Timer); });
    on(ActionId::ProjectorHow, [this] { choose(RoomMode::HowItIsDecided); });
    on(ActionId::ProjectorResult, [this] { choose(RoomMode::Result); });
    on(ActionId::ProjectorFive, [this] { choose(RoomMode::Five); });
    on(ActionId::ProjectorNextPage, [this] { turn(1); });
    on(ActionId::ProjectorPreviousPage, [this] { turn(-1); });
    on(ActionId::ProjectorBlack, [this] {
        m_black = !m_black;
        refresh();
        updateState();
    });
    on(ActionId::ProjectorInverted, [this] {
        m_settings.setProjectorInverted(m_actions.action(ActionId::ProjectorInverted)->isChecked());
        refresh();
    });
}

void ProjectorControl::connectScreens()
{
    const auto followGeometry = [this](QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &ProjectorControl::place);
        place();
    };
    for (QScreen *screen : QGuiApplication::screens())
        connect(screen, &QScreen::geometryChanged, this, &ProjectorControl::place);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, followGeometry);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ProjectorControl::followRemoval);
}

void ProjectorControl::open(const WorkshopDocument &document, std::function<int()> table)
{
    m_document = &document;
    m_table = std::move(table);
    m_ticker = std::make_unique<AgendaTicker>(document);
    connect(m_ticker.get(), &AgendaTicker::ticked, this, &ProjectorControl::refresh);
    connect(&document, &WorkshopDocument::changed, this, &ProjectorControl::refresh);
    updateState();
    place();
}

void ProjectorControl::close()
{
    if (m_document)
        m_document->disconnect(this);
    m_ticker.reset();
    m_document = nullptr;
    m_choice = {};
    m_black = false;
    m_actions.action(ActionId::ProjectorAutomatic)->setChecked(true);
    if (m_page)
        m_page->setView({});
    place();
}

void ProjectorControl::choose(RoomMode mode)
{
    const bool ofTable = mode == RoomMode::Result || mode == RoomMode::Five;
    m_choice = {mode, ofTable ? m_table() : 0};
    m_black = false;
    refresh();
    updateState();
}

void ProjectorControl::toggle()
{
    if (screenOfRoom()) {
        m_on = !m_on;
        place();
    } else if (isOnPage()) {
        leavePage();
    } else {
        showPage(false);
    }
    updateState();
}

bool ProjectorControl::isOnPage() const
{
    return m_page && m_pages.currentWidget() == m_page;
}

bool ProjectorControl::isOnWall() const
{
    return m_window && m_window->isVisible();
}

void ProjectorControl::showPage(bool aloud)
{
    if (!m_page) {
        ensureReportFonts();
        m_page = new RoomPage(&reportFont, &m_pages);
        m_pages.addWidget(m_page);
        connect(m_page, &RoomPage::left, this, &ProjectorControl::leavePage);
    }
    m_aloud = aloud;
    m_focus = m_pages.window()->focusWidget();
    m_work = m_pages.currentWidget();
    m_pages.setCurrentWidget(m_page);
    m_page->setFocus();
    refresh();
    emit pageShown();
}

void ProjectorControl::leavePage()
{
    if (!m_work)
        return;
    m_pages.setCurrentWidget(m_work);
    if (m_focus)
        m_focus->setFocus();
}

/// The page has the whole window for itself.
void ProjectorControl::followPage()
{
    if (auto *window = qobject_cast<QMainWindow *>(m_pages.window()))
        window->menuBar()->setVisible(!isOnPage());
    updateState();
}

QScreen *ProjectorControl::screenOfWork() const
{
    return m_pages.window()->screen();
}

QScreen *ProjectorControl::screenOfRoom() const
{
    return ProjectorWindow::screenBeside(screenOfWork(), m_screenName);
}

void ProjectorControl::place()
{
    QScreen *screen = m_on && m_document ? screenOfRoom() : nullptr;
    if (screen) {
        if (!m_window) {
            ensureReportFonts();
            m_window = std::make_unique<ProjectorWindow>(&reportFont);
            connect(m_window.get(), &ProjectorWindow::closed, this, [this] {
                m_on = false;
                place();
            });
        }
        m_screenName = screen->name();
        m_window->showOn(screen);
        refresh();
    } else if (m_window) {
        m_window->hide();
        m_window->setView({});
    }
    updateState();
}

/// Without a second screen the image is nowhere. If it was the screen of the work that went, the main
/// window lands on the wall: it shows the page of the room there, never the work.
void ProjectorControl::followRemoval(const QScreen *screen)
{
    const bool wasOnWall = isOnWall();
    if (screen != screenOfWork())
        return place();
    if (m_window)
        m_window->hide();
    if (wasOnWall && !isOnPage())
        showPage(false);
    updateState();
}

void ProjectorControl::turn(int by)
{
    if (m_window)
        m_window->turn(by);
    if (m_page)
        m_page->turn(by);
}

RoomView ProjectorControl::viewOf(const RoomChoice &choice) const
{
    const Stores &stores = m_document->stores();
    const auto workshop = stores.workshop.get();
    if (!workshop)
        return {};
    const auto view =
        roomView(stores, choice, m_document->clock().nowUtcMs(), Phrases((*workshop)->language));
    return view ? *view : RoomView();
}

void ProjectorControl::refresh()
{
    if (!m_document || (!isOnWall() && !isOnPage()))
        return;
    const RoomView bright = viewOf(m_choice);
    const RoomView shown = m_black ? viewOf({RoomMode::Black}) : bright;
    const bool inverted = m_settings.projectorInverted();
    if (isOnWall()) {
        m_window->setInverted(inverted);
        m_window->setView(shown);
    }
    if (isOnPage()) {
        m_page->setInverted(inverted);
        m_page->setView(m_aloud ? bright : shown);
    }
}

void ProjectorControl::updateState()
{
    for (const ActionId id : ProjectorActions)
        m_actions.action(id)->setEnabled(m_document);
    m_actions.action(ActionId::Projector)->setChecked(isOnWall() || (isOnPage() && !m_aloud));
    m_actions.action(ActionId::ProjectorBlack)->setChecked(m_black);
    emit changed();
}

QString ProjectorControl::state() const
{
    return ProjectorState{m_choice.mode, m_on, isOnWall(), m_black}.sentence();
}

QString ProjectorControl::hint() const
{
    const QString key = Actions::keysOf(*m_actions.action(ActionId::Projector));
    if (screenOfRoom())
        return tr("%1 turns the image on the second screen on and off.").arg(key);
    return tr("There is one screen: %1 shows the image of the room here. With a projector, press "
              "Windows+P and choose Extend to keep the work to yourself.")
        .arg(key);
}

} // namespace Tallerista
