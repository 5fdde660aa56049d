// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/agendaticker.h"

#include "core/actions/agendaactions.h"
#include "core/base/timeunits.h"

#include <QTimer>

namespace Tallerista {

AgendaTicker::AgendaTicker(const WorkshopDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &AgendaTicker::tick);
    connect(&document, &WorkshopDocument::changed, this, &AgendaTicker::follow);
    reload();
}

std::optional<AgendaSnapshot> AgendaTicker::snapshot() const
{
    if (!m_agenda)
        return std::nullopt;
    return m_agenda->at(m_document.clock().nowUtcMs());
}

void AgendaTicker::follow(const Change &change)
{
    if (change.touches(Entity::Workshop) || change.touches(Entity::AgendaBlock)
        || change.touches(Entity::AgendaEvent))
        reload();
}

void AgendaTicker::reload()
{
    auto agenda = readAgenda(m_document.stores());
    if (!agenda) {
        m_agenda.reset();
        m_timer->stop();
        emit failed(agenda.error());
        return;
    }
    m_agenda = std::move(*agenda);
    tick();
}

void AgendaTicker::tick()
{
    emit aboutToTick();
    if (!m_agenda)
        return;
    const qint64 now = m_document.clock().nowUtcMs();
    arm(now);
    const AgendaSnapshot snapshot = m_agenda->at(now);
    const AgendaNews news = m_last ? agendaNews(*m_last, snapshot) : AgendaNews();
    m_last = snapshot;
    emit ticked(snapshot);
    if (!news.isNone())
        emit happened(news);
}

/// Once the agenda is over only the hour moves, on the wall.
void AgendaTicker::arm(qint64 now)
{
    const bool isOver = m_agenda->state() == AgendaState::Done;
    m_timer->start(int(isOver ? MsPerMinute - now % MsPerMinute : m_agenda->nextEdge(now)));
}

} // namespace Tallerista
