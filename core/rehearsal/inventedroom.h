// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sample.h"
#include "core/rehearsal/roomtask.h"
#include "core/rules/agenda/agendasnapshot.h"

namespace Tallerista {

/// People who are not there: they arrive, tell, vote and write as the agenda moves on, through the verbs
/// that the pages use and at a pace that people have. They never touch the agenda, and what is for the
/// facilitator to decide, a tie, they leave to her as long as its block runs.
///
/// What a block did not come to, because somebody went on early, they decide in a later one that needs
/// it. What they do next follows from what the file holds, so nothing stands in their way: what somebody
/// does by hand, a power cut, another speed.
class InventedRoom
{
public:
    /// Says what the sample workshop says. \a document must outlive the room; where it is not marked as
    /// a rehearsal, nobody comes and nobody does anything.
    InventedRoom(WorkshopDocument &document, SampleWorkshop texts);

    /// Writes the people into the list of those invited; once.
    Result<void> invite();
    /// Does what is due at the instant of \a agenda.
    void act(const AgendaSnapshot &agenda);

private:
    bool isAtARehearsal() const;
    RoomTask taskOf(const AgendaSnapshot &agenda) const;
    RoomTask arrive() const;
    RoomTask tell() const;
    RoomTask say() const;
    RoomTask sayAt(const Mesa &mesa) const;

    WorkshopDocument &m_document;
    SampleWorkshop m_texts;
    std::optional<qsizetype> m_block; ///< the row that runs
    qint64 m_due = 0;                 ///< when somebody does something next
};

} // namespace Tallerista
