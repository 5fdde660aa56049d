// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/worker.h"

namespace Tallerista {

Worker::Worker()
{
    m_place.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

Worker::~Worker()
{
    run([this] { m_thread.quit(); });
    m_thread.wait();
}

void Worker::run(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_place, std::move(job), Qt::QueuedConnection);
}

} // namespace Tallerista
