// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/roompage.h"

#include <QKeyEvent>

namespace Tallerista {

RoomPage::RoomPage(WallFont font, QWidget *parent)
    : RoomImage(font, parent)
{
    setObjectName(QStringLiteral("roomPage"));
    setFocusPolicy(Qt::StrongFocus);
}

/// The keys of a presenter's remote control turn pages.
void RoomPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit left();
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Space:
        turn(1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        turn(-1);
        break;
    case Qt::Key_B:
    case Qt::Key_Period:
        emit blackAsked();
        break;
    default:
        RoomImage::keyPressEvent(event);
    }
}

} // namespace Tallerista
