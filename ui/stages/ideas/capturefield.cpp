// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/capturefield.h"

#include "ui/stages/ideas/markcompleter.h"

#include <QKeyEvent>

namespace Tallerista {

CaptureField::CaptureField(const Theme &theme, const IdeaNames &names, QWidget *parent)
    : AddField(theme, parent)
    , m_marks(new MarkCompleter(this, names))
{
    setHoldsProse(true);
}

void CaptureField::hidePeople(bool hidden)
{
    m_marks->hidePeople(hidden);
}

void CaptureField::keyPressEvent(QKeyEvent *event)
{
    if (m_marks->wants(event->key()))
        return event->ignore(); // the list that is offered takes it
    if (event->key() == Qt::Key_Escape) {
        emit givenUp();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit leftDownwards();
        return;
    }
    if (event->key() == Qt::Key_I && event->modifiers() == Qt::AltModifier)
        return m_marks->begin(u'&');
    const bool right = event->key() == Qt::Key_Right && event->modifiers() == Qt::NoModifier;
    if (right && cursorPosition() == text().size() && m_marks->takeOffered())
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_marks->giveUp();
    AddField::keyPressEvent(event);
}

/// Tab takes what is offered.
bool CaptureField::focusNextPrevChild(bool next)
{
    return (next && m_marks->takeOffered()) || AddField::focusNextPrevChild(next);
}

} // namespace Tallerista
