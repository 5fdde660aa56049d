// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QKeyEvent;
class QWidget;

namespace Tallerista {

enum class AgendaKey {
    GoOn,
    PauseOrResume,
    MinuteMore,
    MinuteLess,
    FiveMore,
    FiveLess,
    Recover,
    InsertWords,
    Close,
    SkipOrHold, ///< the chosen block
    JumpTo,     ///< the chosen block
    Explain,
};

/// What \a event asks of the clock while \a focus has the keyboard. A field keeps what is typed in
/// it, and \a list its arrows and Enter. Signs and letters count only with \a singleKeys.
std::optional<AgendaKey>
agendaKey(const QKeyEvent &event, const QWidget *focus, const QWidget *list, bool singleKeys);

bool isEnterKey(const QKeyEvent &event);

} // namespace Tallerista
