// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/worker.h"
#include "core/store/copies/mirrorschedule.h"
#include "core/store/copies/verifiedcopy.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Tallerista {

/// Keeps a verified copy of the open document in a second place that a person chose, in a thread of
/// its own: a slow or vanished device shows in state() and holds nobody up.
class Mirror : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,     ///< no place was chosen
        Current, ///< the copy holds every step
        Behind,  ///< a copy is due soon
        Copying,
        Away,   ///< the place is not there
        Failed, ///< error() says why
    };
    using Copier = std::function<Result<Copied>(const QString &source, const QString &target)>;

    Mirror(QString source, const Clock &clock, QObject *parent = nullptr);
    /// With another way of copying, which runs in the thread of the mirror.
    Mirror(QString source, const Clock &clock, Copier copier, QObject *parent = nullptr);
    /// Asks a copy under way to stop and waits until it has.
    ~Mirror() override;

    const QString &target() const { return m_target; }
    /// Copies to \a target from now on, the first time at once; empty: nowhere.
    void setTarget(const QString &target);

    State state() const;
    /// state() in words, with the time of the last copy.
    QString sentence() const;
    const std::optional<Error> &error() const { return m_error; }
    /// The last verified copy at target(), made by this mirror.
    const std::optional<Copied> &lastCopy() const { return m_lastCopy; }
    std::optional<qint64> ageMs() const;
    /// Steps that the last copy does not hold.
    int stepsAhead() const { return m_schedule.stepsAhead(); }

    /// A step reached the disk.
    void stepTaken();
    /// Makes a copy at once, whatever is due.
    void ask();
    /// Makes a copy if one is due. Runs by itself when it is time.
    void check();

signals:
    void stateChanged();

private:
    void arm();
    void copy();
    void follow(const QString &target, const Result<Copied> &outcome);

    QString m_source;
    const Clock &m_clock;
    Copier m_copier;
    QString m_target;
    MirrorSchedule m_schedule;
    std::optional<Copied> m_lastCopy;
    std::optional<Error> m_error;
    QTimer m_timer;
    Worker m_worker;
};

} // namespace Tallerista
