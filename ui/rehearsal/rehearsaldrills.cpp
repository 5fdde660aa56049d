// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RehearsalControl: what goes wrong in a rehearsal.

#include "core/base/timeunits.h"
#include "ui/base/dialogs.h"
#include "ui/rehearsal/rehearsalcontrol.h"
#include "ui/rehearsal/rehearsalstage.h"
#include "ui/widgets/toast.h"
#include "ui/workshopview.h"

#include <QDir>

#include <algorithm>

namespace Tallerista {

namespace {

constexpr qint64 LateMs = 12 * MsPerMinute;
constexpr qint64 PowerCutMs = 95'000;

} // namespace

void RehearsalControl::comeLate()
{
    const auto agenda = isPlaying() && m_view ? m_view->agenda() : std::nullopt;
    if (!agenda || !agenda->current)
        return m_parts.toast.show(tr("Start the agenda first: nobody can be late before."));
    // In a pause the end moves with the time; else the block goes over by so much.
    const bool isPaused = agenda->state == AgendaState::Paused;
    const qint64 ahead = isPaused ? 0 : std::max<qint64>(agenda->current->remainingMs, 0);
    m_stage->pass(ahead + LateMs);
    m_view->lookAtClock();
    showBar();
    const auto now = m_view->agenda();
    m_parts.toast.show(
        now && now->marginMs.value_or(0) < 0
            ? tr("The minister came 12 min late. Recover the time on the agenda page.")
            : tr("The minister came 12 min late; the closing can still be met."));
}

void RehearsalControl::cutPower()
{
    if (!isPlaying() || !m_view)
        return;
    const QString path = m_document->path();
    const int stage = m_view->stage();
    const int table = m_view->table();
    m_stage->isRestarting = true;
    m_desk.drop();
    m_stage->isRestarting = false;
    m_stage->pass(PowerCutMs);
    auto opened = reopen(path);
    if (!opened)
        return breakOff(path, opened.error());
    m_desk.show(std::move(*opened), stage, table);
    m_parts.toast.show(tr("The power was out for a minute and a half. Nothing was lost."));
}

Result<std::unique_ptr<WorkshopDocument>> RehearsalControl::reopen(const QString &path) const
{
    auto opened = WorkshopDocument::open(path, m_stage->clock, m_desk.writer());
    if (opened && !placeOf(**opened))
        return Error{tr("Another workshop is in its place.")};
    return opened;
}

void RehearsalControl::breakOff(const QString &path, const Error &why)
{
    const QString realPath = m_stage->realPath;
    const auto realPage = m_stage->realPage;
    stop();
    updateActions();
    m_parts.dialogs.showProblem(
        m_window,
        tr("The rehearsal is over, for its file could not be opened again; it is in %1 until the "
           "next rehearsal. %2")
            .arg(QDir::toNativeSeparators(path), why.message));
    m_desk.open(realPath, realPage);
}

} // namespace Tallerista
