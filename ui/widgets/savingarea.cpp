// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/savingarea.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace Tallerista {

namespace {

bool isPaging(const QKeyEvent &key)
{
    return key.modifiers() == Qt::NoModifier
           && (key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown);
}

} // namespace

SavingArea::SavingArea(Enter enter, Write write, QWidget *parent)
    : UndoTextArea(enter, parent)
    , m_write(std::move(write))
{
    connect(this, &UndoTextArea::submitted, this, &SavingArea::save);
}

void SavingArea::follow(const QString &held)
{
    if (hasUncommittedTyping() || held == committed())
        return;
    setCommitted(held);
    emit saved();
}

bool SavingArea::event(QEvent *event)
{
    const bool hasPages = verticalScrollBar()->maximum() > 0; // else they are the sheet's
    if (event->type() == QEvent::ShortcutOverride && hasPages
        && isPaging(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return UndoTextArea::event(event);
}

void SavingArea::save(const QString &typed)
{
    if (!hasUncommittedTyping()) {
        emit saved(); // nothing is left to say against it
        return;
    }
    const auto held = m_write(typed);
    if (!held) {
        emit refused(held.error().message);
        return;
    }
    const int place = textCursor().position();
    settle(*held);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(place, int(held->size())));
    setTextCursor(cursor);
    emit saved();
}

} // namespace Tallerista
