// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "core/room/roomfacts.h"

namespace Tallerista {

/// The sheets of the table with the number \a table, or of every table where it is 0, one of the seven
/// questions at a time. Institutions are in them, the people who speak for them are not.
Result<QList<TextCard>> sheetCards(const RoomFacts &facts, int table);

} // namespace Tallerista
