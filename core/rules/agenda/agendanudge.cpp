// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendanudge.h"

#include "core/rules/agenda/agendasentences.h"

#include <algorithm>

namespace Tallerista {

namespace {

constexpr qint64 IdleMs = 60'000;
constexpr qint64 WorthTellingMs = 30'000; ///< by less, the hour told would be the closing's own
constexpr qint64 PressingMs = 180'000;

bool nothingStarted(const AgendaSnapshot &snapshot)
{
    if (snapshot.state != AgendaState::Between || !snapshot.next)
        return false;
    qint64 closed = 0;
    for (const AgendaRow &row : snapshot.rows)
        closed = std::max(closed, row.actualEnd.value_or(0));
    return closed > 0 && snapshot.now - closed >= IdleMs;
}

bool isUnderWay(const AgendaSnapshot &snapshot)
{
    return snapshot.state == AgendaState::Running || snapshot.state == AgendaState::Paused
           || snapshot.state == AgendaState::Between;
}

} // namespace

bool cannotBeMet(const AgendaRow &row)
{
    return row.expectedStart && row.latestStart
           && *row.expectedStart - *row.latestStart >= WorthTellingMs;
}

bool isPressing(qint64 latest, qint64 now)
{
    return latest - now < PressingMs;
}

AgendaNudge nudgeOf(const AgendaSnapshot &snapshot)
{
    if (!isUnderWay(snapshot))
        return AgendaNudge::None;
    if (nothingStarted(snapshot))
        return AgendaNudge::NothingStarted;
    const auto latest = snapshot.next ? snapshot.rows.at(*snapshot.next).latestStart : std::nullopt;
    if (latest && *latest < snapshot.now)
        return AgendaNudge::TooLate;
    if (latest && isPressing(*latest, snapshot.now))
        return AgendaNudge::LatestStart;
    return snapshot.marginMs.value_or(0) <= -WorthTellingMs ? AgendaNudge::BeyondClosing
                                                            : AgendaNudge::None;
}

QString nudgeSentence(const Phrases &phrases,
                      AgendaNudge nudge,
                      const AgendaSnapshot &snapshot,
                      const QTimeZone &zone,
                      bool singleKeys)
{
    const QString next = snapshot.next ? snapshot.rows.at(*snapshot.next).planned.title : QString();
    const QString way = singleKeys ? phrases.translate("AgendaNudge", "R recovers time.")
                                   : phrases.translate("AgendaNudge", "“Recover time” shows how.");
    switch (nudge) {
    case AgendaNudge::NothingStarted:
        return phrases.translate("AgendaNudge", "Nothing is running. Enter begins “%1”.").arg(next);
    case AgendaNudge::LatestStart:
        return phrases.translate("AgendaNudge", "“%1” must begin by %2 for the closing to be met.")
                   .arg(next, clockText(*snapshot.rows.at(*snapshot.next).latestStart, zone))
               + u' ' + way;
    case AgendaNudge::TooLate:
        return phrases.translate("AgendaNudge",
                                 "Even at its shortest the rest no longer fits: leave something "
                                 "out, or end later.")
               + u' ' + way;
    case AgendaNudge::BeyondClosing:
        return phrases.translate("AgendaNudge", "At this pace the workshop closes at %1.")
                   .arg(expectedText(snapshot.end, zone))
               + u' ' + way;
    case AgendaNudge::None:
        break;
    }
    return {};
}

} // namespace Tallerista
