// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/projector/projectorwindow.h"
#include "ui/projector/screenidentity.h"

#include <memory>
#include <optional>

namespace Tallerista {

class Settings;

/// The second screen: whether the image is wanted there, and the window that fills it while there is
/// one. Follows the screens as they come and go; the window is hidden, and empty, without one.
class ProjectorWall : public QObject
{
    Q_OBJECT

public:
    /// Letters come from \a font. \a work is in the window of the work; all must outlive the wall.
    ProjectorWall(WallFont font, QWidget &work, Settings &settings, QObject *parent = nullptr);
    ~ProjectorWall() override;

    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    bool isShown() const { return m_window && m_window->isVisible(); }
    /// Off while there is nothing to show.
    void setOpen(bool open);

    RoomScreens screens() const;
    /// Of the image, on the screen where it is or would be; of the work's window without one.
    QSize imageSize() const;

    /// The work stays where it landed, by the wish of who sits there.
    void settle();

    void show(const RoomView &view, const RoomLook &look);
    RoomImage *image() const { return m_window.get(); }

signals:
    /// Another screen, shown or hidden.
    void changed();
    /// The window is about to be seen: it has the size of its screen and shows nothing yet.
    void aboutToShow();
    /// The screen of the work went while the image was on the wall: the work lands there.
    void workLandedOnWall();
    /// It is back on its own screen.
    void workIsHome();

private:
    void follow(QScreen *screen);
    void followRemoval(const QScreen *screen);
    void bringHome(QScreen &screen);
    QScreen *screenOfRoom() const;
    void place();
    void hide();

    WallFont m_font;
    QWidget &m_work;
    Settings &m_settings;
    std::unique_ptr<ProjectorWindow> m_window; ///< made when it is first needed
    std::optional<ScreenIdentity> m_home;      ///< the screen of the work, while it is gone
    QRect m_place;                             ///< of the work on it
    bool m_wanted = false;
    bool m_open = false;
};

} // namespace Tallerista
