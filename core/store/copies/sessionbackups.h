// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/worker.h"
#include "core/store/copies/backupschedule.h"
#include "core/store/copies/backupshelf.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Tallerista {

/// Makes the backups of one session while the document is open, in a thread of its own: the first
/// once the window has had time to show itself, the last when it goes away, which waits for it.
class SessionBackups : public QObject
{
    Q_OBJECT

public:
    static constexpr int FirstMs = 1'000;

    SessionBackups(QString source,
                   const BackupShelf &shelf,
                   const Clock &clock,
                   QObject *parent = nullptr);
    ~SessionBackups() override;

    /// The last one of this session.
    const std::optional<Copied> &last() const { return m_last; }

    /// Whether earlier ones have still to go.
    bool isForgetting() const { return m_forgets; }

    /// Something was edited.
    void stepTaken() { m_schedule.edited(); }
    /// Makes a backup and deletes all earlier ones, as soon as that succeeds: somebody wants to be
    /// forgotten.
    void forgetEarlier();
    /// Makes a backup if one is due. Runs by itself, FirstMs after the start and then every minute.
    void check();

signals:
    void backedUp(const Tallerista::Copied &copied);
    void failed(const Tallerista::Error &error);

private:
    void backUp();
    void follow(const Result<Copied> &outcome, bool forgot);

    QString m_source;
    BackupShelf m_shelf;
    const Clock &m_clock;
    BackupSchedule m_schedule;
    std::optional<Copied> m_last;
    bool m_forgets = false;
    QTimer m_look;
    Worker m_worker;
};

} // namespace Tallerista
