// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

/// The round of the agenda for a queue of people that a table keeps itself: whose turn it is there, the
/// agenda counts how long. Going on at either end goes on at the other.
class RoundRemote : public QObject
{
    Q_OBJECT

public:
    RoundRemote(const PageContext &context, Id<Mesa> mesa, QObject *parent);

    bool isRunning() const { return m_turn.has_value(); }
    /// Whether a block runs whose time could be shared.
    bool canStart() const { return m_canStart; }
    Result<void> start(int people);
    /// The next person's time begins; nothing where no round runs. Makes no wentOn().
    Result<void> goOn();

signals:
    /// Somebody went on in the agenda, while work was going on at this table.
    void wentOn();
    /// isRunning() or canStart() may be another.
    void changed();

private:
    void follow(const AgendaSnapshot &agenda);
    void followFocus(QWidget *now);

    PageContext m_context;
    Id<Mesa> m_mesa;
    bool m_atHand = true; ///< nobody works at another table
    bool m_canStart = false;
    std::optional<int> m_turn;
};

} // namespace Tallerista
