// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/roundsentences.h"

#include "core/base/timeunits.h"

#include <algorithm>

namespace Tallerista {

QString shareWords(const Phrases &phrases, qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / MsPerSecond;
    const QString rest = phrases.locale().toString(seconds % SecondsPerMinute);
    if (seconds < SecondsPerMinute)
        return phrases.translate("Agenda", "%1 s").arg(rest);
    const QString minutes = phrases.locale().toString(seconds / SecondsPerMinute);
    if (seconds % SecondsPerMinute == 0)
        return phrases.translate("Agenda", "%1 min").arg(minutes);
    return phrases.translate("Agenda", "%1 min %2 s").arg(minutes, rest);
}

QString roundSentence(const Phrases &phrases, const RoundClock &round)
{
    return phrases.translate("Agenda", "Person %1 of %2 · %3 each")
        .arg(phrases.locale().toString(round.turn),
             phrases.locale().toString(round.people),
             shareWords(phrases, round.shareMs));
}

} // namespace Tallerista
