// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QTimeZone>

namespace Tallerista {

/// What is asked once before the agenda goes on: one sentence, and the verb that goes on all the same.
struct AgendaQuestion
{
    QString sentence;
    QString verb;
};

/// Nothing for most steps. Asked are the start half an hour or more before the planned hour, or on
/// another day (12 h or more away: a night may go over midnight), and the end after the last block.
std::optional<AgendaQuestion>
askBeforeGoingOn(const Phrases &phrases, const AgendaSnapshot &snapshot, const QTimeZone &zone);

} // namespace Tallerista
