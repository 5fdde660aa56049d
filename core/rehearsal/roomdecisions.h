// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rehearsal/roomtask.h"
#include "core/rules/selection/finalselection.h"

#include <QJsonObject>

namespace Tallerista {

/// What the people of an invented room decide, from the first vote to the plenary. The first vote of
/// table 1 ties for the last place.
class RoomDecisions
{
public:
    /// \a sample is the whole of it. Both must outlive it and the tasks.
    RoomDecisions(WorkshopDocument &document, const QJsonObject &sample);

    /// Opens the vote of every table, counts and closes it.
    RoomTask vote() const;
    RoomTask develop() const;
    /// Who ties enters: nobody decided.
    RoomTask breakTies() const;
    /// Judges what entered and chooses.
    RoomTask judge() const;
    RoomTask callHands() const;

private:
    RoomTask voteAt(const Mesa &mesa) const;
    RoomTask countAt(const Mesa &mesa, const FirstSelection &selection) const;
    RoomTask castAt(const FirstSelection &selection) const;
    RoomTask developAt(const Mesa &mesa) const;
    RoomTask breakTieAt(const Mesa &mesa) const;
    RoomTask judgeAt(const Mesa &mesa) const;
    RoomTask choose(const Mesa &mesa, const FinalSelection &selection) const;
    int peopleAt(const std::optional<Id<Mesa>> &mesa) const;
    RoomTask atEveryTable(RoomTask (RoomDecisions::*taskAt)(const Mesa &) const) const;

    WorkshopDocument &m_document;
    const QJsonObject &m_sample;
};

} // namespace Tallerista
