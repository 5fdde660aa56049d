// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agendawatch.h"

#include "core/actions/agendaactions.h"
#include "core/base/timeunits.h"
#include "core/domain/rehearsal.h"
#include "core/rules/agenda/agendasentences.h"
#include "core/store/sidestore.h"
#include "ui/base/power.h"
#include "ui/widgets/agendaticker.h"

#include <algorithm>
#include <cstdlib>

namespace Tallerista {

namespace {

bool isUnderWay(AgendaState state)
{
    return state != AgendaState::NotStarted && state != AgendaState::Done;
}

/// "1:35", without a sign.
QString lasting(qint64 ms)
{
    return remainingText(std::abs(ms) / MsPerSecond * MsPerSecond);
}

/// "+2:00", "−0:03".
QString signedText(qint64 ms)
{
    return (ms < 0 ? QStringLiteral("−") : QStringLiteral("+")) + lasting(ms);
}

} // namespace

AgendaWatch::AgendaWatch(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    findTime();
    connect(&parts.ticker, &AgendaTicker::aboutToTick, this, [this] { look(false); });
    connect(&parts.ticker, &AgendaTicker::ticked, this, &AgendaWatch::keepAlive);
    connect(&parts.ticker, &AgendaTicker::ticked, this, &AgendaWatch::forgetOldNews);
    connect(&parts.power, &Power::resumed, this, [this] {
        look(true);
        m_parts.ticker.tick();
    });
    parts.ticker.tick();
}

AgendaWatch::~AgendaWatch()
{
    m_parts.power.keepAwake(false);
    m_parts.clock.release();
}

void AgendaWatch::findTime()
{
    m_parts.clock.setNow(m_parts.clock.source().wallUtcMs());
    const auto agenda = readAgenda(m_parts.document.stores());
    const auto events = m_parts.document.stores().agendaEvents.all();
    const auto workshop = m_parts.document.stores().workshop.get();
    if (!agenda || !events || !workshop || events->isEmpty() || !isUnderWay(agenda->state()))
        return;
    qint64 last = events->first()->at;
    for (const AgendaEvent &event : *events)
        last = std::max(last, event->at);
    const auto time = recoverTime(
        m_parts.sideStore.lastBeat(), last, m_parts.clock.source(), (*workshop)->timeZone());
    m_parts.clock.setNow(time.nowUtcMs);
    if (time.needsReview)
        return askHowToGoOn(time);
    if (time.awayMs() >= TellAwayMs)
        say(ClockSaying{
            tr("Recovered: we go on at %1. The program was away for %2; the time went on.")
                .arg(hour(time.nowUtcMs), lasting(time.awayMs())),
            {}});
}

void AgendaWatch::askHowToGoOn(const RecoveredTime &time)
{
    const qint64 seen = time.lastSeenUtcMs;
    const bool isHourCredible = time.nowUtcMs > seen;
    m_parts.clock.holdAt(seen);
    m_parts.ticker.setHeld(true);
    const auto workshop = m_parts.document.stores().workshop.get();
    if (workshop && isRehearsal(workshop->fields()))
        return; // nothing happened after it either
    QList<ClockSaying::Answer> answers;
    if (isHourCredible)
        answers = {{tr("The workshop went on"),
                    [this] {
                        goOn();
                    }},
                   {tr("It waited: go on where it stopped"), [this, seen] {
                        goOn();
                        tell(leaveOutTime(m_parts.document, seen, m_parts.clock.nowUtcMs()));
                    }}};
    else
        answers = {{tr("Go on at %1").arg(hour(seen)), [this] {
                        goOn();
                    }}};
    answers.append({tr("It was over at %1").arg(hour(seen)), [this, seen] {
                        goOn();
                        tell(endAgendaAt(m_parts.document, seen));
                    }});
    say(ClockSaying{isHourCredible
                        ? tr("It is %1. Nobody saw how the agenda went on after %2. What happened?")
                              .arg(hour(time.nowUtcMs), hour(seen))
                        : tr("The clock of this computer is behind %1, when the workshop was last "
                             "seen. What happened?")
                              .arg(hour(seen)),
                    answers});
}

void AgendaWatch::goOn()
{
    m_parts.clock.release();
    m_parts.ticker.setHeld(false);
    say(std::nullopt);
    m_parts.ticker.tick();
}

void AgendaWatch::tell(const Result<void> &done)
{
    if (!done)
        say(ClockSaying{done.error().message, {}});
}

void AgendaWatch::look(bool resumed)
{
    if (m_parts.clock.isHeld())
        return;
    const ClockNews news = m_parts.clock.look(resumed);
    if (news.sleptMs != 0)
        m_parts.ticker.passOver();
    if (news.sleptMs >= TellSleepMs)
        say(ClockSaying{tr("The computer stood still for %1. The time went on: it is %2.")
                            .arg(lasting(news.sleptMs), hour(m_parts.clock.nowUtcMs())),
                        {}});
    if (news.shiftMs != 0)
        follow(news.shiftMs);
    if (news.askMs)
        askTheHour(*news.askMs);
}

void AgendaWatch::follow(qint64 shiftMs)
{
    if (shift(shiftMs) && std::abs(shiftMs) >= WorkshopClock::NoticeMs)
        say(ClockSaying{
            tr("The clock of the computer was put right by %1; the block keeps its time.")
                .arg(signedText(shiftMs)),
            {}});
}

// The clock first: what the change of the document paints is then painted with the right hour.
bool AgendaWatch::shift(qint64 ms)
{
    m_parts.clock.shift(ms);
    if (shiftAgenda(m_parts.document, ms))
        return true;
    m_parts.clock.shift(-ms);
    return false;
}

void AgendaWatch::askTheHour(qint64 skewMs)
{
    const qint64 now = m_parts.clock.nowUtcMs();
    say(ClockSaying{tr("The clock of the computer jumped. What time is it?"),
                    {{tr("It is %1").arg(hour(now)),
                      [this] {
                          m_parts.clock.distrust();
                          say(std::nullopt);
                      }},
                     {tr("It is %1").arg(hour(now + skewMs)), [this] {
                          shift(m_parts.clock.skewMs());
                          say(std::nullopt);
                          m_parts.ticker.tick();
                      }}}});
    m_parts.clock.distrust(); // asked once, whatever the answer
}

void AgendaWatch::keepAlive(const AgendaSnapshot &snapshot)
{
    const bool pausedLong =
        snapshot.pausedSince && snapshot.now - *snapshot.pausedSince > AwakeInPauseMs;
    m_parts.power.keepAwake(isUnderWay(snapshot.state) && !pausedLong);
    const qint64 steady = m_parts.clock.source().steadyMs();
    if (m_parts.clock.isHeld() || !isUnderWay(snapshot.state)
        || (m_lastBeatMs && steady - *m_lastBeatMs < BeatMs))
        return;
    m_lastBeatMs = steady;
    m_parts.sideStore.beat({snapshot.now, steady, m_parts.clock.source().bootId()});
}

void AgendaWatch::forgetOldNews(const AgendaSnapshot &snapshot)
{
    std::optional<Id<AgendaBlock>> now;
    if (snapshot.current)
        now = snapshot.rows.at(snapshot.current->index).planned.id;
    const bool isOtherBlock = m_blockAtTick && now && m_blockAtTick != now;
    m_blockAtTick = now;
    const bool isOld = m_parts.clock.source().steadyMs() - m_saidMs >= NewsMs;
    if (m_saying && m_saying->answers.isEmpty() && (isOtherBlock || isOld))
        dismiss();
}

void AgendaWatch::say(const std::optional<ClockSaying> &saying)
{
    m_saying = saying;
    m_saidMs = m_parts.clock.source().steadyMs();
    emit sayingChanged();
}

QString AgendaWatch::hour(qint64 utcMs) const
{
    const auto workshop = m_parts.document.stores().workshop.get();
    return workshop ? clockText(utcMs, (*workshop)->timeZone()) : QString();
}

} // namespace Tallerista
