// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QListView>

namespace Tallerista {

/// A list of ideas, each painted whole by \a delegate.
QListView *
makeIdeaList(QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent);

/// A key that works while \a list has the focus, also offered in its menu.
template <typename Receiver, typename Slot>
void addListKey(
    QListView *list, const QString &text, const QKeySequence &key, Receiver *receiver, Slot slot)
{
    auto *action = new QAction(text, list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, receiver, slot);
    list->addAction(action);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace Tallerista
