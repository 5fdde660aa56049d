// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"
#include "core/store/stores.h"

#include <QTimeZone>

#include <optional>

namespace Tallerista {

/// What every card of the room is built from; \a stores and \a phrases outlive it.
struct RoomFacts
{
    const Stores &stores;
    const Phrases &phrases;
    Workshop workshop;
    QTimeZone zone;
    AgendaSnapshot agenda;
    QList<AgendaBlock> blocks; ///< in the order of the agenda's rows
    QList<Mesa> mesas;

    /// The block that runs or is paused; null if none.
    const AgendaBlock *block() const;
    /// Its stage; none while nothing runs or where it has none.
    std::optional<Stage> stage() const;
    /// «Mesa 2»
    QString titleOf(const Mesa &mesa) const;
    /// The table with that number; every one where it is 0.
    QList<Mesa> mesasOf(int table) const;
};

/// The one of \a questions that is put to the tables now (core/rules/questions.h); while none is, the one
/// of \a otherwise.
QString questionText(const RoomFacts &facts,
                     const QList<Question> &questions,
                     const std::optional<Stage> &otherwise = {});

/// \a agenda is how it stands at the instant of the image.
Result<RoomFacts>
readRoomFacts(const Stores &stores, const AgendaSnapshot &agenda, const Phrases &phrases);

} // namespace Tallerista
