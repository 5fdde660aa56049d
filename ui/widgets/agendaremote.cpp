// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/agendaremote.h"

#include "core/actions/agendaactions.h"
#include "core/base/timeunits.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/toast.h"

#include <QPointer>

namespace Tallerista {

AgendaRemote::AgendaRemote(WorkshopDocument &document,
                           const AgendaTicker &ticker,
                           Toast &toast,
                           QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_ticker(ticker)
    , m_toast(toast)
{}

bool AgendaRemote::mayAct()
{
    if (!m_ticker.isHeld())
        return true;
    emit failed(tr("Say first, at the top, how the agenda goes on."));
    return false;
}

void AgendaRemote::goOn()
{
    if (!mayAct())
        return;
    const auto agenda = readAgenda(m_document.stores());
    if (!agenda)
        return emit failed(agenda.error().message);
    if (agenda->isDoublePress(m_document.clock().nowUtcMs()))
        return; // the toast of the first press still stands, with its way back
    const auto gone = agenda->state() == AgendaState::NotStarted ? startAgenda(m_document)
                                                                 : nextBlock(m_document);
    if (!gone)
        return emit failed(gone.error().message);
    tellBlock();
}

void AgendaRemote::pauseOrResume()
{
    if (!mayAct())
        return;
    if (const auto turned = Tallerista::pauseOrResume(m_document); !turned)
        emit failed(turned.error().message);
}

void AgendaRemote::addMinutes(int minutes)
{
    if (!mayAct())
        return;
    if (const auto added = addTime(m_document, minutes * MsPerMinute); !added)
        emit failed(added.error().message);
}

void AgendaRemote::tellBlock()
{
    const auto agenda = readAgenda(m_document.stores());
    if (!agenda)
        return;
    const auto snapshot = agenda->at(m_document.clock().nowUtcMs());
    const QString sentence =
        snapshot.current
            ? tr("Now: %1").arg(snapshot.rows.at(snapshot.current->index).planned.title)
            : tr("The agenda is over");
    m_toast.show(sentence, tr("Undo"), [self = QPointer(this), step = m_document.lastSequence()] {
        if (self)
            self->undo(step);
    });
}

void AgendaRemote::undo(qint64 step)
{
    if (const auto undone = m_document.undoStep(step); !undone)
        emit failed(undone.error().message);
}

} // namespace Tallerista
