// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actionbutton.h"

#include "ui/base/actions.h"
#include "ui/base/plaintext.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Tallerista {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    const QString text = withoutMnemonic(m_action->text());
    const QString keys = Actions::keysOf(*m_action);
    setEnabled(m_action->isEnabled());
    setToolTip(toolTipText(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys)));
    setAccessibleName(text);
    setAccessibleDescription(keys);
}

} // namespace Tallerista
