// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendasentences.h"

#include "core/base/timeunits.h"

#include <QDateTime>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// \a value / \a unit rounded down, also below zero.
qint64 floorDivided(qint64 value, qint64 unit)
{
    return value / unit - (value % unit < 0 ? 1 : 0);
}

qint64 nearestMinute(qint64 ms)
{
    return floorDivided(ms + MsPerMinute / 2, MsPerMinute);
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

QString remainingText(qint64 remainingMs)
{
    const bool over = remainingMs < 0;
    // Down to the second when over, up to it while counting down: floor of the negative, negated.
    const qint64 seconds =
        over ? -remainingMs / MsPerSecond : -floorDivided(-remainingMs, MsPerSecond);
    const QString sign = over ? u"+"_s : QString();
    const QString rest = u':' + twoDigits(seconds % 60);
    if (seconds < SecondsPerHour)
        return sign + QString::number(seconds / 60) + rest;
    return sign + QString::number(seconds / SecondsPerHour) + u':' + twoDigits(seconds / 60 % 60)
           + rest;
}

QString clockText(qint64 utcMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone).time().toString(u"HH:mm"_s);
}

QString expectedText(qint64 utcMs, const QTimeZone &zone)
{
    return clockText(nearestMinute(utcMs) * MsPerMinute, zone);
}

QString durationWords(const Phrases &phrases, qint64 ms)
{
    const qint64 total = nearestMinute(std::abs(ms));
    const QString hours = phrases.locale().toString(total / 60);
    const QString minutes = phrases.locale().toString(total % 60);
    if (total < 60)
        return phrases.translate("Agenda", "%1 min").arg(minutes);
    if (total % 60 == 0)
        return phrases.translate("Agenda", "%1 h").arg(hours);
    return phrases.translate("Agenda", "%1 h %2 min").arg(hours, minutes);
}

QString agendaWord(const Phrases &phrases, const AgendaSnapshot &view)
{
    switch (view.state) {
    case AgendaState::NotStarted:
        return phrases.translate("Agenda", "Not started");
    case AgendaState::Paused:
        return phrases.translate("Agenda", "Paused");
    case AgendaState::Between:
        return phrases.translate("Agenda", "Between blocks");
    case AgendaState::Done:
        return phrases.translate("Agenda", "Finished");
    case AgendaState::Running:
        break;
    }
    switch (view.current ? view.current->phase : AgendaPhase::Normal) {
    case AgendaPhase::Warning:
        return phrases.translate("Agenda", "Ending soon");
    case AgendaPhase::Danger:
        return phrases.translate("Agenda", "Last stretch");
    case AgendaPhase::Overtime:
        return phrases.translate("Agenda", "Time is up");
    case AgendaPhase::Normal:
        break;
    }
    return phrases.translate("Agenda", "Running");
}

QString driftSentence(const Phrases &phrases, const AgendaSnapshot &view)
{
    const qint64 late = nearestMinute(view.driftMs);
    const QString howLong = durationWords(phrases, late * MsPerMinute);
    switch (view.state) {
    case AgendaState::NotStarted:
        return late > 0 ? phrases.translate("Agenda", "Not started, %1 late").arg(howLong)
                        : phrases.translate("Agenda", "Not started yet");
    case AgendaState::Done:
        return {};
    case AgendaState::Running:
    case AgendaState::Paused:
    case AgendaState::Between:
        break;
    }
    if (late > 0)
        return phrases.translate("Agenda", "%1 late here").arg(howLong);
    if (late < 0)
        return phrases.translate("Agenda", "%1 ahead here").arg(howLong);
    return phrases.translate("Agenda", "On time here");
}

QString closingSentence(const Phrases &phrases, const AgendaSnapshot &view, const QTimeZone &zone)
{
    const bool done = view.state == AgendaState::Done;
    const QString hour = done ? clockText(view.end, zone) : expectedText(view.end, zone);
    if (!view.marginMs)
        return (done ? phrases.translate("Agenda", "Finished at %1")
                     : phrases.translate("Agenda", "closing expected at %1"))
            .arg(hour);
    // The hard end is a whole minute, so this is what lies between the two hours shown.
    const qint64 beyond = -*view.marginMs;
    const qint64 late = done ? floorDivided(beyond, MsPerMinute) : nearestMinute(beyond);
    const QString howLong = durationWords(phrases, late * MsPerMinute);
    if (late > 0)
        return (done ? phrases.translate("Agenda", "Finished at %1 (%2 late)")
                     : phrases.translate("Agenda", "closing expected at %1 (%2 late)"))
            .arg(hour, howLong);
    if (late < 0)
        return (done ? phrases.translate("Agenda", "Finished at %1 (on time, %2 to spare)")
                     : phrases.translate("Agenda", "closing expected at %1 (on time, %2 to spare)"))
            .arg(hour, howLong);
    return (done ? phrases.translate("Agenda", "Finished at %1 (on time)")
                 : phrases.translate("Agenda", "closing expected at %1 (on time)"))
        .arg(hour);
}

QString endSentence(const Phrases &phrases, const AgendaSnapshot &view, const QTimeZone &zone)
{
    if (!view.current || view.state == AgendaState::Paused
        || view.current->phase == AgendaPhase::Overtime)
        return {};
    return phrases.translate("Room", "We end at %1")
        .arg(expectedText(view.current->expectedEnd, zone));
}

QString agendaSentence(const Phrases &phrases, const AgendaSnapshot &view, const QTimeZone &zone)
{
    if (view.state == AgendaState::NotStarted
        && !view.next) // nothing of which an hour could be told
        return phrases.translate("Agenda", "No block with minutes yet");
    const QString closing = closingSentence(phrases, view, zone);
    const QString here = driftSentence(phrases, view);
    return here.isEmpty() ? closing : phrases.translate("Agenda", "%1 · %2").arg(here, closing);
}

} // namespace Tallerista
