// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workshopclock.h"
#include "core/rules/agenda/agendasnapshot.h"
#include "core/rules/agenda/recovery.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Tallerista {

class AgendaTicker;
class Power;
class SideStore;
class WorkshopDocument;

/// Something about the time of the workshop that a person should know or has to decide.
struct ClockSaying
{
    struct Answer
    {
        QString text;
        std::function<void()> act;
    };

    QString sentence;
    QList<Answer> answers; ///< none: it is only told
};

/// Keeps the time of an open workshop right: finds it again after the program was gone, looks at the
/// computer's clocks at every tick, and asks where only a person knows what the hour is.
class AgendaWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 BeatMs = 5'000;
    static constexpr qint64 TellAwayMs = 30'000; ///< shorter than this, nobody missed the program
    static constexpr qint64 TellSleepMs = 60'000;
    static constexpr qint64 AwakeInPauseMs = 900'000;
    static constexpr qint64 NewsMs =
        600'000; ///< what is only told is news until then, or the next block

    struct Parts
    {
        WorkshopDocument &document;
        WorkshopClock &clock; ///< of the document
        SideStore &sideStore;
        AgendaTicker &ticker;
        Power &power;
    };

    /// All \a parts must outlive the watch. It finds the time at once.
    explicit AgendaWatch(const Parts &parts, QObject *parent = nullptr);
    ~AgendaWatch() override;

    /// What is only told goes by itself once it is no longer news.
    const std::optional<ClockSaying> &saying() const { return m_saying; }
    /// What was told is known.
    void dismiss() { say(std::nullopt); }

signals:
    void sayingChanged();

private:
    void findTime();
    void askHowToGoOn(const RecoveredTime &time);
    void goOn();
    void tell(const Result<void> &done);
    void look(bool resumed);
    void follow(qint64 shiftMs);
    bool shift(qint64 ms);
    void askTheHour(qint64 skewMs);
    void keepAlive(const AgendaSnapshot &snapshot);
    void forgetOldNews(const AgendaSnapshot &snapshot);
    void say(const std::optional<ClockSaying> &saying);
    QString hour(qint64 utcMs) const;

    Parts m_parts;
    std::optional<ClockSaying> m_saying;
    qint64 m_saidMs = 0; ///< of the steady clock
    std::optional<Id<AgendaBlock>> m_blockAtTick;
    std::optional<qint64> m_lastBeatMs; ///< of the steady clock
};

} // namespace Tallerista
