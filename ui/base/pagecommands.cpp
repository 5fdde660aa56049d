// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/pagecommands.h"

#include "ui/base/plaintext.h"

#include <QAction>
#include <QPushButton>
#include <QSet>

namespace Tallerista {

namespace {

bool isAtHand(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

} // namespace

QList<Command> PageCommands::of(const QWidget &page, const QString &group)
{
    m_buttons = std::make_unique<QObject>();
    QList<Command> commands;
    QSet<QString> names;
    const auto add = [&](QAction *action) {
        const QString name = withoutMnemonic(action->text());
        if (!names.contains(name))
            commands.append({action, group});
        names.insert(name);
    };
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (!isAtHand(button) || button->text().isEmpty())
            continue;
        auto *action = new QAction(button->text(), m_buttons.get());
        QObject::connect(action, &QAction::triggered, button, &QPushButton::click);
        add(action);
    }
    for (QAction *action : page.findChildren<QAction *>()) {
        const bool isKey = !action->text().isEmpty() && !action->shortcut().isEmpty();
        if (isKey && action->isEnabled() && isAtHand(qobject_cast<QWidget *>(action->parent())))
            add(action);
    }
    return commands;
}

} // namespace Tallerista
