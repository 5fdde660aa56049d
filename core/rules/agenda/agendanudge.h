// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QTimeZone>

namespace Tallerista {

/// What a facilitator should be told of once, without being asked for.
enum class AgendaNudge {
    None,
    NothingStarted, ///< a block was closed a minute ago and no other one has started
    BeyondClosing,  ///< the expected end has gone half a minute or more beyond the hard end
    LatestStart,    ///< the next block must start within three minutes for the end to be met at all
    TooLate,        ///< even with everything at its least the hard end cannot be met
};

/// The most pressing one at the instant of \a snapshot.
AgendaNudge nudgeOf(const AgendaSnapshot &snapshot);

/// The one sentence of \a nudge, with what can be done, which is told by its key where single keys
/// work; empty for None.
QString nudgeSentence(const Phrases &phrases,
                      AgendaNudge nudge,
                      const AgendaSnapshot &snapshot,
                      const QTimeZone &zone,
                      bool singleKeys);

/// Whether \a row is expected to begin half a minute or more after its latest start.
bool cannotBeMet(const AgendaRow &row);

/// Whether less than three minutes are left until \a latest, or none.
bool isPressing(qint64 latest, qint64 now);

} // namespace Tallerista
