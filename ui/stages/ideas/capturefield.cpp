// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/capturefield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace Tallerista {

void CaptureField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit givenUp();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit leftDownwards();
        return;
    }
    const QString pasted =
        event->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->text() : QString();
    if (pasted.trimmed().contains(u'\n')) {
        emit linesPasted(pasted);
        return;
    }
    UndoTextField::keyPressEvent(event);
}

} // namespace Tallerista
