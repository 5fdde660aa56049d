// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendanudge.h"
#include "ui/stages/stagepage.h"

#include <QTimeZone>

namespace Tallerista {

class AgendaHand;
class AgendaRemote;
class ClockPanel;
class ConfirmBar;
class Notice;
class ReasonBar;
class StartBar;

/// The running agenda on its page: the clock, what is done to it, and below it what is to be said or
/// asked about it. Each nudge is shown once, until another one holds or a person closes it.
class ClockDesk : public QWidget
{
    Q_OBJECT

public:
    /// \a phrases must outlive the desk.
    ClockDesk(const PageContext &context, const Phrases &phrases, QWidget *parent);

    /// Where the page says what went wrong.
    Notice *notice() const { return m_notice; }
    AgendaHand *hand() const { return m_hand; }

    void show(const AgendaSnapshot &snapshot, const QTimeZone &zone);
    void showNothing();
    void setNarrow(bool narrow);
    /// Puts the focus on the clock, or on the question that is still open.
    void enter();

public slots:
    /// Starts the agenda or goes on; where that is to be asked first, it asks.
    void goOn();
    void pauseOrResume();
    void addMinutes(int minutes);
    /// Nothing runs until the next block is begun, by Enter on the clock.
    void closeBlock();
    /// Asks when the running block really began.
    void correctStart();
    /// Puts the focus where the reason of a cut is asked, if one is.
    void enterReason();

signals:
    void recoveryAsked();

private:
    void layOut();
    void connectClock();
    void nudge(const AgendaSnapshot &snapshot);

    PageContext m_context;
    const Phrases &m_phrases;
    ClockPanel *m_clock;
    Notice *m_nudge;
    Notice *m_notice;
    ConfirmBar *m_confirm;
    StartBar *m_startBar;
    ReasonBar *m_reasonBar;
    AgendaRemote *m_remote;
    AgendaHand *m_hand;
    QTimeZone m_zone;
    AgendaNudge m_nudged = AgendaNudge::None;
};

} // namespace Tallerista
