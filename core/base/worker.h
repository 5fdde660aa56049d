// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace Tallerista {

/// A thread of its own that runs one job after another.
class Worker
{
public:
    Worker();
    /// Returns after every job is done.
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    void run(std::function<void()> job);
    /// Asks jobs that look at QThread::isInterruptionRequested() to give up.
    void interrupt() { m_thread.requestInterruption(); }

private:
    QThread m_thread;
    QObject m_place; ///< lives in the thread: what is sent to it runs there
};

} // namespace Tallerista
