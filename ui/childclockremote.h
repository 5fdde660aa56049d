// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scope.h"
#include "ui/stages/stagepage.h"

#include <functional>

namespace Tallerista {

class ChildClockBar;

/// The actions on the clocks inside the block that runs: the countdown of the table on show, and a
/// round in which everybody speaks.
class ChildClockRemote : public QObject
{
    Q_OBJECT

public:
    /// What is being worked on.
    struct Shown
    {
        int table; ///< its number, or StagePage::AllTables
        Scope scope;
    };

    /// Everything must outlive the remote.
    ChildClockRemote(const PageContext &context,
                     const Actions &actions,
                     ChildClockBar &bar,
                     std::function<Shown()> shown,
                     QObject *parent);

private:
    /// The table on show, or the one in which somebody works; says so where that is none.
    std::optional<Id<Mesa>> tableAtHand();
    void addMinutes(int minutes);
    int peopleInARound() const;

    PageContext m_context;
    ChildClockBar &m_bar;
    std::function<Shown()> m_shown;
};

} // namespace Tallerista
