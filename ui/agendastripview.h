// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"
#include "ui/widgets/timerstrip.h"

#include <QTimeZone>

namespace Tallerista {

/// Who reads the strip: where the room does, too, it tells what is left and when we end, never how
/// late it is.
enum class StripReader { Facilitator, Room };

/// What the strip says of \a snapshot, in the language of \a phrases and with the hours of \a zone.
TimerStripView stripView(const AgendaSnapshot &snapshot,
                         const Phrases &phrases,
                         const QTimeZone &zone,
                         StripReader reader = StripReader::Facilitator);

/// The block that starts next and when: "Topics (10:25)"; after the last one "the end (12:00)".
/// Empty when the agenda is over or has no blocks.
QString comingText(const AgendaSnapshot &snapshot, const Phrases &phrases, const QTimeZone &zone);

} // namespace Tallerista
