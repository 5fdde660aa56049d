// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorwindow.h"

#include <QCloseEvent>
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

void ProjectorWindow::measure(const QScreen &screen)
{
    if (!isVisible())
        resize(screen.geometry().size());
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
