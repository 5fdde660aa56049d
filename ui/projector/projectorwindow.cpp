// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

namespace Tallerista {

ProjectorWindow::ProjectorWindow(WallFont font)
    : RoomImage(font)
{
    setObjectName(QStringLiteral("projectorWindow"));
    setWindowTitle(QStringLiteral("Tallerista"));
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::BlankCursor);
}

QScreen *ProjectorWindow::screenBeside(const QScreen *own, const QString &preferred)
{
    QScreen *found = nullptr;
    for (QScreen *screen : QGuiApplication::screens()) {
        // A mirrored screen shows the same part of the desktop.
        if (!own || screen == own || screen->geometry().intersects(own->geometry()))
            continue;
        if (!found || screen->name() == preferred)
            found = screen;
    }
    return found;
}

void ProjectorWindow::showOn(QScreen *screen)
{
    if (isVisible() && this->screen() == screen && geometry() == screen->geometry())
        return;
    setScreen(screen);
    setGeometry(screen->geometry());
    setWindowState(Qt::WindowFullScreen); // showFullScreen() would ask for the keyboard
    show();
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

} // namespace Tallerista
