// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/addfield.h"

#include "core/exchange/ideaimport.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// In a menu of Qt's, where it has no name.
bool isPaste(const QAction *action)
{
    const QKeySequence keys(QKeySequence::Paste);
    return action->text().section(u'\t', 1) == keys.toString(QKeySequence::NativeText);
}

} // namespace

QMenu *AddField::makeMenu()
{
    auto *menu = UndoTextField::makeMenu();
    const auto actions = menu->actions();
    const auto paste = std::find_if(actions.begin(), actions.end(), isPaste);
    if (paste != actions.end()) {
        (*paste)->disconnect(this);
        connect(*paste, &QAction::triggered, this, &AddField::pasteLines);
    }
    return menu;
}

void AddField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void AddField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteLines();
    else
        UndoTextField::keyPressEvent(event);
}

void AddField::pasteLines()
{
    const QStringList lines = pastedLines(QApplication::clipboard()->text());
    if (lines.size() > 1)
        emit linesPasted(lines);
    else
        paste();
}

} // namespace Tallerista
