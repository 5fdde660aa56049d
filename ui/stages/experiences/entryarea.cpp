// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/entryarea.h"

namespace Tallerista {

EntryArea::EntryArea(QWidget *parent)
    : UndoTextArea(Enter::Submits, parent)
{}

void EntryArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event); // past UndoTextArea, which submits here
}

} // namespace Tallerista
