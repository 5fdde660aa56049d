// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agendastripview.h"

#include "core/rules/agenda/agendasentences.h"
#include "ui/widgets/timerphase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Phase = TimerStripView::Phase;

Phase phaseOf(const AgendaSnapshot &snapshot)
{
    switch (snapshot.state) {
    case AgendaState::NotStarted:
        return Phase::NotStarted;
    case AgendaState::Paused:
        return Phase::Paused;
    case AgendaState::Done:
        return Phase::Ended;
    case AgendaState::Running:
    case AgendaState::Between:
        break;
    }
    return timerPhase(snapshot.current ? snapshot.current->phase : AgendaPhase::Normal);
}

/// The block that runs or, before the start, the first one; else how the agenda stands.
QString titleOf(const AgendaSnapshot &snapshot, const Phrases &phrases)
{
    if (snapshot.current)
        return snapshot.rows.at(snapshot.current->index).planned.title;
    if (snapshot.state == AgendaState::NotStarted)
        return snapshot.next ? snapshot.rows.at(*snapshot.next).planned.title : QString();
    return agendaWord(phrases, snapshot);
}

QString nextOf(const AgendaSnapshot &snapshot, const Phrases &phrases, const QTimeZone &zone)
{
    const QString coming = comingText(snapshot, phrases, zone);
    if (coming.isEmpty())
        return {};
    if (snapshot.state == AgendaState::NotStarted)
        return phrases.translate("AgendaStrip", "Planned for %1")
            .arg(clockText(snapshot.rows.at(*snapshot.next).planned.start, zone));
    return phrases.translate("AgendaStrip", "Next: %1").arg(coming);
}

/// "12 min left", "2 min over".
QString spokenRemaining(qint64 remainingMs, const Phrases &phrases)
{
    const QString howLong = durationWords(phrases, remainingMs);
    return (remainingMs < 0 ? phrases.translate("AgendaStrip", "%1 over")
                            : phrases.translate("AgendaStrip", "%1 left"))
        .arg(howLong);
}

} // namespace

QString comingText(const AgendaSnapshot &snapshot, const Phrases &phrases, const QTimeZone &zone)
{
    if (snapshot.next) {
        const AgendaRow &row = snapshot.rows.at(*snapshot.next);
        return phrases.translate("AgendaStrip", "%1 (%2)")
            .arg(row.planned.title,
                 expectedText(row.expectedStart.value_or(row.printedStart()), zone));
    }
    if (snapshot.state == AgendaState::NotStarted || snapshot.state == AgendaState::Done)
        return {};
    return phrases.translate("AgendaStrip", "the end (%1)").arg(expectedText(snapshot.end, zone));
}

TimerStripView stripView(const AgendaSnapshot &snapshot,
                         const Phrases &phrases,
                         const QTimeZone &zone,
                         StripReader reader)
{
    const bool calm = reader == StripReader::Room;
    TimerStripView view;
    view.phase = phaseOf(snapshot);
    view.phaseWord = agendaWord(phrases, snapshot);
    view.title = titleOf(snapshot, phrases);
    view.sentence =
        calm ? endSentence(phrases, snapshot, zone) : agendaSentence(phrases, snapshot, zone);
    view.next = nextOf(snapshot, phrases, zone);
    QStringList spoken{view.phaseWord};
    if (view.title != view.phaseWord)
        spoken << view.title;
    if (snapshot.current) {
        const qint64 left = snapshot.current->remainingMs;
        const qint64 told = calm ? std::max<qint64>(left, 0) : left;
        view.remaining = remainingText(told);
        spoken << spokenRemaining(told, phrases);
    }
    spoken << view.sentence << view.next;
    spoken.removeAll(QString());
    view.spoken = spoken.join(u". "_s);
    return view;
}

} // namespace Tallerista
