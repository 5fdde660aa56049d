// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"

namespace Tallerista {

/// What happened between two looks at the agenda that is worth a word or a sound.
struct AgendaNews
{
    std::optional<Id<AgendaBlock>> started; ///< a block, or one that is taken up again
    std::optional<Id<AgendaBlock>> ended;
    std::optional<AgendaPhase> phase; ///< that the running block came into by the time that passed

    bool isNone() const { return *this == AgendaNews(); }

    friend bool operator==(const AgendaNews &, const AgendaNews &) = default;
};

AgendaNews agendaNews(const AgendaSnapshot &before, const AgendaSnapshot &after);

} // namespace Tallerista
