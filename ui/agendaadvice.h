// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/workadvisor.h"
#include "ui/stages/stagepage.h"
#include "ui/widgets/timerstrip.h"

namespace Tallerista {

class AgendaRemote;

/// Adds to the strip of the clock how far the work of the block is and what could be done about it,
/// and does it when asked. It reads the file only after a change or when another block runs.
class AgendaAdvice : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive the advice.
    AgendaAdvice(const PageContext &context,
                 const Actions &actions,
                 AgendaRemote &remote,
                 QObject *parent);
    ~AgendaAdvice() override;

    void tell(const AgendaSnapshot &agenda, const QTimeZone &zone, TimerStripView &view);

signals:
    /// There is no longer anything to say.
    void settled();

private:
    const BlockWork &workOf(const AgendaSnapshot &agenda);
    void enable(bool on);
    void follow();
    void dismiss();

    PageContext m_context;
    Phrases m_phrases;
    QAction &m_follow;
    QAction &m_dismiss;
    AgendaRemote &m_remote;
    WorkAdvisor m_advisor;
    BlockWork m_work;
    std::optional<qsizetype> m_block; ///< of which m_work is; none: to be read anew
    std::optional<WorkAdvice> m_said;
};

} // namespace Tallerista
