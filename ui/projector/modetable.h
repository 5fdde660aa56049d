// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomview.h"
#include "ui/base/actiontable.h"

#include <span>

namespace Tallerista {

/// A mode as the facilitator chooses it. Names are sources in the context Tallerista::RoomModes.
struct ModeRow
{
    RoomMode mode;
    ActionId action;
    const char *name; ///< «dos mesas»
};

/// Every mode in the order in which they are offered: the first nine are the keys 1 to 9, the last
/// one is 0.
std::span<const ModeRow> modeTable();

QString modeName(RoomMode mode);
/// The same at the beginning of a line.
QString modeTitle(RoomMode mode);
/// "1" to "9" and "0"; empty for the others.
QString modeKey(RoomMode mode);

} // namespace Tallerista
