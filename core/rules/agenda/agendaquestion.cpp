// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendaquestion.h"

#include "core/base/timeunits.h"
#include "core/rules/agenda/agendasentences.h"

#include <QDateTime>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qint64 EarlyMs = 30 * MsPerMinute;
constexpr qint64 AnotherDayMs = 12 * 60 * MsPerMinute;

std::optional<AgendaQuestion>
askBeforeStarting(const Phrases &phrases, const AgendaSnapshot &snapshot, const QTimeZone &zone)
{
    const qint64 planned = snapshot.rows.at(*snapshot.next).printedStart();
    const qint64 early = planned - snapshot.now;
    if (std::abs(early) >= AnotherDayMs) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(planned, zone).date();
        return AgendaQuestion{
            phrases.translate("AgendaQuestion", "The workshop is planned for another day, %1.")
                .arg(phrases.locale().toString(day, u"d MMM yyyy"_s)),
            phrases.translate("AgendaQuestion", "Start it now")};
    }
    if (early < EarlyMs)
        return {};
    return AgendaQuestion{
        phrases.translate("AgendaQuestion", "The agenda is planned for %1, in %2.")
            .arg(clockText(planned, zone), durationWords(phrases, early)),
        phrases.translate("AgendaQuestion", "Start it now")};
}

} // namespace

std::optional<AgendaQuestion>
askBeforeGoingOn(const Phrases &phrases, const AgendaSnapshot &snapshot, const QTimeZone &zone)
{
    if (snapshot.state == AgendaState::NotStarted)
        return snapshot.next ? askBeforeStarting(phrases, snapshot, zone) : std::nullopt;
    if (snapshot.next || snapshot.state == AgendaState::Done)
        return {};
    return AgendaQuestion{
        phrases.translate("AgendaQuestion", "This was the last block: the agenda ends here."),
        phrases.translate("AgendaQuestion", "End the agenda")};
}

} // namespace Tallerista
