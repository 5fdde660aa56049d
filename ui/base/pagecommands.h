// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"

#include <memory>

namespace Tallerista {

/// What can be done on a page now, as commands for the palette: its keys and its buttons.
class PageCommands
{
public:
    /// What \a page shows and lets do now, in \a group; they are good until the next call.
    QList<Command> of(const QWidget &page, const QString &group);

private:
    std::unique_ptr<QObject> m_buttons; ///< the actions that stand for them
};

} // namespace Tallerista
