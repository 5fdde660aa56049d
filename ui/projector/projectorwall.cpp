// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorwall.h"

#include "ui/base/settings.h"

#include <QGuiApplication>
#include <QScreen>

namespace Tallerista {

ProjectorWall::ProjectorWall(WallFont font, QWidget &work, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_font(font)
    , m_work(work)
    , m_settings(settings)
{
    for (QScreen *screen : QGuiApplication::screens())
        connect(screen, &QScreen::geometryChanged, this, &ProjectorWall::place);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ProjectorWall::follow);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ProjectorWall::followRemoval);
}

ProjectorWall::~ProjectorWall() = default;

void ProjectorWall::setWanted(bool wanted)
{
    m_wanted = wanted;
    place();
}

void ProjectorWall::setOpen(bool open)
{
    m_open = open;
    place();
}

RoomScreens ProjectorWall::screens() const
{
    return roomScreens(m_work.window()->screen());
}

QScreen *ProjectorWall::screenOfRoom() const
{
    return screenBeside(m_work.window()->screen(),
                        ScreenIdentity::fromTexts(m_settings.projectorScreen()));
}

QSize ProjectorWall::imageSize() const
{
    const QScreen *screen = screenOfRoom();
    const QSize here = m_work.window()->size() - QSize(0, m_work.y()); // menus give way, bars stay
    return screen ? screen->geometry().size() : here;
}

void ProjectorWall::show(const RoomView &view, const RoomLook &look)
{
    if (!m_window)
        return;
    m_window->setLook(look);
    m_window->setView(view);
}

void ProjectorWall::follow(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &ProjectorWall::place);
    if (m_home && ScreenIdentity::of(*screen).likeness(*m_home) > 1)
        bringHome(*screen);
    place();
}

/// Without a second screen the image is nowhere. If it was the screen of the work that went, the main
/// window lands on the wall: the room's image must be there, never the work.
void ProjectorWall::followRemoval(const QScreen *screen)
{
    const QWidget *work = m_work.window();
    if (screen != work->screen())
        return place();
    const bool wasShown = isShown();
    hide();
    if (wasShown) {
        m_home = ScreenIdentity::of(*screen);
        m_place = work->geometry();
        emit workLandedOnWall();
    }
    emit changed();
}

void ProjectorWall::bringHome(QScreen &screen)
{
    m_home.reset();
    m_work.window()->setScreen(&screen);
    m_work.window()->setGeometry(m_place);
    emit workIsHome();
}

void ProjectorWall::settle()
{
    m_home.reset();
    place();
}

void ProjectorWall::place()
{
    QScreen *screen = m_wanted && m_open && !m_home ? screenOfRoom() : nullptr;
    if (!screen) {
        hide();
        emit changed();
        return;
    }
    if (!m_window) {
        m_window = std::make_unique<ProjectorWindow>(m_font);
        connect(m_window.get(), &ProjectorWindow::closed, this, [this] { setWanted(false); });
    }
    m_settings.setProjectorScreen(ScreenIdentity::of(*screen).texts());
    m_window->measure(*screen);
    emit aboutToShow();
    m_window->showOn(screen);
    emit changed();
}

void ProjectorWall::hide()
{
    if (!m_window)
        return;
    m_window->hide();
    m_window->setView({});
}

} // namespace Tallerista
