// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/sessionbackups.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Tallerista {

SessionBackups::SessionBackups(QString source,
                               const BackupShelf &shelf,
                               const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_shelf(shelf)
    , m_clock(clock)
{
    connect(&m_look, &QTimer::timeout, this, &SessionBackups::check);
    m_look.start(FirstMs);
}

SessionBackups::~SessionBackups()
{
    if (m_schedule.isDueAtTheEnd() || m_forgets)
        backUp();
}

void SessionBackups::forgetEarlier()
{
    m_forgets = true;
    backUp();
}

void SessionBackups::check()
{
    m_look.start(1min);
    if (m_schedule.isDue(m_clock.nowUtcMs()))
        backUp();
}

void SessionBackups::backUp()
{
    m_schedule.begun(m_clock.nowUtcMs());
    m_worker.run([this, source = m_source, shelf = m_shelf, forgets = m_forgets] {
        auto outcome = shelf.add(source);
        if (outcome && forgets) {
            if (const auto gone = shelf.forgetAllBut(outcome->path); !gone)
                outcome = gone.error();
        } else if (outcome) {
            shelf.prune();
        }
        QMetaObject::invokeMethod(
            this, [this, outcome, forgets] { follow(outcome, forgets); }, Qt::QueuedConnection);
    });
}

void SessionBackups::follow(const Result<Copied> &outcome, bool forgot)
{
    m_forgets = m_forgets && !(outcome && forgot);
    if (!outcome) {
        m_schedule.failed();
        emit failed(outcome.error());
        return;
    }
    m_last = *outcome;
    emit backedUp(*outcome);
}

} // namespace Tallerista
